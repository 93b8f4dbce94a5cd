import { setImmediate as breathe } from 'node:timers/promises'
import { bisect } from './bisect.ts'

/** Values in parts, each of them sorted; never merged, because ranks can be told without that. */
export type Sorted = readonly Float64Array[]

/** So many values are sorted at a stretch: about 3 ms. */
const PART = 2 ** 15

/** Sorts values where they are, in parts, and lets everything else have its turn after each. */
export async function sortInParts(values: Float64Array): Promise<Sorted> {
  const parts: Float64Array[] = []
  for (let begin = 0; begin < values.length; begin += PART) {
    parts.push(values.subarray(begin, begin + PART).sort())
    await breathe()
  }
  return parts
}

/** How many of the values are at most this one. */
export function countAtMost(parts: Sorted, value: number): number {
  return parts.reduce((sum, part) => sum + bisect(part.length, (index) => (part[index] ?? 0) > value), 0)
}

/** The smallest value that at least so many of the values do not exceed; Infinity when there are not so many. */
export function valueAtRank(parts: Sorted, rank: number): number {
  return parts.reduce((found, part) => {
    const index = bisect(part.length, (at) => countAtMost(parts, part[at] ?? 0) >= rank)
    return Math.min(found, part[index] ?? Number.POSITIVE_INFINITY)
  }, Number.POSITIVE_INFINITY)
}

/** All values added up. */
export function sum(values: Float64Array | Uint32Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
