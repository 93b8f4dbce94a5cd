import { setTimeout as sleep } from 'node:timers/promises'
import { metrics as catalogue } from '../../generated/metrics.ts'
import document from '../../generated/openapi.json' with { type: 'json' }
import type { Client } from './client.ts'
import { parseExposition } from './exposition.ts'

/** The metrics of the original service; their names never change. */
export const ELEVEN = [
  'http_requests_total',
  'http_status_code',
  'http_requests_in_progress',
  'http_request_duration_seconds',
  'person_store_count',
  'person_created_total',
  'person_deleted_total',
  'person_not_found_total',
  'person_payload_size_bytes',
  'app_cpu_usage_percent',
  'app_memory_usage_megabytes',
] as const

/** The values of the label `method`. */
export const METHOD_LABELS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'OTHER']

type Labels = Readonly<Record<string, string>>
type Source = { readonly operationId: string; readonly 'x-measured': boolean; readonly responses: object }
type Metric = {
  readonly type: string
  readonly source: string
  readonly labels: readonly string[]
  readonly buckets?: readonly number[]
  /** The flag that it needs. */
  readonly when?: string
}

const METRICS: Readonly<Record<string, Metric>> = catalogue

/** The values that the contract gives for the labels of metrics that are not about requests. */
const KNOWN_VALUES: Readonly<Record<string, readonly string[]>> = {
  operation: document.components.schemas.MeasuredOperation.enum,
  incident: document.components.schemas.IncidentName.enum,
  fault: document['x-faults'],
  reason: document['x-connection'].reasons,
  command: document['x-store'].commands,
}

/** The values of a label of one metric. */
const valuesOf = (metric: string, label: string) =>
  `${metric} ${label}` === 'person_store_errors_total reason' ? document['x-store'].reasons : KNOWN_VALUES[label]

/** The labels of a request, whose values depend on each other. */
const REQUEST_LABELS = ['code', 'method', 'path', 'operation']

/** Whether a metric counts requests, those without an operation too. Others name measured operations alone. */
const isAboutRequests = (name: string, { labels }: Metric) =>
  name.startsWith('http_') && labels.length > 0 && labels.every((label) => REQUEST_LABELS.includes(label))

/** The metrics of the service whose series are all known from the contract. */
const DECLARED = Object.entries(METRICS).filter(
  ([name, metric]) =>
    metric.source === 'service' &&
    (isAboutRequests(name, metric) || metric.labels.every((label) => KNOWN_VALUES[label] !== undefined)),
)

/** One name for a series, however its labels are ordered. */
export function seriesName(metric: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`)
  return pairs.length > 0 ? `${metric}{${pairs.sort().join(',')}}` : metric
}

/** All samples of a text exposition by {@link seriesName}; throws on a line that is not a sample of a number. */
export function readSamples(text: string): Map<string, number> {
  return new Map(
    parseExposition(text).map(({ metric, labels, series, value }) => {
      if (!Number.isFinite(value)) throw new Error(`no number: ${series}`)
      return [seriesName(metric, labels), value]
    }),
  )
}

/** The declared metric that a series belongs to, if any. */
export function metricOf(series: string): string | undefined {
  const written = series.split('{')[0] ?? ''
  const names = [written, written.replace(/_(bucket|sum|count)$/, '')]
  return DECLARED.find(([name]) => names.includes(name))?.[0]
}

/**
 * Every series of the declared metrics, straight from the contract, on purpose by none of the service's code. Those that
 * need a flag are there with it.
 */
export function declaredSeries(...flags: readonly string[]): Set<string> {
  const requests = requestLabels()
  return new Set(
    DECLARED.flatMap(([name, metric]) => {
      if (metric.when && !flags.includes(metric.when)) return []
      const all = isAboutRequests(name, metric) ? requests : combinations(name, metric.labels)
      return all.flatMap((labels) =>
        samplesOf(name, metric, Object.fromEntries(metric.labels.map((label) => [label, labels[label] ?? '']))),
      )
    }),
  ).add(seriesName('incident_active', { incident: 'hidden' }))
}

/** The labels of every request that can be counted. */
function requestLabels(): Labels[] {
  const measured = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as unknown as Record<string, Source>)
      .filter(([, operation]) => operation['x-measured'])
      .flatMap(([verb, { operationId, responses }]) =>
        (verb === 'get' ? ['GET', 'HEAD'] : [verb.toUpperCase()]).flatMap((method) =>
          withCodes({ method, path, operation: operationId }, responses),
        ),
      ),
  )
  const unmatched = METHOD_LABELS.flatMap((method) =>
    withCodes({ method, path: 'unmatched', operation: 'unmatched' }, document['x-unmatched'].responses),
  )
  return [...measured, ...unmatched]
}

/** Every combination of the known values of some labels. */
function combinations(metric: string, [label, ...others]: readonly string[]): Labels[] {
  if (label === undefined) return [{}]
  const rest = combinations(metric, others)
  return (valuesOf(metric, label) ?? []).flatMap((value) => rest.map((labels) => ({ ...labels, [label]: value })))
}

/** Waits until as many requests have been counted as the test has sent: a response arrives before it is counted. */
export async function settledSamples(client: Client, requests: number): Promise<Map<string, number>> {
  const deadline = performance.now() + 10_000
  while (true) {
    const samples = readSamples((await client.get('/metrics')).text)
    if (sumOf(samples, 'http_requests_total') >= requests || performance.now() > deadline) return samples
    await sleep(20)
  }
}

/** The sum over all series of a metric, of those whose labels contain a text. */
export function sumOf(samples: ReadonlyMap<string, number>, metric: string, labels = ''): number {
  let sum = 0
  for (const [series, value] of samples) if (series.startsWith(`${metric}{`) && series.includes(labels)) sum += value
  return sum
}

function withCodes(labels: Labels, responses: object): Labels[] {
  return [...Object.keys(responses), '499'].map((code) => ({ ...labels, code }))
}

function samplesOf(name: string, { buckets }: Metric, labels: Labels): string[] {
  if (!buckets) return [seriesName(name, labels)]
  const bounds = [...buckets.map(String), '+Inf']
  const samples = bounds.map((le) => seriesName(`${name}_bucket`, { ...labels, le }))
  return [...samples, seriesName(`${name}_sum`, labels), seriesName(`${name}_count`, labels)]
}
