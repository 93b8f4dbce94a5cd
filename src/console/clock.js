/**
 * Two clocks of the browser in milliseconds. The monotonic one is never set, but may stand still while the device sleeps;
 * the wall clock goes on then, but may be set.
 * @typedef {{ readonly monotonicMs: () => number, readonly wallMs: () => number }} Clocks
 */

/**
 * By how much the two may part before it counts: more than a clock that is corrected little by little does between two
 * looks, too little to be seen in a rate.
 */
const TOLERANCE_MS = 1000

/** @type {Clocks} */
export const BROWSER_CLOCKS = { monotonicMs: () => performance.now(), wallMs: () => Date.now() }

/**
 * The clock of the samples, which ascends whatever happens to the wall clock. Times are milliseconds, since 1970 as long as
 * nobody sets the wall clock.
 * @param {Clocks} clocks
 */
export function createClock({ monotonicMs, wallMs }) {
  let offsetMs = wallMs() - monotonicMs()
  let lastMs = offsetMs
  let shiftMs = 0

  return {
    now: () => offsetMs + monotonicMs(),
    /**
     * Whether the two clocks have parted since the last look: the device slept, or somebody set the wall clock. Nothing
     * here tells which, so nobody knows how much time has passed. The times go on from the later of the two.
     * @returns {boolean}
     */
    hasJumped: () => {
      const nextMs = wallMs() - monotonicMs()
      const jumpMs = nextMs - lastMs
      lastMs = nextMs
      if (jumpMs > TOLERANCE_MS) offsetMs += jumpMs
      return Math.abs(jumpMs) > TOLERANCE_MS
    },
    /**
     * The wall clock now minus this one: what is added to a time when people read it. It follows in steps, or the charts
     * would tremble.
     * @returns {number}
     */
    shift: () => {
      const actualMs = wallMs() - monotonicMs() - offsetMs
      if (Math.abs(actualMs - shiftMs) > TOLERANCE_MS) shiftMs = actualMs
      return shiftMs
    },
  }
}

/**
 * Milliseconds since 1970 of a time as text (RFC 3339, or a `Date` header); NaN for anything else.
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
