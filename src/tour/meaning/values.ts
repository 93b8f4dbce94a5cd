import type { Sample, WindowCall } from '../../promql/evaluate/data.ts'
import type { Counted, Event } from './events.ts'
import { hash, mix } from './hash.ts'
import { isInfo, type ModelSeries } from './model.ts'

/** How the universes differ in size, so that a comparison with a threshold gives different answers. */
export const SIZES: readonly number[] = [1, 2 ** -24, 2 ** 14, 1, 1, 1]
/** The universe in which everything happens, so that every part of it shows when it is left out. */
export const COMPLETE = 0
/** The universes in which some operations have no requests, and no operation has any for its headers alone. */
const WITH_IDLE: readonly number[] = [3, 4]
/** The universe in which failures are rare and requests fast, so that a threshold of a ratio gives another answer. */
const HEALTHY = 5
const RARELY = 2 ** -16
/** How much more a limit is than what it limits, as a rule. */
const LIMIT = 2 ** 8

/** From this number on each universe has nearly all observations of a histogram in one bucket, each in the next one. */
export const CONCENTRATED = 6
/** What is at its limits: there are no requests; none fails; all fail; each gauge and its limit is 1; each gauge is 0. */
export const EXTREMES = { idle: 104, calm: 100, failing: 101, full: 102, empty: 103 } as const
/** How much more frequent the observations in such a bucket are. */
const CONCENTRATION = 2 ** 14

/** Makes events more frequent, by their labels. */
export type Boost = (labels: Sample['labels']) => number

/** The value of each series in a universe. */
type ValueOf = (series: ModelSeries, of: Counted) => number

/** The values of a leaf. What follows from another leaf follows from its values: an increase is a rate times its window. */
export function leafValues(call: WindowCall, universe: number, boost: Boost): ValueOf {
  const { name, windowS } = call
  const moment = JSON.stringify(call.shift) ?? ''
  const as = (other: string, args = call.args) => leafValues({ ...call, name: other, args }, universe, boost)
  // A scrape brings a sample of every series of its target.
  const samplesOf = ({ labels }: ModelSeries) => 1 + (hash(`samples ${windowS} ${moment} ${labels.instance}`) % 64)
  switch (name) {
    case 'predict_linear': {
      const [slope, start] = [as('deriv', []), as('value of the line', [])]
      return (series, of) => start(series, of) + slope(series, of) * (call.args[0] ?? 0)
    }
    case 'increase': {
      const rate = as('rate')
      return (series, of) => rate(series, of) * windowS
    }
    case 'sum_over_time': {
      const average = as('avg_over_time')
      return (series, of) => average(series, of) * samplesOf(series)
    }
    case 'count_over_time':
      return samplesOf
    case 'present_over_time':
      return () => 1
  }
  const isValue = /^(last|first|avg|min|max|quantile)_over_time$/.test(name)
  const window = ['irate', 'idelta'].includes(name) || isLatest(call) ? 0 : windowS
  const seed = hash(JSON.stringify([universe, name, window, moment, call.args]))
  const isSigned = ['delta', 'idelta', 'deriv'].includes(name)
  return (series, of) => {
    if (isInfo(series.labels.__name__) && isValue) return isDown(series, universe) ? 0 : 1
    return counted(of, universe, seed, boost) * (isSigned ? signOf(series, universe) : 1)
  }
}

/**
 * Whether a call gives the latest samples. Prometheus looks back five minutes for them. A longer window brings back series
 * that have ended, and one that is shorter than an interval may find none.
 */
export function isLatest({ name, windowS }: WindowCall): boolean {
  return name === 'last_over_time' && (windowS === 0 || (windowS >= 30 && windowS <= 300))
}

/** Where each gauge is 0, `up` is one. */
function isDown({ labels }: ModelSeries, universe: number): boolean {
  return universe === EXTREMES.empty && labels.__name__ === 'up'
}

/** What moves may go down as well. */
function signOf({ id }: ModelSeries, universe: number): number {
  return mix(universe, id) % 2 === 0 ? -1 : 1
}

/** A number from 1 to 1024 over a small power of two, so that sums of them are exact in any order. */
export function fraction(seed: number, id: number): number {
  const random = mix(seed, id)
  return (1 + (random % 1024)) / 2 ** ((random >>> 10) % 5)
}

/** What a series counts of its events: all of them, what they add up to, or those up to the bound of a bucket. */
function counted({ events, part }: Counted, universe: number, seed: number, boost: Boost): number {
  const count = events.reduce((sum, event) => sum + countOf(event, universe, seed) * boost(event.labels), 0)
  if (part.kind === 'all') return count
  if (part.kind === 'sum') return count * fraction(seed, part.histogram) * (universe === HEALTHY ? RARELY : 1)
  return count * (universe === HEALTHY ? shareOfFast(part) : shareUpTo(part, universe, mix(seed, part.histogram)))
}

function countOf({ id, labels }: Event, universe: number, seed: number): number {
  if (isAbsent(labels, universe)) return 0
  if (labels.__name__ !== 'http_requests_total') {
    if (universe === EXTREMES.full) return 1
    if (universe === EXTREMES.empty && !labels.__name__?.endsWith('_limit')) return 0
  }
  const share = universe === HEALTHY && labels.code?.startsWith('5') ? RARELY : 1
  return fraction(seed, id) * share * (SIZES[universe] ?? 1) * (labels.__name__?.endsWith('_limit') ? LIMIT : 1)
}

/** Some failures do not happen in some universes, and some operations are not called. */
function isAbsent({ code, operation = '', method, __name__ = '' }: Sample['labels'], universe: number): boolean {
  if (__name__ !== 'http_requests_total' || code === undefined || universe === COMPLETE) return false
  if (universe === EXTREMES.idle) return true
  if (universe === EXTREMES.calm) return code.startsWith('5')
  if (universe === EXTREMES.failing) return !code.startsWith('5')
  const isRandomly = (text: string) => mix(universe, hash(text)) < 0.4 * 2 ** 32
  if (WITH_IDLE.includes(universe) && method === 'HEAD') return true
  if (WITH_IDLE.includes(universe) && operation !== 'getPerson' && isRandomly(operation)) return true
  return !code.startsWith('2') && code !== '500' && isRandomly(code)
}

/** The share of events up to a bucket where nearly all are in the first one. */
function shareOfFast({ rank, of }: { readonly rank: number; readonly of: number }): number {
  return rank >= of - 1 ? 1 : 1 - RARELY * (of - rank)
}

/** The share of events up to a bucket; hardly any is beyond the last bound, where quantiles are all the same. */
function shareUpTo(
  { rank, of }: { readonly rank: number; readonly of: number },
  universe: number,
  seed: number,
): number {
  if (rank >= of - 1) return 1
  const fullest = universe - CONCENTRATED
  const weights = Array.from({ length: of - 1 }, (_, index) => {
    // Below the fullest bucket there is nothing, as where all requests are slow.
    const size = index === fullest ? CONCENTRATION : Number(index > fullest || fullest >= of - 1)
    return (1 + (mix(seed, index) % 8)) * size
  })
  const sumTo = (end: number) => weights.slice(0, end).reduce((sum, weight) => sum + weight, 0)
  return Math.floor((sumTo(rank + 1) / sumTo(of)) * (2 ** 24 - 1)) / 2 ** 24
}
