/** A timer that is later than this, in milliseconds, means that the machine or the process was asleep. */
export const ASLEEP_MS = 5000

/** The longest timer of Node.js, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1

/** Calls back at given times. */
export type ArrivalTimer = {
  /** Draws the next time again, counted from now. */
  readonly reschedule: () => void
  readonly stop: () => void
}

/**
 * From `start`, calls `arrive` at each time that `next` gives for the one before. Neither slow callbacks nor late timers
 * move these times. Those that passed while the machine slept are skipped.
 */
export function createArrivalTimer(
  start: number,
  next: (after: number) => number,
  arrive: (time: number) => void,
  now: () => number,
): ArrivalTimer {
  let due = next(start)
  let timer: NodeJS.Timeout

  const wake = () => {
    const time = now()
    if (time - due > ASLEEP_MS) due = next(time)
    for (; due <= time; due = next(due)) arrive(due)
    timer = setTimeout(wake, Math.min(due - time, LONGEST_MS))
  }
  wake()
  return {
    reschedule: () => {
      due = next(now())
      clearTimeout(timer)
      wake()
    },
    stop: () => clearTimeout(timer),
  }
}
