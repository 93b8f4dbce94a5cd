import type { MeasuredOperationId } from '../contract.ts'
import { LATENCY_PROFILES } from './latency.ts'
import { createQueue, type Queue, type Timer, type Work } from './queue.ts'

/** The workers of all operations. */
export type Capacity = {
  /** Comes to the end of the queue of an operation; the result gives the place up. */
  readonly enter: (operation: MeasuredOperationId, work: Work) => () => void
  /** Factors have changed, of work that has begun as well. */
  readonly renew: () => void
}

/** As many workers for each operation as its profile says. */
export function createCapacity(timer: Timer): Capacity {
  const queues = Object.fromEntries(
    Object.entries(LATENCY_PROFILES).map(([operation, { workers }]) => [operation, createQueue(workers, timer)]),
  ) as Record<MeasuredOperationId, Queue>
  return {
    enter: (operation, work) => queues[operation].enter(work),
    renew: () => {
      for (const queue of Object.values(queues)) queue.renew()
    },
  }
}
