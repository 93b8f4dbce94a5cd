import { formatDuration } from '../src/duration.js'

/** How fast the clock of a set of alerts runs: every duration in it is divided by `compression`. */
export type Pace = { readonly name: 'standard' | 'workshop'; readonly compression: number }

/** The alerts as one runs them, and the same ones with an hour in five minutes, so that a workshop sees a page. */
export const PACES = [
  { name: 'standard', compression: 1 },
  { name: 'workshop', compression: 12 },
] as const satisfies readonly Pace[]

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The durations, in seconds at the standard pace, that alerts beside the burn rates look at. */
export const SPAN = { short: 5 * MINUTE, half: 30 * MINUTE, long: HOUR } as const

/**
 * Multi-window, multi-burn-rate alerts (Google's Site Reliability Workbook, chapter 5, table 5-8, and its ticket of a
 * factor 3): at `factor` times the rate that would spend the budget in just 30 days. A long window shows that it
 * matters, and a short one that it goes on. Seconds at the standard pace.
 */
export const TIERS = [
  { factor: 14.4, long: HOUR, short: 5 * MINUTE, severity: 'page' },
  { factor: 6, long: 6 * HOUR, short: 30 * MINUTE, severity: 'page' },
  { factor: 3, long: DAY, short: 2 * HOUR, severity: 'ticket' },
  { factor: 1, long: 3 * DAY, short: 6 * HOUR, severity: 'ticket' },
] as const

/** One row of {@link TIERS}. */
export type Tier = (typeof TIERS)[number]

/** A duration as Prometheus writes it: 150 is 2m30s. */
export const duration = (seconds: number): string => formatDuration(seconds * 1000)

/** A duration of the standard pace, in seconds of another one. */
export const at = ({ compression }: Pace, seconds: number): number => seconds / compression

/** The windows of burn rates of all paces, in seconds, ascending. */
export const BURN_WINDOWS: readonly number[] = [
  ...new Set(PACES.flatMap((pace) => TIERS.flatMap(({ long, short }) => [at(pace, long), at(pace, short)]))),
].sort((a, b) => a - b)

/** The windows of rate, errors and duration: what alerts look at, and the minute that people look at. */
export const RED_WINDOWS: readonly number[] = [...new Set([...PACES.map((pace) => at(pace, SPAN.short)), MINUTE])].sort(
  (a, b) => a - b,
)
