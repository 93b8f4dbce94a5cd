import { describe, expect, it } from 'vitest'
import { bandsOf } from '../../src/console/bands.js'
import { createClock } from '../../src/console/clock.js'
import { createHistory } from '../../src/console/history.js'
import { rate, select } from '../../src/console/promql.js'

const MINUTE_MS = 60_000
const TURN_MS = 2000
const PER_SECOND = 1.4

/** What happens beside the passing of time: the device sleeps, somebody sets the clock of the browser or of the service. */
type Events = Readonly<Record<number, (world: World) => void>>
type World = { monotonicMs: number; wallMs: number; serviceMs: number; requests: number; isGone: boolean }

/** A clock that people have set to some time in 2026. */
const SET_AT = 1_780_000_000_000

/** A page that is open for so long; events by the number of the turn before which they happen. */
function watch(turns: number, events: Events) {
  const world: World = {
    monotonicMs: 500,
    wallMs: SET_AT,
    serviceMs: SET_AT + 7 * MINUTE_MS,
    requests: 0,
    isGone: false,
  }
  const clock = createClock({ monotonicMs: () => world.monotonicMs, wallMs: () => world.wallMs })
  const history = createHistory(65 * MINUTE_MS)
  for (let turn = 0; turn < turns; turn++) {
    events[turn]?.(world)
    const time = clock.now()
    pass(world, 10)
    const told = world.isGone ? Number.NaN : Math.floor(world.serviceMs / 1000) * 1000
    const samples = [
      { name: 'http_requests_total', labels: {}, value: world.requests },
      { name: 'incident_active', labels: { incident: 'flapping' }, value: 1 },
    ]
    history.add(time + clock.hear(told), world.isGone ? [] : samples)
    pass(world, TURN_MS - 10)
  }
  const rates = history.times.map(
    (_, scrape) => rate(select('http_requests_total'), '1m').at(history, scrape)[0]?.value,
  )
  return { world, clock, history, rates }
}

function pass(world: World, ms: number, monotonicMs = ms): void {
  world.monotonicMs += monotonicMs
  world.wallMs += ms
  world.serviceMs += ms
  world.requests += (PER_SECOND * ms) / 1000
}

function sleepOutOfReach(world: World): void {
  pass(world, 600_000, 0)
  world.isGone = true
}

const set = (clock: 'wallMs' | 'serviceMs', minutes: number) => (world: World) => {
  world[clock] += minutes * MINUTE_MS
}

describe('the samples of the console', () => {
  it.each<[string, Events]>([
    ['nobody sets a clock', {}],
    ['the clock of the browser is set back by ten minutes', { 80: set('wallMs', -10) }],
    ['it is set forward by ten minutes', { 80: set('wallMs', 10) }],
    ['it is set back and forward again', { 80: set('wallMs', -10), 90: set('wallMs', 10) }],
    ['the clock of the service is set back', { 80: set('serviceMs', -10) }],
    ['the clock of the service is set forward', { 80: set('serviceMs', 10) }],
    ['the device sleeps for ten minutes, and its monotonic clock with it', { 80: (world) => pass(world, 600_000, 0) }],
    [
      'the device sleeps and the service is out of reach when it wakes up',
      { 80: sleepOutOfReach, 83: (world) => Object.assign(world, { isGone: false }) },
    ],
    ['the page is frozen for ten minutes', { 80: (world) => pass(world, 600_000) }],
  ])('ascend and keep the rate when %s', (_, events) => {
    const { history, rates } = watch(150, events)
    expect(history.times).toEqual([...history.times].sort((a, b) => a - b))
    expect(new Set(history.times).size).toBe(history.times.length)
    // Less while the window is not full yet, never more.
    for (const value of rates) expect(value ?? 0).toBeLessThan(PER_SECOND + 1e-6)
    for (const value of [rates[79], rates.at(-1)]) expect(value).toBeCloseTo(PER_SECOND, 6)
  })

  it.each<[string, (world: World) => void]>([
    ['the device slept', (world) => pass(world, 40 * MINUTE_MS, 0)],
    ['the page was frozen', (world) => pass(world, 40 * MINUTE_MS)],
  ])('leave a gap in lines and shades where %s', (_, event) => {
    const { history } = watch(20, { 10: event })
    const [first = 0, last = 0] = [history.times[0], history.times.at(-1)]
    expect(last - first).toBe(40 * MINUTE_MS + 19 * TURN_MS)
    const [{ values } = { values: [] }] = history.series('http_requests_total')
    expect(values.map((value) => value !== undefined)).toEqual([
      ...Array(10).fill(true),
      false,
      ...Array(10).fill(true),
    ])
    expect(bandsOf(history).map(({ from, to }) => to - from)).toEqual([9 * TURN_MS + 1, 9 * TURN_MS])
  })

  it('leave none while a hidden page is slowed down to a scrape a minute', () => {
    const { history } = watch(20, Object.fromEntries([10, 11, 12].map((turn) => [turn, (w: World) => pass(w, 58_000)])))
    expect(history.times).toHaveLength(20)
  })

  it('are labelled with the time of the wall clock as it is now', () => {
    const { world, clock, history } = watch(20, { 10: set('wallMs', -10) })
    expect(Math.abs(clock.now() + clock.shift() - world.wallMs)).toBeLessThan(1000)
    expect(Math.abs((history.times[0] ?? 0) + clock.shift() - (SET_AT - 10 * MINUTE_MS))).toBeLessThan(1000)
  })

  it('do not tremble with a wall clock that is corrected little by little', () => {
    const { world, clock } = watch(2, {})
    const before = clock.shift()
    world.wallMs += 400
    expect(clock.shift()).toBe(before)
  })
})
