import { type Contract, ContractError, type Json } from '../../src/openapi/document.ts'
import { catalogueOf, METHODS, type Operation, operationsOf } from '../../src/openapi/operations.ts'
import type { Place } from '../../src/yaml-positions.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkFailures } from './check-failures.ts'
import { checkIncidents, checkSecurity } from './check-incidents.ts'
import { checkPatterns } from './check-patterns.ts'
import { checkProblems } from './check-problems.ts'
import type { Report } from './report.ts'

const METRIC_TYPES = ['counter', 'gauge', 'histogram']
const METRIC_NAME = /^[a-z][a-z0-9_]*$/
/** The labels that a scrape adds to each series, and those with which the text format says a bucket or a quantile. */
const RESERVED_LABELS = ['job', 'instance', 'le', 'quantile']
const PATH_ITEM_KEYS = ['parameters', 'summary', 'description', ...METHODS]
const DURATION_METRIC = 'http_request_duration_seconds'

/** Refuses what the generated code could not keep; throws one {@link ContractError} with a line for each mistake. */
export function checkContract(contract: Contract): void {
  const mistakes: string[] = []
  const report: Report = (place, message) => mistakes.push(`${contract.locate(place)} ${message}`)

  checkRoot(contract, report)
  checkPaths(contract, report)
  const operations = operationsOf(contract)
  checkOperationIds(operations, contract, report)
  for (const operation of operations) {
    checkMeasured(operation, catalogueOf(contract), report)
    checkParameters(operation, report)
    checkSecurity(contract, operation, report)
    checkBodies(contract, operation, report)
  }
  checkAddresses(contract, operations, report)
  checkIncidents(contract, operations, report)
  checkPatterns(contract.root, [], report)
  checkFailures(contract, report)
  checkProblems(contract, report)
  checkOperationLabels(operations, contract, report)
  checkCatalogue(contract, report)
  if (mistakes.length > 0) throw new ContractError(mistakes.join('\n'))
}

function checkRoot({ root }: Contract, report: Report): void {
  if (!/^3\.1\.\d+$/.test(root.openapi)) report(['openapi'], 'must be 3.1')
  if (!root['x-connection']?.responses) report(['x-connection'], 'must say what a connection gets without a request')
  for (const name of ['bodyBytes', 'headerBytes']) {
    const limit = root['x-limits']?.[name]
    if (!Number.isSafeInteger(limit) || limit <= 0) report(['x-limits', name], 'must be a number of bytes')
  }
  const types: string[] = root.components.schemas.Problem.properties.type.enum
  const unanswered: string[] = root['x-connection']?.unanswered ?? []
  for (const [index, reason] of unanswered.entries()) {
    const isReason = root['x-connection'].reasons.includes(reason)
    if (!isReason) report(['x-connection', 'unanswered', index], `"${reason}" is none of the reasons`)
  }
  for (const [index, reason] of (root['x-connection']?.reasons ?? []).entries()) {
    const isProblem = types.includes(`urn:prometric:problem:${reason}`)
    const isUnanswered = unanswered.includes(reason)
    if (!isProblem && !isUnanswered) report(['x-connection', 'reasons', index], `"${reason}" is no problem type`)
  }
}

function checkPaths({ root }: Contract, report: Report): void {
  const shapes = new Map<string, string>()
  for (const [path, item] of Object.entries<Json>(root.paths)) {
    const shape = path.replaceAll(/\{[^}]*\}/g, '{}')
    const twin = shapes.get(shape)
    if (twin) report(['paths', path], `matches the same requests as ${twin}`)
    if (path !== '/' && !/^(\/([^/{}]+|\{[^/{}]+\}))+$/.test(path))
      report(['paths', path], 'must have whole segments as parameters')
    shapes.set(shape, path)
    for (const key of Object.keys(item)) {
      if (!PATH_ITEM_KEYS.includes(key)) report(['paths', path, key], `is not one of ${PATH_ITEM_KEYS.join(', ')}`)
    }
  }
}

function checkOperationIds(operations: readonly Operation[], contract: Contract, report: Report): void {
  const seen = new Map<string, Operation>()
  for (const operation of operations) {
    const place = [...operation.place, 'operationId']
    const isName = /^[a-z][A-Za-z0-9]*$/.test(operation.id ?? '') && !(operation.id in {})
    if (!isName) report(place, 'must be a camelCase name, and none that every object has')
    const first = seen.get(operation.id)
    if (first) report(place, `"${operation.id}" is taken by ${contract.locate([...first.place, 'operationId'])}`)
    else seen.set(operation.id, operation)
  }
  for (const reserved of ['unmatched', 'connection']) {
    if (seen.has(reserved)) report(['paths'], `"${reserved}" is the name of what belongs to no operation`)
  }
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

/** The values of the label `operation` stand in the contract as a list, because a parameter has no other way to say them. */
function checkOperationLabels(operations: readonly Operation[], { root }: Contract, report: Report): void {
  const labels: string[] = root.components.schemas.OperationLabel?.enum ?? []
  const needed = [...operations.filter(({ source }) => source['x-measured']).map(({ id }) => id), 'unmatched']
  const odd = [...needed.filter((id) => !labels.includes(id)), ...labels.filter((id) => !needed.includes(id))]
  const message = `must be the measured operations and unmatched; odd is ${odd.join(', ')}`
  if (odd.length > 0) report(['components', 'schemas', 'OperationLabel', 'enum'], message)
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
    if (Object.keys(contract.resolve(node).content ?? {}).length > 1) report(at, 'must have one media type at most')
  }
  if (responses.length === 0) report(place, 'must declare responses')
}

function checkCatalogue(contract: Contract, report: Report): void {
  const place: Place = ['components', 'x-metric-catalogue']
  const names = new Set<string>()
  const histograms = new Set(catalogueOf(contract).flatMap(({ name, type }) => (type === 'histogram' ? name : [])))
  for (const [index, metric] of catalogueOf(contract).entries()) {
    const at = [...place, index]
    if (!METRIC_NAME.test(metric.name ?? '')) report(at, `"${metric.name}" is no metric name`)
    if (metric.name === 'up') report(at, '"up" is what Prometheus itself says of a scrape')
    const histogram = /^(.+)_(?:bucket|sum|count)$/.exec(metric.name ?? '')?.[1]
    if (histograms.has(histogram)) report(at, `"${metric.name}" is a series of the histogram ${histogram}`)
    const labels: string[] = metric.labels ?? []
    if (new Set(labels).size < labels.length) report([...at, 'labels'], `${metric.name} has a label twice`)
    if (names.has(metric.name)) report(at, `"${metric.name}" is in the catalogue twice`)
    names.add(metric.name)
    for (const key of ['help', 'unit']) if (!metric[key]) report(at, `"${metric.name}" has no ${key}`)
    if (!METRIC_TYPES.includes(metric.type)) {
      report([...at, 'type'], `"${metric.type}" of ${metric.name} is none of ${METRIC_TYPES.join(', ')}`)
    }
    if (!['service', 'runtime'].includes(metric.source)) report([...at, 'source'], 'must be service or runtime')
    for (const label of labels) {
      if (!METRIC_NAME.test(label) || RESERVED_LABELS.includes(label))
        report([...at, 'labels'], `"${label}" of ${metric.name} must be a name that Prometheus does not use itself`)
    }
    checkBuckets(metric, [...at, 'buckets'], report)
  }
}

function checkBuckets(metric: Json, place: Place, report: Report): void {
  const { buckets } = metric
  if (metric.type !== 'histogram') {
    if (buckets) report(place, `${metric.name} is no histogram`)
    return
  }
  const ascending =
    Array.isArray(buckets) && buckets.every((b, i) => Number.isFinite(b) && (i === 0 || b > buckets[i - 1]))
  if (!ascending || buckets.length === 0) report(place, `${metric.name} must have ascending bucket boundaries`)
}
