import { afterEach, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { type IncidentName, type IncidentRequest, incidentNames } from '../../src/contract.ts'
import { KINDS } from '../../src/simulation/kinds.ts'
import type { Call } from '../support/client.ts'
import { readSamples, seriesName, settledSamples, sumOf } from '../support/series.ts'
import { sharedServer } from '../support/server.ts'
import { shareError } from '../support/statistics.ts'

const ACTIVE = '/incidents/active'
const ada = { first_name: 'Ada', last_name: 'Lovelace' }

const { server, client } = await sharedServer()
afterEach(async () => void (await client.send({ method: 'DELETE', path: ACTIVE })))

const start = (json: IncidentRequest | object) => client.send({ method: 'POST', path: ACTIVE, json })
const stop = (incident: string) => client.send({ method: 'DELETE', path: `${ACTIVE}/${incident}` })
const get = (incident: string) => client.get(`${ACTIVE}/${incident}`)
const typeOf = ({ json }: { json: { type: string } }) => json.type.replace('urn:prometric:problem:', '')
const samples = async () => readSamples((await client.get('/metrics')).text)

describe('listIncidents', () => {
  it('lists every kind with values that start it, unless the service lacks what the kind needs', async () => {
    const { json: library } = await client.get('/incidents')
    expect(library.map(({ incident }: { incident: IncidentName }) => incident)).toEqual(incidentNames)
    for (const { incident, intensity, duration, operations } of library) {
      const { status, json } = await start({ incident, delay: '1h', duration, intensity: intensity.default })
      const needsMore = KINDS[incident as IncidentName].unmetPrecondition !== undefined
      if (needsMore) expect(status).toBe(409)
      else expect([status, json.incident, json.operations]).toEqual([201, incident, operations])
    }
  })
})

describe('Prometric-Problem', () => {
  it('tells a failure of an incident from one of the service where there is no body, in the answer to HEAD', async () => {
    await start({ incident: 'error-burst', intensity: 1 })
    for (let count = 0; count < 20; count++) {
      const { status, headers } = await client.send({ method: 'HEAD', path: '/person/list' })
      const kind = status === 500 ? 'injected-error' : 'injected-unavailable'
      expect([500, 503]).toContain(status)
      expect(headers['prometric-problem']).toBe(`urn:prometric:problem:${kind}`)
    }
    expect((await client.send({ method: 'HEAD', path: '/nowhere' })).headers['prometric-problem']).toBe(
      'urn:prometric:problem:route-not-found',
    )
    expect((await client.send({ method: 'HEAD', path: '/health' })).headers).not.toHaveProperty('prometric-problem')
  })
})

describe('startIncident', () => {
  it('answers 201 with the incident, where to find it, and everything that was left out', async () => {
    const before = Date.now()
    const { status, headers, json } = await start({ incident: 'slow-dependency' })
    expect([status, headers.location]).toEqual([201, 'active/slow-dependency'])
    expect(json).toMatchObject({ incident: 'slow-dependency', state: 'active', intensity: 10, intensity_ratio: 1 })
    expect(Date.parse(json.ends_at) - Date.parse(json.starts_at)).toBe(300_000)
    expect(Math.abs(Date.parse(json.starts_at) - before)).toBeLessThan(5000)
    expect(json.seed).toBeGreaterThanOrEqual(0)
    const { pathname } = new URL(headers.location ?? '', `${server.url}${ACTIVE}`)
    expect((await client.get(pathname)).json).toEqual(json)
  })

  it('takes everything that can be said', async () => {
    const request = {
      incident: 'error-burst',
      intensity: 0.5,
      operations: ['getPerson', 'deletePerson'],
      seed: 4_294_967_295,
    }
    const { json } = await start({ ...request, duration: '90s', delay: '2m' })
    expect(json).toMatchObject({ ...request, state: 'pending', intensity_ratio: 0 })
    expect(Date.parse(json.ends_at) - Date.parse(json.starts_at)).toBe(90_000)
    expect(Date.parse(json.starts_at) - Date.now()).toBeGreaterThan(100_000)
  })

  it.each<[string, object, ...string[]]>([
    ['no incident', {}, '#/incident'],
    ['an unknown incident', { incident: 'disk-full' }, '#/incident'],
    ['a name that every object has', { incident: 'constructor' }, '#/incident'],
    ['an intensity below the range of its kind', { incident: 'slow-dependency', intensity: 1 }, '#/intensity'],
    ['an intensity above the range of its kind', { incident: 'cpu-saturation', intensity: 0.96 }, '#/intensity'],
    ['an intensity that no kind has', { incident: 'memory-leak', intensity: 1001 }, '#/intensity'],
    ['an intensity of 0', { incident: 'error-burst', intensity: 0 }, '#/intensity'],
    [
      'operations where there are none to affect',
      { incident: 'memory-leak', operations: ['getPerson'] },
      '#/operations',
    ],
    [
      'two operations of one deploy',
      { incident: 'bad-deploy', operations: ['getPerson', 'listPersons'] },
      '#/operations',
    ],
    ['no operation at all', { incident: 'error-burst', operations: [] }, '#/operations'],
    ['an operation twice', { incident: 'error-burst', operations: ['getPerson', 'getPerson'] }, '#/operations'],
    ['a probe', { incident: 'error-burst', operations: ['getPerson', 'getHealth'] }, '#/operations/1'],
    ['a duration over an hour', { incident: 'flapping', duration: '61m' }, '#/duration'],
    ['a duration of nothing', { incident: 'flapping', duration: '0s' }, '#/duration'],
    ['a duration in an unknown unit', { incident: 'flapping', duration: '1500ms' }, '#/duration'],
    ['a number for a duration', { incident: 'flapping', duration: 60 }, '#/duration'],
    ['a delay over an hour', { incident: 'flapping', delay: '3601s' }, '#/delay'],
    ['a seed that is too large', { incident: 'flapping', seed: 4_294_967_296 }, '#/seed'],
    ['an unknown property', { incident: 'flapping', at: '1m' }, '#/at'],
    [
      'two mistakes of its kind',
      { incident: 'memory-leak', intensity: 600, operations: ['getPerson'] },
      '#/intensity',
      '#/operations',
    ],
  ])('answers 400 to %s, and points there', async (_, request, ...pointers) => {
    const { status, json } = await start(request)
    expect([status, typeOf({ json })]).toEqual([400, 'validation-failed'])
    const found = json.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(found).toEqual(pointers)
    expect((await client.get(ACTIVE)).json).toEqual([])
  })

  it.each(['1s', '3600s', '3599s', '1m', '60m', '1h'])('takes the duration %s', async (duration) => {
    expect((await start({ incident: 'flapping', delay: '1h', duration })).status).toBe(201)
  })

  it('answers 409 to a second one of its kind, even while the first is pending', async () => {
    await start({ incident: 'flapping', delay: '1h' })
    const second = await start({ incident: 'flapping' })
    expect([second.status, typeOf(second)]).toEqual([409, 'incident-already-active'])
    expect((await start({ incident: 'error-burst', delay: '1h' })).status).toBe(201)
  })

  it('answers 409 to a surge of traffic that there is not', async () => {
    const surge = await start({ incident: 'traffic-surge' })
    expect([surge.status, typeOf(surge)]).toEqual([409, 'no-ambient-traffic'])
  })

  it('answers 409 to failing snapshots where there are none', async () => {
    const failing = await start({ incident: 'snapshot-failing' })
    expect([failing.status, typeOf(failing)]).toEqual([409, 'no-snapshots'])
  })
})

describe('listActiveIncidents', () => {
  it('lists what is pending and active by its start', async () => {
    await start({ incident: 'flapping', delay: '3m' })
    await start({ incident: 'cache-cold' })
    await start({ incident: 'error-burst', delay: '1m' })
    const { json } = await client.get(ACTIVE)
    expect(json.map(({ incident, state }: { incident: string; state: string }) => `${incident} ${state}`)).toEqual([
      'cache-cold active',
      'error-burst pending',
      'flapping pending',
    ])
  })
})

describe('getActiveIncident, stopIncident and stopAllIncidents', () => {
  it('know what is there, and answer 404 to what is not', async () => {
    await start({ incident: 'cache-cold' })
    await start({ incident: 'flapping', delay: '1h' })
    expect((await get('cache-cold')).json.state).toBe('active')
    expect((await stop('cache-cold')).status).toBe(204)
    for (const answer of [await get('cache-cold'), await stop('cache-cold')]) {
      expect([answer.status, typeOf(answer)]).toEqual([404, 'incident-not-active'])
    }
    expect((await get('flapping')).json.state).toBe('pending')
    expect((await client.send({ method: 'DELETE', path: ACTIVE })).status).toBe(204)
    expect((await get('flapping')).status).toBe(404)
    expect((await client.send({ method: 'DELETE', path: ACTIVE })).status).toBe(204)
  })

  it('answer 400 to a name that no incident has', async () => {
    for (const name of ['disk-full', 'constructor', 'FLAPPING', 'flapping%20']) {
      for (const answer of [await get(name), await stop(name)]) {
        expect([answer.status, answer.json.errors[0].parameter]).toEqual([400, 'incident'])
      }
    }
  })

  it('see that an incident is over by itself', async () => {
    await start({ incident: 'cache-cold', duration: '1s' })
    expect((await get('cache-cold')).status).toBe(200)
    await expect.poll(async () => (await get('cache-cold')).status, { timeout: 10_000 }).toBe(404)
    expect(server.log()).toMatch(/"incident":"cache-cold".*"msg":"incident cache-cold begins"/)
    await expect.poll(server.log).toMatch(/"incident":"cache-cold".*"msg":"incident cache-cold ends"/)
  })
})

describe('incident_active and incident_intensity_ratio', () => {
  it('show what is active at the scrape', async () => {
    const of = async (incident: string) => {
      const all = await samples()
      return ['incident_active', 'incident_intensity_ratio'].map((name) => all.get(seriesName(name, { incident })))
    }
    expect(await of('flapping')).toEqual([0, 0])
    await start({ incident: 'flapping' })
    await start({ incident: 'error-burst', delay: '1h' })
    await start({ incident: 'memory-leak', duration: '1h' })
    expect(await of('flapping')).toEqual([1, 1])
    expect(await of('error-burst')).toEqual([0, 0])
    const [isActive, ratio] = await of('memory-leak')
    expect(isActive).toBe(1)
    expect(ratio).toBeLessThan(0.1)
    await stop('flapping')
    expect(await of('flapping')).toEqual([0, 0])
  })
})

describe('a failure that an incident has caused', () => {
  const COUNT = 1000
  const delta = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>, series: string) =>
    (after.get(series) ?? Number.NaN) - (before.get(series) ?? Number.NaN)

  it('says so, is counted, and comes as often as it was asked for, within three standard errors', async () => {
    const { id } = (await client.send({ method: 'POST', path: '/person', json: ada })).json
    const before = await samples()
    const intensity = 0.2
    await start({ incident: 'error-burst', intensity, operations: ['getPerson'], seed: 1 })
    const statuses = new Map<number, number>()
    for (let count = 0; count < COUNT; count++) {
      const { status, json, headers } = await client.get(`/person/${id}`)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status === 500)
        expect(json).toMatchObject({ type: 'urn:prometric:problem:injected-error', title: 'Injected error' })
      if (status === 503) {
        expect([json.type, headers['retry-after']]).toEqual(['urn:prometric:problem:injected-unavailable', '1'])
      }
      if (status !== 200) expect(json.detail).toContain('error-burst')
    }
    const after = await settledSamples(client, sumOf(before, 'http_requests_total') + COUNT)
    for (const [fault, code] of [
      ['error', 500],
      ['unavailable', 503],
    ] as const) {
      const seen = statuses.get(code) ?? 0
      expect(Math.abs(seen / COUNT - intensity / 2)).toBeLessThanOrEqual(3 * shareError(intensity / 2, COUNT))
      const labels = { method: 'GET', path: '/person/{id}', operation: 'getPerson', code: String(code) }
      expect(delta(before, after, seriesName('http_requests_total', labels))).toBe(seen)
      expect(delta(before, after, seriesName('faults_injected_total', { operation: 'getPerson', fault }))).toBe(seen)
    }
    expect(
      delta(before, after, seriesName('faults_injected_total', { operation: 'getPerson', fault: 'latency' })),
    ).toBe(0)
  })

  it('has no effect: what was not done is not counted as done', async () => {
    const before = await samples()
    await start({ incident: 'flapping', intensity: 1 })
    for (const call of [
      { method: 'POST', path: '/person', json: ada },
      { method: 'DELETE', path: '/person/0' },
      { path: '/person/nobody' },
    ] as Call[]) {
      expect((await client.send(call)).status).toBe(503)
    }
    const after = await samples()
    for (const name of [
      'person_created_total',
      'person_deleted_total',
      'person_not_found_total',
      'person_store_count',
    ]) {
      expect(delta(before, after, name)).toBe(0)
    }
  })

  it('comes after validation, which is refused as ever', async () => {
    await start({ incident: 'flapping', intensity: 1 })
    for (const [call, status] of [
      [{ method: 'POST', path: '/person', json: {} }, 400],
      [{ method: 'POST', path: '/person', body: 'Ada' }, 415],
      [{ path: '/person/list?limit=0' }, 400],
      [{ path: '/nowhere' }, 404],
      [{ path: '/person/list' }, 503],
    ] as const) {
      expect((await client.send(call)).status).toBe(status)
    }
  })

  it('affects every measured operation, and none of the others', async () => {
    await start({ incident: 'flapping', intensity: 1 })
    for (const { method, path, measured, hasBody } of Object.values(operations)) {
      const isControl = path.startsWith('/incidents')
      const target = path.replace('{id}', '0').replace('{incident}', 'flapping')
      const json = isControl ? { incident: 'flapping' } : ada
      const { status } = await client.send({ method, path: target, ...(hasBody && { json }) })
      expect([method, target, status === 503]).toEqual([method, target, measured])
      // Some of them have stopped it.
      if (isControl) await start({ incident: 'flapping', intensity: 1 })
    }
  })

  it('is not logged as one of ours, unlike what begins and ends', () => {
    const lines = server.log().trimEnd().split('\n')
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([])
    expect(lines.filter((line) => line.includes('njected'))).toEqual([])
    expect(lines.some((line) => line.includes('"msg":"incident error-burst is stopped"'))).toBe(true)
  })
})
