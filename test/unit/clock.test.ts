import { describe, expect, it } from 'vitest'
import { createClock } from '../../src/clock.ts'

/** Two clocks that a test sets, and the one made of them. */
function createWorld() {
  const set = { steady: 1000, wall: Date.parse('2026-11-25T12:00Z') }
  return {
    set,
    ...createClock(
      () => set.steady,
      () => set.wall,
    ),
  }
}

describe('a date', () => {
  it('is what the clock of the machine will say or has said at that moment', () => {
    const { set, dateOf } = createWorld()
    expect(dateOf(set.steady + 60_000).toISOString()).toBe('2026-11-25T12:01:00.000Z')
    expect(dateOf(set.steady - 1000).toISOString()).toBe('2026-11-25T11:59:59.000Z')
  })

  it.each([2, -3])('moves with a clock that is set by %d h', (hours) => {
    const { set, dateOf } = createWorld()
    const before = dateOf(5000).getTime()
    set.wall += hours * 3_600_000
    expect(dateOf(5000).getTime() - before).toBe(hours * 3_600_000)
  })

  it('moves with a machine that was asleep, while what lasts does not', () => {
    const { set, now, dateOf } = createWorld()
    const before = dateOf(5000).getTime()
    set.wall += 8 * 3_600_000
    expect(now()).toBe(1000)
    expect(dateOf(5000).getTime() - before).toBe(8 * 3_600_000)
  })

  it('does not flicker, since the clocks are not read in the same moment and count in other units', () => {
    const { set, dateOf } = createWorld()
    const dates = new Set<number>()
    for (let round = 0; round < 100; round++) {
      set.steady += 10.37
      set.wall = Date.parse('2026-11-25T12:00Z') + Math.floor(10.37 * (round + 1)) - (round % 20)
      dates.add(dateOf(5000).getTime())
    }
    expect(dates.size).toBe(1)
  })
})
