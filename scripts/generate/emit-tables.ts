import type { Contract } from '../../src/openapi/document.ts'
import { incidentsOf, intensitiesOf } from '../../src/openapi/incident-rules.ts'
import {
  catalogueOf,
  measuredOf,
  type Operation,
  operationsOf,
  type Response,
  responsesOf,
} from '../../src/openapi/operations.ts'

/** The routing table and what the router must know of each operation, as typed data. */
export function emitOperations(contract: Contract): string {
  const operations = operationsOf(contract)
  const unmatched = responsesOf(contract, contract.root['x-unmatched'].responses)
  return [
    constant('operations', Object.fromEntries(operations.map((operation) => [operation.id, describe(operation)]))),
    constant(
      'measuredOperations',
      measuredOf(contract).map(({ id }) => id),
    ),
    constant('paths', describePaths(operations)),
    constant('unmatched', { responses: describeResponses(unmatched) }),
    constant('connection', { reasons: contract.root['x-connection'].reasons }),
    constant('limits', contract.root['x-limits']),
    constant('faults', incidentsOf(contract).faults),
    constant('storeEvents', contract.root['x-store']),
    constant('incidentNames', incidentsOf(contract).names),
    constant('version', contract.root.info.version),
    constant('intensities', intensitiesOf(contract)),
  ].join('\n')
}

/** The metric catalogue as typed data, by metric name. */
export function emitMetrics(contract: Contract): string {
  const metrics = catalogueOf(contract).map(
    ({ name, type, unit, help, labels = [], buckets, native, source, when }) => [
      name,
      {
        type,
        unit,
        help,
        labels,
        ...(buckets && { buckets }),
        ...(native && { native }),
        source,
        ...(when && { when }),
      },
    ],
  )
  return constant('metrics', Object.fromEntries(metrics))
}

/** The contract as JSON, served and handed to openapi-backend. */
export function emitDocument(contract: Contract): string {
  return `${JSON.stringify(contract.root, null, 2)}\n`
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
}

function describe({ method, path, source, parameters, requestBody, responses }: Operation) {
  return {
    method,
    methods: method === 'GET' ? ['GET', 'HEAD'] : [method],
    path,
    measured: source['x-measured'],
    anyHost: source['x-any-host'] ?? false,
    ...(source['x-objective'] && { objective: source['x-objective'] }),
    parameters: parameters.map(({ name, in: where, schema }) => ({
      name,
      in: where,
      type: schema.type,
      ...(schema.default !== undefined && { default: schema.default }),
    })),
    hasBody: requestBody !== undefined,
    responses: describeResponses(responses),
  }
}

function describeResponses(responses: readonly Response[]) {
  return Object.fromEntries(
    responses.map(({ status, mediaTypes, headers }) => [status, { mediaTypes, gzip: 'Content-Encoding' in headers }]),
  )
}

/** For each path its operations by method, HEAD with GET, and the value of `Allow` (RFC 9110, section 10.2.1). */
function describePaths(operations: readonly Operation[]) {
  const templates = [...new Set(operations.map(({ path }) => path))]
  return templates.map((template) => {
    const here = operations.filter(({ path }) => path === template)
    const byMethod = Object.fromEntries(
      here.flatMap(({ method, id }) =>
        method === 'GET'
          ? [
              ['GET', id],
              ['HEAD', id],
            ]
          : [[method, id]],
      ),
    )
    return { template, allow: [...Object.keys(byMethod), 'OPTIONS'].sort().join(', '), operations: byMethod }
  })
}
