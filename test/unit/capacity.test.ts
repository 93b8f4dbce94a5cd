import { randomExponential } from 'd3-random'
import { describe, expect, it } from 'vitest'
import type { MeasuredOperationId } from '../../src/contract.ts'
import { uniform } from '../../src/random.ts'
import { createCapacity } from '../../src/simulation/capacity.ts'
import { createLatency, LATENCY_PROFILES } from '../../src/simulation/latency.ts'
import { batchError, mean } from '../support/statistics.ts'

/** The most requests per second that a script of scripts/ sends; `spike` has 200/s of all, half of them getPerson. */
const BUSIEST: Readonly<Record<MeasuredOperationId, number>> = {
  listPersons: 40,
  createPerson: 100,
  getPerson: 100,
  getPersonAlias: 5,
  updatePerson: 20,
  deletePerson: 5,
}

type Done = { readonly arrivalMs: number; readonly serviceMs: number; readonly totalMs: number }

/** Poisson arrivals at an operation, so many a second, each with the service that it draws. */
function serve(operation: MeasuredOperationId, perSecond: number, draw: () => number, count: number): Done[] {
  let time = 0
  const capacity = createCapacity(() => time)
  const gap = randomExponential.source(uniform('gaps'))(perSecond / 1000)
  return Array.from({ length: count }, () => {
    time += gap()
    const serviceMs = draw()
    return { arrivalMs: time, serviceMs, totalMs: capacity(operation, serviceMs).totalMs }
  })
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

describe.each(Object.entries(BUSIEST) as [MeasuredOperationId, number][])('%s', (operation, perSecond) => {
  it('hardly lets anybody wait under the busiest k6 script', () => {
    const latency = createLatency(1, 1)
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

it('every operation has workers of its own', () => {
  const capacity = createCapacity(() => 0)
  for (let count = 0; count < 100; count++) capacity('listPersons', 1000)
  expect(capacity('getPerson', 10).totalMs).toBe(10)
  expect(capacity('listPersons', 10).totalMs).toBeGreaterThan(1000)
})

describe('a client that gives up', () => {
  const { workers } = LATENCY_PROFILES.listPersons

  it('leaves nothing behind while it waits, however many do so', () => {
    const capacity = createCapacity(() => 0)
    for (let count = 0; count < workers; count++) capacity('listPersons', 1000)
    for (let count = 0; count < 4000; count++) capacity('listPersons', 1000).cancel()
    expect(capacity('listPersons', 10).totalMs).toBe(1010)
  })

  it('keeps its worker busy once that has begun', () => {
    const capacity = createCapacity(() => 0)
    for (let count = 0; count < workers; count++) capacity('listPersons', 1000).cancel()
    expect(capacity('listPersons', 10).totalMs).toBe(1010)
  })

  it('shortens the wait of those who come later, and of nobody else', () => {
    const capacity = createCapacity(() => 0)
    for (let count = 0; count < workers; count++) capacity('listPersons', 1000)
    const waiting = Array.from({ length: workers }, () => capacity('listPersons', 1000))
    expect(capacity('listPersons', 10).totalMs).toBe(2010)
    waiting[1]?.cancel()
    expect(waiting[2]?.totalMs).toBe(2000)
    expect(capacity('listPersons', 10).totalMs).toBe(1010)
  })
})
