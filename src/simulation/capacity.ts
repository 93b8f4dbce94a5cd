import type { MeasuredOperationId } from '../contract.ts'
import { LATENCY_PROFILES } from './latency.ts'

/** The place of a request at a worker. */
export type Booking = {
  /** How long the request takes from its arrival, waiting included, in milliseconds. */
  readonly totalMs: number
  /** Its client has gone: a worker that has not begun is spared the work; one that has finishes it, as a backend would. */
  readonly cancel: () => void
}

/** Books a worker for a request that needs so many milliseconds of service from now on. */
export type Capacity = (operation: MeasuredOperationId, serviceMs: number) => Booking

/**
 * The workers of each operation, given by when each of them will be free. A request takes the first that is free and
 * keeps it for its whole service: a queue G/G/c, first come, first served. Whoever waits behind a request that is
 * cancelled keeps the time that it was told; those who come later gain. So what is booked is never more than what is in
 * flight and what is at work. `now` is in milliseconds.
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
    const worker = freeAt.indexOf(soonest)
    const begin = Math.max(arrival, soonest)
    freeAt[worker] = begin + serviceMs
    const cancel = () => {
      if (now() < begin) freeAt[worker] = (freeAt[worker] ?? 0) - serviceMs
    }
    return { totalMs: begin + serviceMs - arrival, cancel }
  }
}
