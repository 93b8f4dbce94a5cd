/** Falling behind by more than this, in milliseconds, means that the machine or the process was asleep. */
export const HELD_UP_MS = 5000

/** No timer of Node.js is longer. */
const LONGEST_MS = 2 ** 31 - 1

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
  now: () => number,
): Timetable {
  let due = next(start)
  let timer: NodeJS.Timeout

  const wake = () => {
    const time = now()
    if (time - due > HELD_UP_MS) due = next(time)
    for (; due <= time; due = next(due)) arrive(due)
    timer = setTimeout(wake, Math.min(due - time, LONGEST_MS))
  }
  wake()
  return {
    renew: () => {
      due = next(now())
      clearTimeout(timer)
      wake()
    },
    stop: () => clearTimeout(timer),
  }
}
