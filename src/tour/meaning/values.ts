import type { Sample, WindowCall } from '../../promql/evaluate/data.ts'
import { type Counted, type Event, FINEST } from './events.ts'
import { hash, mix } from './hash.ts'
import type { Kind } from './kinds.ts'
import { isDate, isInfo, type ModelSeries } from './model.ts'

/** How rare a failure or a slow request is in a healthy universe. */
const RARELY = 2 ** -16
/** How much more a limit is than what it limits, as a rule. */
const LIMIT = 2 ** 8
/** Gauges that count things: at one moment they are whole numbers. */
const WHOLE = /^(person_store_(count|limit)|http_requests_(in_progress|limit))$/
/** How much more frequent the observations in the fullest bucket are. */
const CONCENTRATION = 2 ** 14

/** Makes events more frequent, by their labels. */
export type Boost = (labels: Sample['labels']) => number

/** The value of each series in a universe. */
type ValueOf = (series: ModelSeries, of: Counted) => number

/** The values of a leaf. What follows from another leaf follows from its values: an increase is a rate times its window. */
export function leafValues(call: WindowCall, kind: Kind, boost: Boost): ValueOf {
  const { name, windowS } = call
  const moment = JSON.stringify(call.shift) ?? ''
  const as = (other: string, args = call.args) => leafValues({ ...call, name: other, args }, kind, boost)
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
  const window = ['irate', 'idelta'].includes(name) ? 0 : windowS
  const seed = hash(JSON.stringify([kind.seed, name, window, moment, call.args]))
  const isSigned = ['delta', 'idelta', 'deriv'].includes(name)
  return (series, of) => {
    if (isInfo(series.labels.__name__) && isValue) return isDown(series, kind) ? 0 : 1
    if (isDate(series.labels.__name__) && isValue) return dateOf(of, kind, seed)
    const value = counted(of, kind, seed, boost) * (isSigned ? signOf(series, kind) : 1)
    return windowS === 0 && WHOLE.test(series.labels.__name__ ?? '') ? Math.ceil(value) : value
  }
}

/** The moments at which hour, day, weekday and month are all the highest or all the lowest, in seconds since 1970. */
const MOMENTS: ReadonlyMap<Kind['extreme'], number> = new Map([
  ['full', Date.UTC(2022, 11, 31, 23, 59, 59) / 1000],
  ['empty', Date.UTC(2023, 0, 1) / 1000],
])

/** The time of a universe, in seconds since 1970. */
export function timeOf({ seed, extreme }: Kind): number {
  return MOMENTS.get(extreme) ?? 1_700_000_000 + mix(seed, 1) / 4
}

/** A date that is as long ago as the number says that another gauge would have; 0 where each gauge is 0. */
function dateOf(of: Counted, kind: Kind, seed: number): number {
  // No less than a 16th of a second: sums of dates are exact then.
  const size = Math.max(1, kind.size ?? 1)
  const ageS = counted(of, { ...kind, size }, seed, () => 1)
  return ageS === 0 ? 0 : timeOf(kind) - ageS
}

/** Where each gauge is 0, `up` is one. */
function isDown({ labels }: ModelSeries, { extreme }: Kind): boolean {
  return extreme === 'empty' && labels.__name__ === 'up'
}

/** What moves may go down as well. */
function signOf({ id }: ModelSeries, { seed }: Kind): number {
  return mix(seed, id) % 2 === 0 ? -1 : 1
}

/** A number from 1 to 1024 over a small power of two, so that sums of them are exact in any order. */
export function fraction(seed: number, id: number): number {
  const random = mix(seed, id)
  return (1 + (random % 1024)) / 2 ** ((random >>> 10) % 5)
}

/** What a series counts of its events: all of them, what they add up to, or those up to the bound of a bucket. */
function counted({ events, part }: Counted, kind: Kind, seed: number, boost: Boost): number {
  const count = events.reduce((sum, event) => sum + countOf(event, kind, seed) * boost(event.labels), 0)
  if (part.kind === 'all') return count
  if (part.kind === 'sum') return count * fraction(seed, part.histogram) * (kind.isHealthy ? RARELY : 1)
  return count * (kind.isHealthy ? shareOfFast(part) : shareUpTo(part, kind, mix(seed, part.histogram)))
}

function countOf({ id, labels }: Event, kind: Kind, seed: number): number {
  if (isAbsent(labels, kind)) return 0
  const { __name__ = '', code } = labels
  const isLimit = __name__.endsWith('_limit')
  if (__name__ !== FINEST) {
    if (kind.extreme === 'full') return 1
    if (kind.extreme === 'empty' && !isLimit) return 0
  }
  const share = kind.isHealthy && code?.startsWith('5') ? RARELY : 1
  return fraction(seed, id) * share * (kind.size ?? 1) * (isLimit ? LIMIT : 1)
}

/** Some failures do not happen in some universes, and some operations are not called. */
function isAbsent({ code, operation = '', method, __name__ = '' }: Sample['labels'], kind: Kind): boolean {
  const { seed, isSparse, extreme, missingCode } = kind
  if (__name__ !== FINEST || code === undefined || kind.isComplete) return false
  if (extreme === 'idle' || code === missingCode) return true
  if (extreme === 'calm') return code.startsWith('5')
  if (extreme === 'failing') return !code.startsWith('5')
  const isRandomly = (text: string) => mix(seed, hash(text)) < 0.4 * 2 ** 32
  if (isSparse && method === 'HEAD') return true
  if (isSparse && operation !== 'getPerson' && isRandomly(operation)) return true
  return !code.startsWith('2') && code !== '500' && isRandomly(code)
}

/** The share of events up to a bucket where nearly all are in the first one. */
function shareOfFast({ rank, of }: { readonly rank: number; readonly of: number }): number {
  return rank >= of - 1 ? 1 : 1 - RARELY * (of - rank)
}

/** The share of events up to a bucket; hardly any is beyond the last bound, where quantiles are all the same. */
function shareUpTo(
  { rank, of }: { readonly rank: number; readonly of: number },
  { fullest = -1 }: Kind,
  seed: number,
): number {
  if (rank >= of - 1) return 1
  const weights = Array.from({ length: of - 1 }, (_, index) => {
    // Below the fullest bucket there is nothing, as where all requests are slow.
    const size = index === fullest ? CONCENTRATION : Number(index > fullest || fullest >= of - 1)
    return (1 + (mix(seed, index) % 8)) * size
  })
  const sumTo = (end: number) => weights.slice(0, end).reduce((sum, weight) => sum + weight, 0)
  return Math.floor((sumTo(rank + 1) / sumTo(of)) * (2 ** 24 - 1)) / 2 ** 24
}
