import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { measuredOperations } from '../../generated/operations.ts'
import { derive, type Sources } from '../../scripts/generate/derive.ts'
import { differences } from '../../scripts/generate/files.ts'
import { ContractError } from '../../src/openapi/document.ts'
import { KINDS } from '../../src/simulation/kinds.ts'

const SOURCES: Sources = {
  contract: readFileSync('openapi.yaml', 'utf8'),
  packageJson: readFileSync('package.json', 'utf8'),
  pages: new Map(['README.md', ...globSync('docs/*.md')].map((path) => [path, readFileSync(path, 'utf8')])),
}
const FILES = await derive(SOURCES)

/** The page that has the generated table of metrics. */
const METRICS_PAGE = [...SOURCES.pages].find(([, text]) => text.includes('<!-- generated: metrics -->'))?.[0] ?? ''

function changed(text: string, change: (text: string) => string): string {
  const after = change(text)
  if (after === text) throw new Error('the change changes nothing')
  return after
}

describe('the field runbooks of package.json', () => {
  const withBase = (base: string) =>
    derive({ ...SOURCES, packageJson: SOURCES.packageJson.replace(/"runbooks": ".*"/, `"runbooks": "${base}"`) })

  it('is the base of the address of every runbook', async () => {
    const text = (await withBase('https://fork.test/books/')).get('generated/prometheus/alerts.yml') ?? ''
    const found = [...text.matchAll(/alert: (\w+)[\s\S]*?runbook_url: (\S+)/g)].map(([, alert, url]) => [alert, url])
    expect(found.length).toBeGreaterThan(14)
    for (const [alert, url] of found) expect(url).toBe(`https://fork.test/books/${alert}.md`)
  })

  it.each(['monitoring/runbooks/', 'https://fork.test/books', 'https://fork.test/books/?q=1', 'ftp://fork.test/', ''])(
    'stops generation when it is "%s"',
    async (base) => {
      const mistake = await withBase(base).catch((error) => error)
      expect(mistake).toBeInstanceOf(ContractError)
      expect(mistake.message).toMatch(/^package.json: runbooks must be the http.s. URL of the folder of the runbooks/)
    },
  )
})

describe('what is committed', () => {
  /** The differences of a copy of the generated files after a change. */
  async function differencesAfter(change: (folder: string) => void): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of ['openapi.yaml', 'README.md', 'docs', 'generated']) {
      cpSync(name, join(folder, name), { recursive: true })
    }
    change(folder)
    return (await differences(folder, FILES)).join('\n')
  }

  it('is what the contract gives', async () => {
    expect(await differences('.', FILES)).toEqual([])
  })

  it.each([
    ['generated/metrics.ts', (text: string) => text.replace('counter', 'gauge')],
    ['generated/requests.js', (text: string) => `${text}\n`],
    ['generated/prometheus/alerts.yml', (text: string) => text.replace('> 14.4', '> 15')],
    ['generated/grafana/overview.json', (text: string) => text.replace('"unit": "s"', '"unit": "ms"')],
    [METRICS_PAGE, (text: string) => text.replace('`http_status_code` | counter', '`http_status_code` | gauge')],
  ])('is stale when %s was edited by hand', async (file, change) => {
    const lines = await differencesAfter((folder) => {
      const path = join(folder, file)
      writeFileSync(path, changed(readFileSync(path, 'utf8'), change))
    })
    const [first, second] = lines.split('\n')
    expect([first, second]).toEqual([`${file} is stale:`, expect.stringMatching(/^[-+] /)])
  })

  it.each(['old.ts', 'grafana/old.json'])('is stale with a file that the contract does not give: %s', async (name) => {
    const lines = await differencesAfter((folder) => writeFileSync(join(folder, 'generated', name), ''))
    expect(lines).toBe(`generated/${name} is not made from the contract: delete it`)
  })

  it('is stale when a generated file is missing', async () => {
    const lines = await differencesAfter((folder) => rmSync(join(folder, 'generated/types.ts')))
    expect(lines).toMatch(/^generated\/types\.ts is stale:/)
  })
})

describe('the lists in the contract that are derived', () => {
  const listsOf = async (change: (text: string) => string) => {
    const files = await derive({ ...SOURCES, contract: changed(SOURCES.contract, change) })
    expect(files.get('openapi.yaml')).toBe(SOURCES.contract)
    return JSON.parse(files.get('generated/openapi.json') ?? '').components.schemas
  }

  it.each<[string, (text: string) => string]>([
    ['lacks one', (text) => text.replaceAll(/(enum: .*), getPersonAlias/g, '$1')],
    ['has one that nobody measures', (text) => text.replace('enum: [listPersons, ', 'enum: [listPersons, getHealth, ')],
    ['is empty', (text) => text.replace(/enum: \[listPersons.*unmatched\]/, 'enum: []')],
    ['lacks a kind of incident', (text) => text.replace('enum: [bad-deploy, ', 'enum: [')],
    [
      'has a kind of incident without a rule',
      (text) => text.replace('enum: [bad-deploy, ', 'enum: [disk-full, bad-deploy, '),
    ],
  ])('are written anew where one %s', async (_, change) => {
    const { MeasuredOperation, OperationLabel, IncidentName } = await listsOf(change)
    expect(MeasuredOperation.enum).toEqual(measuredOperations)
    expect(OperationLabel.enum).toEqual([...measuredOperations, 'unmatched'])
    expect(IncidentName.enum).toEqual(Object.keys(KINDS).sort())
  })
})

describe('a mistake in the contract', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    [
      'an operationId that is taken',
      (text) => text.replace('operationId: getPersonAlias', 'operationId: getPerson'),
      /^openapi\.yaml:(\d+):\d+ paths\.\/persons\/\{id\}\.get\.operationId: "getPerson" is taken by openapi\.yaml:\d+/,
    ],
    [
      'an unknown metric type',
      (text) =>
        text.replace(
          '- name: person_created_total\n      type: counter',
          '- name: person_created_total\n      type: summary',
        ),
      /^openapi\.yaml:\d+:\d+ .*\.type: "summary" of person_created_total is not one of counter, gauge, histogram/,
    ],
    [
      'a label that Prometheus itself fills',
      (text) => text.replace('labels: [code]', 'labels: [job]'),
      /^openapi\.yaml:\d+:\d+ .*\.labels: "job" of http_status_code must be a name that Prometheus does not use/,
    ],
    [
      'an objective whose threshold is not a bucket boundary',
      (text) => text.replace('latency: { threshold: 0.5,', 'latency: { threshold: 0.3,'),
      /^openapi\.yaml:\d+:\d+ paths\.\/person\/list\.get\.x-objective\.latency\.threshold: must be a bucket boundary of http_request_duration_seconds/,
    ],
    [
      'a measured operation without objective',
      (text) => text.replace(/ {6}x-objective:\n.*\n.*\n/, ''),
      /^openapi\.yaml:\d+:\d+ paths\.\/person\/list\.get: is measured and has no x-objective/,
    ],
    [
      'an operation that does not say whether it is measured',
      (text) => text.replace('      x-measured: false\n', ''),
      /^openapi\.yaml:\d+:\d+ paths\.\/incidents\.get: must say x-measured/,
    ],
    [
      'buckets that do not ascend',
      (text) => text.replace('[100, 200, 400,', '[100, 400, 200,'),
      /^openapi\.yaml:\d+:\d+ .*\.buckets: person_payload_size_bytes must have ascending bucket boundaries/,
    ],
    ...[
      ['factor: 1.1', 'factor: 1.05', 'http_request_duration_seconds must have a factor'],
      ['maxBuckets: 160', 'maxBuckets: 1.5', 'http_request_duration_seconds must have maxBuckets'],
      ['labels: [reason]', 'native: { factor: 2, maxBuckets: 9 }', 'http_connection_errors_total is not a histogram'],
    ].map(([from = '', to = '', says]): [string, (text: string) => string, RegExp] => [
      `native buckets that cannot be: ${to}`,
      (text) => text.replace(from, to),
      new RegExp(`^openapi\\.yaml:\\d+:\\d+ .*\\.native: ${says}`, 'm'),
    ]),
    [
      'a metric that is there twice',
      (text) => text.replace('name: person_deleted_total', 'name: person_created_total'),
      /^openapi\.yaml:\d+:\d+ .*"person_created_total" is in the catalogue twice/,
    ],
    [
      'a reference that leads nowhere',
      (text) => text.replace("$ref: '#/components/schemas/Mistake'", "$ref: '#/components/schemas/Slip'"),
      /^openapi\.yaml:\d+:\d+ \$ref: "#\/components\/schemas\/Slip" leads to nothing/,
    ],
    [
      'a path parameter that is not declared',
      (text) => text.replace('/persons/{id}:', '/persons/{key}:'),
      /^openapi\.yaml:\d+:\d+ paths\.\/persons\/\{key\}\.get\.parameters: "id" is not in the path/,
    ],
    ['a format that nothing checks', (text) => text.replace('format: email', 'format: mail'), /unknown format "mail"/],
    [
      'a parameter that is not a whole segment',
      (text) => text.replace('/persons/{id}:', '/persons/p{id}:'),
      /whole segments/,
    ],
    [
      'a default that its schema refuses',
      (text) => text.replace('default: 20 }', 'default: 200 }'),
      /breaks its own schema/,
    ],
    [
      'an example that its schema refuses',
      (text) => text.replace('first_name: Ada\n', "first_name: ' '\n"),
      /^openapi\.yaml:\d+:\d+ .*breaks its own schema/,
    ],
    [
      'a wrong example beside the operations',
      (text) => text.replace('title: The headers are too large', "title: ''"),
      /x-connection\.responses\.431: breaks its own schema/,
    ],
    [
      'a metric called up',
      (text) => text.replace('name: person_deleted_total', 'name: up'),
      /"up" is what Prometheus itself/,
    ],
    [
      'a name that a histogram has taken',
      (text) => text.replace('name: person_deleted_total', 'name: person_payload_size_bytes_count'),
      /is a series of the histogram person_payload_size_bytes/,
    ],
    ['a label given twice', (text) => text.replace('labels: [code]', 'labels: [code, code]'), /has a label twice/],
    [
      'an operationId that every object has',
      (text) => text.replace('operationId: getPersonAlias', 'operationId: constructor'),
      /paths\.\/persons\/\{id\}\.get\.operationId: must be a camelCase name/,
    ],
    [
      'another version of OpenAPI',
      (text) => text.replace('openapi: 3.1.0', 'openapi: 3.0.0'),
      /^openapi\.yaml:1:1 openapi: must be 3\.1/,
    ],
    [
      'no faults',
      (text) => text.replace('x-faults: [error, latency, unavailable]', 'x-faults: []'),
      /x-faults: must list/,
    ],
    [
      'an unknown security scheme',
      (text) => text.replace('- controlToken: []', '- adminToken: []'),
      /paths\.\/incidents\/active\.post\.security: "adminToken" is not a security scheme/,
    ],
    [
      'security without a refusal',
      (text) => text.replace("        '401': { $ref: '#/components/responses/Unauthorized' }\n", ''),
      /paths\.\/incidents\/active\.post\.responses: must declare 401: it has security/,
    ],
    [
      'a server that leads past the prefix of a proxy',
      (text) => text.replace('- url: .', '- url: /'),
      /servers\.0\.url: "\/" must be relative/,
    ],
    [
      'a Location that does',
      (text) => text.replace("'^person/(0", "'^/person/(0").replace('example: person/0', 'example: /person/0'),
      /paths\.\/person\.post\.responses\.201\.headers: "\/person\/0" must be relative/,
    ],
    [
      'an operation that serves some hosts only and does not say so',
      (text) => text.replace("        '421': { $ref: '#/components/responses/MisdirectedRequest' }\n", ''),
      /paths\.\/person\/list\.get\.responses: must declare 421/,
    ],
    [
      'an operation that serves any host and says otherwise',
      (text) => text.replace('x-measured: true', 'x-measured: true\n      x-any-host: true'),
      /paths\.\/person\/list\.get\.responses: must not declare 421/,
    ],
    [
      'an unknown reason without a response',
      (text) => text.replace('unanswered: [too-many-connections]', 'unanswered: [too-many-connections, bad-luck]'),
      /x-connection\.unanswered\.1: "bad-luck" is not among the reasons/,
    ],
    [
      'a reason that is not a problem type and has a response',
      (text) => text.replace('unanswered: [too-many-connections]', 'unanswered: []'),
      /x-connection\.reasons\.\d: "too-many-connections" is not a problem type/,
    ],
    ...['(?=.*[a-z])[a-z]+', '[^\\p{Cc}]+', '\\d+', '(a)\\1', '[\\u{1f600}]+', 'é'].map(
      (pattern): [string, (text: string) => string, RegExp] => [
        `a pattern that tools read in different ways: ${pattern}`,
        (text) => text.replace("pattern: '^#(/.*)?$'", () => `pattern: '^${pattern}$'`),
        /^openapi\.yaml:\d+:\d+ components\.schemas\.Mistake\.properties\.pointer\.pattern: uses /,
      ],
    ),
    [
      'two rules for a kind of incident',
      (text) => text.replace('incident: { const: flapping }', 'incident: { const: cache-cold }'),
      /allOf\.1\.if: must be the only rule for cache-cold; there are 2\n.*allOf\.4\.if: must be the only rule for cache-cold/,
    ],
    [
      'a rule for no kind of incident',
      (text) => text.replace('incident: { const: flapping }', 'incident: {}'),
      /allOf\.4\.if: must hold for one kind of incident/,
    ],
    [
      'a range that the library leaves by itself',
      (text) => text.replace('minimum: 0.05, maximum: 0.95', 'minimum: 0.9, maximum: 0.95'),
      /then\.properties\.intensity: must be a range that holds 0\.8, the default of cpu-saturation/,
    ],
    [
      'operations where a kind does nothing to requests',
      (text) => text.replace(/ *operations: \{ not: \{\}, .*memory-leak.*\n/, ''),
      /then: must refuse operations exactly if memory-leak does nothing to requests/,
    ],
    [
      'an unknown unit',
      (text) => text.replace('x-unit: megabytes', 'x-unit: bytes'),
      /must have an x-unit of factor, /,
    ],
    [
      'a problem that does not say its type in a header',
      (text) => text.replace(/(version of HTTP that is not spoken here\.)\n *headers:\n.*/, '$1'),
      /x-connection\.responses\.505: must declare the header Prometric-Problem/,
    ],
    ...[
      [
        '503',
        'Unavailable',
        '{ description: Not now. }',
        /503: must have the schema Problem as application\/problem\+json/,
      ],
      [
        '503',
        'Unavailable',
        "{ description: Not now., content: { text/plain: { schema: { $ref: '#/components/schemas/Problem' } } } }",
        /503: must have the schema Problem as application\/problem\+json/,
      ],
      [
        '503',
        'Unavailable',
        '{ description: Not now., content: { application/problem+json: { schema: { type: object } } } }',
        /503: must have the schema Problem as application\/problem\+json/,
      ],
      [
        '404',
        'PersonNotFound',
        '{ description: No, content: { a/b: { schema: { type: string } }, c/d: { schema: { type: object } } } }',
        /404: must have one schema for all of its media types/,
      ],
      [
        '404',
        'PersonNotFound',
        "{ $ref: '#/components/responses/BadRequest' }",
        /404: has an example of another status/,
      ],
    ].map(([status, name, response, says]): [string, (text: string) => string, RegExp] => [
      `a ${status} that the service does not send: ${response}`,
      (text) => text.replace(`'${status}': { $ref: '#/components/responses/${name}' }`, `'${status}': ${response}`),
      says as RegExp,
    ]),
    ...[
      ['503', 'Retry-After', / *Retry-After: .*\n/],
      ['401', 'WWW-Authenticate', / *WWW-Authenticate:\n.*\n.*\n.*\n.*\n/],
      ['405', 'Allow', / *Allow: \*allow\n/],
    ].map(([status, name, lines]): [string, (text: string) => string, RegExp] => [
      `a ${status} without ${name}`,
      (text) => text.replace(lines as RegExp, ''),
      new RegExp(`responses\\.${status}: must declare the header ${name}, and that it is required`),
    ]),
    [
      'a header of a failure that may be left out',
      (text) => text.replace(/(RetryAfter:\n.*\n *required: )true/, '$1false'),
      /responses\.503: must declare the header Retry-After, and that it is required/,
    ],
    [
      'an example of a problem whose type has another status',
      (text) =>
        text.replace(
          'example:\n            type: urn:prometric:problem:store-full',
          'example:\n            type: urn:prometric:problem:internal',
        ),
      /507: has an example of another status: urn:prometric:problem:internal/,
    ],
    [
      'a failure without an example',
      (text) => text.replace(/ *example:\n *type: urn:prometric:problem:store-full\n.*\n.*\n.*\n/, ''),
      /507: must have an example of a problem/,
    ],
    ...['{ type: string, maxLength: 128 }', '{ type: integer }', '{ type: string }\n      required: true'].map(
      (schema): [string, (text: string) => string, RegExp] => [
        `a header that can be wrong, where 400 is not declared: ${schema}`,
        (text) =>
          text
            .replace(/(name: If-None-Match\n.*\n.*\n *schema: )\{ type: string \}/, `$1${schema}`)
            .replace(/( *schema: \{ type: integer \}\n) *example:.*\n/, '$1'),
        /paths\.\/docs\.get\.responses: must declare 400: it checks parameters/,
      ],
    ),
    ...[
      ['503', 'Unavailable', 'get', '/person/list', 'it is measured'],
      ['404', 'PersonNotFound', 'get', '/person/{id}', 'its path names something'],
      ['400', 'BadRequest', 'get', '/person/list', 'it checks parameters'],
      ['413', 'ContentTooLarge', 'get', '/person/list', 'any request may bring a body'],
      ['415', 'UnsupportedMediaType', 'post', '/person', 'it reads a body'],
      ['500', 'InternalError', 'get', '/person/list', 'anything may go wrong'],
    ].map(([status, name, method, path, why]): [string, (text: string) => string, RegExp] => [
      `an operation that does not declare ${status} although ${why}`,
      (text) => text.replace(`        '${status}': { $ref: '#/components/responses/${name}' }\n`, ''),
      new RegExp(
        `^openapi\\.yaml:\\d+:\\d+ paths\\.${path}\\.${method}\\.responses: must declare ${status}: ${why}`.replaceAll(
          '{',
          '\\{',
        ),
        'm',
      ),
    ]),
    [
      'requests without an operation that get what is not declared',
      (text) => text.replace(/(x-unmatched:[\s\S]*?) {4}'421': .*\n/, '$1'),
      /^openapi\.yaml:\d+:\d+ x-unmatched\.responses: must declare 421/m,
    ],
    [
      'no responses for connections',
      (text) => text.replace('x-connection:', 'x-connections:'),
      /x-connection: must say/,
    ],
    [
      'a reference to itself',
      (text) => text.replace(/ {4}Mistake:\n/, "    Loop: { $ref: '#/components/schemas/Loop' }\n    Mistake:\n"),
      /^openapi\.yaml:\d+:\d+ \$ref: .* leads back to itself/,
    ],
    [
      'a key that is there twice',
      (text) => text.replace('x-limits:', 'info: {}\nx-limits:'),
      /^openapi\.yaml:\d+:\d+ .*unique/,
    ],
    [
      'a metric that is gone and that a rule still asks for',
      (text) => text.replace('name: process_start_time_seconds', 'name: process_started_seconds'),
      /^generated\/prometheus\/alerts\.yml Restarting: "process_start_time_seconds" is in no catalogue/m,
    ],
    ['text that is not YAML', (text) => `${text}\n  - [`, /^openapi\.yaml:\d+:\d+ /],
  ])('stops generation: %s', async (_, change, says) => {
    const mistake = await derive({ ...SOURCES, contract: changed(SOURCES.contract, change) }).catch((error) => error)
    expect(mistake).toBeInstanceOf(ContractError)
    expect(mistake.message).toMatch(says)
  })
})
