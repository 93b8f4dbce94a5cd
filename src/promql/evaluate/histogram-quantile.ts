import type { Sample } from './data.ts'
import { keyOf, omit } from './labels.ts'

type Bucket = { readonly bound: number; count: number }

/** The quantile of each histogram among the buckets, as `histogram_quantile()` of Prometheus estimates it. */
export function histogramQuantile(quantile: number, samples: readonly Sample[]): Sample[] {
  return ofHistograms(samples, (buckets) => quantileOf(quantile, buckets))
}

/** The share of the observations between two values, as `histogram_fraction()` of Prometheus 3 estimates it from 3.4 on. */
export function histogramFraction(lower: number, upper: number, samples: readonly Sample[]): Sample[] {
  return ofHistograms(samples, (buckets) => {
    const total = buckets.at(-1)
    if (total?.bound !== Number.POSITIVE_INFINITY || !(total.count > 0) || Number.isNaN(lower + upper))
      return Number.NaN
    return lower >= upper ? 0 : (countUpTo(upper, buckets) - countUpTo(lower, buckets)) / total.count
  })
}

function ofHistograms(samples: readonly Sample[], of: (buckets: readonly Bucket[]) => number): Sample[] {
  const histograms = new Map<string, { readonly labels: Sample['labels']; readonly buckets: Bucket[] }>()
  for (const { labels, value } of samples) {
    const bound = boundOf(labels.le ?? '')
    if (bound === undefined) continue
    const rest = omit(labels, ['le', '__name__'])
    const key = keyOf(rest)
    const histogram = histograms.get(key) ?? { labels: rest, buckets: [] }
    histograms.set(key, histogram)
    histogram.buckets.push({ bound, count: value })
  }
  return [...histograms.values()].map(({ labels, buckets }) => ({ labels, value: of(cumulative(buckets)) }))
}

/** The bound in a label `le`; undefined for what Prometheus cannot read either. */
function boundOf(le: string): number | undefined {
  const [, sign, size = ''] = /^([+-]?)(.+)$/.exec(le) ?? []
  if (/^inf(inity)?$/i.test(size)) return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(size) ? Number(le) : undefined
}

/** Observations are taken to be spread evenly within their bucket, whose lower bound is 0 for the lowest one. */
function countUpTo(value: number, buckets: readonly Bucket[]): number {
  const found = buckets.findIndex(({ bound }) => bound >= value)
  const { bound: from, count: below } = buckets[found - 1] ?? { bound: 0, count: 0 }
  const bucket = buckets[found]
  if (!bucket || value <= from) return below
  return value === bucket.bound
    ? bucket.count
    : below + (bucket.count - below) * ((value - from) / (bucket.bound - from))
}

function quantileOf(quantile: number, buckets: readonly Bucket[]): number {
  if (Number.isNaN(quantile)) return Number.NaN
  if (quantile < 0) return Number.NEGATIVE_INFINITY
  if (quantile > 1) return Number.POSITIVE_INFINITY
  const last = buckets.length - 1
  const total = buckets[last]
  if (last < 1 || total?.bound !== Number.POSITIVE_INFINITY || total.count === 0) return Number.NaN
  const rank = quantile * total.count
  const found = buckets.findIndex(({ count }, index) => index === last || count >= rank)
  const bucket = buckets[found]
  const before = buckets[found - 1]
  if (found === last || !bucket) return before?.bound ?? Number.NaN
  if (!before && bucket.bound <= 0) return bucket.bound
  const { bound: from, count: below } = before ?? { bound: 0, count: 0 }
  return from + (bucket.bound - from) * ((rank - below) / (bucket.count - below))
}

/** The buckets in order, those of the same bound as one, and none with less than the one before. */
function cumulative(unordered: readonly Bucket[]): Bucket[] {
  const buckets: Bucket[] = []
  for (const { bound, count } of unordered.toSorted((one, other) => (one.bound < other.bound ? -1 : 1))) {
    const same = buckets.at(-1)
    if (same?.bound === bound) same.count += count
    else buckets.push({ bound, count })
  }
  for (const [index, bucket] of buckets.entries()) {
    const before = buckets[index - 1]
    if (before && bucket.count < before.count) bucket.count = before.count
  }
  return buckets
}
