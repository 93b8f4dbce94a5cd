/** Falling behind by more than this, in milliseconds, means that the machine was asleep or its clock was set. */
export const HELD_UP_MS = 5000

/** No timer is longer, so that a clock that was set is noticed. */
const LONGEST_MS = 1000

/** Calls back at given times. */
export type Timetable = {
  /** Forgets the next time and asks for it again, counted from now. */
  readonly renew: () => void
  readonly stop: () => void
}

/**
 * From `start`, calls `arrive` at each time that `next` gives for the one before, however long what it began takes: times are not moved
 * by a late timer. What was due while the machine slept does not come all at once, it does not come.
 */
export function createTimetable(
  start: number,
  next: (after: number) => number,
  arrive: (time: number) => void,
): Timetable {
  let last = start
  let due = next(start)
  let timer: NodeJS.Timeout

  const wake = () => {
    const now = Date.now()
    if (now < last || now - due > HELD_UP_MS) due = next(now)
    last = now
    for (; due <= now; due = next(due)) arrive(due)
    timer = setTimeout(wake, Math.min(due - now, LONGEST_MS))
  }
  wake()
  return {
    renew: () => {
      due = next(Date.now())
      clearTimeout(timer)
      wake()
    },
    stop: () => clearTimeout(timer),
  }
}
