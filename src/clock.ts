/** Two clocks: one for durations, one for dates. */
export type Clock = {
  /** Milliseconds since some moment in the past; setting the clock of the machine does not change them. */
  readonly now: () => number
  /** When a moment of `now` was or will be, by the clock of the machine as it is set at present. */
  readonly dateOf: (moment: number) => Date
}

/** The clocks may drift apart by so much before a date is another one, so that dates do not flicker, in milliseconds. */
const TOLERANCE_MS = 100

/** Puts together a clock that is never set and one that may be, both in milliseconds, the latter since 1970. */
export function createClock(now = () => performance.now(), wall = () => Date.now()): Clock {
  let offset = wall() - now()
  return {
    now,
    dateOf: (moment) => {
      const before = now()
      const time = wall()
      // The machine may have done something else between two readings.
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
