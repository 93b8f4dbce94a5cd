import * as prom from 'prom-client'
import type { metrics as catalogue } from '../contract.ts'

/** The catalogue as the contract declares it. */
type Catalogue = typeof catalogue
type NameOf<Type> = {
  [N in keyof Catalogue]: Catalogue[N] extends { type: Type; source: 'service' } ? N : never
}[keyof Catalogue]

/** The labels that a metric has, each with its value. */
type LabelsOf<N extends keyof Catalogue> = Readonly<Record<Catalogue[N]['labels'][number], string>>

/** All metrics of the process behind names and labels that the compiler checks against the catalogue. */
export type Registry = {
  readonly increment: <N extends NameOf<'counter'>>(name: N, labels: LabelsOf<N>, by?: number) => void
  readonly set: <N extends NameOf<'gauge'>>(name: N, labels: LabelsOf<N>, value: number) => void
  readonly observe: <N extends NameOf<'histogram'>>(name: N, labels: LabelsOf<N>, value: number) => void
  /** A handle for a series that changes often: its sum is kept here and reaches prom-client at each scrape. */
  readonly bufferedCounter: <N extends NameOf<'counter' | 'gauge'>>(
    name: N,
    labels: LabelsOf<N>,
  ) => (by: number) => void
  /** The same for a histogram; the series exists at 0 from now on. */
  readonly bufferedHistogram: <N extends NameOf<'histogram'>>(name: N, labels: LabelsOf<N>) => (value: number) => void
  /** Makes the series exist at 0, whatever the type; one that exists already keeps its value. */
  readonly declare: <N extends NameOf<'counter' | 'gauge' | 'histogram'>>(name: N, labels: LabelsOf<N>) => void
  /** Removes a series. */
  readonly remove: <N extends NameOf<'gauge'>>(name: N, labels: LabelsOf<N>) => void
  /** Registers a function that updates gauges just before a scrape; a rejection leaves the others alone. */
  readonly beforeScrape: (refresh: () => Promise<void>) => void
  /** All series in text format 0.0.4. */
  readonly expose: () => Promise<string>
}

/**
 * Builds every metric of the catalogue; `onError` gets the error of a refresh, and the scrape goes on. A metric is exposed
 * from its first use: otherwise one that no code sets would stay at 0, and no test would notice.
 */
export function createRegistry(catalogue: Catalogue, onError: (error: unknown) => void): Registry {
  const register = new prom.Registry()
  const { counters, gauges, histograms } = build(catalogue)
  collectRuntime(catalogue, register)
  const refreshers: (() => Promise<void>)[] = []
  const flushes: (() => void)[] = []
  const used = new Set<string>()
  const use = <M extends prom.Metric>(metric: M, name: string): M => {
    if (!used.has(name)) register.registerMetric(metric)
    used.add(name)
    return metric
  }

  return {
    increment: (name, labels, by = 1) => use(counters[name], name).inc({ ...labels }, by),
    set: (name, labels, value) => use(gauges[name], name).set({ ...labels }, value),
    observe: (name, labels, value) => use(histograms[name], name).observe({ ...labels }, value),
    declare: (name, labels) => {
      if (name in counters) use(counters[name as NameOf<'counter'>], name).inc({ ...labels }, 0)
      else if (name in gauges) use(gauges[name as NameOf<'gauge'>], name).inc({ ...labels }, 0)
      else use(histograms[name as NameOf<'histogram'>], name).zero({ ...labels })
    },
    bufferedCounter: (name, labels) => {
      const metric = name in counters ? counters[name as NameOf<'counter'>] : gauges[name as NameOf<'gauge'>]
      use(metric, name)
      let sum = 0
      flushes.push(() => {
        if (sum !== 0) metric.inc({ ...labels }, sum)
        sum = 0
      })
      return (by) => {
        sum += by
      }
    },
    remove: (name, labels) => gauges[name].remove({ ...labels }),
    bufferedHistogram: (name, labels) => {
      const { observe, flush } = bufferSeries(use(histograms[name], name), { ...labels })
      flushes.push(flush)
      return observe
    },
    beforeScrape: (refresh) => void refreshers.push(refresh),
    expose: async () => {
      await Promise.all(refreshers.map((refresh) => refresh().catch(onError)))
      for (const flush of flushes) flush()
      return register.metrics()
    },
  }
}

/** What prom-client keeps of one series of a histogram; it has no public name for it (decision 66). */
type HistogramSeries = {
  readonly labels: object
  readonly bucketValues: Record<number, number>
  sum: number
  count: number
}

const CHANGED = 'prom-client has changed what it keeps of a histogram (src/metrics/registry.ts, decision 66)'

/** Rejects when prom-client does not say what {@link bufferSeries} has put into a histogram. */
export async function checkPromClient(Histogram = prom.Histogram): Promise<void> {
  const histogram = new Histogram({ name: 'check', help: 'check', labelNames: [], buckets: [1, 2], registers: [] })
  const { observe, flush } = bufferSeries(histogram, {})
  for (const value of [1, 1.5, 4]) observe(value)
  flush()
  const { values } = await histogram.get()
  // Of each bucket the observations in it and below it, then the sum and the count.
  if (values.map(({ value }) => value).join(' ') !== '1 2 3 6.5 3') throw new Error(CHANGED)
}

/**
 * Makes the series exist at 0, and counts observations by bucket until they are flushed into it. Throws when prom-client has
 * changed what it keeps.
 */
export function bufferSeries(histogram: prom.Histogram, labels: Record<string, string>) {
  histogram.zero(labels)
  const { hashMap, upperBounds } = histogram as unknown as {
    hashMap?: Record<string, HistogramSeries>
    upperBounds?: readonly number[]
  }
  const series = Object.values(hashMap ?? {}).find((candidate) => candidate.labels === labels)
  if (!series?.bucketValues || !upperBounds || series.count !== 0 || series.sum !== 0) {
    throw new Error(CHANGED)
  }
  // One more than there are bounds, for what is above the last one.
  const counts = new Float64Array(upperBounds.length + 1)
  let sum = 0

  const observe = (value: number) => {
    let bucket = 0
    while (bucket < upperBounds.length && value > (upperBounds[bucket] as number)) bucket += 1
    counts[bucket] = (counts[bucket] as number) + 1
    sum += value
  }
  const flush = () => {
    for (const [bucket, bound] of upperBounds.entries()) {
      series.bucketValues[bound] = (series.bucketValues[bound] ?? 0) + (counts[bucket] ?? 0)
    }
    series.count += counts.reduce((total, count) => total + count)
    series.sum += sum
    counts.fill(0)
    sum = 0
  }
  return { observe, flush }
}

function build(catalogue: Catalogue) {
  const counters: Record<string, prom.Counter> = {}
  const gauges: Record<string, prom.Gauge> = {}
  const histograms: Record<string, prom.Histogram> = {}
  for (const [name, metric] of Object.entries(catalogue)) {
    if (metric.source !== 'service') continue
    const options = { name, help: metric.help, labelNames: metric.labels, registers: [] }
    if (metric.type === 'counter') counters[name] = new prom.Counter(options)
    else if (metric.type === 'gauge') gauges[name] = new prom.Gauge(options)
    else histograms[name] = new prom.Histogram({ ...options, buckets: [...metric.buckets] })
  }
  return {
    counters: counters as Record<NameOf<'counter'>, prom.Counter>,
    gauges: gauges as Record<NameOf<'gauge'>, prom.Gauge>,
    histograms: histograms as Record<NameOf<'histogram'>, prom.Histogram>,
  }
}

/** Longer than any process runs: prom-client would wake 100 times a second for metrics that the catalogue does not list. */
const NEVER_MS = 2 ** 31 - 1

/** Takes prom-client's own process and Node.js metrics, without those that the catalogue does not list (decision 4). */
function collectRuntime(catalogue: Catalogue, register: prom.Registry): void {
  const defaults = new prom.Registry()
  prom.collectDefaultMetrics({ register: defaults, eventLoopMonitoringPrecision: NEVER_MS })
  for (const { name } of defaults.getMetricsAsArray()) {
    if (!(name in catalogue) || catalogue[name as keyof Catalogue].source !== 'runtime') continue
    register.registerMetric(defaults.getSingleMetric(name) as prom.Metric)
  }
}
