const UNITS_MS = { s: 1000, m: 60_000, h: 3_600_000 } as const

/** The milliseconds of a duration that the contract or the schedule has let pass: a whole number of s, m or h. */
export function toMs(duration: string): number {
  return Number(duration.slice(0, -1)) * UNITS_MS[duration.slice(-1) as keyof typeof UNITS_MS]
}
