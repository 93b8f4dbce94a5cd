import { describe, expect, it } from 'vitest'
import type { Incident } from '../../src/contract.ts'
import { faultOfValues } from '../../src/tour/compare.ts'
import { readLessons, type Step } from '../../src/tour/lesson.ts'
import { unmetPrecondition } from '../../src/tour/preconditions.ts'
import type { Ask, Series } from '../../src/tour/prometheus.ts'
import type { ServiceState } from '../../src/tour/service.ts'
import { faultOfEmptiness } from '../../src/tour/why-empty.ts'

const NOW_S = 1_800_000_000
const START_S = NOW_S - 600
const steps = readLessons().flatMap((lesson) => lesson.steps)
const stepOf = (id: string) => steps.find((step) => step.id === id) as Step

const one = (value: number): Series[] => [{ labels: {}, value }]

/** A service that has run for ten minutes, with what a test wants to be otherwise. */
function stateWith({
  startS = START_S,
  requests = 600,
  complete = true,
  incidents = [] as Partial<Incident>[],
} = {}): ServiceState {
  return {
    truth: { complete, overall: { requests } } as ServiceState['truth'],
    incidents: incidents as Incident[],
    exposed: () => one(startS),
  }
}

/** A Prometheus that has scraped it all the time, with the results that a test wants to be otherwise. */
function askWith({ started = one(START_S), before = one(50), age = one(600) } = {}): Ask {
  return async (query) => {
    const series = query.startsWith('process') ? started : query.startsWith('time') ? age : before
    return { kind: 'series', series }
  }
}

const burst = (seconds: number, operations = ['getPerson']) => ({
  incident: 'error-burst' as const,
  operations: operations as Incident['operations'],
  starts_at: new Date((NOW_S - seconds) * 1000).toISOString(),
})

describe('unmetPrecondition', () => {
  it('finds none when the service, its traffic and Prometheus have been there for long enough', async () => {
    expect(await unmetPrecondition(stepOf('2'), stateWith(), askWith(), NOW_S)).toBeUndefined()
    expect(
      await unmetPrecondition(stepOf('4'), stateWith({ incidents: [burst(65)] }), askWith(), NOW_S),
    ).toBeUndefined()
    const hidden = { hidden: true as const, starts_at: burst(65).starts_at }
    const state = { ...stateWith(), incidents: [hidden] as unknown as ServiceState['incidents'] }
    expect(await unmetPrecondition(stepOf('10.1'), state, askWith(), NOW_S)).toBeUndefined()
  })

  const young = NOW_S - 60
  it.each<[string, string, ServiceState, Ask]>([
    ['Prometheus does not scrape it', 'Prometheus has no data', stateWith(), askWith({ started: [] })],
    ['Prometheus scrapes another one', 'scrapes another service', stateWith(), askWith({ started: one(1) })],
    ['it has just started', 'Try again in 30 s.', stateWith({ startS: young }), askWith({ started: one(young) })],
    ['there is little traffic', 'There were 199 requests', stateWith({ requests: 199 }), askWith()],
    ['it has forgotten some of it', 'cannot tell the truth', stateWith({ complete: false }), askWith()],
    ['Prometheus has just started', 'Try again in 25 s.', stateWith(), askWith({ before: [], age: one(40) })],
  ])('says so when %s', async (_, words, state, ask) => {
    expect(await unmetPrecondition(stepOf('2'), state, ask, NOW_S)).toContain(words)
  })

  it.each<[string, string, Partial<Incident>[], string]>([
    ['is not active', '4', [], 'This needs an incident, error-burst. Start it by: npm run tour -- start 4'],
    ['affects other operations', '4', [burst(70, ['listPersons'])], 'error-burst is active, but on listPersons.'],
    ['has just begun', '4', [burst(20)], 'Try again in 45 s.'],
    ['is to be found out', '10.1', [], 'This needs an incident. Start it by: npm run tour -- start 10.1'],
  ])('says so when the incident %s', async (_, id, incidents, words) => {
    expect(await unmetPrecondition(stepOf(id), stateWith({ incidents }), askWith(), NOW_S)).toContain(words)
  })
})

describe('unmetPrecondition of a leak', () => {
  const leak = (megabytes: number) => ({
    incident: 'memory-leak' as const,
    intensity: megabytes,
    starts_at: new Date((NOW_S - 70) * 1000).toISOString(),
    ends_at: new Date((NOW_S + 230) * 1000).toISOString(),
  })
  const step = stepOf('6.2')
  const preconditionOf = (megabytes: number) =>
    unmetPrecondition(step, stateWith({ incidents: [leak(megabytes)] }), askWith(), NOW_S)

  it('says so when it is too small to be seen, as in a container of 256 MB', async () => {
    expect(await preconditionOf(90)).toBe(
      'The truth, memory taken by the leak, is 0.3 megabytes per second here, too little to tell right from wrong (1.25 is needed). The page says what to do.',
    )
    expect(await preconditionOf(370)).toContain('too little')
  })

  it('finds none where there is room, and lets no number pass then that shows no leak', async () => {
    for (const megabytes of [375, 500]) {
      expect(await preconditionOf(megabytes)).toBeUndefined()
      const expected = step.quantity.of(stateWith({ incidents: [leak(megabytes)] }))
      const rate = megabytes / 300
      const verdictOf = (value: number) =>
        faultOfValues([{ labels: {}, value }], expected, step.tolerance, step.quantity.unit)?.verdict
      expect(verdictOf(rate)).toBeUndefined()
      expect([0, rate / 60, rate / 20, -rate].map(verdictOf)).not.toContain(undefined)
    }
  })
})

describe('faultOfEmptiness', () => {
  const STORED: Readonly<Record<string, Series[]>> = {
    http_requests_total: ['200', '404'].map((code) => ({ labels: { code, operation: 'getPerson' }, value: 1 })),
    'http_requests_total{code=~"4.."}': one(1),
    'http_requests_total{operation="listPersons"}': one(1),
    person_store_count: one(1),
    'person_store_count{}': one(1),
  }
  const select = async (query: string) => STORED[query] ?? []

  it.each([
    ['sum(rate(http_request_total[1m]))', 'no-such-metric', 'Did you mean http_requests_total?'],
    ['histogram_quantile(0.9, http_request_duration_seconds)', 'no-such-metric', 'http_request_duration_seconds_'],
    ['app_build_info', 'no-such-metric', 'The service exposes app_build_info, but Prometheus has no sample'],
    ['a:b:rate1m', 'no-such-metric', 'has Prometheus read its file?'],
    ['http_requests_total{code="201"}', 'no-such-value', 'code is one of 200, 404.'],
    ['http_requests_total{code="4.."}', 'no-such-value', 'A regular expression needs =~ in place of =.'],
    [
      'http_requests_total{code=~"4..",operation="listPersons"}',
      'no-such-value',
      'with all of {code=~"4..",operation="listPersons"}',
    ],
    ['person_store_count > 2 and nothing', 'no-such-metric', 'Did you mean'],
    ['person_store_count > 2', 'no-data', 'a comparison drops what is false'],
  ])('says of %s: %s', async (query, verdict, words) => {
    const fault = await faultOfEmptiness(query, select)
    expect(fault.verdict).toBe(verdict)
    expect(fault.detail).toContain(words)
  })

  it('does not take a value with a dot for a regular expression that should have been one', async () => {
    const fault = await faultOfEmptiness('person_store_count{instance=~"x.y"}', select)
    expect(fault.detail).not.toContain('=~ in place')
  })
})
