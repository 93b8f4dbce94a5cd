import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { compare } from '../../scripts/contract-diff/compare.ts'
import { locate } from '../../scripts/tools/locate.ts'
import { describeWith } from '../support/tools.ts'
import {
  BREAKING,
  COVERED,
  create,
  type Edit,
  fields,
  HARMLESS,
  HEADING,
  metric,
  PASSED,
  problemTypes,
  RELEASE,
  release,
} from './contract-changes.ts'

describeWith(['oasdiff'], 'contract:diff', () => {
  let folder: string
  let base: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'prometric-diff-'))
    base = join(folder, 'base')
    writeFileSync(base, stringify(release()))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Compares a contract with an edited one that has this version, under this changelog. */
  function diff(edit: Edit, version = RELEASE, changelog = HEADING) {
    const revision = release()
    edit(revision)
    revision.info.version = version
    const file = join(folder, 'revision')
    writeFileSync(file, stringify(revision))
    const { changes, reasons } = compare(locate('oasdiff', process.env) ?? '', base, file, {
      changelog,
      released: false,
    })
    return { changes: changes.join('\n'), reasons: reasons.join('\n') }
  }

  it.each(BREAKING)('stops at %s', (_, expected, edit) => {
    const { changes, reasons } = diff(edit)
    expect(changes).toMatch(new RegExp(`^BREAKING .*${expected.source}`, `m${expected.flags}`))
    expect(changes).not.toContain('version')
    expect(reasons).toContain(`info.version: ${RELEASE} does not announce`)
    expect(reasons).toMatch(/^changelog: no entry/m)
  })

  it('stops at what oasdiff lets pass', () => {
    const { changes, reasons } = diff((contract) => {
      for (const [, , edit] of PASSED) edit(contract)
    })
    const breaks = changes.split('\n').filter((line) => line.startsWith('BREAKING'))
    const unseen = PASSED.filter(([, expected]) => !breaks.some((line) => expected.test(line)))
    expect(unseen.map(([name]) => name)).toEqual([])
    expect(reasons).not.toBe('')
  })

  it('lists new problem types in one line, however many responses have them', () => {
    const { changes, reasons } = diff((contract) => {
      problemTypes(contract).push('urn:prometric:problem:b', 'urn:prometric:problem:a')
    })
    expect(changes.split('\n').slice(1)).toEqual([expect.stringMatching(/^ {8} .*Problem: .* a, b$/)])
    expect(reasons).toBe('')
  })

  it.each(HARMLESS)('lists and passes %s', (_, expected, edit) => {
    const { changes, reasons } = diff(edit)
    expect(reasons).toBe('')
    expect(changes).toMatch(new RegExp(`^ {8} .*${expected.source}`, 'm'))
    expect(changes).not.toContain('BREAKING')
  })

  it('finds nothing between a contract and itself', () => {
    expect(diff(() => {})).toEqual({ changes: expect.stringMatching(/: 0, breaking: 0$/), reasons: '' })
  })

  it('passes a break that both the version and the changelog announce', () => {
    const edit: Edit = (c) => {
      metric(c, 'http_status_code').name = 'http_codes'
      fields(c).required.push('email')
    }
    const both = `## [2.0.0]\n- **Breaking:** \`http_status_code\` is \`http_codes\`; \`email\` is required.\n## [${RELEASE}]\n`
    const one = both.replace('`email`', 'e-mail')
    const old = `## [${RELEASE}]\n${both}`
    expect(diff(edit, '2.0.0', both)).toMatchObject({ reasons: '' })
    expect(diff(edit, '1.5.0', both)).toMatchObject({ reasons: expect.stringMatching(/^info.*$/) })
    expect(diff(edit, '2.0.0', one)).toMatchObject({ reasons: expect.stringMatching(/^changelog.*email.*$/) })
    expect(diff(edit, '2.0.0', old)).toMatchObject({ reasons: expect.stringContaining('http_status_code') })
  })

  it.each(COVERED)('does not take an announced break for another: %s', (_, announced, hidden, entry) => {
    const changelog = `- **Breaking:** ${entry}\n${HEADING}`
    expect(diff(announced, '2.0.0', changelog)).toMatchObject({ reasons: '' })
    const both: Edit = (c) => {
      announced(c)
      hidden(c)
    }
    expect(diff(both, '2.0.0', changelog).reasons).toMatch(/^changelog.*$/)
  })

  it('wants a heading of the release in the changelog', () => {
    expect(diff(() => {}, RELEASE, `## ${RELEASE}\n`).reasons).toBe(`changelog: no heading "## [${RELEASE}]"`)
  })

  it('sees a break that is committed together with its release', () => {
    const releases = mkdtempSync(join(folder, 'releases-'))
    const write = (version: string, edit: Edit = () => {}) => {
      const contract = release()
      contract.info.version = version
      edit(contract)
      writeFileSync(join(releases, `${version}.yaml`), stringify(contract))
    }
    const compare = (entry: string) => {
      writeFileSync(join(releases, 'changelog'), `## [0.10.0]\n${entry}\n## [0.2.0]\n`)
      const args = ['--releases', releases, '--revision', join(releases, '0.10.0.yaml')]
      args.push('--changelog', join(releases, 'changelog'))
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/contract-diff/main.ts', ...args])
      return {
        status,
        pairs: [...stdout.toString().matchAll(/([\d.]+)\.yaml -> \S*\/([\d.]+)\.yaml/g)],
        reasons: `${stderr}`,
      }
    }
    write('0.2.0')
    write('0.10.0', (c) => delete create(c).responses['201'].headers.Location)
    const silent = compare('')
    expect(silent).toMatchObject({ status: 1, reasons: expect.stringMatching(/^changelog.*`location`.*\n$/) })
    expect(silent.pairs.map(([, from, to]) => `${from} ${to}`)).toEqual(['0.2.0 0.10.0', '0.10.0 0.10.0'])
    expect(compare('- **Breaking:** no `Location`')).toMatchObject({ status: 0, reasons: '' })
  })
})
