/**
 * A bucket of a classic histogram: how many observations, or how many a second, are at most `bound`.
 * @typedef {{ readonly bound: number, readonly count: number }} Bucket
 */

/** Counts that differ by less than this share are taken for equal, as floating-point errors are. */
const TOLERANCE = 1e-12

/**
 * The quantile of a classic histogram, as Prometheus 3 computes `histogram_quantile()`: linear between the bounds of
 * the bucket that the rank falls into, the second-highest bound when that is the last (BucketQuantile in
 * https://github.com/prometheus/prometheus/blob/v3.13.1/promql/quantile.go). NaN without observations.
 * @param {number} q Between 0 and 1.
 * @param {readonly Bucket[]} buckets In any order, with one to +Inf.
 * @returns {number}
 */
export function quantileOf(q, buckets) {
  const sorted = climbing([...buckets].sort((a, b) => a.bound - b.bound))
  const total = sorted.at(-1)
  if (sorted.length < 2 || total?.bound !== Number.POSITIVE_INFINITY || total.count === 0) return Number.NaN

  const rank = q * total.count
  const found = sorted.slice(0, -1).findIndex(({ count }) => count >= rank)
  const index = found < 0 ? sorted.length - 1 : found
  const { bound, count } = /** @type {Bucket} */ (sorted[index])
  const below = sorted[index - 1] ?? { bound: 0, count: 0 }
  if (index === sorted.length - 1) return below.bound
  if (index === 0 && bound <= 0) return bound
  return below.bound + (bound - below.bound) * ((rank - below.count) / (count - below.count))
}

/**
 * The same buckets with counts that never fall.
 * @param {readonly Bucket[]} buckets
 * @returns {Bucket[]}
 */
function climbing(buckets) {
  let highest = buckets[0]?.count ?? 0
  return buckets.map(({ bound, count }) => {
    const isHigher = count > highest && !isAlmostEqual(count, highest)
    if (isHigher) highest = count
    return { bound, count: highest }
  })
}

/**
 * @param {number} a
 * @param {number} b
 */
function isAlmostEqual(a, b) {
  if (a === 0 || b === 0) return false
  return Math.abs(a - b) / (Math.abs(a) + Math.abs(b)) < TOLERANCE
}
