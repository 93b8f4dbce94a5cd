import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { IncidentName, MeasuredOperationId } from '../../src/contract.ts'
import { uniform } from '../../src/random.ts'
import { KINDS } from '../../src/simulation/kinds.ts'
import type { Impact, Level } from '../../src/simulation/request-faults.ts'
import { batchError, mean, shareError, standardError } from '../support/statistics.ts'

const COUNT = 20_000

/** The impact of a kind on successive requests, all of getPerson by default. */
function impacts(
  incident: IncidentName,
  level: Level,
  { seed = 1, count = COUNT, operations = ['getPerson'] as readonly MeasuredOperationId[] } = {},
): Impact[] {
  const inject = KINDS[incident].requests?.createInjector((name) => uniform(`${seed} ${incident} ${name}`))
  if (!inject) throw new Error(`${incident} affects no requests`)
  return Array.from({ length: count }, (_, index) =>
    inject(operations[index % operations.length] ?? 'getPerson', level),
  )
}
const share = (all: readonly Impact[], fault: Impact['fault']) =>
  all.filter((impact) => impact.fault === fault).length / all.length
const factors = (all: readonly Impact[]) => all.map(({ factor }) => factor)

describe.each([
  ['error-burst', { error: 0.5, unavailable: 0.5 }],
  ['flapping', { error: 0, unavailable: 1 }],
  ['bad-deploy', { error: 1, unavailable: 0 }],
] as const)('%s', (incident, parts) => {
  it.each([
    { intensity: 0.2, ratio: 1 },
    { intensity: 0.8, ratio: 0.5 },
    { intensity: 0.03, ratio: 1 },
  ])('fails as many requests as it is asked for, within three standard errors: %j', (level) => {
    const all = impacts(incident, level)
    for (const fault of ['error', 'unavailable'] as const) {
      const wanted = level.intensity * level.ratio * parts[fault]
      expect(Math.abs(share(all, fault) - wanted)).toBeLessThanOrEqual(3 * shareError(wanted, COUNT))
    }
  })

  it('fails all of them at 1, and none while none of its intensity is in force', () => {
    expect(share(impacts(incident, { intensity: 1, ratio: 1 }), undefined)).toBe(0)
    expect(share(impacts(incident, { intensity: 1, ratio: 0 }), undefined)).toBe(1)
  })

  it('affects an operation alike, whatever the others do', () => {
    const level = { intensity: 0.5, ratio: 1 }
    const alone = impacts(incident, level, { count: 100 })
    const mixed = impacts(incident, level, { count: 200, operations: ['getPerson', 'listPersons'] })
    expect(mixed.filter((_, index) => index % 2 === 0)).toEqual(alone)
    expect(mixed.filter((_, index) => index % 2 === 1)).not.toEqual(alone)
  })
})

describe('bad-deploy', () => {
  it('slows all requests of its operation down with its errors, up to 1 + 4 x intensity', () => {
    expect(new Set(factors(impacts('bad-deploy', { intensity: 0.3, ratio: 1 })))).toEqual(new Set([1 + 4 * 0.3]))
    expect(new Set(factors(impacts('bad-deploy', { intensity: 0.3, ratio: 0 })))).toEqual(new Set([1]))
  })
})

describe('cache-cold', () => {
  it.each([1, 0.4, 0.02])('has as many misses as it is cold: %d', (ratio) => {
    const all = factors(impacts('cache-cold', { intensity: 8, ratio }))
    expect(new Set(all)).toEqual(new Set(ratio === 1 ? [8] : [1, 8]))
    const missed = all.filter((factor) => factor === 8).length / COUNT
    expect(Math.abs(missed - ratio)).toBeLessThanOrEqual(3 * shareError(ratio, COUNT))
  })
})

describe('slow-dependency', () => {
  /** Ten times as long as a wave. */
  const BATCH = 200

  it.each([
    { intensity: 10, ratio: 1 },
    { intensity: 1.5, ratio: 1 },
    { intensity: 40, ratio: 0.5 },
  ])('takes as many times as long as it is asked for in the mean, within three standard errors: %j', (level) => {
    const all = factors(impacts('slow-dependency', level))
    const wanted = 1 + (level.intensity - 1) * level.ratio
    expect(Math.abs(mean(all) - wanted)).toBeLessThanOrEqual(3 * batchError(all, BATCH))
    // The standard error is small enough that this can fail.
    expect(3 * batchError(all, BATCH)).toBeLessThan(wanted / 10)
  })

  it('has that mean for seeds taken at random, as often as three standard errors promise', () => {
    const misses = Array.from({ length: 200 }, (_, seed) => {
      const all = factors(impacts('slow-dependency', { intensity: 10, ratio: 1 }, { seed, count: 8000 }))
      return Math.abs(mean(all) - 10) > 3 * batchError(all, BATCH) ? 1 : 0
    })
    // With 40 batches three standard errors are missed by 1 in 200; skewed batches miss a little more.
    expect(misses.reduce<number>((sum, miss) => sum + miss, 0)).toBeLessThanOrEqual(8)
  })

  it('comes in waves: a request is much like the one before it, and unlike one long before it', () => {
    const all = factors(impacts('slow-dependency', { intensity: 10, ratio: 1 })).map((factor) => Math.log(factor - 1))
    const [centre, variance] = [mean(all), standardError(all) ** 2 * all.length]
    const correlation = (lag: number) =>
      mean(all.slice(lag).map((value, index) => ((all[index] ?? 0) - centre) * (value - centre))) / variance
    expect(correlation(1)).toBeCloseTo(0.9, 1)
    expect(correlation(7)).toBeCloseTo(0.9 ** 7, 1)
    expect(Math.abs(correlation(100))).toBeLessThan(0.15)
    // The errors of a mean are those of far fewer requests, if they were independent.
    expect(batchError(all, BATCH) / standardError(all)).toBeGreaterThan(3)
  })

  it('makes no request faster than it is', () => {
    expect(Math.min(...factors(impacts('slow-dependency', { intensity: 1.1, ratio: 1 })))).toBeGreaterThan(1)
  })

  it('is one dependency of all operations', () => {
    const level = { intensity: 10, ratio: 1 }
    const one = impacts('slow-dependency', level, { count: 50 })
    expect(impacts('slow-dependency', level, { count: 50, operations: ['getPerson', 'listPersons'] })).toEqual(one)
    expect(impacts('slow-dependency', level, { count: 50, seed: 2 })).not.toEqual(one)
  })
})

describe('the same seed', () => {
  const OPERATIONS = ['getPerson', 'listPersons'] as const

  it.each([
    ['bad-deploy', 0.5, '52f4ba1e5503b2e8'],
    ['cache-cold', 8, '6b50a70d2a6c5dea'],
    ['error-burst', 0.5, '65c6facdf73b7441'],
    ['flapping', 0.5, '60d81d9c3d8d5d16'],
    ['slow-dependency', 8, '33bd67e17138f1a0'],
  ] as const)('has the same impacts of %s in every release', (incident, intensity, digest) => {
    const all = impacts(incident, { intensity, ratio: 0.5 }, { seed: 7, count: 4000, operations: OPERATIONS })
    expect(createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16)).toBe(digest)
  })
})
