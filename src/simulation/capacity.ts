import type { MeasuredOperationId } from '../contract.ts'
import { LATENCY_PROFILES } from './latency.ts'
import { createQueue, type Queue, type Timer, type Work } from './queue.ts'

/** The workers of every operation. */
export type Capacity = {
  /** Joins the queue of an operation; the result leaves it. */
  readonly enter: (operation: MeasuredOperationId, work: Work) => () => void
  /** Applies changed factors, also to work that has begun. */
  readonly renew: () => void
}

/** Creates the workers that the latency profile of each operation asks for. */
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
