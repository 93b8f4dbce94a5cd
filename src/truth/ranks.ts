import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { bisect } from './bisect.ts'

/** Values in sorted parts, which are never merged: ranks need no merge. */
export type Sorted = readonly Float64Array[]

/** Collects values to sort. */
type Column = { readonly add: (value: number) => void; readonly sort: () => Promise<Sorted> }

/** How many values are sorted without a pause: about 3 ms. */
const PART = 2 ** 15

/** Makes columns in memory that the columns after the next `clear` use again. */
export type Scratch = { readonly clear: () => void; readonly createColumn: () => Column }

/** Memory for columns. It grows to the largest need and is kept, because garbage of that size would pile up. */
export function createScratch(): Scratch {
  const parts: Float64Array[] = []
  let taken = 0
  const take = (): Float64Array => {
    const part = parts[taken] ?? new Float64Array(PART)
    parts[taken] = part
    taken += 1
    return part
  }
  return {
    clear: () => {
      taken = 0
    },
    createColumn: () => createColumn(take),
  }
}

/** Sorts in parts, and yields to the event loop before each. */
function createColumn(take: () => Float64Array): Column {
  const parts: Float64Array[] = []
  let last: Float64Array = new Float64Array(0)
  let filled = 0
  return {
    add: (value) => {
      if (filled === last.length) {
        last = take()
        parts.push(last)
        filled = 0
      }
      last[filled++] = value
    },
    sort: async () => {
      const sorted: Float64Array[] = []
      for (const part of parts) {
        await yieldToEventLoop()
        sorted.push(part.subarray(0, part === last ? filled : PART).sort())
      }
      return sorted
    },
  }
}

/** How many values are at most this one. */
export function countAtMost(parts: Sorted, value: number): number {
  return parts.reduce((sum, part) => sum + bisect(part.length, (index) => (part[index] ?? 0) > value), 0)
}

/** The smallest value that at least `rank` values do not exceed; Infinity when there are fewer values. */
export function valueAtRank(parts: Sorted, rank: number): number {
  return parts.reduce((found, part) => {
    const index = bisect(part.length, (at) => countAtMost(parts, part[at] ?? 0) >= rank)
    return Math.min(found, part[index] ?? Number.POSITIVE_INFINITY)
  }, Number.POSITIVE_INFINITY)
}

/** The sum of all values. */
export function sum(values: Float64Array | Uint32Array): number {
  let total = 0
  for (let index = 0; index < values.length; index++) total += values[index] ?? 0
  return total
}
