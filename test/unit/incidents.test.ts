import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { measuredOperations } from '../../generated/operations.ts'
import { describeErrors } from '../../src/api/validation.ts'
import { type IncidentName, type IncidentRequest, incidentNames, requests } from '../../src/contract.ts'
import { parseDuration } from '../../src/duration.js'
import { AppError } from '../../src/errors.ts'
import { labelOf } from '../../src/metrics/incidents.ts'
import { createIncidents, type Incidents } from '../../src/simulation/incidents.ts'
import { KINDS } from '../../src/simulation/kinds.ts'

const MINUTE_MS = 60_000
const EPOCH = Date.parse('2026-03-14T09:26:53.589Z')
/** What the seed 7 draws first for an incident without a seed, today as in every release before. */
const FIRST_SEED = 4_243_950_508

let changes: string[]
/** The part of the intensity in force at each change. */
let ratios: number[]
let versions: string[]
/** The faults that were counted, in the order of their counting. */
let counted: string[]
let factors: number[]
let shares: number[]
let slices: number[]
/** Memory that is free, in bytes: enough for a leak that is small. */
let free: number
let incidents: Incidents
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: EPOCH })
  incidents = create()
})
afterEach(() => {
  incidents.stopAll()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

function create({ hasTraffic = true, hasSnapshots = true } = {}): Incidents {
  free = 128 * 2 ** 20
  changes = []
  ratios = []
  versions = []
  counted = []
  factors = []
  shares = []
  slices = []
  return createIncidents({
    clock: { now: () => Date.now(), dateOf: (moment) => new Date(moment) },
    seed: 7,
    controls: {
      version: '1.2.3',
      showVersion: (version) => versions.push(version),
      burn: (ms) => slices.push(ms),
      freeMemory: () => free,
      surge: hasTraffic ? (factor) => factors.push(factor) : undefined,
      failSnapshots: hasSnapshots ? (share) => shares.push(share) : undefined,
    },
    onChange: (change, found) => {
      changes.push(`${labelOf(found)} ${change}`)
      if ('intensity_ratio' in found) ratios.push(found.intensity_ratio)
    },
    onFaults: (operation, fault, times) => counted.push(`${times} ${operation} ${fault}`),
  })
}
const one = (incident: IncidentName) => incidents.list().find((found) => labelOf(found) === incident)
const codeOf = (start: () => unknown) => {
  try {
    start()
  } catch (error) {
    if (error instanceof AppError) return error.code
  }
  return undefined
}

/** The mistakes of a request by the contract. */
const mistakesOf = (request: IncidentRequest) => {
  const validate = requests.startIncident?.body
  return validate?.(request) ? [] : describeErrors(validate?.errors, 'pointer')
}

describe('the intensity in force', () => {
  it.each<[IncidentName, readonly (readonly [number, number])[]]>([
    [
      'bad-deploy',
      [
        [0, 0],
        [5, 0.5],
        [10, 1],
      ],
    ],
    [
      'cache-cold',
      [
        [0, 1],
        [2, Math.exp(-1)],
        [4, Math.exp(-2)],
        [10, Math.exp(-5)],
      ],
    ],
    [
      'cpu-saturation',
      [
        [0, 1],
        [9.99, 1],
      ],
    ],
    [
      'error-burst',
      [
        [0, 1],
        [9.99, 1],
      ],
    ],
    [
      'flapping',
      [
        [0, 1],
        [0.99, 1],
        [1, 0],
        [1.99, 0],
        [2, 1],
        [3, 0],
      ],
    ],
    [
      'memory-leak',
      [
        [0, 0],
        [5, 0.5],
        [10, 1],
      ],
    ],
    [
      'slow-dependency',
      [
        [0, 1],
        [9.99, 1],
      ],
    ],
    [
      'snapshot-failing',
      [
        [0, 1],
        [9.99, 1],
      ],
    ],
    [
      'traffic-surge',
      [
        [0, 1],
        [9.99, 1],
      ],
    ],
  ])('of %s after some of ten minutes', (incident, points) => {
    for (const [minutes, ratio] of points) {
      expect(KINDS[incident].ratioAt(minutes * MINUTE_MS, 10 * MINUTE_MS)).toBeCloseTo(ratio, 10)
    }
  })

  it.each(incidentNames)('of %s is never outside of 0 to 1', (incident) => {
    for (let share = 0; share <= 1; share += 0.01) {
      const ratio = KINDS[incident].ratioAt(share * 3_600_000, 3_600_000)
      expect(ratio >= 0 && ratio <= 1).toBe(true)
    }
  })
})

describe.each(incidentNames)('%s', (incident) => {
  const kinds = create().library()
  const { duration, intensity, operations } = kinds.find((kind) => kind.incident === incident) ?? expect.fail()

  it('is started as the library says when nothing else is said', () => {
    const listed = incidents.library().find((kind) => kind.incident === incident)
    const started = incidents.start({ incident })
    expect(started).toEqual({
      incident,
      state: 'active',
      intensity: listed?.intensity.default,
      intensity_ratio: KINDS[incident].ratioAt(0, 1),
      operations,
      seed: FIRST_SEED,
      starts_at: new Date(EPOCH).toISOString(),
      ends_at: new Date(EPOCH + (parseDuration(duration) ?? 0)).toISOString(),
    })
    expect(incidents.list()).toEqual([started])
  })

  it('takes the ends of its range, and nothing beyond them', () => {
    for (const value of [intensity.minimum, intensity.maximum]) {
      expect(mistakesOf({ incident, intensity: value })).toEqual([])
      expect(incidents.start({ incident, intensity: value })).toMatchObject({ intensity: value })
      expect(incidents.stop(incident)).toBe(true)
    }
    const { minimum, maximum, unit } = intensity
    const detail = `must be from ${minimum} to ${maximum} (${unit}) for ${incident}`
    for (const value of [minimum * 0.99, maximum * 1.01, 0, -1]) {
      expect(mistakesOf({ incident, intensity: value })).toEqual([{ pointer: '#/intensity', detail }])
    }
    expect(incidents.list()).toEqual([])
  })

  it('affects only the operations it was given, and refuses them when it affects no single ones', () => {
    const request: IncidentRequest = { incident, operations: ['updatePerson'], intensity: intensity.maximum }
    if (operations.length === 0) {
      const detail = `must be left out: ${incident} affects ${incident === 'traffic-surge' ? 'all operations' : 'the whole process'}`
      expect(mistakesOf(request)).toEqual([{ pointer: '#/operations', detail }])
      return
    }
    expect(mistakesOf(request)).toEqual([])
    incidents.start(request)
    expect(incidents.impactOn('listPersons')).toBeUndefined()
    expect(incidents.impactOn('updatePerson')).toBeDefined()
  })

  it('is pending until its delay is over, then active, then gone, and affects requests only in between', () => {
    incidents.start({ incident, delay: '90s', duration: '2m' })
    expect(one(incident)).toMatchObject({ state: 'pending', intensity_ratio: 0 })
    expect(incidents.impactOn('getPerson')).toBeUndefined()
    vi.advanceTimersByTime(89_900)
    expect(changes).toEqual([])
    vi.advanceTimersByTime(100)
    expect(changes).toEqual([`${incident} begins`])
    expect(one(incident)).toMatchObject({ state: 'active' })
    expect(incidents.impactOn('getPerson') !== undefined).toBe(operations.length > 0)
    vi.advanceTimersByTime(119_900)
    expect(one(incident)).toMatchObject({ state: 'active' })
    vi.advanceTimersByTime(100)
    expect(changes).toEqual([`${incident} begins`, `${incident} ends`])
    expect([one(incident), incidents.impactOn('getPerson'), incidents.stop(incident)]).toEqual([
      undefined,
      undefined,
      false,
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('affects requests from its first moment until just before its end, though no timer has ticked', () => {
    incidents.start({ incident, delay: '1s', duration: '1m' })
    const affectsAt = (ms: number) => {
      vi.setSystemTime(EPOCH + ms)
      return incidents.impactOn('getPerson') !== undefined
    }
    const affects = operations.length > 0
    const [first, end] = [1000, 1000 + MINUTE_MS]
    expect([first - 1, first, end - 1, end].map(affectsAt)).toEqual([false, affects, affects, false])
  })

  it('reports at its end that none of its intensity is in force', () => {
    incidents.start({ incident, duration: '1m' })
    vi.advanceTimersByTime(MINUTE_MS)
    expect(ratios).toEqual([KINDS[incident].ratioAt(0, MINUTE_MS), 0])
  })

  it('is there once at a time, even while it is pending', () => {
    incidents.start({ incident, delay: '1m', duration: '1s' })
    expect(codeOf(() => incidents.start({ incident }))).toBe('incident-already-active')
    vi.setSystemTime(EPOCH + MINUTE_MS + 1000)
    // Although no timer has ticked since it is over.
    expect(incidents.start({ incident }).state).toBe('active')
  })

  it('is stopped while it is pending, without having begun', () => {
    incidents.start({ incident, delay: '1m' })
    expect(incidents.stop(incident)).toBe(true)
    expect(incidents.stop(incident)).toBe(false)
    expect(changes).toEqual([`${incident} is stopped`])
    expect([versions, factors, slices]).toEqual([[], [], []])
  })
})

describe('bad-deploy', () => {
  it('takes exactly one operation', () => {
    const detail = 'must be exactly one for bad-deploy'
    const request: IncidentRequest = { incident: 'bad-deploy', operations: ['getPerson', 'listPersons'] }
    expect(mistakesOf(request)).toEqual([{ pointer: '#/operations', detail }])
    expect(mistakesOf({ ...request, operations: ['getPerson'] })).toEqual([])
  })

  it.each(['ends', 'is stopped'])('shows another version until it %s', (how) => {
    incidents.start({ incident: 'bad-deploy', duration: '1m' })
    expect(versions).toEqual(['1.2.4-rc.1'])
    if (how === 'ends') vi.advanceTimersByTime(MINUTE_MS)
    else incidents.stopAll()
    expect(versions).toEqual(['1.2.4-rc.1', '1.2.3'])
  })
})

describe('cpu-saturation', () => {
  it('burns its share of the time, in slices of a tenth of a second at most', () => {
    incidents.start({ incident: 'cpu-saturation', intensity: 0.7, duration: '1m' })
    vi.advanceTimersByTime(2 * MINUTE_MS)
    const burnt = slices.reduce((sum, ms) => sum + ms, 0)
    expect(burnt / MINUTE_MS).toBeCloseTo(0.7, 2)
    expect(Math.max(...slices)).toBeLessThanOrEqual(100)
  })

  it('does not make up for time in which nothing could be burnt', () => {
    incidents.start({ incident: 'cpu-saturation', intensity: 0.8 })
    // The first tick begins to measure, so that the one after the jump has a whole minute behind it.
    vi.advanceTimersByTime(200)
    vi.setSystemTime(EPOCH + MINUTE_MS)
    vi.advanceTimersByTime(200)
    expect(slices).toEqual([0, 80, 100, 80])
  })
})

describe('memory-leak', () => {
  const resident = () => process.memoryUsage.rss() / 2 ** 20

  it('takes resident memory in a straight line and gives it back at once, also the second time', () => {
    for (const how of ['ends', 'is stopped']) {
      const before = resident()
      incidents.start({ incident: 'memory-leak', intensity: 300, duration: '1m' })
      vi.advanceTimersByTime(MINUTE_MS / 2)
      const half = resident() - before
      vi.advanceTimersByTime(MINUTE_MS / 2 - 100)
      const whole = resident() - before
      if (how === 'ends') vi.advanceTimersByTime(100)
      else incidents.stopAll()
      const rest = resident() - before
      // Other parts of this process take and give memory as well.
      for (const [taken, wanted] of [
        [half, 150],
        [whole, 300],
        [rest, 0],
      ] as const) {
        expect(Math.abs(taken - wanted)).toBeLessThan(40)
      }
    }
  })
})

describe('memory-leak without an intensity', () => {
  const MEGABYTE = 2 ** 20

  it.each([
    [20_000, 500],
    [1000, 500],
    [138.9, 69],
    [1, 1],
    [0, 1],
  ])('takes of %d free megabytes at most half: %d', (megabytes, wanted) => {
    free = megabytes * MEGABYTE
    const listed = incidents.library().find(({ incident }) => incident === 'memory-leak')
    expect(listed?.intensity).toMatchObject({ minimum: 1, maximum: 512, default: wanted })
    expect(incidents.start({ incident: 'memory-leak' })).toMatchObject({ intensity: wanted })
  })

  it('does not touch one that is asked for', () => {
    free = 0
    expect(incidents.start({ incident: 'memory-leak', intensity: 512 })).toMatchObject({ intensity: 512 })
  })
})

describe('traffic-surge', () => {
  it('multiplies the traffic once, and undoes it', () => {
    incidents.start({ incident: 'traffic-surge', intensity: 6, duration: '1m' })
    vi.advanceTimersByTime(MINUTE_MS)
    expect(factors).toEqual([6, 1])
  })

  it('is refused where there is no traffic', () => {
    incidents = create({ hasTraffic: false })
    expect(codeOf(() => incidents.start({ incident: 'traffic-surge' }))).toBe('no-ambient-traffic')
    expect(incidents.list()).toEqual([])
  })
})

describe('snapshot-failing', () => {
  it('makes a share of the snapshots fail, and none after its end', () => {
    incidents.start({ incident: 'snapshot-failing', intensity: 0.5, duration: '1m' })
    vi.advanceTimersByTime(MINUTE_MS)
    expect(new Set(shares)).toEqual(new Set([0.5, 0]))
    expect(shares.at(-1)).toBe(0)
  })

  it('is refused where there are no snapshots', () => {
    incidents = create({ hasSnapshots: false })
    expect(codeOf(() => incidents.start({ incident: 'snapshot-failing' }))).toBe('no-snapshots')
    expect(incidents.list()).toEqual([])
  })
})

describe('several incidents', () => {
  it('are listed by their start, and all are stopped at once', () => {
    incidents.start({ incident: 'bad-deploy', delay: '3s' })
    incidents.start({ incident: 'flapping', delay: '1s' })
    incidents.start({ incident: 'error-burst', delay: '2s' })
    const names = () => incidents.list().map(labelOf)
    expect(names()).toEqual(['flapping', 'error-burst', 'bad-deploy'])
    vi.advanceTimersByTime(2000)
    incidents.stopAll()
    expect(names()).toEqual([])
    expect(incidents.impactOn('getPerson')).toBeUndefined()
  })

  it('multiply their latencies, and the first one that fails a request is named', () => {
    incidents.start({ incident: 'cache-cold', intensity: 8 })
    incidents.start({ incident: 'bad-deploy', intensity: 1, duration: '10s' })
    incidents.start({ incident: 'flapping', intensity: 1 })
    vi.setSystemTime(EPOCH)
    const named = ['cache-cold', 'flapping']
    expect(incidents.impactOn('getPerson')?.()).toEqual({ factor: 8, fault: 'unavailable', cause: 'flapping', named })
    vi.advanceTimersByTime(9990)
    const impact = incidents.impactOn('getPerson')?.()
    expect(impact).toMatchObject({ fault: 'error', cause: 'bad-deploy' })
    expect([4.996, 8 * 4.996].some((factor) => Math.abs((impact?.factor ?? 0) - factor) < 0.01)).toBe(true)
  })

  it('draw the same numbers, whichever others there are', () => {
    const request: IncidentRequest = { incident: 'error-burst', intensity: 0.5, seed: 3 }
    const faults = (withOthers: boolean) => {
      const run = create()
      if (withOthers) run.start({ incident: 'slow-dependency' })
      run.start(request)
      if (withOthers) run.start({ incident: 'cache-cold' })
      const found = Array.from({ length: 100 }, () => run.impactOn('getPerson')?.().fault)
      run.stopAll()
      return found
    }
    expect(faults(true)).toEqual(faults(false))
    expect(new Set(faults(true))).toEqual(new Set([undefined, 'error', 'unavailable']))
  })
})

describe('a hidden incident', () => {
  const request: IncidentRequest = { incident: 'flapping', intensity: 1, duration: '1m', hidden: true }

  it('shows its state and its dates alone, to those who start it, list it and log it', () => {
    const shown = {
      hidden: true,
      state: 'active',
      starts_at: new Date(EPOCH).toISOString(),
      ends_at: new Date(EPOCH + MINUTE_MS).toISOString(),
    }
    expect(incidents.start(request)).toStrictEqual(shown)
    expect(incidents.list()).toStrictEqual([shown])
    vi.advanceTimersByTime(MINUTE_MS)
    expect(changes).toEqual(['hidden begins', 'hidden ends'])
    expect(ratios).toEqual([])
  })

  it('affects requests as if it were not hidden, and does not say as what', () => {
    incidents.start(request)
    const impact = { factor: 1, fault: 'unavailable', cause: 'hidden', named: [] }
    expect(incidents.impactOn('getPerson')?.()).toEqual(impact)
  })

  it('is not stopped by its name', () => {
    incidents.start(request)
    expect(incidents.stop('flapping')).toBe(false)
    incidents.stopAll()
    expect(incidents.list()).toEqual([])
  })

  it.each<[string, IncidentRequest, IncidentRequest]>([
    ['one of its kind', request, { incident: 'flapping' }],
    ['one of another kind', request, { incident: 'cache-cold' }],
    ['another that is hidden', request, { incident: 'cache-cold', hidden: true }],
    ['another while it is pending', { ...request, delay: '1m' }, { incident: 'cache-cold' }],
    ['itself beside another', { incident: 'cache-cold', delay: '1m' }, request],
  ])('runs alone: it refuses %s', (_, first, second) => {
    incidents.start(first)
    expect(codeOf(() => incidents.start(second))).toBe('incident-hidden')
    expect(incidents.list()).toHaveLength(1)
    incidents.stopAll()
    expect(codeOf(() => incidents.start(second))).toBeUndefined()
  })

  it('comes before what else its kind may lack, so that all kinds are refused alike', () => {
    incidents = create({ hasTraffic: false })
    incidents.start(request)
    expect(codeOf(() => incidents.start({ incident: 'traffic-surge' }))).toBe('incident-hidden')
  })

  it.each([
    ['ends', () => vi.advanceTimersByTime(MINUTE_MS)],
    ['is over, though no timer has ticked', () => vi.setSystemTime(EPOCH + MINUTE_MS)],
    ['is stopped, as when the service shuts down', () => incidents.stopAll()],
  ])('has its faults counted, once, when it %s', (_, end) => {
    incidents.start(request)
    incidents.countFault('getPerson', 'unavailable')
    incidents.countFault('listPersons', 'latency')
    incidents.countFault('getPerson', 'unavailable')
    vi.advanceTimersByTime(MINUTE_MS - 100)
    expect(counted).toEqual([])
    end()
    incidents.list()
    expect(counted).toEqual(['2 getPerson unavailable', '1 listPersons latency'])
    incidents.stopAll()
    incidents.start({ incident: 'flapping' })
    incidents.countFault('getPerson', 'error')
    expect(counted.slice(2)).toEqual(['1 getPerson error'])
  })

  it('has its faults counted before the next hidden one holds its own', () => {
    incidents.start(request)
    incidents.countFault('getPerson', 'error')
    vi.setSystemTime(EPOCH + MINUTE_MS)
    incidents.start(request)
    incidents.countFault('getPerson', 'error')
    expect(counted).toEqual(['1 getPerson error'])
  })
})

describe('a schedule', () => {
  it('starts an incident at the time at which it is due, though the timer was early or late', () => {
    const due = EPOCH + MINUTE_MS
    incidents.start({ incident: 'flapping', duration: '1m' })
    vi.setSystemTime(due - 0.4)
    const next = incidents.start({ incident: 'flapping', duration: '1m' }, due)
    expect(next.starts_at).toBe(new Date(due).toISOString())
    vi.setSystemTime(due + MINUTE_MS + 30)
    expect(incidents.start({ incident: 'flapping' }, due + MINUTE_MS).starts_at).toBe(
      new Date(due + MINUTE_MS).toISOString(),
    )
  })
})

describe('the library', () => {
  it('has every kind, in alphabetical order, with a default that is within its range', () => {
    const library = incidents.library()
    expect(library.map(({ incident }) => incident)).toEqual([...incidentNames].sort())
    for (const { intensity } of library) {
      expect(intensity.minimum).toBeLessThanOrEqual(intensity.default)
      expect(intensity.default).toBeLessThanOrEqual(intensity.maximum)
    }
  })

  it('lists every measured operation for a kind that affects all of them', () => {
    for (const { incident, operations } of incidents.library()) {
      if (KINDS[incident].requests?.operations === 'all')
        expect([...operations].sort()).toEqual([...measuredOperations].sort())
    }
    expect(KINDS['error-burst'].requests?.operations).toBe('all')
  })
})
