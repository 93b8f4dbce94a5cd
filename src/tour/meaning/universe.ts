import type { Data, Sample, WindowCall } from '../../promql/evaluate/data.ts'
import { keyOf } from '../../promql/evaluate/labels.ts'
import type { Selector, Shift } from '../../promql/expression.ts'
import { type Counted, countedBy } from './events.ts'
import { hash } from './hash.ts'
import { isInfo, type Model, type ModelSeries } from './model.ts'

/** Random values for the series of a model, the same whenever they are asked for. */
export type Universe = {
  readonly data: Data
  /** The same values, but with the series of one instance only. */
  readonly of: (instance: string) => Universe
}

/** Makes events more frequent whose labels fulfil a condition. */
export type Boost = (labels: Sample['labels']) => number

/** How the universes differ in size, so that a comparison with a threshold gives different answers. */
const SIZES = [1, 2 ** -24, 2 ** 14, 1, 1, 1]
/** The universes in which some operations have no requests. */
const WITH_IDLE: readonly number[] = [3, 4]

/** The universes of each model, which differ so much that only expressions of the same meaning agree in all of them. */
const known = new WeakMap<Model, readonly Universe[]>()

/** The universes of a model. */
export function universesOf(model: Model): readonly Universe[] {
  const universes = known.get(model) ?? SIZES.map((_, number) => createUniverse(model, number))
  known.set(model, universes)
  return universes
}

/** A universe of a model: of the same number always the same one. */
export function createUniverse(model: Model, number: number, boost: Boost = () => 1): Universe {
  const counted = countedBy(model)
  const cache = new WeakMap<Selector, Map<string, readonly Sample[]>>()
  const valueIn = (series: ModelSeries, call: WindowCall) => leafValue(series, call, counted(series), number, boost)
  const samplesOf = (call: WindowCall, selector: Selector): readonly Sample[] => {
    const calls = cache.get(selector) ?? new Map<string, readonly Sample[]>()
    cache.set(selector, calls)
    const key = JSON.stringify(call)
    const samples =
      calls.get(key) ??
      model
        .select(selector)
        .filter(({ isEnded }) => !isEnded || call.windowS > 0 || call.shift !== undefined)
        .map((series) => ({ labels: series.labels, value: valueIn(series, call) }))
    calls.set(key, samples)
    return samples
  }
  return universeOf({
    timeS: 1_700_000_000 + hash(`time ${number}`) / 4,
    instant: (selector, shift) => samplesOf({ name: 'last_over_time', windowS: 0, shift, args: [] }, selector),
    overWindow: samplesOf,
    // What a subquery gives is no leaf of any reference, so that any other number will do.
    overSubquery: (call, inner) =>
      inner.map(({ labels, value }) => ({
        labels,
        value: value * fraction(number, JSON.stringify(call), keyOf(labels)),
      })),
  })
}

function universeOf(data: Data): Universe {
  return {
    data,
    of: (instance) => {
      const restrict = (samples: readonly Sample[]) => samples.filter(({ labels }) => labels.instance === instance)
      return universeOf({
        ...data,
        instant: (selector, shift) => restrict(data.instant(selector, shift)),
        overWindow: (call, selector) => restrict(data.overWindow(call, selector)),
      })
    },
  }
}

/** A number from 1 to 1024 over a power of two, so that sums of them are exact in any order. */
function fraction(...parts: readonly (string | number)[]): number {
  const random = hash(parts.join('|'))
  return (1 + (random % 1024)) / 2 ** ((random >>> 10) % 5)
}

const isRandomly = (share: number, ...parts: readonly (string | number)[]) => hash(parts.join('|')) < share * 2 ** 32

/** The value of a leaf. What follows from another leaf has a value that follows from it: an increase is a rate times its window. */
function leafValue(series: ModelSeries, call: WindowCall, counted: Counted, number: number, boost: Boost): number {
  const { name, windowS } = call
  const { instance = '', __name__ = '' } = series.labels
  const moment = momentOf(call.shift)
  const samples = 1 + (hash(`samples ${windowS} ${moment} ${instance}`) % 64)
  const as = (other: string) => leafValue(series, { ...call, name: other }, counted, number, boost)
  switch (name) {
    case 'increase':
      return as('rate') * windowS
    case 'count_over_time':
      return samples
    case 'sum_over_time':
      return as('avg_over_time') * samples
    case 'present_over_time':
      return 1
    case 'timestamp':
      return fraction(number, name, moment, instance)
  }
  const isValue = /^(last|first|avg|min|max|quantile)_over_time$/.test(name)
  if (isInfo(__name__) && isValue) return 1
  const isLatest = name === 'last_over_time'
  const window = isLatest || name === 'irate' || name === 'idelta' ? 0 : windowS
  const leaf = JSON.stringify([name, window, moment, call.args])
  return (
    counted.events.reduce((sum, event) => {
      return sum + valueOfEvents(event, counted, number, leaf) * boost(event.labels)
    }, 0) * signOf(series, name, number)
  )
}

/** What moves a gauge may go down as well. */
function signOf({ labels: { __name__ = '' }, key }: ModelSeries, name: string, number: number): number {
  const isSigned =
    /^(delta|idelta|deriv|predict_linear)$/.test(name) && !/_(total|count|sum|bucket|code)$/.test(__name__)
  return isSigned && (number + hash(key)) % 2 === 0 ? -1 : 1
}

function momentOf(shift: Shift | undefined): string {
  return shift && (shift.offsetS !== 0 || shift.at !== undefined) ? JSON.stringify(shift) : ''
}

/** How many events there are of a kind, or what a bucket or a sum of them has. */
function valueOfEvents(
  { key, labels }: Counted['events'][number],
  { part, histogram }: Counted,
  number: number,
  leaf: string,
): number {
  if (isAbsent(labels, number)) return 0
  const isLimit = labels.__name__?.endsWith('_limit')
  const count = fraction(number, leaf, key) * (SIZES[number] ?? 1) * (isLimit ? 2 ** 24 : 1)
  if (part.kind === 'all') return count
  if (part.kind === 'sum') return count * fraction(number, leaf, histogram, 'mean')
  return count * shareUpTo(part.rank, part.of, `${number}|${leaf}|${histogram}`)
}

/** Some failures do not happen in some universes, and some operations are not called; something always is. */
function isAbsent({ code, operation = '', __name__ = '' }: Sample['labels'], number: number): boolean {
  if (__name__ !== 'http_requests_total' && __name__ !== 'http_status_code') return false
  if (WITH_IDLE.includes(number) && operation !== 'getPerson' && isRandomly(0.4, number, 'idle', operation)) return true
  const isFailure = code !== undefined && !code.startsWith('2') && code !== '500'
  return isFailure && isRandomly(0.4, number, 'absent', code)
}

/** The share of events up to a bucket; hardly any is beyond the last bound, where quantiles are all the same. */
function shareUpTo(rank: number, of: number, seed: string): number {
  if (rank >= of - 1) return 1
  const weights = Array.from({ length: of - 1 }, (_, index) => 1 + (hash(`${seed}|${index}`) % 8))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const below = weights.slice(0, rank + 1).reduce((sum, weight) => sum + weight, 0)
  return Math.floor((below / total) * 2047) / 2048
}
