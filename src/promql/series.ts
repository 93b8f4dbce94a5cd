/** How the values of a series behave: a counter only grows, a gauge goes both ways, a rule has recorded the rest. */
type SeriesType = 'counter' | 'gauge' | 'recorded'

/** A metric of the catalogue in the contract. */
export type Metric = {
  readonly type: 'counter' | 'gauge' | 'histogram'
  readonly labels: readonly string[]
  readonly buckets?: readonly number[]
  /** There when the histogram has a native form beside the classic one. */
  readonly native?: object
  /** The flag without which the service does not expose it. */
  readonly when?: string
}

/** What is known of a series by its name. */
type KnownSeries = {
  readonly type: SeriesType
  readonly labels: ReadonlySet<string>
  /** The metric of the catalogue that it belongs to, unless it is recorded or Prometheus' own. */
  readonly metric?: string
  /** The bounds of the buckets that it counts. */
  readonly bounds?: readonly number[]
  /** Whether its samples are native histograms. */
  readonly isNative?: true
  /** The flag without which the service does not expose it. */
  readonly when?: string | undefined
}

/** The series that queries may ask for, by name. */
export type Catalogue = ReadonlyMap<string, KnownSeries>

/** The labels that Prometheus adds to every series of a target. */
export const TARGET_LABELS: readonly string[] = ['job', 'instance']

/** The series that Prometheus makes for every target (https://prometheus.io/docs/concepts/jobs_instances/). */
export const PROMETHEUS_SERIES: Catalogue = new Map(
  ['up', 'scrape_duration_seconds', 'scrape_samples_scraped', 'scrape_series_added'].map((name) => [
    name,
    { type: 'gauge', labels: new Set(TARGET_LABELS) },
  ]),
)

/** The series that Prometheus has of these metrics; a histogram has three, and one more in its native form. */
export function createCatalogue(metrics: Readonly<Record<string, Metric>>): Catalogue {
  return new Map(Object.entries(metrics).flatMap(([name, metric]) => seriesOf(name, metric)))
}

/** How the values of a series behave; undefined when neither the catalogue nor a rule can have it. */
export function typeOf(catalogue: Catalogue, name = ''): SeriesType | undefined {
  return name.includes(':') ? 'recorded' : catalogue.get(name)?.type
}

function seriesOf(name: string, { type, labels: own, buckets = [], native, when }: Metric): [string, KnownSeries][] {
  const known = { labels: new Set([...own, ...TARGET_LABELS]), metric: name, when }
  if (type !== 'histogram') return [[name, { ...known, type }]]
  const counter = { ...known, type: 'counter' } as const
  return [
    [`${name}_bucket`, { ...counter, labels: new Set([...known.labels, 'le']), bounds: buckets }],
    [`${name}_sum`, counter],
    [`${name}_count`, counter],
    ...(native ? [[name, { ...counter, isNative: true }] satisfies [string, KnownSeries]] : []),
  ]
}
