import type { MeasuredOperationId } from '../contract.ts'
import { LATENCY_PROFILES } from './latency.ts'

/** How long a request takes that needs so much service from now on, waiting included; all in milliseconds. */
export type Capacity = (operation: MeasuredOperationId, serviceMs: number) => number

/**
 * The workers of each operation, given by when each of them will be free. A request takes the first that is free and
 * keeps it for its whole service, even when its client hangs up, as a backend would: a queue G/G/c, first come, first
 * served. `now` is in milliseconds.
 */
export function createCapacity(now: () => number): Capacity {
  const workers = Object.fromEntries(
    Object.entries(LATENCY_PROFILES).map(([operation, { workers }]) => [operation, new Float64Array(workers)]),
  ) as Record<MeasuredOperationId, Float64Array>
  return (operation, serviceMs) => {
    const freeAt = workers[operation]
    const arrival = now()
    let soonest = Number.POSITIVE_INFINITY
    for (const time of freeAt) soonest = Math.min(soonest, time)
    const end = Math.max(arrival, soonest) + serviceMs
    freeAt[freeAt.indexOf(soonest)] = end
    return end - arrival
  }
}
