import { describe, expect, it } from 'vitest'
import { announcements, isMajorStep, objections } from '../../scripts/contract-diff/announcement.ts'

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
    const [news, older] = [['createperson', 'email', 'put /person/{id}'], ['person_store_count']].map(
      (names) => new Set(names),
    )
    expect(announcements({ from: '0.1.0', to: '0.3.0', changelog })).toEqual([news, older])
    expect(announcements({ from: '0.2.0', to: '0.3.0', changelog })).toEqual([news])
  })

  it('names what a release broke under its heading only', () => {
    expect(announcements({ from: '0.1.0', to: '0.2.0', changelog, released: true })).toEqual([
      new Set(['person_store_count']),
    ])
  })

  it('has a heading for each release', () => {
    const step = { from: '0.1.0', to: '0.2.0', changelog: '## [0.2.0]\n## 0.1.0\n' }
    expect(objections([], step)).toEqual(['changelog: no heading "## [0.1.0]"'])
    expect(objections([], { from: '0.2.0', to: '0.3.0', changelog, released: true })).toHaveLength(1)
  })

  it('names all that is most specific in one entry', () => {
    const change = { breaking: true, place: 'x', text: 'y', names: [['http_requests_total'], ['operation', 'op']] }
    const objects = (entries: string) =>
      objections([change], { from: '0.1.0', to: '0.2.0', changelog: `${entries}\n## [0.1.0]\n` })
    expect(objects('- **Breaking:** `http_requests_total` has no `Operation`')).toEqual([])
    expect(objects('- **Breaking:** `http_requests_total`\n- **Breaking:** `operation`')).toEqual([
      'changelog: no entry "- **Breaking:** ..." above [0.1.0] names `http_requests_total` and `operation` or `op`: x: y',
    ])
  })
})
