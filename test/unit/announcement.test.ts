import { describe, expect, it } from 'vitest'
import { announcedNames, isMajorStep } from '../../scripts/contract-diff/announcement.ts'

describe('a version that announces a break', () => {
  it.each([
    ['0.1.0', '0.2.0', true],
    ['0.9.3', '1.0.0', true],
    ['1.2.3', '2.0.0', true],
    ['9.0.0', '10.0.0', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.1.1', false],
    ['1.2.3', '1.3.0', false],
    ['0.2.0', '0.1.0', false],
    ['2.0.0', '1.9.0', false],
  ])('%s -> %s: %s', (from, to, expected) => {
    expect(isMajorStep(from, to)).toBe(expected)
  })
})

describe('a changelog that announces a break', () => {
  const changelog = `# Changelog

## [Unreleased]
### Changed
- **Breaking:** \`createPerson\` wants an \`email\`;
  see also \`PUT /person/{id}\`.
- \`listPersons\` is faster.

  A paragraph with \`getMetrics\`.

## [0.2.0] - 2026-12-01
### Removed
* **Breaking:** \`person_store_count\`

## [0.1.0] - 2026-11-01
### Added
- **Breaking:** \`getPerson\`
`

  it('names what breaks in entries that say so, above the release that it breaks', () => {
    const names = ['createPerson', 'email', 'PUT /person/{id}', 'person_store_count']
    expect(announcedNames(changelog, '0.1.0')).toEqual(new Set(names))
    expect(announcedNames(changelog, '0.2.0')).toEqual(new Set(names.slice(0, 3)))
  })
})
