import { keyOf, omit } from '../promql/evaluate/labels.ts'
import type { Prometheus, Series } from './prometheus.ts'
import { type Scene, seriesOf } from './scene.ts'

/** How many moments are looked at before Prometheus is believed rather than the meaning. */
const MOMENTS = 5

/** How far apart two values may be, as a share of the larger one and as a number. */
type Tolerance = { readonly relative: number; readonly absolute: number }

/**
 * How far apart Prometheus may see two expressions of one meaning: rate() extrapolates each series by itself, so that equal
 * totals that are split otherwise differ by up to 1 %. Of a burn rate near 0 that is nearly 1. An instance that is scraped
 * twice doubles a total.
 */
const EXTRAPOLATION: Tolerance = { relative: 0.25, absolute: 1 }
/** How far apart two ways of computing the same may be. */
const ROUNDING: Tolerance = { relative: 1e-6, absolute: 1e-9 }

/** Whether Prometheus gives about the same values for a query and its reference at one of the latest moments. */
export async function isAboutEqual(
  query: string,
  reference: string,
  prometheus: Prometheus,
  scene: Scene,
): Promise<boolean> {
  let hasData = false
  for await (const [own, expected] of momentsOf(query, reference, prometheus, scene)) {
    if (areClose(own, expected)) return true
    hasData = true
  }
  return !hasData
}

/** Whether a query gives the same series and values as its reference at each of the latest moments, which all have data. */
export async function isEqual(query: string, reference: string, prometheus: Prometheus, scene: Scene) {
  let moments = 0
  for await (const pair of momentsOf(query, reference, prometheus, scene)) {
    const [own, expected] = pair.map((series) => byLabels(series, scene)) as [Values, Values]
    const isSame =
      own.size === expected.size && [...own].every(([key, value]) => isClose(value, expected.get(key), ROUNDING))
    if (!isSame) return false
    moments++
  }
  return moments === MOMENTS
}

type Values = ReadonlyMap<string, number>

/** What Prometheus gives for both at the latest moments of which it has all samples, and has something for the reference. */
async function* momentsOf(
  query: string,
  reference: string,
  { ask }: Prometheus,
  { timeS, intervalS }: Scene,
): AsyncGenerator<readonly [own: readonly Series[], expected: readonly Series[]]> {
  for (let back = 2; back < 2 + MOMENTS; back++) {
    const at = timeS - back * intervalS
    const [own = [], expected = []] = await Promise.all(
      [query, reference].map(async (text) => seriesOf(await ask(text, at))),
    )
    if (expected.length > 0) yield [own, expected]
  }
}

function byLabels(series: readonly Series[], { targetLabels }: Scene): Values {
  return new Map(series.map(({ labels, value }) => [keyOf(omit(labels, ['__name__', ...targetLabels])), value]))
}

/** Labels are left alone, and how many series there are: of several with equal values, topk() takes any. */
function areClose(one: readonly Series[], other: readonly Series[]): boolean {
  const [own, others] = [one, other].map((all) => all.map(({ value }) => value).filter((value) => !Number.isNaN(value)))
  const isWithin = (some: readonly number[] = [], all: readonly number[] = []) =>
    some.every((value) => all.some((partner) => isClose(value, partner, EXTRAPOLATION)))
  return isWithin(own, others) && isWithin(others, own)
}

function isClose(a: number, b = Number.NaN, { relative, absolute }: Tolerance): boolean {
  if (Object.is(a, b) || a === b) return true
  return Math.abs(a - b) <= Math.max(absolute, relative * Math.max(Math.abs(a), Math.abs(b)))
}
