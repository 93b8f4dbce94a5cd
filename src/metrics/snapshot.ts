import type { NativeBuckets } from './native-histogram.ts'

/** The labels of a series. */
export type Labels = Readonly<Record<string, string | number>>

/** One observation that leads to a trace (OpenMetrics 1.0, "Exemplars"). */
export type Exemplar = { readonly traceId: string; readonly value: number; readonly timestampMs: number }

/** The observations that are at most `upperBound`, and the newest exemplar of those above the bound before it. */
export type Bucket = {
  readonly upperBound: number
  readonly cumulativeCount: number
  readonly exemplar: Exemplar | undefined
}

/** One series of a histogram; the bound of its last bucket is infinite. */
export type HistogramSeries = {
  readonly labels: Labels
  readonly count: number
  readonly sum: number
  readonly buckets: readonly Bucket[]
  readonly native: NativeBuckets | undefined
}

/** One series of a counter or a gauge. */
export type Series = { readonly labels: Labels; readonly value: number }

/** One metric with all its series; the unit is there where the name ends in it. */
export type Family = {
  readonly name: string
  readonly help: string
  readonly unit: string | undefined
} & (
  | { readonly type: 'counter' | 'gauge'; readonly series: readonly Series[] }
  | { readonly type: 'histogram'; readonly series: readonly HistogramSeries[] }
)

/** All metrics at one moment, in no format yet. */
export type Snapshot = {
  readonly families: readonly Family[]
  /** When each counter and histogram was 0, in milliseconds since 1970. */
  readonly startMs: number
}
