import type { Prometheus, Series } from './prometheus.ts'
import { type Scene, seriesOf } from './scene.ts'

/** How many moments are looked at before Prometheus is believed rather than the meaning. */
const MOMENTS = 5

/**
 * How far apart Prometheus may see two expressions of one meaning: rate() extrapolates each series by itself, so that equal
 * totals that are split otherwise differ by up to 1 %.
 */
const EXTRAPOLATION = 0.05

/**
 * Whether Prometheus gives the same values for a query and its reference at one of the latest moments of which it has all
 * samples. Moments at which it has nothing for the reference show nothing.
 */
export async function agree(
  query: string,
  reference: string,
  { ask }: Prometheus,
  { timeS, intervalS }: Scene,
): Promise<boolean> {
  let hasData = false
  for (let back = 2; back < 2 + MOMENTS; back++) {
    const at = timeS - back * intervalS
    const [own = [], expected = []] = await Promise.all(
      [query, reference].map(async (text) => seriesOf(await ask(text, at))),
    )
    if (expected.length === 0) continue
    if (areClose(own, expected)) return true
    hasData = true
  }
  return !hasData
}

/** Labels are left alone, and how many series there are: of several with equal values, topk() takes any. */
function areClose(one: readonly Series[], other: readonly Series[]): boolean {
  const [own, others] = [one, other].map((all) => all.map(({ value }) => value).filter((value) => !Number.isNaN(value)))
  const isWithin = (some: readonly number[] = [], all: readonly number[] = []) =>
    some.every((value) => all.some((partner) => isClose(value, partner)))
  return isWithin(own, others) && isWithin(others, own)
}

function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= EXTRAPOLATION * Math.max(Math.abs(a), Math.abs(b))
}
