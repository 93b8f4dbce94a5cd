import { setTimeout as sleep } from 'node:timers/promises'
import { metrics as catalogue } from '../../generated/metrics.ts'
import document from '../../generated/openapi.json' with { type: 'json' }
import type { Client } from './client.ts'

/** The metrics that are the public interface of this service. */
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

/** The metrics whose series are all known from the contract. */
export const DECLARED = [...ELEVEN, 'incident_active', 'incident_intensity_ratio', 'faults_injected_total'] as const

/** The values of the label `method`. */
export const METHOD_LABELS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'OTHER']

type Labels = Readonly<Record<string, string>>
type Source = { readonly operationId: string; readonly 'x-measured': boolean; readonly responses: object }

/** One name for a series, however its labels are ordered. */
export function seriesName(metric: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`)
  return pairs.length > 0 ? `${metric}{${pairs.sort().join(',')}}` : metric
}

/**
 * All samples of a text exposition by {@link seriesName}; throws on a line that is none and on a series that is there
 * twice.
 */
export function readSamples(text: string): Map<string, number> {
  const samples = new Map<string, number>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, metric, labels = '', value] =
      /^([a-z_][a-z0-9_]*)(?:\{((?:[a-z_]+="[^"\\\n]*"(?:,|(?=\})))*)\})? (-?\d+(?:\.\d+)?(?:e[+-]\d+)?)$/.exec(line) ??
      []
    if (!metric) throw new Error(`no sample: ${line}`)
    const pairs = [...labels.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name, text]) => [name, text])
    const series = seriesName(metric, Object.fromEntries(pairs))
    if (samples.has(series)) throw new Error(`twice: ${line}`)
    samples.set(series, Number(value))
  }
  return samples
}

/** The metric of {@link DECLARED} that a series belongs to, if any. */
export function metricOf(series: string): (typeof DECLARED)[number] | undefined {
  const name = series.split('{')[0]?.replace(/_(bucket|sum|count)$/, '')
  return DECLARED.find((metric) => metric === name || metric === series)
}

/** Every series of {@link DECLARED}, straight from the contract; on purpose none of the service's own code. */
export function declaredSeries(): Set<string> {
  const requests = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as unknown as Record<string, Source>)
      .filter(([, operation]) => operation['x-measured'])
      .flatMap(([verb, { operationId, responses }]) =>
        (verb === 'get' ? ['GET', 'HEAD'] : [verb.toUpperCase()]).flatMap((method) =>
          combine({ method, path, operation: operationId }, responses),
        ),
      ),
  )
  const rest = METHOD_LABELS.flatMap((method) =>
    combine({ method, path: 'unmatched', operation: 'unmatched' }, document['x-unmatched'].responses),
  )
  const incidents = document.components.schemas.IncidentName.enum.flatMap((incident) => [
    seriesName('incident_active', { incident }),
    seriesName('incident_intensity_ratio', { incident }),
  ])
  const faults = document.components.schemas.MeasuredOperation.enum.flatMap((operation) =>
    document['x-faults'].map((fault) => seriesName('faults_injected_total', { operation, fault })),
  )
  const single = ELEVEN.filter((name) => catalogue[name].labels.length === 0).map((name) => ({ name, labels: {} }))
  const labelled = [...requests, ...rest].flatMap((labels) =>
    ELEVEN.filter((name) => catalogue[name].labels.length > 0).map((name) => ({
      name,
      labels: Object.fromEntries(catalogue[name].labels.map((label) => [label, labels[label]])),
    })),
  )
  return new Set([
    ...[...single, ...labelled].flatMap(({ name, labels }) => samplesOf(name, labels)),
    ...incidents,
    ...faults,
  ])
}

/** Waits until as many requests have been counted as the test has sent: an answer arrives before it is counted. */
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

function combine(labels: { method: string; path: string; operation: string }, responses: object) {
  return [...Object.keys(responses), '499'].map((code) => ({ ...labels, code }))
}

function samplesOf(name: (typeof ELEVEN)[number], labels: Labels): string[] {
  const metric = catalogue[name]
  if (metric.type !== 'histogram') return [seriesName(name, labels)]
  const bounds = [...metric.buckets.map(String), '+Inf']
  const buckets = bounds.map((le) => seriesName(`${name}_bucket`, { ...labels, le }))
  return [...buckets, seriesName(`${name}_sum`, labels), seriesName(`${name}_count`, labels)]
}
