import { randomExponential } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { type MeasuredOperationId, measuredOperations } from '../../src/contract.ts'
import { uniform } from '../../src/random.ts'
import { createCapacity } from '../../src/simulation/capacity.ts'
import { createLatency, LATENCY_PROFILES } from '../../src/simulation/latency.ts'
import { batchError, mean } from '../support/statistics.ts'
import { createVirtualTime } from '../support/virtual-time.ts'

/** The most requests per second that a k6 script sends; `spike` sends 200/s in all, half of them getPerson. */
const BUSIEST: Partial<Record<MeasuredOperationId, number>> = {
  listPersons: 40,
  createPerson: 100,
  getPerson: 100,
  updatePerson: 20,
}
/** The same for each other operation. */
const OTHERWISE_BUSIEST = 5

type Done = { readonly arrivalMs: number; readonly serviceMs: number; readonly totalMs: number }

/** Poisson arrivals at an operation with a rate per second, each with the service that it draws. */
function serve(operation: MeasuredOperationId, perSecond: number, draw: () => number, count: number): Done[] {
  const time = createVirtualTime()
  const { enter } = createCapacity(time)
  const gap = randomExponential.source(uniform('gaps'))(perSecond / 1000)
  const all: (Done & { totalMs: number })[] = []
  for (let arrivalMs = gap(); all.length < count; arrivalMs += gap()) {
    time.goTo(arrivalMs)
    const request = { arrivalMs, serviceMs: draw(), totalMs: Number.NaN }
    all.push(request)
    const done = () => {
      request.totalMs = time.now() - arrivalMs
    }
    enter(operation, { serviceMs: request.serviceMs, factor: () => 1, done })
  }
  time.goTo(Number.MAX_SAFE_INTEGER)
  return all
}
const waits = (all: readonly Done[]) => all.map(({ serviceMs, totalMs }) => totalMs - serviceMs)

/** The mean wait of M/M/c in units of the mean service, by the formula of Erlang (C). */
function erlangWait(workers: number, load: number): number {
  let [term, sum] = [1, 0]
  for (let n = 0; n < workers; n++) {
    sum += term
    term *= load / (n + 1)
  }
  const queueing = (term * workers) / (workers - load)
  return queueing / (sum + queueing) / (workers - load)
}

describe.each(measuredOperations)('%s', (operation) => {
  it('hardly lets anybody wait under the busiest k6 script', () => {
    const latency = createLatency(1, 1)
    const perSecond = BUSIEST[operation] ?? OTHERWISE_BUSIEST
    const all = serve(operation, perSecond, () => latency(operation), 50_000)
    const waiting = waits(all)
    expect(mean(waiting) / mean(all.map(({ serviceMs }) => serviceMs))).toBeLessThan(0.02)
    expect(waiting.filter((ms) => ms > 1).length / waiting.length).toBeLessThan(0.04)
  })
})

describe('getPerson', () => {
  const { workers } = LATENCY_PROFILES.getPerson

  it.each([0.5, 0.8, 0.9])('lets requests wait as Erlang says when its workers are busy %d of the time', (busy) => {
    const service = randomExponential.source(uniform('services'))(1 / 100)
    const all = serve('getPerson', 10 * workers * busy, service, 400_000)
    const waiting = waits(all)
    expect(waiting.every((ms) => ms > -1e-6)).toBe(true)
    const wanted = 100 * erlangWait(workers, workers * busy)
    expect(Math.abs(mean(waiting) - wanted)).toBeLessThanOrEqual(3 * batchError(waiting, 10_000))
    expect(batchError(waiting, 10_000)).toBeLessThan(wanted / 5)
  })

  it('answers as fast as its workers can when more arrives, and waiting grows without end', () => {
    const all = serve('getPerson', 20 * workers, () => 100, 4000)
    const end = Math.max(...all.map(({ arrivalMs, totalMs }) => arrivalMs + totalMs))
    expect(all.length / (end / 1000)).toBeCloseTo(10 * workers, 0)
    const waiting = waits(all)
    expect(mean(waiting.slice(-100)) / mean(waiting.slice(1950, 2050))).toBeCloseTo(2, 0)
  })

  it.each([
    ['slow-dependency of 20 at 50 requests/s, a third of them here', 50 / 3, 20],
    ['traffic-surge of 20 at 50 requests/s, a third of them here', (20 * 50) / 3, 1],
    ['both at 10 requests/s', (10 * 10) / 3, 10],
  ])('is saturated by a %s', (_, perSecond, factor) => {
    const latency = createLatency(1, factor)
    const all = serve('getPerson', perSecond, () => latency('getPerson'), 5000)
    const service = mean(all.map(({ serviceMs }) => serviceMs))
    expect((perSecond * service) / 1000 / workers).toBeGreaterThan(1)
    expect(mean(waits(all)) / service).toBeGreaterThan(1)
  })
})

/** Workers, and what was done when by those who have come. */
function createWorld() {
  const time = createVirtualTime()
  const { enter, renew } = createCapacity(time)
  const done: Record<string, number> = {}
  const come = (name: string, serviceMs: number, factor = () => 1, operation: MeasuredOperationId = 'listPersons') => {
    const note = () => {
      done[name] = time.now()
    }
    return enter(operation, { serviceMs, factor, done: note })
  }
  /** Keeps all workers busy; the result lets whoever keeps them busy go. */
  const fill = (serviceMs: number, factor = () => 1) =>
    Array.from({ length: LATENCY_PROFILES.listPersons.workers }, (_, n) => come(`first ${n}`, serviceMs, factor))
  return { ...time, renew, come, fill, done }
}

it('every operation has workers of its own', () => {
  const { come, fill, goTo, done } = createWorld()
  fill(1000)
  come('other', 10, undefined, 'getPerson')
  come('same', 10)
  goTo(5000)
  expect(done).toMatchObject({ other: 10, same: 1010 })
})

describe('a client that gives up', () => {
  it('leaves nothing behind while it waits, however many do so', () => {
    const { come, fill, goTo, done } = createWorld()
    fill(1000)
    for (let count = 0; count < 4000; count++) come('gone', 1000)()
    come('last', 10)
    goTo(5000)
    expect(done.last).toBe(1010)
    expect(done.gone).toBeUndefined()
  })

  it('keeps its worker busy once that has begun', () => {
    const { come, fill, goTo, done } = createWorld()
    for (const leave of fill(1000)) leave()
    come('last', 10)
    goTo(5000)
    expect(done.last).toBe(1010)
  })

  it('shortens the wait of those behind it', () => {
    const { come, fill, goTo, done } = createWorld()
    const leavers = [
      ...fill(1000),
      ...Array.from({ length: LATENCY_PROFILES.listPersons.workers }, () => come('', 1000)),
    ]
    come('last', 10)
    goTo(500)
    leavers.at(-1)?.()
    goTo(5000)
    expect(done.last).toBe(1010)
  })
})

describe('an incident that ends', () => {
  /** A factor that can be taken away. */
  const createIncident = (times: number) => {
    let factor = times
    const end = () => {
      factor = 1
    }
    return { factor: () => factor, end }
  }

  it('leaves what has begun no more to do than it had as a rule, and so with what waits', () => {
    const { come, fill, goTo, renew, done } = createWorld()
    const { factor, end } = createIncident(100)
    fill(1000, factor)
    come('second', 1000, factor)
    goTo(40_000)
    end()
    renew()
    goTo(200_000)
    // Of 100 s 60 were left, of one second 600 ms.
    expect(done['first 0']).toBeCloseTo(40_600, 6)
    expect(done.second).toBeCloseTo(41_600, 6)
  })

  it('frees the workers of those who have left', () => {
    const { come, fill, goTo, renew, done } = createWorld()
    const { factor, end } = createIncident(10_000)
    for (const leave of fill(60, factor)) leave()
    for (let count = 0; count < 40; count++) come('gone', 60, factor)()
    goTo(10_000)
    end()
    renew()
    come('next', 60)
    goTo(600_000)
    expect(done.next).toBeLessThan(10_000 + 2 * 60)
  })

  it('leaves alone what another incident does', () => {
    const { fill, goTo, renew, done } = createWorld()
    const [one, other] = [createIncident(10), createIncident(3)]
    fill(1000, () => one.factor() * other.factor())
    goTo(15_000)
    one.end()
    renew()
    goTo(100_000)
    // Half of it took 10 x 3 times as long, the other half takes 3 times as long.
    expect(done['first 0']).toBeCloseTo(15_000 + 1500, 6)
  })
})

it('work of more than a month is not done at once', () => {
  const { fill, goTo, done } = createWorld()
  const monthMs = 31 * 24 * 3_600_000
  fill(monthMs)
  goTo(monthMs - 1)
  expect(done).toEqual({})
  goTo(monthMs)
  expect(done['first 0']).toBe(monthMs)
})
