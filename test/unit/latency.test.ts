import { describe, expect, it } from 'vitest'
import type { MeasuredOperationId } from '../../src/contract.ts'
import { createLatency, LATENCY_PROFILES, logNormal } from '../../src/simulation/latency.ts'

/** How often the original's k6 script asks for each operation, per second over its first minutes. */
const K6_MIX: Partial<Record<MeasuredOperationId, number>> = {
  createPerson: 83.3,
  getPerson: 20,
  listPersons: 10,
  updatePerson: 5,
  deletePerson: 2.5,
}

const draw = (seed: number, factor: number, operation: MeasuredOperationId, count: number) => {
  const latency = createLatency(seed, factor)
  return Array.from({ length: count }, () => latency(operation))
}

describe('latency', () => {
  it.each(Object.entries(LATENCY_PROFILES))(
    'of %s has the median and the 99th percentile that it is given',
    (id, profile) => {
      const sorted = draw(1, 1, id as MeasuredOperationId, 100_000).sort((a, b) => a - b)
      expect((sorted[50_000] ?? 0) / profile.p50).toBeCloseTo(1, 1)
      expect((sorted[99_000] ?? 0) / profile.p99).toBeCloseTo(1, 1)
    },
  )

  it('has a mean below 100 ms over the k6 mix of the original', () => {
    const entries = Object.entries(K6_MIX) as [MeasuredOperationId, number][]
    const mean = (id: MeasuredOperationId) => {
      const { mu, sigma } = logNormal(LATENCY_PROFILES[id])
      return Math.exp(mu + sigma ** 2 / 2)
    }
    const total = entries.reduce((sum, [, rate]) => sum + rate, 0)
    const overall = entries.reduce((sum, [id, rate]) => sum + rate * mean(id), 0) / total
    expect(overall).toBeLessThan(100)
    // 50 clients that sleep 0.5 s create 50,000 persons in 10 minutes only when a creation takes less than 0.1 s.
    expect(mean('createPerson')).toBeLessThan(100)
    const drawn = draw(2, 1, 'createPerson', 100_000)
    expect(drawn.reduce((a, b) => a + b, 0) / drawn.length / mean('createPerson')).toBeCloseTo(1, 1)
  })

  it('repeats itself with the seed, whatever other operations do', () => {
    const alone = draw(7, 1, 'getPerson', 50)
    const mixed = createLatency(7, 1)
    const among = Array.from({ length: 50 }, () => {
      mixed('listPersons')
      return mixed('getPerson')
    })
    expect(among).toEqual(alone)
    expect(draw(8, 1, 'getPerson', 50)).not.toEqual(alone)
  })

  it('is the same in every release', () => {
    expect(draw(7, 1, 'getPerson', 2)).toEqual([14.042018278870392, 51.5579678993737])
    expect(draw(7, 1, 'listPersons', 1)).toEqual([46.73224581864052])
  })

  it('has a stream of its own for each operation', () => {
    const quantiles = (id: MeasuredOperationId) => {
      const { mu, sigma } = logNormal(LATENCY_PROFILES[id])
      return draw(7, 1, id, 5).map((value) => ((Math.log(value) - mu) / sigma).toFixed(6))
    }
    expect(quantiles('getPerson')).not.toEqual(quantiles('getPersonAlias'))
  })

  it('is multiplied by the factor', () => {
    expect(draw(7, 3, 'getPerson', 5)).toEqual(draw(7, 1, 'getPerson', 5).map((value) => value * 3))
  })
})
