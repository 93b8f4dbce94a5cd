/**
 * A native histogram of schema 3 without negative observations. Bucket `i` counts what is above 2^((i-1)/8) and at most
 * 2^(i/8); `zero` counts what is 0. A rate of one is one, so that nothing here is a whole number
 * (https://prometheus.io/docs/specs/native_histograms/).
 */
export type NativeHistogram = {
  readonly count: number
  readonly sum: number
  readonly zero: number
  readonly buckets: ReadonlyMap<number, number>
}

type Bucket = { readonly lower: number; readonly upper: number; readonly count: number }

const PER_DOUBLING = 8

/** Both together. */
export function addHistograms(one: NativeHistogram, other: NativeHistogram): NativeHistogram {
  const buckets = new Map(one.buckets)
  for (const [index, count] of other.buckets) buckets.set(index, (buckets.get(index) ?? 0) + count)
  return { count: one.count + other.count, sum: one.sum + other.sum, zero: one.zero + other.zero, buckets }
}

/** Everything in one times a number. */
export function scaleHistogram({ count, sum, zero, buckets }: NativeHistogram, factor: number): NativeHistogram {
  const scaled = new Map([...buckets].map(([index, inBucket]) => [index, inBucket * factor]))
  return { count: count * factor, sum: sum * factor, zero: zero * factor, buckets: scaled }
}

/** Whether two are equal in everything. */
export function isSameHistogram(one: NativeHistogram, other: NativeHistogram): boolean {
  const { count, sum, zero, buckets } = addHistograms(one, scaleHistogram(other, -1))
  return [count, sum, zero, ...buckets.values()].every((difference) => difference === 0)
}

/** The quantile, interpolated on a logarithmic scale within its bucket (histogramQuantile in quantile.go of Prometheus 3). */
export function quantileOfHistogram(quantile: number, histogram: NativeHistogram): number {
  if (Number.isNaN(quantile) || !(histogram.count > 0)) return Number.NaN
  if (quantile < 0) return Number.NEGATIVE_INFINITY
  if (quantile > 1) return Number.POSITIVE_INFINITY
  const rank = quantile * histogram.count
  let below = 0
  const buckets = bucketsOf(histogram)
  for (const bucket of buckets) {
    if (below + bucket.count >= rank) return between(bucket, (rank - below) / bucket.count)
    below += bucket.count
  }
  return buckets.at(-1)?.upper ?? Number.NaN
}

/** The share of the observations between two values (histogramFraction in quantile.go of Prometheus 3). */
export function fractionOfHistogram(lower: number, upper: number, histogram: NativeHistogram): number {
  if (histogram.count === 0 || Number.isNaN(lower) || Number.isNaN(upper)) return Number.NaN
  if (lower >= upper) return 0
  return (countUpTo(upper, histogram) - countUpTo(lower, histogram)) / histogram.count
}

/** The variance, as if all observations of a bucket were at its geometric mean (histogramVariance in quantile.go of Prometheus 3). */
export function varianceOfHistogram(histogram: NativeHistogram): number {
  const mean = histogram.sum / histogram.count
  const squares = bucketsOf(histogram).map(({ lower, upper, count }) => count * (Math.sqrt(lower * upper) - mean) ** 2)
  return squares.reduce((sum, square) => sum + square, 0) / histogram.count
}

/** The buckets that have something in them, in order. */
function bucketsOf({ zero, buckets }: NativeHistogram): readonly Bucket[] {
  const positive = [...buckets]
    .toSorted(([one], [other]) => one - other)
    .map(([index, count]) => ({ lower: boundOf(index - 1), upper: boundOf(index), count }))
  return [{ lower: 0, upper: 2 ** -128, count: zero }, ...positive].filter(({ count }) => count !== 0)
}

function boundOf(index: number): number {
  return 2 ** (index / PER_DOUBLING)
}

function between({ lower, upper }: Bucket, share: number): number {
  return lower === 0 ? upper * share : lower * (upper / lower) ** share
}

function countUpTo(value: number, histogram: NativeHistogram): number {
  return bucketsOf(histogram).reduce((sum, { lower, upper, count }) => {
    if (value >= upper) return sum + count
    if (value <= lower) return sum
    return sum + count * (lower === 0 ? value / upper : Math.log(value / lower) / Math.log(upper / lower))
  }, 0)
}
