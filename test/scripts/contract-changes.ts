import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

// biome-ignore lint/suspicious/noExplicitAny: a contract as a value, which the tests change at will.
export type Document = any
export type Edit = (contract: Document) => void

const text = readFileSync('openapi.yaml', 'utf8')
export const RELEASE = '1.4.0'
export const HEADING = `## [${RELEASE}]\n`

export const fields = (contract: Document) => contract.components.schemas.PersonFields
const person = (contract: Document) => contract.components.schemas.Person
const list = (contract: Document) => contract.paths['/person/list'].get
export const create = (contract: Document) => contract.paths['/person'].post
const catalogue = (contract: Document) => contract.components['x-metric-catalogue']
export const metric = (contract: Document, name: string) =>
  catalogue(contract).find((entry: Document) => entry.name === name)
const duration = (contract: Document) => metric(contract, 'http_request_duration_seconds')
const gc = (contract: Document) => metric(contract, 'nodejs_gc_duration_seconds')
const connection = (contract: Document) => contract['x-connection']
const reasons = (contract: Document): string[] => connection(contract).reasons
const truth = (contract: Document) => contract.paths['/truth'].get
const sort = (contract: Document) => list(contract).parameters.at(-1)
const incident = (contract: Document) => contract.components.schemas.IncidentRequest
const ranges = (contract: Document) => incident(contract).allOf[0].then.properties
const bodyOf = (contract: Document) => contract.components.requestBodies.IncidentRequest
const metricsHeaders = (contract: Document) => contract.paths['/metrics'].get.responses['200'].headers
const health = (paths: Document) => paths['/health'].get
const drop = <T>(values: T[], value: T) => void values.splice(values.indexOf(value), 1)

export const BREAKING: readonly (readonly [string, RegExp, Edit])[] = [
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
  ['a smaller limit of headers', /headerBytes was 16384 and is 99/, (c) => (c['x-limits'].headerBytes = 99)],
  ['a limit that is gone', /headerBytes was 16384 and is gone/, (c) => delete c['x-limits'].headerBytes],
  ['a new limit', /uriBytes was none and is 99/, (c) => (c['x-limits'].uriBytes = 99)],
  ['another server', /servers: the url \S+ is gone/, (c) => (c.servers[0].url = '/v2')],
  ['a removed reason', /the reason malformed-request is gone/, (c) => drop(reasons(c), 'malformed-request')],
  ['a removed error status', /createPerson: the status 507 is gone/, (c) => delete create(c).responses['507']],
  ['a removed status of no operation', /x-unmatched: the status 405/, (c) => delete c['x-unmatched'].responses['405']],
  ['an operation that is not measured', /getPerson: it is not measured/, unmeasure],
  ['a removed metric', /person_store_count: it is gone/, (c) => drop(catalogue(c), metric(c, 'person_store_count'))],
  ['a renamed metric', /http_status_code: it is gone/, (c) => (metric(c, 'http_status_code').name = 'http_codes')],
  ['another type', /was gauge and is counter/, (c) => (metric(c, 'person_store_count').type = 'counter')],
  ['another unit', /was bytes and is kb/, (c) => (metric(c, 'person_payload_size_bytes').unit = 'kb')],
  ['a removed label', /label path is gone/, (c) => drop(metric(c, 'http_requests_total').labels, 'path')],
  ['a new label', /label zone is new/, (c) => metric(c, 'http_requests_total').labels.push('zone')],
  ['a native histogram that is gone', /native histogram is gone/, (c) => delete duration(c).native],
  ['a coarser native histogram', /factor .* was 1.1 and is 1.2/, (c) => (duration(c).native.factor = 1.2)],
  ['fewer native buckets', /maxBuckets .* was 160 and is 80/, (c) => (duration(c).native.maxBuckets = 80)],
  ['a removed bucket', /le="0.25" is gone/, (c) => drop(metric(c, 'http_request_duration_seconds').buckets, 0.25)],
]

export const HARMLESS: readonly (readonly [string, RegExp, Edit])[] = [
  ['a new path', /endpoint added/, (c) => (c.paths['/x'] = { get: { responses: { 200: { description: 'x' } } } })],
  ['a new optional property', /`phone`/, (c) => (fields(c).properties.phone = { type: 'string' })],
  ['a new response property', /`phone`/, (c) => (person(c).properties.phone = { type: 'string' })],
  ['a new optional parameter', /`q`/, (c) => list(c).parameters.push({ name: 'q', in: 'query', schema: {} })],
  ['a new error status', /`429`/, (c) => (create(c).responses['429'] = { description: 'x' })],
  ['a new kind of problem', /problem types: x/, (c) => problemTypes(c).push('urn:prometric:problem:x')],
  ['a larger body limit', /and is 99999/, (c) => (c['x-limits'].bodyBytes = 99_999)],
  ['another objective', /its objective was/, (c) => (list(c)['x-objective'].availability = 0.99)],
  ['no objective', /and is gone/, (c) => delete list(c)['x-objective']],
  [
    'an operation that is measured',
    /getHealth: it is measured now/,
    ({ paths }) => (health(paths)['x-measured'] = true),
  ],
  ['a removed error status that is not measured', /`500`/, ({ paths }) => delete health(paths).responses['500']],
  ['a new reason', /the reason x is new/, (c) => reasons(c).push('x')],
  ['a removed status of connections', /x-connection: the status 417/, (c) => delete connection(c).responses['417']],
  ['a response to any host', /getTruth: it serves any host/, (c) => (truth(c)['x-any-host'] = true)],
  ['a new server', /the url \/v2 is new/, (c) => c.servers.push({ url: '/v2' })],
  ['a new status of no operation', /x-unmatched: the status 414/, (c) => (c['x-unmatched'].responses['414'] = {})],
  ['a new metric', /a_total: it is new/, (c) => catalogue(c).push({ name: 'a_total', type: 'counter' })],
  ['a new native histogram', /nodejs_gc_.* native histogram now/, (c) => (gc(c).native = { factor: 2, maxBuckets: 9 })],
  ['a finer native histogram', /factor .* was 1.1 and is 1.09/, (c) => (duration(c).native.factor = 1.09)],
  ['more native buckets', /maxBuckets .* was 160 and is 320/, (c) => (duration(c).native.maxBuckets = 320)],
  ['a new bucket', /le="60" is new/, (c) => metric(c, 'http_request_duration_seconds').buckets.push(60)],
  ['properties that are not refused any more', /additionalProperties/, (c) => (fields(c).additionalProperties = true)],
  ['another help text', /help/, (c) => (metric(c, 'http_requests_total').help = 'Requests.')],
]

/** Breaks that oasdiff has no check for or takes for harmless; none is in the way of another. */
export const PASSED: readonly (readonly [string, RegExp, Edit])[] = [
  [
    'a shorter parameter of a path',
    /`id`.*`128` to `16`/,
    (c) => (c.components.parameters.PersonId.schema.maxLength = 16),
  ],
  ['a removed query parameter', /listPersons: deleted .*`start`/, (c) => void list(c).parameters.shift()],
  ['another style of a parameter', /style of the query parameter `sort`/, (c) => (sort(c).style = 'pipeDelimited')],
  ['another keyword of a parameter', /uniqueItems of .*`sort`/, (c) => (sort(c).schema.uniqueItems = true)],
  ['a removed request property', /updatePerson: removed .*`email`/, (c) => delete fields(c).properties.email],
  ['another pattern', /pattern of .*`first_name`/, (c) => (c.components.schemas.Name.pattern = '^[a-z]+$')],
  [
    'another default of a parameter',
    /getTruth: .*`window`.*default/,
    (c) => (truth(c).parameters[0].schema.default = '1m'),
  ],
  ['a schema that excludes', /not of `seed`/, (c) => (incident(c).properties.seed.not = { const: 0 })],
  [
    'a media type less of a request',
    /`application\/json` of the body of a request/,
    (c) => renameMedia(bodyOf(c), 'a/b+json'),
  ],
  [
    'another media type of a response',
    /listPersons: media type/,
    (c) => renameMedia(list(c).responses['200'], 'application/x+json'),
  ],
  [
    'another parameter of a media type',
    /getHealth: .*`v`/,
    (c) => renameMedia(health(c.paths).responses['200'], 'text/plain; charset=utf-8; v=1'),
  ],
  [
    'a removed optional header',
    /getMetrics: .*`content-encoding`/,
    (c) => delete metricsHeaders(c)['Content-Encoding'],
  ],
  [
    'another value of a header',
    /const of the header `Cache-Control`/,
    (c) => (metricsHeaders(c)['Cache-Control'] = { schema: { const: 'x' } }),
  ],
  ['another success status', /createPerson: .*`202`/, (c) => (create(c).responses['202'] = { description: 'x' })],
  [
    'a header less of no operation',
    /x-unmatched: `Allow` of 405/,
    (c) => delete c['x-unmatched'].responses['405'].headers,
  ],
  [
    'another media type of a connection',
    /x-connection: `application\/problem\+json` of 408/,
    (c) => renameMedia(c['x-connection'].responses['408'], 'text/plain'),
  ],
  ['a fault less', /x-faults: the value latency is gone/, (c) => drop(c['x-faults'], 'latency')],
  ['a host that is refused', /getMetrics: .*any host/, ({ paths }) => delete paths['/metrics'].get['x-any-host']],
  [
    'another name of a problem type',
    /Problem: the problem type person-not-found is gone/,
    (c) => drop(problemTypes(c), 'urn:prometric:problem:person-not-found'),
  ],
  [
    'another server of a path',
    /getReadiness: the url \. is gone/,
    ({ paths }) => (paths['/ready'].servers = [{ url: '/x' }]),
  ],
  [
    'another server of an operation',
    /getHealth: the url \. is gone/,
    ({ paths }) => (health(paths).servers = [{ url: '/x' }]),
  ],
  ['another x-pattern', /x-pattern of .*`address`/, (c) => (c.components.schemas.Address['x-pattern'] = '[a-z]')],
  ['another unit of an intensity', /x-unit of .*`intensity`/, (c) => (ranges(c).intensity['x-unit'] = 'percent')],
]

/** A break, a second one that has a name in common with it, and the entry that announces the first. */
export const COVERED: readonly (readonly [string, Edit, Edit, string])[] = [
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

/** The contract as a release, with an enum in a request for the sake of the tests. */
export function release(): Document {
  const contract = parse(text, { maxAliasCount: -1 })
  contract.info.version = RELEASE
  list(contract).parameters.push({ name: 'sort', in: 'query', schema: { type: 'string', enum: ['asc', 'desc'] } })
  return contract
}

export function problemTypes(contract: Document): string[] {
  return contract.components.schemas.Problem.properties.type.enum
}

/** Gives the only media type of a body another name. */
function renameMedia(body: Document, name: string): void {
  body.content = { [name]: Object.values(body.content)[0] }
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
