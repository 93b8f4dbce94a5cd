/**
 * Two clocks of the browser in milliseconds. The monotonic one is never set, but may stand still while the device sleeps;
 * the wall clock goes on then, but may be set.
 * @typedef {{ readonly monotonicMs: () => number, readonly wallMs: () => number }} Clocks
 */

/** How much longer the others must say that it took than the monotonic clock does, before it counts as a sleep. */
const LEAST_SLEEP_MS = 3000

/** By how much labels may be off before they are moved; less would make the charts tremble. */
const LEAST_SHIFT_MS = 1000

/** @type {Clocks} */
export const BROWSER_CLOCKS = { monotonicMs: () => performance.now(), wallMs: () => Date.now() }

/**
 * The clock of the samples: it ascends whatever happens to the wall clock, and does not miss a sleep of the device. Times
 * are milliseconds, those since 1970 as long as nobody sets the wall clock.
 * @param {Clocks} clocks
 */
export function createClock({ monotonicMs, wallMs }) {
  const start = wallMs() - monotonicMs()
  let sleptMs = 0
  let shiftMs = 0
  let last = { monotonicMs: Number.NaN, wallMs: Number.NaN, serviceMs: Number.NaN }
  const now = () => start + monotonicMs() + sleptMs

  return {
    now,
    /**
     * Hears the time of the service. When it and the wall clock agree that more time has passed than the monotonic clock
     * says, that one stood still: one clock that was set cannot make them agree. Returns how long it did.
     * @param {number} serviceMs NaN when it is not known; the next one that is known then covers that time too.
     * @returns {number}
     */
    hear: (serviceMs) => {
      if (Number.isNaN(serviceMs)) return 0
      const next = { monotonicMs: monotonicMs(), wallMs: wallMs(), serviceMs }
      const passedMs = Math.min(next.wallMs - last.wallMs, next.serviceMs - last.serviceMs)
      const missedMs = passedMs - (next.monotonicMs - last.monotonicMs)
      last = next
      if (!(missedMs > LEAST_SLEEP_MS)) return 0
      sleptMs += missedMs
      return missedMs
    },
    /**
     * The wall clock now minus this one: what is added to a time when people read it.
     * @returns {number}
     */
    shift: () => {
      const actualMs = wallMs() - now()
      if (Math.abs(actualMs - shiftMs) > LEAST_SHIFT_MS) shiftMs = actualMs
      return shiftMs
    },
  }
}

/**
 * Milliseconds since 1970 of a time as text (RFC 3339, or a `Date` header); NaN for what is none.
 * @param {string | null} text
 * @returns {number}
 */
export function parseTime(text) {
  return text === null ? Number.NaN : Date.parse(text)
}

/**
 * A time of day for people, in their time zone.
 * @param {number} seconds Since 1970.
 * @returns {string}
 */
export function formatTime(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString('en', { hourCycle: 'h23' })
}
