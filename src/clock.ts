/** Two clocks: one for durations, one for dates. */
export type Clock = {
  /** Milliseconds since a moment in the past; setting the clock of the machine does not change them. */
  readonly now: () => number
  /** The date of a moment of `now`, by the clock of the machine as it is set at present. */
  readonly dateOf: (moment: number) => Date
}

/** How far the clocks may drift apart before a date changes, in milliseconds; so dates do not flicker. */
const TOLERANCE_MS = 100

/** Joins a clock that is never set and one that may be, both in milliseconds, the second since 1970. */
export function createClock(now = () => performance.now(), wall = () => Date.now()): Clock {
  let offset = wall() - now()
  return {
    now,
    dateOf: (moment) => {
      const before = now()
      const time = wall()
      // Time may have passed between two readings.
      const [least, most] = [time - now() - TOLERANCE_MS, time - before + TOLERANCE_MS]
      if (offset < least || offset > most) offset = time - before
      return new Date(Math.round(moment + offset))
    },
  }
}

/** Calls back after a time in milliseconds; the result cancels it. */
export function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}
