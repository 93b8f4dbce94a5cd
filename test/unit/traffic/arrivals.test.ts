import { describe, expect, it } from 'vitest'
import { uniform } from '../../../src/random.ts'
import { createArrivals } from '../../../src/traffic/arrivals.ts'
import { dailyPattern, hourOfWeek, PATTERN_PEAK } from '../../../src/traffic/daily-pattern.ts'

const DAY_MS = 1_200_000
const PER_SECOND = 40

/** The arrivals of a compressed day that begins at six in the morning, by the hour in which they come. */
function day(seed: string): number[] {
  const at = (time: number) =>
    PER_SECOND * dailyPattern(hourOfWeek(time, { dayMs: DAY_MS, startedAt: 0, dateOf: (moment) => new Date(moment) }))
  const next = createArrivals(uniform(seed), { at, mostFrom: () => PER_SECOND * PATTERN_PEAK })
  const hours = Array.from({ length: 24 }, () => 0)
  for (let time = next(0); time < DAY_MS; time = next(time)) {
    const hour = Math.floor((time / DAY_MS) * 24)
    hours[hour] = (hours[hour] ?? 0) + 1
  }
  return hours
}

describe('arrivals', () => {
  it.each(['1', '2', '3', '4'])(
    'of a day are as many as its traffic says, within 4 standard errors (seed %s)',
    (seed) => {
      const expected = (PER_SECOND * DAY_MS) / 1000
      const count = day(seed).reduce((sum, hour) => sum + hour, 0)
      expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected))
    },
  )

  it('follow the daily pattern in each hour, within 4 standard errors', () => {
    for (const [hour, count] of day('hours').entries()) {
      const minutes = Array.from({ length: 60 }, (_, minute) => dailyPattern(6 + hour + (minute + 0.5) / 60))
      const expected = (minutes.reduce((sum, value) => sum + value, 0) / 60) * PER_SECOND * (DAY_MS / 24_000)
      expect(Math.abs(count - expected), `hour ${hour}`).toBeLessThan(4 * Math.sqrt(expected))
    }
  })

  it('are as irregular as Poisson says: the counts of seconds vary by their mean', () => {
    const next = createArrivals(uniform('seconds'), { at: () => 5, mostFrom: () => 10 })
    const counts = Array.from({ length: 20_000 }, () => 0)
    for (let time = next(0); time < counts.length * 1000; time = next(time)) {
      const second = Math.floor(time / 1000)
      counts[second] = (counts[second] ?? 0) + 1
    }
    const variance = counts.reduce((sum, count) => sum + (count - 5) ** 2, 0) / counts.length
    // The standard error of the ratio of variance and mean is about the square root of 2/n.
    expect(Math.abs(variance / 5 - 1)).toBeLessThan(4 * Math.sqrt(2 / counts.length))
  })

  it('repeat themselves with the seed', () => {
    expect(day('7')).toEqual(day('7'))
    expect(day('8')).not.toEqual(day('7'))
  })
})
