import * as prom from 'prom-client'
import type { metrics as catalogue } from '../contract.ts'

/** The catalogue as the contract declares it. */
type Catalogue = typeof catalogue
type NameOf<Type> = {
  [N in keyof Catalogue]: Catalogue[N] extends { type: Type; source: 'service' } ? N : never
}[keyof Catalogue]

/** The labels that a metric has, each with its value. */
export type LabelsOf<N extends keyof Catalogue> = Readonly<Record<Catalogue[N]['labels'][number], string>>

/** All metrics of the process behind names and labels that the compiler checks against the catalogue. */
export type Registry = {
  readonly increment: <N extends NameOf<'counter'>>(name: N, labels: LabelsOf<N>) => void
  readonly set: <N extends NameOf<'gauge'>>(name: N, labels: LabelsOf<N>, value: number) => void
  readonly observe: <N extends NameOf<'histogram'>>(name: N, labels: LabelsOf<N>, value: number) => void
  /** A series that is added to often: its sum is kept here and reaches prom-client at each scrape. */
  readonly tally: <N extends NameOf<'counter' | 'gauge'>>(name: N, labels: LabelsOf<N>) => (by: number) => void
  /** Makes the series exist at 0, whatever the type; one that exists already keeps its value. */
  readonly declare: <N extends NameOf<'counter' | 'gauge' | 'histogram'>>(name: N, labels: LabelsOf<N>) => void
  /** Takes a series away. */
  readonly remove: <N extends NameOf<'gauge'>>(name: N, labels: LabelsOf<N>) => void
  /** Registers what brings gauges up to date just before a scrape; a rejection leaves the others alone. */
  readonly beforeScrape: (refresh: () => Promise<void>) => void
  /** All series in text format 0.0.4. */
  readonly expose: () => Promise<string>
}

/** Builds every metric of the catalogue; `onError` hears of a refresh that failed, and the scrape goes on. */
export function createRegistry(catalogue: Catalogue, onError: (error: unknown) => void): Registry {
  const register = new prom.Registry()
  const { counters, gauges, histograms } = build(catalogue, register)
  const refreshers: (() => Promise<void>)[] = [collectRuntime(catalogue, register)]
  const tallies: { sum: number; readonly add: (by: number) => void }[] = []

  return {
    increment: (name, labels) => counters[name].inc({ ...labels }),
    set: (name, labels, value) => gauges[name].set({ ...labels }, value),
    observe: (name, labels, value) => histograms[name].observe({ ...labels }, value),
    declare: (name, labels) => {
      if (name in counters) counters[name as NameOf<'counter'>].inc({ ...labels }, 0)
      else if (name in gauges) gauges[name as NameOf<'gauge'>].inc({ ...labels }, 0)
      else histograms[name as NameOf<'histogram'>].zero({ ...labels })
    },
    tally: (name, labels) => {
      const metric = name in counters ? counters[name as NameOf<'counter'>] : gauges[name as NameOf<'gauge'>]
      const tally = { sum: 0, add: (by: number) => metric.inc({ ...labels }, by) }
      tallies.push(tally)
      return (by) => {
        tally.sum += by
      }
    },
    remove: (name, labels) => gauges[name].remove({ ...labels }),
    beforeScrape: (refresh) => void refreshers.push(refresh),
    expose: async () => {
      await Promise.all(refreshers.map((refresh) => refresh().catch(onError)))
      for (const tally of tallies) {
        if (tally.sum !== 0) tally.add(tally.sum)
        tally.sum = 0
      }
      return register.metrics()
    },
  }
}

function build(catalogue: Catalogue, register: prom.Registry) {
  const counters: Record<string, prom.Counter> = {}
  const gauges: Record<string, prom.Gauge> = {}
  const histograms: Record<string, prom.Histogram> = {}
  for (const [name, metric] of Object.entries(catalogue)) {
    if (metric.source !== 'service') continue
    const options = { name, help: metric.help, labelNames: metric.labels, registers: [register] }
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

/** prom-client fills all figures of the event loop when it is asked for this one, which the catalogue does not list. */
const LAG = 'nodejs_eventloop_lag_seconds'

/** Shortest time that these figures are of: they begin anew each time, and of no time at all they are no numbers. */
const LAG_SPAN_MS = 1000

/**
 * Takes prom-client's own process and Node.js metrics, without those that the catalogue does not list (decision 4). The
 * result brings those up to date that nobody would.
 */
function collectRuntime(catalogue: Catalogue, register: prom.Registry): () => Promise<void> {
  const defaults = new prom.Registry()
  prom.collectDefaultMetrics({ register: defaults })
  for (const { name } of defaults.getMetricsAsArray()) {
    if (!(name in catalogue) || catalogue[name as keyof Catalogue].source !== 'runtime') continue
    register.registerMetric(defaults.getSingleMetric(name) as prom.Metric)
  }
  let since = performance.now()
  return async () => {
    if (performance.now() - since < LAG_SPAN_MS) return
    since = performance.now()
    await defaults.getSingleMetric(LAG)?.get()
  }
}
