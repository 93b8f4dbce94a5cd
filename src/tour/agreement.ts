import type { Prometheus, Series } from './prometheus.ts'
import { type Scene, seriesOf } from './scene.ts'

/** How many moments are looked at before Prometheus is believed rather than the meaning. */
const MOMENTS = 5

/**
 * How far apart Prometheus may see two expressions of one meaning: rate() extrapolates each series by itself, so that equal
 * totals that are split otherwise differ by up to 1 %.
 */
const EXTRAPOLATION = 0.05

/** Whether Prometheus gives the same values for two queries at one of the latest moments of which it has all samples. */
export async function agree(
  one: string,
  other: string,
  { ask }: Prometheus,
  { timeS, intervalS }: Scene,
): Promise<boolean> {
  for (let back = 2; back < 2 + MOMENTS; back++) {
    const at = timeS - back * intervalS
    const [left, right] = await Promise.all([one, other].map(async (query) => seriesOf(await ask(query, at))))
    if (areClose(left ?? [], right ?? [])) return true
  }
  return false
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
