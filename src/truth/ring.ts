import { bisect } from './bisect.ts'

/** The latest observations in a fixed memory, 19 bytes each; a new one replaces the oldest when it is full. */
export type Ring = {
  /** Adds an observation by the number of its operation; `closedMs` must not go back from one to the next. */
  readonly add: (operation: number, code: number, seconds: number, closedMs: number) => void
  /** When the latest dropped observation closed, in milliseconds; -Infinity while all are held. */
  readonly droppedMs: () => number
  /** Visits what closed after a moment, the oldest first. */
  readonly after: (sinceMs: number, visit: (operation: number, code: number, seconds: number) => void) => void
}

/** A ring of at most `capacity` observations. The kernel gives it memory as it fills. */
export function createRing(capacity: number): Ring {
  const closed = new Float64Array(capacity)
  const durations = new Float64Array(capacity)
  const operations = new Uint8Array(capacity)
  const codes = new Uint16Array(capacity)
  let next = 0
  let held = 0
  let droppedMs = Number.NEGATIVE_INFINITY

  return {
    add: (operation, code, seconds, closedMs) => {
      if (held === capacity) droppedMs = closed[next] ?? droppedMs
      else held += 1
      closed[next] = closedMs
      durations[next] = seconds
      operations[next] = operation
      codes[next] = code
      next = (next + 1) % capacity
    },
    droppedMs: () => droppedMs,
    after: (sinceMs, visit) => {
      const slotOf = (index: number) => (next + capacity - held + index) % capacity
      const first = bisect(held, (index) => (closed[slotOf(index)] ?? 0) > sinceMs)
      for (let [index, slot] = [first, slotOf(first)]; index < held; index++) {
        visit(operations[slot] ?? 0, codes[slot] ?? 0, durations[slot] ?? 0)
        slot = slot + 1 === capacity ? 0 : slot + 1
      }
    },
  }
}
