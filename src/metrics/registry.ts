import * as prom from 'prom-client'
import type { metrics as catalogue } from '../contract.ts'
import { createHistogramSeries, type Observe } from './histogram.ts'
import type { Family, HistogramSeries, Labels, Snapshot } from './snapshot.ts'

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
  /** A handle for a series that changes often: its sum is kept here and reaches prom-client at each scrape. */
  readonly bufferedCounter: <N extends NameOf<'counter' | 'gauge'>>(
    name: N,
    labels: LabelsOf<N>,
  ) => (by: number) => void
  /** The same for a histogram, once for each series, which exists at 0 from now on. prom-client knows nothing of it. */
  readonly bufferedHistogram: <N extends NameOf<'histogram'>>(name: N, labels: LabelsOf<N>) => Observe
  /** Makes the series exist at 0; one that exists already keeps its value. */
  readonly declare: <N extends NameOf<'counter' | 'gauge'>>(name: N, labels: LabelsOf<N>) => void
  /** Removes a series. */
  readonly remove: <N extends NameOf<'gauge'>>(name: N, labels: LabelsOf<N>) => void
  /** Registers a function that updates gauges just before a scrape; a rejection leaves the others alone. */
  readonly beforeScrape: (refresh: () => Promise<void>) => void
  /** All series as they are now, after the refreshes. */
  readonly snapshot: () => Promise<Snapshot>
}

/**
 * Builds every metric of the catalogue; `onError` gets the error of a refresh, and the scrape goes on. A metric is exposed
 * from its first use: otherwise one that no code sets would stay at 0, and no test would notice. `wallMs` dates exemplars, in
 * milliseconds since 1970.
 */
export function createRegistry(
  catalogue: Catalogue,
  onError: (error: unknown) => void,
  wallMs: () => number = Date.now,
): Registry {
  const register = new prom.Registry()
  const { counters, gauges } = build(catalogue)
  collectRuntime(catalogue, register)
  const histograms = new Map<string, (() => HistogramSeries)[]>()
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
    declare: (name, labels) => {
      if (name in counters) use(counters[name as NameOf<'counter'>], name).inc({ ...labels }, 0)
      else use(gauges[name as NameOf<'gauge'>], name).inc({ ...labels }, 0)
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
    bufferedHistogram: (name, labels) => {
      const { observe, read } = createHistogramSeries(labels, catalogue[name], wallMs)
      histograms.set(name, [...(histograms.get(name) ?? []), read])
      return observe
    },
    remove: (name, labels) => gauges[name].remove({ ...labels }),
    beforeScrape: (refresh) => void refreshers.push(refresh),
    snapshot: async () => {
      await Promise.all(refreshers.map((refresh) => refresh().catch(onError)))
      for (const flush of flushes) flush()
      const simple = (await register.getMetricsAsJSON()).map((metric) => toFamily(catalogue, metric))
      const families = [...histograms].map(([name, series]) => ({
        ...headOf(catalogue, name),
        type: 'histogram' as const,
        series: series.map((read) => read()),
      }))
      // Every count began with the process, before there was anything to count.
      return { families: [...simple, ...families], startMs: performance.timeOrigin }
    },
  }
}

function headOf(catalogue: Catalogue, name: string): Pick<Family, 'name' | 'help' | 'unit'> {
  const { help, unit } = catalogue[name as keyof Catalogue]
  return { name, help, unit: name.replace(/_total$/, '').endsWith(`_${unit}`) ? unit : undefined }
}

type PromFamily = Awaited<ReturnType<prom.Registry['getMetricsAsJSON']>>[number]

/** A copy, because prom-client hands out what it goes on counting with. */
function toFamily(catalogue: Catalogue, { name, values }: PromFamily): Family {
  const { type } = catalogue[name as keyof Catalogue]
  if (type === 'histogram') throw new Error(`${name} is not a histogram of prom-client`)
  const series = values.map(({ labels, value }) => ({ labels: labels as Labels, value }))
  return { ...headOf(catalogue, name), type, series }
}

function build(catalogue: Catalogue) {
  const counters: Record<string, prom.Counter> = {}
  const gauges: Record<string, prom.Gauge> = {}
  for (const [name, metric] of Object.entries(catalogue)) {
    if (metric.source !== 'service') continue
    const options = { name, help: metric.help, labelNames: metric.labels, registers: [] }
    if (metric.type === 'counter') counters[name] = new prom.Counter(options)
    else if (metric.type === 'gauge') gauges[name] = new prom.Gauge(options)
  }
  return {
    counters: counters as Record<NameOf<'counter'>, prom.Counter>,
    gauges: gauges as Record<NameOf<'gauge'>, prom.Gauge>,
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
