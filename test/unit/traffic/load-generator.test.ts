import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Clock } from '../../../src/clock.ts'
import { uniform } from '../../../src/random.ts'
import { createArrivalTimer } from '../../../src/traffic/arrival-timer.ts'
import { dailyPattern, hourOfWeek } from '../../../src/traffic/daily-pattern.ts'
import type { TrafficResponse } from '../../../src/traffic/http-client.ts'
import { createLoadGenerator } from '../../../src/traffic/load-generator.ts'
import type { Settings } from '../../../src/traffic/messages.ts'
import { REQUESTS_PER_SESSION, type SessionRequest } from '../../../src/traffic/sessions.ts'
import { createFakeService } from '../../support/ambient-traffic.ts'

/** When the first sign-ups are over. */
const RAMPED_UP_MS = 21_000

/** The variance of requests in sessions over that of single requests: about E[N^2] / E[N]. */
const CLUMPING = 3.2

const NOW = 1_795_000_000_000

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

/** A clock that fake timers move. */
const CLOCK: Clock = { now: () => performance.now(), dateOf: (moment) => new Date(moment) }

const settings = (changes: Partial<Settings> = {}): Settings => ({
  url: '',
  traffic: 20,
  dayMs: 600_000,
  size: 50,
  seed: '1',
  traceRatio: 0,
  ageMs: 0,
  surge: 1,
  ...changes,
})

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const refusal: TrafficResponse = { status: 503, ids: [], retryAfterS: 7 }

/** Traffic on a service that responds after delays of its own; `sent` has all requests in order. */
function startTraffic(
  changes: Partial<Settings> = {},
  delays = 'delays',
  answer?: (request: SessionRequest) => Promise<TrafficResponse>,
  clock = CLOCK,
) {
  const service = createFakeService()
  const sent: SessionRequest[] = []
  const random = uniform(delays)
  const generator = createLoadGenerator(
    settings(changes),
    async (request) => {
      sent.push(request)
      if (answer) return answer(request)
      await wait(5 + 300 * random())
      return service.answer(request)
    },
    clock,
  )
  return { ...service, generator, sent }
}

/** A service with all its persons, so that no sign-ups are due at first; it responds to sessions by `answer`. */
const full = (answer: () => Promise<TrafficResponse>) => (request: SessionRequest) =>
  request.path.endsWith('limit=100')
    ? Promise.resolve({ status: 200, ids: Array.from({ length: 50 }, (_, id) => String(id)), retryAfterS: 0 })
    : answer()

/** Requests that are expected between two moments of a run, after the first wave. */
function expected({ traffic, dayMs }: Settings, from: number, to: number): number {
  const day = { dayMs, startedAt: 0, dateOf: CLOCK.dateOf }
  let sum = 0
  for (let time = from; time < to; time += 100) sum += 0.1 * traffic * dailyPattern(hourOfWeek(time, day))
  return sum
}

describe('the load generator', () => {
  it('makes the same sessions with the same bodies for the same seed, however fast it is answered', async () => {
    const run = async (seed: string, delays: string) => {
      vi.setSystemTime(NOW)
      const { sent, generator } = startTraffic({ seed }, delays)
      await vi.advanceTimersByTimeAsync(40_000)
      void generator.stop()
      // Bodies in order of their text, because answers overtake each other.
      return { sessions: generator.counts().sessions, bodies: sent.flatMap(({ body }) => body ?? []).sort() }
    }
    const [first, second] = [await run('7', 'one'), await run('7', 'another')]
    expect(first.bodies.length).toBeGreaterThan(60)
    expect(second.sessions).toBe(first.sessions)
    // A session that began near the end has sent its form in one run, and not yet in the other.
    const missing = first.bodies.filter((body) => !second.bodies.includes(body))
    expect(missing.length).toBeLessThanOrEqual(3)
    expect((await run('8', 'one')).bodies).not.toEqual(first.bodies)
  })

  it('fills an empty store within half a minute, and keeps to it', async () => {
    const { generator, count } = startTraffic({ size: 200 })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await count()).toBeGreaterThan(160)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await count()).toBeGreaterThan(160)
    expect(await count()).toBeLessThan(240)
    void generator.stop()
  })

  it('gets to know who is there before it signs anybody up', async () => {
    const first = startTraffic()
    await vi.advanceTimersByTimeAsync(RAMPED_UP_MS)
    void first.generator.stop()
    await vi.advanceTimersByTimeAsync(1000)
    const before = await first.count()
    const second = createLoadGenerator(settings({ seed: '2' }), first.answer, CLOCK)
    await vi.advanceTimersByTimeAsync(RAMPED_UP_MS)
    void second.stop()
    expect(Math.abs((await first.count()) - before)).toBeLessThan(25)
  })

  it('asks as often as its traffic says, and more at once in a surge, within 4 standard errors', async () => {
    const { generator, sent } = startTraffic()
    const check = async (surge: number, from: number, to: number) => {
      const before = sent.length
      await vi.advanceTimersByTimeAsync(to - from)
      const wanted = surge * expected(settings(), from, to)
      const error = Math.sqrt(CLUMPING * wanted)
      expect(Math.abs(sent.length - before - wanted), `surge ${surge}`).toBeLessThan(4 * error)
    }
    await vi.advanceTimersByTimeAsync(RAMPED_UP_MS + 4000)
    await check(1, 25_000, 65_000)
    generator.surge(3)
    await check(3, 65_000, 105_000)
    generator.surge(1)
    await vi.advanceTimersByTimeAsync(5000)
    await check(1, 110_000, 150_000)
    void generator.stop()
  })

  it('comes more often as soon as a surge starts, and as rarely as before as soon as it ends', async () => {
    const ok: TrafficResponse = { status: 200, ids: [], retryAfterS: 0 }
    // A session every three minutes: a surge that waited for the next one would start long after it was asked for.
    const { generator } = startTraffic(
      { traffic: 0.02 },
      '',
      full(() => Promise.resolve(ok)),
    )
    const sessionsIn = async (ms: number) => {
      const before = generator.counts().sessions
      await vi.advanceTimersByTimeAsync(ms)
      return generator.counts().sessions - before
    }
    expect(await sessionsIn(5000)).toBe(0)
    generator.surge(1000)
    const wanted = (1000 * expected(settings({ traffic: 0.02 }), 5000, 15_000)) / REQUESTS_PER_SESSION
    expect(Math.abs((await sessionsIn(10_000)) - wanted)).toBeLessThan(4 * Math.sqrt(wanted))
    generator.surge(1)
    expect(await sessionsIn(5000)).toBe(0)
    void generator.stop()
  })

  it.each([
    ['an error', { status: 500 }],
    ['a refusal', { status: 503 }],
    ['no room', { status: 507 }],
    ['nothing', undefined],
  ])('goes away after the first request that is answered by %s', async (_, answer) => {
    const { generator, sent } = startTraffic(
      {},
      '',
      full(() => (answer ? Promise.resolve({ ...answer, ids: [], retryAfterS: 0 }) : Promise.reject(new Error()))),
    )
    await vi.advanceTimersByTimeAsync(30_000)
    const { sessions, turnedAway } = generator.counts()
    // The first request of all learns who is there.
    expect(sent.length - 1).toBe(sessions - turnedAway)
    expect(sessions - turnedAway).toBeGreaterThan(10)
    void generator.stop()
  })

  it('stays when it finds nobody, for that is not a fault of the service', async () => {
    const { generator, sent } = startTraffic(
      {},
      '',
      full(() => Promise.resolve({ status: 404, ids: [], retryAfterS: 0 })),
    )
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent.length).toBeGreaterThan(1.5 * generator.counts().sessions)
    void generator.stop()
  })

  it('sends nothing after it was stopped, and has stopped when the last response is there', async () => {
    const { generator, sent } = startTraffic({ traffic: 200 })
    await vi.advanceTimersByTimeAsync(5000)
    let stopped = false
    void generator.stop().then(() => {
      stopped = true
    })
    const before = sent.length
    await vi.advanceTimersByTimeAsync(0)
    expect(stopped).toBe(false)
    await vi.advanceTimersByTimeAsync(400)
    expect(stopped).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent.length).toBe(before)
    const { answered, unanswered, unsent, turnedAway } = generator.counts()
    expect({ answered, unanswered, unsent, turnedAway }).toEqual({
      answered: before,
      unanswered: 0,
      unsent: 0,
      turnedAway: 0,
    })
  })

  it('waits with 250 requests for a service that has stopped to answer, counts the others, and stops only then', async () => {
    let isDeaf = false
    const open = createFakeService()
    const { generator, sent } = startTraffic({ traffic: 400 }, 'deaf', (request) =>
      isDeaf ? new Promise<never>(() => {}) : open.answer(request),
    )
    await vi.advanceTimersByTimeAsync(1000)
    isDeaf = true
    const before = sent.length
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent.length - before).toBe(250)
    expect(generator.counts().unsent).toBeGreaterThan(300)
    let stopped = false
    void generator.stop().then(() => {
      stopped = true
    })
    await vi.advanceTimersByTimeAsync(1000)
    expect(stopped).toBe(false)
  })

  it('does not stay away because a few are refused', async () => {
    const open = createFakeService()
    const random = uniform('some are refused')
    const { generator } = startTraffic({}, 'few', (request) =>
      random() < 0.2 ? Promise.resolve(refusal) : open.answer(request),
    )
    await vi.advanceTimersByTimeAsync(30_000)
    void generator.stop()
    expect(generator.counts().turnedAway / generator.counts().sessions).toBeLessThan(0.05)
  })

  it('stays away for as long as Retry-After says when all are refused, and comes back', async () => {
    const open = createFakeService()
    let isClosed = false
    const { generator, sent } = startTraffic({}, 'all', (request) =>
      isClosed ? Promise.resolve(refusal) : open.answer(request),
    )
    await vi.advanceTimersByTimeAsync(RAMPED_UP_MS)
    isClosed = true
    await vi.advanceTimersByTimeAsync(3000)
    const before = sent.length
    await vi.advanceTimersByTimeAsync(30_000)
    // Every seven seconds those come who are on their way; without a pause there would be more than a hundred.
    expect(sent.length - before).toBeLessThan(40)
    expect(sent.length).toBeGreaterThan(before)
    expect(generator.counts().turnedAway).toBeGreaterThan(50)
    isClosed = false
    await vi.advanceTimersByTimeAsync(8000)
    const turnedAway = generator.counts().turnedAway
    await vi.advanceTimersByTimeAsync(5000)
    expect(generator.counts().turnedAway).toBe(turnedAway)
    void generator.stop()
  })

  it('starts one session at the end of each pause, and none within it', async () => {
    const times: number[] = []
    const { generator } = startTraffic(
      {},
      '',
      full(() => {
        times.push(Date.now())
        return Promise.resolve(refusal)
      }),
    )
    await vi.advanceTimersByTimeAsync(60_000)
    void generator.stop()
    const pauses = times.slice(5).map((time, index) => time - (times[index + 4] ?? 0))
    expect(pauses.length).toBeGreaterThan(5)
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(7000)
    // The next session starts by chance: about five do in a second.
    expect(Math.max(...pauses)).toBeLessThan(9000)
  })

  it('tries again until the service can be reached', async () => {
    const open = createFakeService()
    let isThere = false
    const { generator, sent } = startTraffic({}, 'refused', (request) =>
      isThere ? open.answer(request) : Promise.reject(new Error('connect ECONNREFUSED')),
    )
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent.length).toBeGreaterThan(5)
    expect(sent.length).toBeLessThan(15)
    isThere = true
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await open.count()).toBeGreaterThan(5)
    void generator.stop()
  })
})

describe('a clock that is set', () => {
  const DAY_MS = 24 * 3_600_000
  // A Wednesday.
  const [NIGHT, NOON] = [Date.parse('2026-11-25T03:30Z'), Date.parse('2026-11-25T11:15Z')]

  /** A generator under a clock that shows what the test sets, whatever time has passed. */
  const watch = (changes: Partial<Settings>) => {
    let [dial, since] = [NOON, performance.now()]
    const set = (time: number) => {
      dial = time
      since = performance.now()
    }
    const clock = { ...CLOCK, dateOf: (moment: number) => new Date(dial + moment - since) }
    const traffic = startTraffic(changes, 'set', undefined, clock)
    const sessionsIn = async (ms: number) => {
      const before = traffic.generator.counts().sessions
      await vi.advanceTimersByTimeAsync(ms)
      return traffic.generator.counts().sessions - before
    }
    return { ...traffic, set, sessionsIn }
  }

  it.each([-8, -1, 2])('by %d h neither repeats the first sign-ups nor stops the sessions', async (hours) => {
    const { generator, set, sessionsIn } = watch({ size: 200 })
    await vi.advanceTimersByTimeAsync(RAMPED_UP_MS)
    const before = await sessionsIn(20_000)
    set(NOON + hours * 3_600_000)
    const after = await sessionsIn(20_000)
    void generator.stop()
    // There would be ten sign-ups a second more.
    expect(Math.abs(after - before)).toBeLessThan(60)
    expect(before).toBeGreaterThan(100)
  })

  it('changes the traffic of a real day to that of the new hour', async () => {
    const { generator, set, sessionsIn } = watch({ dayMs: DAY_MS, traffic: 40 })
    await vi.advanceTimersByTimeAsync(RAMPED_UP_MS)
    const noon = await sessionsIn(30_000)
    set(NIGHT)
    const night = await sessionsIn(30_000)
    void generator.stop()
    // 1.43 and 0.25 times the mean.
    expect(noon / night).toBeGreaterThan(3.5)
    expect(noon / night).toBeLessThan(9)
  })
})

describe('the arrival timer', () => {
  /** Arrivals every 100 ms. */
  const every100Ms = () => {
    const times: number[] = []
    let late = 0
    const arrivalTimer = createArrivalTimer(
      performance.now(),
      (after) => after + 100,
      (time) => times.push(time),
      () => performance.now() + late,
    )
    const sleep = (ms: number) => {
      late += ms
    }
    return { arrivalTimer, times, sleep }
  }

  it('is kept by late timers: a second late, nothing is lost', () => {
    const { times, arrivalTimer, sleep } = every100Ms()
    vi.advanceTimersByTime(1000)
    sleep(1000)
    vi.advanceTimersByTime(1000)
    arrivalTimer.stop()
    expect(times.length).toBe(30)
  })

  it('does not catch up with what was due while the machine slept', () => {
    const { times, arrivalTimer, sleep } = every100Ms()
    vi.advanceTimersByTime(1000)
    sleep(8 * 3_600_000)
    vi.advanceTimersByTime(1000)
    arrivalTimer.stop()
    expect(times.length).toBeLessThan(25)
    expect(times.length).toBeGreaterThan(15)
  })

  it('waits for what is due in a month, and does not wake for it before', () => {
    let wakes = 0
    const arrivalTimer = createArrivalTimer(
      0,
      (after) => after + 31 * 24 * 3_600_000,
      () => {},
      () => {
        wakes += 1
        return performance.now()
      },
    )
    vi.advanceTimersByTime(3_600_000)
    arrivalTimer.stop()
    expect(wakes).toBe(1)
  })
})
