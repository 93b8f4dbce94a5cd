import { describe, expect, it } from 'vitest'
import { bandsOf } from '../../src/console/bands.js'
import { createClock } from '../../src/console/clock.js'
import { createHistory } from '../../src/console/history.js'
import { rate, select } from '../../src/console/promql.js'
import { createRecorder } from '../../src/console/recorder.js'

const MINUTE_MS = 60_000
const TURN_MS = 2000
const PER_SECOND = 1.4

/** What happens before a scrape or while the page waits for it: the device sleeps, somebody sets its clock. */
type Event = (world: World) => void
type Events = Readonly<Record<number, Event>>
type World = { monotonicMs: number; wallMs: number; requests: number; isGone: boolean }

/** A clock that people have set to some time in 2026. */
const SET_AT = 1_780_000_000_000

/** A page that is open for so long; events by the number of the turn before which they happen, or during its scrape. */
async function watch(turns: number, before: Events, during: Events = {}) {
  const world: World = { monotonicMs: 500, wallMs: SET_AT, requests: 0, isGone: false }
  const clock = createClock({ monotonicMs: () => world.monotonicMs, wallMs: () => world.wallMs })
  const history = createHistory(65 * MINUTE_MS)
  let turn = 0
  const record = createRecorder(clock, history, async () => {
    const samples = [
      { name: 'http_requests_total', labels: {}, value: world.requests },
      { name: 'incident_active', labels: { incident: 'flapping' }, value: 1 },
    ]
    pass(world, 10)
    during[turn]?.(world)
    return { samples: world.isGone ? [] : samples }
  })
  for (; turn < turns; turn++) {
    before[turn]?.(world)
    await record()
    pass(world, TURN_MS - 10)
  }
  const rates = (window: string) =>
    history.times.map((_, scrape) => rate(select('http_requests_total'), window).at(history, scrape)[0]?.value)
  return { world, clock, history, rates }
}

function pass(world: World, ms: number, monotonicMs = ms): void {
  world.monotonicMs += monotonicMs
  world.wallMs += ms
  world.requests += (PER_SECOND * ms) / 1000
}

/** The device and its monotonic clock sleep for some seconds; the service is elsewhere and goes on. */
const sleep = (seconds: number) => (world: World) => pass(world, seconds * 1000, 0)

/** The page is frozen for some seconds. */
const freeze = (seconds: number) => (world: World) => pass(world, seconds * 1000)

/** The wall clock of the browser, and of the service if it runs there too, is set by some seconds. */
const set = (seconds: number) => (world: World) => {
  world.wallMs += seconds * 1000
}

function sleepOutOfReach(world: World): void {
  sleep(600)(world)
  world.isGone = true
}

describe('the samples of the console', () => {
  it.each<[string, Events]>([
    ['nobody sets a clock', {}],
    ...[-600, -60, -30, -1.5, 1.5, 30, 60, 600].map(
      (seconds) => [`the clock is set by ${seconds} s`, { 80: set(seconds) }] as [string, Events],
    ),
    ['the clock is set back and forward again', { 80: set(-600), 90: set(600) }],
    [
      'the clock is corrected little by little',
      Object.fromEntries([...Array(150).keys()].map((at) => [at, set(0.02)])),
    ],
    ...[1.5, 30, 600].map(
      (seconds) =>
        [`the device sleeps for ${seconds} s, and its monotonic clock too`, { 80: sleep(seconds) }] as [string, Events],
    ),
    [
      'the device sleeps and the service is out of reach when it wakes up',
      { 80: sleepOutOfReach, 83: (world) => Object.assign(world, { isGone: false }) },
    ],
    ['the page is frozen for ten minutes', { 80: freeze(600) }],
  ])('ascend, and give the right rate or none, when %s', async (_, events) => {
    for (const { history, rates } of await Promise.all([watch(150, events), watch(150, {}, events)])) {
      expect(history.times).toEqual([...history.times].sort((a, b) => a - b))
      expect(new Set(history.times).size).toBe(history.times.length)
      const known = rates('1m')
        .slice(31)
        .filter((value) => value !== undefined)
      // As long as a window or two reach into it, at most.
      expect(known.length).toBeGreaterThan(150 - 31 - 50)
      for (const value of known) expect(value / PER_SECOND).toBeCloseTo(1, 1.5)
      expect(rates('1m').at(-1)).toBeCloseTo(PER_SECOND, 1)
    }
  })

  it.each<[string, number, Event]>([
    ['the device slept for forty minutes', 40 * MINUTE_MS, sleep(2400)],
    ['the clock was set forward by a minute', MINUTE_MS, set(60)],
    ['the clock was set back', 0, set(-600)],
    ['the page was frozen for a minute and a half', 93_000, freeze(93)],
  ])('leave a gap in lines and shades where %s', async (_, ms, event) => {
    const { history } = await watch(21, { 10: event })
    const [first = 0, last = 0] = [history.times[0], history.times.at(-1)]
    expect(last - first).toBe(ms + 20 * TURN_MS)
    const values = history.series('http_requests_total')[0]?.values ?? []
    const gap = values.indexOf(undefined)
    expect(gap).toBe(10)
    expect(values.lastIndexOf(undefined)).toBe(gap)
    expect(values.slice(gap + 1).length).toBeGreaterThanOrEqual(10)
    expect(bandsOf(history)).toHaveLength(2)
  })

  it('of a hidden page that is slowed down to a scrape a minute are joined, but too few for short windows', async () => {
    const slow = Object.fromEntries([...Array(10).keys()].map((at) => [10 + at, freeze(58.01)]))
    const { history, rates } = await watch(20, slow)
    expect(history.times).toHaveLength(20)
    expect(bandsOf(history)).toHaveLength(1)
    for (const window of ['30s', '1m'] as const) {
      expect(rates(window).slice(10)).toEqual(Array(10).fill(undefined))
    }
    for (const value of rates('5m').slice(16)) expect(value).toBeCloseTo(PER_SECOND, 6)
  })

  it('are joined across 85 seconds in which nothing was scraped', async () => {
    expect(bandsOf((await watch(20, { 10: freeze(83) })).history)).toHaveLength(1)
  })

  it('are labelled with the time of the wall clock as it is now', async () => {
    const { world, clock, history } = await watch(20, { 10: set(-600) })
    expect(Math.abs(clock.now() + clock.shift() - world.wallMs)).toBeLessThan(1000)
    expect(Math.abs((history.times[0] ?? 0) + clock.shift() - (SET_AT - 10 * MINUTE_MS))).toBeLessThan(1000)
  })

  it('do not tremble with a wall clock that is corrected little by little', async () => {
    const { world, clock } = await watch(2, {})
    const before = clock.shift()
    world.wallMs += 400
    expect(clock.shift()).toBe(before)
  })
})
