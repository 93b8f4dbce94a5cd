import { OPTIONS } from '../../src/config.ts'
import type { Contract, Json } from '../../src/openapi/document.ts'
import { catalogueOf } from '../../src/openapi/operations.ts'
import type { Place } from '../../src/yaml-positions.ts'
import type { Report } from './report.ts'

/** The settings that some metrics need: without them they are not exposed. */
const FLAGS = OPTIONS.map(({ flag }) => flag)
const METRIC_TYPES = ['counter', 'gauge', 'histogram']
/** How fast the bounds of native buckets may grow: as those of the schemas that `src/metrics/native-histogram.ts` counts at. */
const FACTORS = { least: 2 ** (1 / 8), most: 2 ** 16 } as const
const METRIC_NAME = /^[a-z][a-z0-9_]*$/
/** The labels that a scrape adds to each series, and those with which the text format says a bucket or a quantile. */
const RESERVED_LABELS = ['job', 'instance', 'le', 'quantile']

/** Each metric has a name, a type, a help text, a unit and labels that Prometheus and the code can keep. */
export function checkCatalogue(contract: Contract, report: Report): void {
  const place: Place = ['components', 'x-metric-catalogue']
  const names = new Set<string>()
  const histograms = new Set(catalogueOf(contract).flatMap(({ name, type }) => (type === 'histogram' ? name : [])))
  for (const [index, metric] of catalogueOf(contract).entries()) {
    const at = [...place, index]
    if (!METRIC_NAME.test(metric.name ?? '')) report(at, `"${metric.name}" is not a metric name`)
    if (metric.name === 'up') report(at, '"up" is what Prometheus itself says of a scrape')
    const histogram = /^(.+)_(?:bucket|sum|count)$/.exec(metric.name ?? '')?.[1]
    if (histograms.has(histogram)) report(at, `"${metric.name}" is a series of the histogram ${histogram}`)
    const labels: string[] = metric.labels ?? []
    if (new Set(labels).size < labels.length) report([...at, 'labels'], `${metric.name} has a label twice`)
    if (names.has(metric.name)) report(at, `"${metric.name}" is in the catalogue twice`)
    names.add(metric.name)
    for (const key of ['help', 'unit']) if (!metric[key]) report(at, `"${metric.name}" has no ${key}`)
    if (!METRIC_TYPES.includes(metric.type)) {
      report([...at, 'type'], `"${metric.type}" of ${metric.name} is not one of ${METRIC_TYPES.join(', ')}`)
    }
    if (!['service', 'runtime'].includes(metric.source)) report([...at, 'source'], 'must be service or runtime')
    if (metric.when !== undefined && !FLAGS.includes(metric.when)) {
      report([...at, 'when'], `${metric.name} must be there always, or with a flag of the service`)
    }
    for (const label of labels) {
      if (!METRIC_NAME.test(label) || RESERVED_LABELS.includes(label))
        report([...at, 'labels'], `"${label}" of ${metric.name} must be a name that Prometheus does not use itself`)
    }
    checkBuckets(metric, [...at, 'buckets'], report)
    checkNative(metric, [...at, 'native'], report)
  }
}

function checkBuckets(metric: Json, place: Place, report: Report): void {
  const { buckets } = metric
  if (metric.type !== 'histogram') {
    if (buckets) report(place, `${metric.name} is not a histogram`)
    return
  }
  const ascending =
    Array.isArray(buckets) && buckets.every((b, i) => Number.isFinite(b) && (i === 0 || b > buckets[i - 1]))
  if (!ascending || buckets.length === 0) report(place, `${metric.name} must have ascending bucket boundaries`)
}

function checkNative({ name, type, native }: Json, place: Place, report: Report): void {
  if (native === undefined) return
  if (type !== 'histogram') report(place, `${name} is not a histogram`)
  const { factor, maxBuckets } = native ?? {}
  if (!(factor >= FACTORS.least && factor <= FACTORS.most)) {
    report(place, `${name} must have a factor from 2^(1/8) to 2^16, by which the bounds of its buckets grow at most`)
  }
  if (!(Number.isInteger(maxBuckets) && maxBuckets > 0)) report(place, `${name} must have maxBuckets, a whole number`)
}
