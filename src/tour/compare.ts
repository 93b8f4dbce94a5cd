import { metrics } from '../contract.ts'
import { faultOfLabels, keyOf } from './labels.ts'
import type { Series } from './prometheus.ts'
import type { Expected } from './quantities.ts'
import type { Fault } from './verdict.ts'

/** How far a value may be from the truth: a share of it and something on top, or anywhere in its bucket. */
export type Tolerance = { readonly share: number; readonly plus: number } | 'same bucket'

/** How far beyond its bounds a bucket still counts, because the windows of truth and Prometheus differ by a scrape. */
const BUCKET_MARGIN = 0.2

/** How well a factor has to fit, however wide the tolerance is: a looser fit finds a factor by chance. */
const FACTOR_FIT = 0.4

/** How many times too large a value is, what the mistake was, and the units in which it can happen. */
const FACTORS: readonly (readonly [number, string, RegExp])[] = [
  [
    60,
    'That is the number in a whole minute, not in a second: increase() counts, rate() divides by the window.',
    /per second/,
  ],
  [100, 'That is a percentage; a share lies between 0 and 1.', /share/],
  [1000, 'That is milliseconds; Prometheus counts time in seconds.', /^seconds/],
]
const BARE = [60, 100, 1000]

/** Reads a tolerance as the lessons write it: `15 %`, `20 % + 0.1` or `same bucket`; undefined for other texts. */
export function parseTolerance(text: string): Tolerance | undefined {
  if (text === 'same bucket') return text
  const [, percent, plus = '0'] = /^(\d+) %(?: \+ (\d+(?:\.\d+)?))?$/.exec(text) ?? []
  return percent === undefined ? undefined : { share: Number(percent) / 100, plus: Number(plus) }
}

/** What is wrong with an answer when it is compared with the truth; undefined when it is right. */
export function faultOfValues(
  actual: readonly Series[],
  expected: readonly Expected[],
  tolerance: Tolerance,
  unit: string,
): Fault | undefined {
  const labels = faultOfLabels(actual, expected)
  if (labels) return labels
  const pairs = pair(actual, expected)
  if (pairs.some(([value]) => Number.isNaN(value))) {
    return { verdict: 'not-a-number', detail: 'It is 0 / 0: both sides of a division are 0.' }
  }
  const off = pairs.find(([value, truth]) => !within(value, truth, tolerance))
  if (!off) return undefined
  const [value, truth, name] = off
  const found = `${name ? `${name}your query` : 'Your query'} gives ${short(value)}, the truth is ${short(truth)} ${unit}.`
  const factor = factorOf(pairs, tolerance, unit)
  return factor ? { verdict: 'factor', detail: `${found} ${factor}` } : { verdict: 'wrong-value', detail: found }
}

/** How far a right answer is from the truth, in words. */
export function distance(actual: readonly Series[], expected: readonly Expected[], unit: string): string {
  const pairs = pair(actual, expected)
  const [only] = pairs
  if (pairs.length === 1 && only) return `Your query gives ${short(only[0])}, the truth is ${short(only[1])} ${unit}`
  const worst = Math.max(0, ...pairs.map(([value, truth]) => Math.abs(value - truth)))
  return `All ${pairs.length} series are there, each at most ${short(worst)} ${unit} from the truth`
}

/** A number with three significant digits. */
export function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : String(value)
}

/** Each value with its truth, and words for its series if there are several; a series without a truth is left out. */
function pair(actual: readonly Series[], expected: readonly Expected[]): [number, number, string][] {
  const truths = new Map(expected.map(({ labels, value }) => [keyOf(labels), value]))
  return actual.flatMap(({ labels, value }) => {
    const truth = truths.get(keyOf(labels)) ?? null
    return truth === null ? [] : [[value, truth, expected.length > 1 ? `For ${keyOf(labels)} ` : '']]
  })
}

function within(value: number, truth: number, tolerance: Tolerance): boolean {
  if (tolerance !== 'same bucket') return Math.abs(value - truth) <= tolerance.share * Math.abs(truth) + tolerance.plus
  const bounds: readonly number[] = [0, ...metrics.http_request_duration_seconds.buckets]
  const upper = bounds.findIndex((bound) => bound >= truth)
  const [from = 0, to = Number.POSITIVE_INFINITY] = upper > 0 ? bounds.slice(upper - 1, upper + 1) : [bounds.at(-1)]
  return value >= from * (1 - BUCKET_MARGIN) && value <= to * (1 + BUCKET_MARGIN)
}

function factorOf(pairs: readonly [number, number, string][], tolerance: Tolerance, unit: string): string | undefined {
  const real = pairs.filter(([, truth]) => truth !== 0)
  const { share, plus } = tolerance === 'same bucket' ? { share: FACTOR_FIT, plus: 0 } : tolerance
  const about = { share: Math.min(share, FACTOR_FIT), plus }
  const likely = FACTORS.filter(([, , units]) => units.test(unit)).map(([by]) => by)
  const factor = [...likely, ...BARE, ...BARE.map((by) => 1 / by)].find(
    (by) => real.length > 0 && real.every(([value, truth]) => within(value / by, truth, about)),
  )
  if (!factor) return undefined
  const size = factor > 1 ? `${factor} times too large` : `${Math.round(1 / factor)} times too small`
  const meaning = FACTORS.find(([by, , units]) => by === factor && units.test(unit))?.[1] ?? ''
  return `It is ${size}. ${meaning}`.trim()
}
