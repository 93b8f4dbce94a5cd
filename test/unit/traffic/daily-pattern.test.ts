import { describe, expect, it } from 'vitest'
import { dailyPattern, hourOfWeek, PATTERN_PEAK } from '../../../src/traffic/daily-pattern.ts'

const DAY_MS = 24 * 3_600_000
const minutes = (days: number) => Array.from({ length: days * 1440 }, (_, minute) => minute / 60)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the daily pattern', () => {
  const week = minutes(7).map(dailyPattern)

  it.each([0, 1, 2, 3, 4])('has the mean 1 on weekday %i, which is like the others', (day) => {
    const weekday = week.slice(day * 1440, (day + 1) * 1440)
    expect(mean(weekday)).toBeCloseTo(1, 10)
    for (const [minute, value] of weekday.entries()) expect(value).toBeCloseTo(week[minute] ?? 0, 10)
  })

  it('is calmer on the weekend, at no minute busier', () => {
    const weekend = week.slice(5 * 1440)
    expect(mean(weekend)).toBeGreaterThan(0.6)
    expect(mean(weekend)).toBeLessThan(0.66)
    for (const [minute, value] of weekend.entries()) expect(value).toBeLessThanOrEqual(week[minute % 1440] ?? 0)
    expect(dailyPattern(5 * 24 + 12) / dailyPattern(12)).toBeCloseTo(0.6, 10)
  })

  it('jumps nowhere, neither at midnight nor from Sunday to Monday, and stays below its bound', () => {
    const jumps = week.map((value, minute) => Math.abs(value - (week.at(minute - 1) ?? 0)))
    expect(Math.max(...jumps)).toBeLessThan(0.005)
    expect(Math.max(...week)).toBeLessThan(PATTERN_PEAK)
    expect(Math.min(...week)).toBeGreaterThan(0.1)
  })

  it.each([
    [3.5, 0.25],
    [6, 0.58],
    [11.25, 1.43],
    [16, 1.24],
    [19.25, 1.32],
  ])('is at hour %d what its description says: %d', (hour, value) => {
    expect(dailyPattern(hour)).toBeCloseTo(value, 2)
  })

  it('has its low, its two highs and the dip between them, and no more', () => {
    const turns = minutes(1).filter((hour) => {
      const [before, here, after] = [
        dailyPattern(hour + 24 - 1 / 60),
        dailyPattern(hour + 24),
        dailyPattern(hour + 24 + 1 / 60),
      ]
      return (here - before) * (after - here) < 0
    })
    expect(turns.map(Math.round)).toEqual([3, 11, 16, 19])
  })
})

describe('the hour of the week', () => {
  it.each(['2026-11-23T00:00Z', '2026-11-25T06:30Z', '2026-11-29T23:59Z', '2024-02-29T12:00Z'])(
    'of a real day is the one of the clock in UTC: %s',
    (text) => {
      const date = new Date(text)
      const expected = ((date.getUTCDay() + 6) % 7) * 24 + date.getUTCHours() + date.getUTCMinutes() / 60
      expect(hourOfWeek(7, { dayMs: DAY_MS, startedAt: 0, dateOf: () => date })).toBeCloseTo(expected, 6)
    },
  )

  it('of compressed days begins on Monday at six, and goes through a whole week', () => {
    const [dayMs, startedAt, dateOf] = [1_200_000, 5, () => new Date(Number.NaN)]
    const hourAfter = (days: number) => hourOfWeek(startedAt + days * dayMs, { dayMs, startedAt, dateOf })
    expect(hourAfter(0)).toBe(6)
    expect(hourAfter(0.5)).toBe(18)
    expect(hourAfter(5.25)).toBe(5 * 24 + 12)
    expect(hourAfter(7)).toBe(6)
  })
})
