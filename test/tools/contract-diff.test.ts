import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { describeWith } from '../support/tools.ts'

// biome-ignore lint/suspicious/noExplicitAny: a contract as a value, which the tests change at will.
type Document = any
type Edit = (contract: Document) => void

const text = readFileSync('openapi.yaml', 'utf8')
const RELEASE = '1.4.0'
const HEADING = `## [${RELEASE}]\n`

const fields = (contract: Document) => contract.components.schemas.PersonFields
const person = (contract: Document) => contract.components.schemas.Person
const list = (contract: Document) => contract.paths['/person/list'].get
const create = (contract: Document) => contract.paths['/person'].post
const catalogue = (contract: Document) => contract.components['x-metric-catalogue']
const metric = (contract: Document, name: string) => catalogue(contract).find((entry: Document) => entry.name === name)
const drop = <T>(values: T[], value: T) => void values.splice(values.indexOf(value), 1)

const BREAKING: readonly (readonly [string, RegExp, Edit])[] = [
  ['a removed path', /getPersonAlias/, ({ paths }) => delete paths['/persons/{id}']],
  ['a removed method', /deletePerson/, ({ paths }) => delete paths['/person/{id}'].delete],
  ['a new required property', /createPerson.*`email`/, (c) => fields(c).required.push('email')],
  ['a stricter property', /`first_name`.*maxLength/, (c) => (c.components.schemas.Name.maxLength = 50)],
  ['a removed response property', /`updated_at`/, (c) => delete person(c).properties.updated_at],
  ['a removed optional response property', /`email`/, (c) => delete person(c).properties.email],
  ['a property that may be absent now', /`updated_at`/, (c) => drop(person(c).required, 'updated_at')],
  ['a narrowed enum', /`desc`/, (c) => drop(list(c).parameters[2].schema.enum, 'desc')],
  ['a smaller maximum', /`limit`/, (c) => (list(c).parameters[1].schema.maximum = 50)],
  ['another default', /`limit`/, (c) => (list(c).parameters[1].schema.default = 10)],
  ['a new required parameter', /`sort`/, (c) => (list(c).parameters[2].required = true)],
  ['a removed success status', /`201`/, (c) => delete create(c).responses['201']],
  ['a removed response header', /`location`/i, (c) => delete create(c).responses['201'].headers.Location],
  ['another operationId', /createPerson.*addPerson/, (c) => (create(c).operationId = 'addPerson')],
  ['another name of a path parameter', /\/persons/, renameParameter],
  ['a smaller body limit', /bodyBytes was 16384 and is 100/, (c) => (c['x-limits'].bodyBytes = 100)],
  ['an operation that is not measured', /getPerson: it is not measured/, unmeasure],
  ['a removed metric', /person_store_count: it is gone/, (c) => drop(catalogue(c), metric(c, 'person_store_count'))],
  ['a renamed metric', /http_status_code: it is gone/, (c) => (metric(c, 'http_status_code').name = 'http_codes')],
  ['another type', /was gauge and is counter/, (c) => (metric(c, 'person_store_count').type = 'counter')],
  ['another unit', /was bytes and is kb/, (c) => (metric(c, 'person_payload_size_bytes').unit = 'kb')],
  ['a removed label', /label path is gone/, (c) => drop(metric(c, 'http_requests_total').labels, 'path')],
  ['a new label', /label zone is new/, (c) => metric(c, 'http_requests_total').labels.push('zone')],
  ['a removed bucket', /le="0.25" is gone/, (c) => drop(metric(c, 'http_request_duration_seconds').buckets, 0.25)],
]

const HARMLESS: readonly (readonly [string, RegExp, Edit])[] = [
  ['a new path', /endpoint added/, (c) => (c.paths['/x'] = { get: { responses: { 200: { description: 'x' } } } })],
  ['a new optional property', /`phone`/, (c) => (fields(c).properties.phone = { type: 'string' })],
  ['a new response property', /`phone`/, (c) => (person(c).properties.phone = { type: 'string' })],
  ['a new optional parameter', /`q`/, (c) => list(c).parameters.push({ name: 'q', in: 'query', schema: {} })],
  ['a new error status', /`429`/, (c) => (create(c).responses['429'] = { description: 'x' })],
  ['a new kind of problem', /problem:x/, (c) => problemTypes(c).push('urn:prometric:problem:x')],
  ['a larger body limit', /and is 99999/, (c) => (c['x-limits'].bodyBytes = 99_999)],
  ['another objective', /its objective was/, (c) => (list(c)['x-objective'].availability = 0.99)],
  ['a new status of no operation', /x-unmatched: the status 414/, (c) => (c['x-unmatched'].responses['414'] = {})],
  ['a new metric', /a_total: it is new/, (c) => catalogue(c).push({ name: 'a_total', type: 'counter' })],
  ['a new bucket', /le="60" is new/, (c) => metric(c, 'http_request_duration_seconds').buckets.push(60)],
  ['another help text', /help/, (c) => (metric(c, 'http_requests_total').help = 'Requests.')],
]

/** A break, a second one that has a name in common with it, and the entry that announces the first. */
const COVERED: readonly (readonly [string, Edit, Edit, string])[] = [
  [
    'a property and a header of one operation',
    (c) => fields(c).required.push('email'),
    (c) => delete create(c).responses['201'].headers.Location,
    '`createPerson` wants `email`',
  ],
  [
    'two labels of one metric',
    (c) => metric(c, 'http_requests_total').labels.push('zone'),
    (c) => drop(metric(c, 'http_requests_total').labels, 'operation'),
    '`http_requests_total` has a label `zone`',
  ],
  [
    'one label of two metrics',
    (c) => drop(metric(c, 'http_requests_total').labels, 'operation'),
    (c) => drop(metric(c, 'http_requests_in_progress').labels, 'operation'),
    '`http_requests_total` has no label `operation`',
  ],
  [
    'a bucket and a type of one metric',
    (c) => drop(metric(c, 'http_request_duration_seconds').buckets, 0.25),
    (c) => (metric(c, 'http_request_duration_seconds').type = 'summary'),
    '`http_request_duration_seconds` has no bucket `0.25`',
  ],
  [
    'a property and the status of one operation',
    (c) => fields(c).required.push('email'),
    (c) => delete create(c).responses['201'],
    '`createPerson` wants `email`',
  ],
  [
    'a property and the name of one operation',
    (c) => fields(c).required.push('email'),
    (c) => (create(c).operationId = 'addPerson'),
    '`createPerson` wants `email`',
  ],
]

describeWith(['oasdiff'], 'contract:diff', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'prometric-diff-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Compares a contract with an edited one that has this version, under this changelog. */
  function diff(edit: Edit, version = RELEASE, changelog = HEADING) {
    const [base, revision] = [release(), release()]
    edit(revision)
    revision.info.version = version
    const files = { base: stringify(base), revision: stringify(revision), changelog }
    const args = Object.entries(files).flatMap(([name, content]) => {
      const file = join(folder, name)
      writeFileSync(file, content)
      return [`--${name}`, file]
    })
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/contract-diff/main.ts', ...args])
    return { status, changes: stdout.toString(), reasons: stderr.toString() }
  }

  it.each(BREAKING)('stops at %s', (_, expected, edit) => {
    const { status, changes, reasons } = diff(edit)
    expect(changes).toMatch(new RegExp(`^BREAKING .*${expected.source}`, `m${expected.flags}`))
    expect(changes).not.toContain('version')
    expect(reasons).toContain(`info.version: ${RELEASE} does not announce`)
    expect(reasons).toMatch(/^CHANGELOG[.]md: no entry/m)
    expect(status).toBe(1)
  })

  it.each(HARMLESS)('lists and passes %s', (_, expected, edit) => {
    const { status, changes, reasons } = diff(edit)
    expect(reasons).toBe('')
    expect(changes).toMatch(new RegExp(`^ {8} .*${expected.source}`, 'm'))
    expect(changes).not.toContain('BREAKING')
    expect(status).toBe(0)
  })

  it('finds nothing between a contract and itself', () => {
    expect(diff(() => {})).toMatchObject({ status: 0, changes: expect.stringMatching(/: 0, breaking: 0\n$/) })
  })

  it('passes a break that both the version and the changelog announce', () => {
    const edit: Edit = (c) => {
      metric(c, 'http_status_code').name = 'http_codes'
      fields(c).required.push('email')
    }
    const both = `## [2.0.0]\n- **Breaking:** \`http_status_code\` is \`http_codes\`; \`email\` is required.\n## [${RELEASE}]\n`
    const one = both.replace('`email`', 'e-mail')
    const old = `## [${RELEASE}]\n${both}`
    expect(diff(edit, '2.0.0', both)).toMatchObject({ status: 0, reasons: '' })
    expect(diff(edit, '1.5.0', both)).toMatchObject({ status: 1, reasons: expect.stringMatching(/^info.*\n$/) })
    expect(diff(edit, '2.0.0', one)).toMatchObject({
      status: 1,
      reasons: expect.stringMatching(/^CHANGELOG.*email.*\n$/),
    })
    expect(diff(edit, '2.0.0', old)).toMatchObject({ status: 1, reasons: expect.stringContaining('http_status_code') })
  })

  it.each(COVERED)('does not take an announced break for another: %s', (_, announced, hidden, entry) => {
    const changelog = `- **Breaking:** ${entry}\n${HEADING}`
    expect(diff(announced, '2.0.0', changelog)).toMatchObject({ status: 0, reasons: '' })
    const both: Edit = (c) => {
      announced(c)
      hidden(c)
    }
    const { status, reasons } = diff(both, '2.0.0', changelog)
    expect(reasons).toMatch(/^CHANGELOG.*\n$/)
    expect(status).toBe(1)
  })

  it('wants a heading of the release in the changelog', () => {
    const { status, reasons } = diff(() => {}, RELEASE, `## ${RELEASE}\n`)
    expect({ status, reasons }).toEqual({ status: 1, reasons: `CHANGELOG.md: no heading "## [${RELEASE}]"\n` })
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
    expect(silent).toMatchObject({ status: 1, reasons: expect.stringMatching(/^CHANGELOG.*`location`.*\n$/) })
    expect(silent.pairs.map(([, from, to]) => `${from} ${to}`)).toEqual(['0.2.0 0.10.0', '0.10.0 0.10.0'])
    expect(compare('- **Breaking:** no `Location`')).toMatchObject({ status: 0, reasons: '' })
  })

  it('finds every break of this contract announced', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/contract-diff/main.ts'])
    expect(stderr.toString()).toBe('')
    expect(status).toBe(0)
  })
})

/** The contract as a release, with an enum in a request for the sake of the tests. */
function release(): Document {
  const contract = parse(text, { maxAliasCount: -1 })
  contract.info.version = RELEASE
  list(contract).parameters.push({ name: 'sort', in: 'query', schema: { type: 'string', enum: ['asc', 'desc'] } })
  return contract
}

function problemTypes(contract: Document): string[] {
  return contract.components.schemas.Problem.properties.type.enum
}

function unmeasure({ paths }: Document): void {
  paths['/person/{id}'].get['x-measured'] = false
}

function renameParameter(contract: Document): void {
  const { '/persons/{id}': item } = contract.paths
  delete contract.paths['/persons/{id}']
  contract.paths['/persons/{key}'] = item
  item.parameters = [{ ...contract.components.parameters.PersonId, name: 'key' }]
}
