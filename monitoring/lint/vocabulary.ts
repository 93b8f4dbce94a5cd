import { METHODS } from '../../src/metrics/labels.ts'
import type { Contract } from '../../src/openapi/document.ts'
import { catalogueOf, measuredOf, responsesOf } from '../../src/openapi/operations.ts'

/** What queries may speak of. */
export type Vocabulary = {
  /** The labels of each series, by the name under which Prometheus has it. */
  readonly series: ReadonlyMap<string, ReadonlySet<string>>
  /** The metric of the catalogue that a series belongs to. */
  readonly metricOf: ReadonlyMap<string, string>
  /** All values of a label, for those labels whose values are known. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The bounds of a histogram, by the name of its buckets. */
  readonly bounds: ReadonlyMap<string, readonly number[]>
}

/** What Prometheus puts on every series that it scrapes. */
const SCRAPED = ['job', 'instance']

/** Series that Prometheus makes itself (https://prometheus.io/docs/concepts/jobs_instances/). */
const OWN = ['up', 'scrape_duration_seconds', 'scrape_samples_scraped', 'scrape_series_added']

/** The vocabulary of the contract: its catalogue, what Prometheus adds to it, and the values that labels can have. */
export function vocabularyOf(contract: Contract): Vocabulary {
  const series = new Map<string, ReadonlySet<string>>(OWN.map((name) => [name, new Set(SCRAPED)]))
  const metricOf = new Map<string, string>()
  const bounds = new Map<string, readonly number[]>()
  for (const { name, type, labels = [], buckets } of catalogueOf(contract)) {
    const all = [...labels, ...SCRAPED]
    if (type === 'histogram') bounds.set(`${name}_bucket`, buckets)
    const own = type === 'histogram' ? { _bucket: [...all, 'le'], _sum: all, _count: all } : { '': all }
    for (const [suffix, labels] of Object.entries(own)) {
      series.set(`${name}${suffix}`, new Set(labels))
      metricOf.set(`${name}${suffix}`, name)
    }
  }
  return { series, metricOf, values: valuesOf(contract), bounds }
}

function valuesOf(contract: Contract): Map<string, readonly string[]> {
  const { root } = contract
  const measured = measuredOf(contract)
  const responses = [
    ...measured.flatMap(({ responses }) => responses),
    ...responsesOf(contract, root['x-unmatched'].responses),
  ]
  return new Map<string, readonly string[]>([
    ['operation', [...measured.map(({ id }) => id), 'unmatched']],
    ['path', [...measured.map(({ path }) => path), 'unmatched']],
    ['code', [...new Set(responses.map(({ status }) => String(status))), '499']],
    ['method', [...METHODS, 'OTHER']],
    ['reason', root['x-connection'].reasons],
    ['incident', root.components.schemas.IncidentName.enum],
    ['fault', root['x-faults']],
    ['objective', ['availability', 'latency']],
    ['alertstate', ['firing', 'pending']],
  ])
}
