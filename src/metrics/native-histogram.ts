/**
 * The buckets of a native histogram (https://prometheus.io/docs/specs/native_histograms/). At schema `s`, bucket `i` has the
 * values above `2^((i-1)/2^s)`, up to and with `2^(i/2^s)`.
 */
export type NativeBuckets = {
  readonly schema: number
  /** Values at most this far from 0 are in the zero bucket. */
  readonly zeroThreshold: number
  readonly zeroCount: number
  /** Index and count of each bucket that has something, by ascending index; those of negative values by their size. */
  readonly positive: readonly BucketCount[]
  readonly negative: readonly BucketCount[]
}

export type BucketCount = readonly [index: number, count: number]

const FINEST_SCHEMA = 3
const COARSEST_SCHEMA = -4

/** The default of client_golang: below it, buckets would be spent on noise. */
const ZERO_THRESHOLD = 2 ** -128

/** For each bucket of schema 3 between 1 and 2, the largest number that is not above its lower bound, `2^(k/8)`. */
const LOWER_BOUNDS = Float64Array.of(
  1,
  1.0905077326652575,
  1.189207115002721,
  1.2968395546510096,
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: Math.SQRT2 is above the root of 2.
  1.414213562373095,
  1.5422108254079407,
  1.681792830507429,
  1.8340080864093424,
)

/** The coarsest schema whose bounds grow at most by a factor: 3 for 1.1, where they grow by 2^(1/8). */
export function schemaFor(factor: number): number {
  let schema = COARSEST_SCHEMA
  while (schema < FINEST_SCHEMA && 2 ** (2 ** -schema) > factor) schema += 1
  return schema
}

const scratch = new DataView(new ArrayBuffer(8))

/** The bucket, at schema 3, of a number that is positive and normal. Infinity has the one behind that of the largest number. */
export function bucketIndex(value: number): number {
  scratch.setFloat64(0, value)
  const high = scratch.getInt32(0)
  const exponent = (high >> 20) - 1023
  if (exponent === 1024) return 1024 * 8 + 1
  scratch.setInt32(0, (high & 0xfffff) | 0x3ff00000)
  const fraction = scratch.getFloat64(0)
  let above = fraction > (LOWER_BOUNDS[4] as number) ? 4 : 0
  if (fraction > (LOWER_BOUNDS[above + 2] as number)) above += 2
  if (fraction > (LOWER_BOUNDS[above + 1] as number)) above += 1
  return exponent * 8 + (fraction > (LOWER_BOUNDS[above] as number) ? above + 1 : above)
}

/**
 * Counts values by bucket; NaN is in none. When more than `maxBuckets` have something, the resolution is halved, as often as it
 * takes, down to schema -4.
 */
export function createNativeHistogram({
  factor,
  maxBuckets,
}: {
  readonly factor: number
  readonly maxBuckets: number
}) {
  let schema = schemaFor(factor)
  let zeroCount = 0
  let positive: Buckets = new Map()
  let negative: Buckets = new Map()

  const observe = (value: number) => {
    const size = Math.abs(value)
    if (size <= ZERO_THRESHOLD) zeroCount += 1
    // NaN is in no bucket.
    if (!(size > ZERO_THRESHOLD)) return
    const buckets = value > 0 ? positive : negative
    const index = coarser(bucketIndex(size), FINEST_SCHEMA - schema)
    const bucket = buckets.get(index)
    if (bucket) {
      bucket.count += 1
      return
    }
    buckets.set(index, { count: 1 })
    while (positive.size + negative.size > maxBuckets && schema > COARSEST_SCHEMA) {
      schema -= 1
      positive = halved(positive)
      negative = halved(negative)
    }
  }
  const read = (): NativeBuckets => ({
    schema,
    zeroThreshold: ZERO_THRESHOLD,
    zeroCount,
    positive: sorted(positive),
    negative: sorted(negative),
  })
  return { observe, read }
}

/** The index of the same bucket after its resolution was halved that often. */
function coarser(index: number, halvings: number): number {
  return (index + (1 << halvings) - 1) >> halvings
}

/** What each bucket has, by its index; to look it up once is twice as fast as to set a number anew. */
type Buckets = Map<number, { count: number }>

function halved(buckets: Buckets): Buckets {
  const merged: Buckets = new Map()
  for (const [index, { count }] of buckets) {
    const bucket = merged.get(coarser(index, 1))
    if (bucket) bucket.count += count
    else merged.set(coarser(index, 1), { count })
  }
  return merged
}

function sorted(buckets: Buckets): BucketCount[] {
  return [...buckets].map(([index, { count }]): BucketCount => [index, count]).sort(([a], [b]) => a - b)
}
