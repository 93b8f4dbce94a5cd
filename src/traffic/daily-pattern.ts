const HOUR_MS = 3_600_000
const REAL_DAY_MS = 24 * HOUR_MS
const WEEK_HOURS = 7 * 24
const WEEKEND_STARTS = 5 * 24

/** A compressed week starts on Monday at six, so that the traffic rises after a start. */
const FIRST_HOUR = 6

/** The amplitudes of the two waves of a day, and the hours of their crests. */
const DAILY = { amplitude: 0.5, crest: 15 }
const HALF_DAILY = { amplitude: 0.25, crest: 9.5 }

/** How much less traffic a weekend has, and how many hours the change takes on either side. */
const WEEKEND_DIP = 0.4
const WEEKEND_EDGE_HOURS = 6

/** No hour has more traffic than this, relative to the mean of a weekday. */
export const PATTERN_PEAK = 1 + DAILY.amplitude + HALF_DAILY.amplitude

/**
 * The traffic at an hour of the week (0 is Monday 00:00), relative to the mean of a weekday, which is exactly 1: two
 * waves of whole periods add nothing to it. A weekday has its low of 0.25 at 03:30 and a high of 1.43 at 11:15. A dip
 * of 1.24 follows at 16:00, and a second high of 1.32 at 19:15. A weekend has 0.6 of that. It changes over its first
 * and last six hours, so that nothing jumps and the weekdays keep their mean.
 */
export function dailyPattern(hourOfWeek: number): number {
  const hour = hourOfWeek % 24
  const wave = ({ amplitude, crest }: typeof DAILY, period: number) =>
    amplitude * Math.cos((2 * Math.PI * (hour - crest)) / period)
  const weekday = 1 + wave(DAILY, 24) + wave(HALF_DAILY, 12)
  const edge = Math.min(hourOfWeek - WEEKEND_STARTS, WEEK_HOURS - hourOfWeek) / WEEKEND_EDGE_HOURS
  return weekday * (1 - WEEKEND_DIP * Math.min(1, Math.max(0, edge)))
}

/** How long a day takes, when a compressed one started, and the date of a moment by the clock of the machine. */
export type Day = { readonly dayMs: number; readonly startedAt: number; readonly dateOf: (moment: number) => Date }

/**
 * The hour of the week at a moment, in milliseconds of a clock that is never set. A day of 24 hours follows the clock of
 * the machine, in UTC. A shorter one starts at {@link FIRST_HOUR} of a Monday at `startedAt`.
 */
export function hourOfWeek(moment: number, { dayMs, startedAt, dateOf }: Day): number {
  // The epoch was a Thursday.
  const hours =
    dayMs === REAL_DAY_MS
      ? dateOf(moment).getTime() / HOUR_MS + 3 * 24
      : FIRST_HOUR + (Math.max(0, moment - startedAt) / dayMs) * 24
  return hours % WEEK_HOURS
}
