import type { Sample } from '../../promql/evaluate/data.ts'
import type { Counted, NativeParts } from './events.ts'
import type { ModelSeries } from './model.ts'

/** What a leaf gives for a part of a series. */
type ValueOf = (series: ModelSeries, of: Counted) => number

/** The functions over a window that give a native histogram for native histograms. */
const GIVE_HISTOGRAMS = /^(i?rate|increase|i?delta|(last|first|avg|sum)_over_time)$/
/** Those that give a number for a series of any kind. */
const GIVE_NUMBERS = /^((count|present)_over_time|timestamp)$/

/** What a function over a window gives for a series of native histograms: a histogram, a number, or nothing. */
export function nativeSample(
  name: string,
  series: ModelSeries,
  { events, native }: Counted & { readonly native: NativeParts },
  valueOfSeries: ValueOf,
): Sample[] {
  const { labels } = series
  if (GIVE_NUMBERS.test(name)) return [{ labels, value: valueOfSeries(series, { events, part: { kind: 'all' } }) }]
  if (!GIVE_HISTOGRAMS.test(name)) return []
  const { histogram, bounds } = native
  const buckets = new Map<number, number>()
  let below = 0
  for (const [rank, bound] of bounds.entries()) {
    const upTo = valueOfSeries(series, { events, part: { kind: 'bucket', histogram, rank, of: bounds.length } })
    const within = indexesWithin(bounds[rank - 1] ?? 0, bound)
    for (const index of within) buckets.set(index, (upTo - below) / within.length)
    below = upTo
  }
  const sum = valueOfSeries(series, { events, part: { kind: 'sum', histogram } })
  return [{ labels, value: Number.NaN, histogram: { count: below, sum, zero: 0, buckets } }]
}

/** The lowest, the middle and the highest bucket of those that are within two bounds, so that other bounds tell them apart. */
function indexesWithin(lower: number, upper: number): readonly number[] {
  const highest = upper === Number.POSITIVE_INFINITY ? indexBelow(lower) + 8 : indexBelow(upper)
  const lowest = lower === 0 ? highest - 16 : Math.ceil(Math.log2(lower) * 8) + 1
  return [...new Set([lowest, Math.floor((lowest + highest) / 2), highest])]
}

/** The highest bucket whose bound is at most this one. */
function indexBelow(bound: number): number {
  return Math.floor(Math.log2(bound) * 8)
}
