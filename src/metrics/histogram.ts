import { createNativeHistogram } from './native-histogram.ts'
import type { Exemplar, HistogramSeries, Labels } from './snapshot.ts'

/** Observes a value; one that belongs to a sampled trace becomes the exemplar of its bucket. */
export type Observe = (value: number, traceId?: string) => void

/** The classic buckets of a histogram, and the native ones if it has any, as the catalogue declares them. */
type Layout = {
  readonly buckets: readonly number[]
  readonly native?: { readonly factor: number; readonly maxBuckets: number }
}

/** One series of a histogram, at 0 from now on; `wallMs` is in milliseconds since 1970. */
export function createHistogramSeries(
  labels: Labels,
  { buckets: bounds, native: limits }: Layout,
  wallMs: () => number,
): { readonly observe: Observe; readonly read: () => HistogramSeries } {
  const upperBounds = [...bounds, Number.POSITIVE_INFINITY]
  const counts = new Float64Array(upperBounds.length)
  const exemplars: (Exemplar | undefined)[] = upperBounds.map(() => undefined)
  const native = limits && createNativeHistogram(limits)
  let sum = 0

  const observe: Observe = (value, traceId) => {
    let bucket = 0
    // NaN is in no bucket but the last.
    while (bucket < bounds.length && !(value <= (bounds[bucket] as number))) bucket += 1
    counts[bucket] = (counts[bucket] as number) + 1
    sum += value
    native?.observe(value)
    if (traceId !== undefined) exemplars[bucket] = { traceId, value, timestampMs: wallMs() }
  }
  const read = () => {
    let count = 0
    const buckets = upperBounds.map((upperBound, index) => {
      count += counts[index] as number
      return { upperBound, cumulativeCount: count, exemplar: exemplars[index] }
    })
    return { labels, count, sum, buckets, native: native?.read() }
  }
  return { observe, read }
}
