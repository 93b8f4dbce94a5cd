const HOUR_MS = 3_600_000
const REAL_DAY_MS = 24 * HOUR_MS
const WEEK_HOURS = 7 * 24
const WEEKEND_STARTS = 5 * 24

/** Where a compressed week begins, so that whoever starts the service sees the traffic rise: Monday, six in the morning. */
const FIRST_HOUR = 6

/** How far the two waves of a day swing, and the hours of their crests. */
const DAILY = { swing: 0.5, crest: 15 }
const HALF_DAILY = { swing: 0.25, crest: 9.5 }

/** The share of the traffic that stays at home on a weekend, and how many hours the change takes on either side. */
const CALM = 0.4
const CALM_HOURS = 6

/** No hour has more than this, relative to the mean of a weekday. */
export const MOST = 1 + DAILY.swing + HALF_DAILY.swing

/**
 * The traffic at an hour of the week (0 is Monday 00:00), relative to the mean of a weekday, which is exactly 1: two
 * waves of whole periods add nothing to it. A weekday has its low of 0.25 at 03:30, a high of 1.43 at 11:15, a dip of
 * 1.24 at 16:00 and a second high of 1.32 at 19:15. A weekend falls to 0.6 of that within its first six hours and comes
 * back within its last six, so that nothing jumps and the weekdays keep their mean.
 */
export function rhythm(hourOfWeek: number): number {
  const hour = hourOfWeek % 24
  const wave = ({ swing, crest }: typeof DAILY, period: number) =>
    swing * Math.cos((2 * Math.PI * (hour - crest)) / period)
  const weekday = 1 + wave(DAILY, 24) + wave(HALF_DAILY, 12)
  const edge = Math.min(hourOfWeek - WEEKEND_STARTS, WEEK_HOURS - hourOfWeek) / CALM_HOURS
  return weekday * (1 - CALM * Math.min(1, Math.max(0, edge)))
}

/** Where a day begins that is not the real one, and what the clock of the machine says of a moment. */
export type Day = { readonly dayMs: number; readonly startedAt: number; readonly dateOf: (moment: number) => Date }

/**
 * The hour of the week at a moment, in milliseconds of a clock that is never set. A day of 24 hours is the real one, in UTC
 * by the clock of the machine as it is set; a shorter one begins at {@link FIRST_HOUR} of a Monday at `startedAt`.
 */
export function hourOfWeek(moment: number, { dayMs, startedAt, dateOf }: Day): number {
  // The epoch was a Thursday.
  const hours =
    dayMs === REAL_DAY_MS
      ? dateOf(moment).getTime() / HOUR_MS + 3 * 24
      : FIRST_HOUR + (Math.max(0, moment - startedAt) / dayMs) * 24
  return hours % WEEK_HOURS
}
