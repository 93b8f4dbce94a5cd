import type { Contract, Json } from '../../src/openapi/document.ts'
import { catalogueOf, type Operation } from '../../src/openapi/operations.ts'
import type { Report } from './report.ts'

const DURATION_METRIC = 'http_request_duration_seconds'

/** Each operation is measured or not, with its objective, and has parameters and bodies that the generated code can read. */
export function checkOperation(contract: Contract, operation: Operation, report: Report): void {
  checkMeasured(operation, catalogueOf(contract), report)
  checkParameters(operation, report)
  checkBodies(contract, operation, report)
}

function checkMeasured({ place, source }: Operation, catalogue: readonly Json[], report: Report): void {
  const measured = source['x-measured']
  const objective = source['x-objective']
  const at = (...keys: string[]) => [...place, 'x-objective', ...keys]
  if (typeof measured !== 'boolean') report(place, 'must say x-measured: true or false')
  if (!measured && objective) report(at(), 'only a measured operation can have an objective')
  if (measured && !objective) report(place, 'is measured and has no x-objective')
  if (!measured || !objective) return

  const isShare = (value: unknown) => typeof value === 'number' && value > 0 && value < 1
  if (!isShare(objective.availability)) report(at('availability'), 'must be a share between 0 and 1')
  if (!isShare(objective.latency?.share)) report(at('latency', 'share'), 'must be a share between 0 and 1')
  const buckets = catalogue.find((metric) => metric.name === DURATION_METRIC)?.buckets ?? []
  if (!buckets.includes(objective.latency?.threshold)) {
    report(
      at('latency', 'threshold'),
      `must be a bucket boundary of ${DURATION_METRIC} (${buckets.join(', ')}), or it could not be counted`,
    )
  }
}

function checkParameters({ place, path, parameters }: Operation, report: Report): void {
  const names = new Set<string>()
  for (const { name, in: where, schema, required } of parameters) {
    const at = [...place, 'parameters']
    if (!['path', 'query', 'header'].includes(where)) report(at, `"${name}" is in ${where}, which is not read here`)
    if (!['string', 'integer'].includes(schema?.type)) report(at, `"${name}" must have a string or integer schema`)
    if (where === 'path' && !required) report(at, `"${name}" is in the path and must be required`)
    if (where === 'path' && !path.includes(`{${name}}`)) report(at, `"${name}" is not in the path ${path}`)
    if (names.has(`${where} ${name}`)) report(at, `"${name}" is declared twice for this operation`)
    names.add(`${where} ${name}`)
  }
  for (const [, name] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!names.has(`path ${name}`)) report(place, `{${name}} of the path is not declared as a parameter`)
  }
}

function checkBodies(contract: Contract, operation: Operation, report: Report): void {
  const { place, source, requestBody, responses } = operation
  const requestTypes = Object.keys(requestBody?.content ?? {})
  if (requestBody && (requestTypes.length !== 1 || requestTypes[0] !== 'application/json' || !requestBody.required)) {
    report([...place, 'requestBody'], 'must be required and have application/json as its only media type')
  }
  for (const [status, node] of Object.entries<Json>(source.responses ?? {})) {
    const at = [...place, 'responses', status]
    if (!/^[2-5]\d\d$/.test(status)) report(at, 'must be one status code')
    const media = Object.values<Json>(contract.resolve(node).content ?? {})
    const schemas = new Set(media.map(({ schema }) => JSON.stringify(schema)))
    if (schemas.size > 1) report(at, 'must have one schema for all of its media types')
  }
  if (responses.length === 0) report(place, 'must declare responses')
}
