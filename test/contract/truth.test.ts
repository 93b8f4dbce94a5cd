import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { measuredOperations } from '../../generated/operations.ts'
import { createClient } from '../support/client.ts'
import { readSamples, settledSamples, sumOf } from '../support/series.ts'
import { sharedServer, startServer } from '../support/server.ts'
import { headOf, openWire } from '../support/wire.ts'

const ada = { first_name: 'Ada', last_name: 'Lovelace' }
const LABELS = [...measuredOperations, 'unmatched']

const { client } = await sharedServer({ latency: 0.1, 'max-persons': 3 })

describe('getTruth of a service that has had no requests', () => {
  it('says of every operation that nothing has happened, and asking changes nothing', async () => {
    for (const window of ['1m', '5m', '15m', 'all']) {
      const { json } = await client.get(`/truth?window=${window}`)
      expect(json).toMatchObject({ window, complete: true, overall: { requests: 0, codes: {}, rate: 0 } })
      expect(Object.keys(json.operations).sort()).toEqual([...LABELS].sort())
      for (const summary of [json.overall, ...Object.values<object>(json.operations)]) {
        expect(summary).toMatchObject({ requests: 0, error_ratio: null, duration_seconds: null, in_progress: 0 })
      }
      const { objective } = json.operations.listPersons
      expect(objective).toEqual({
        availability: { objective: 0.999, attained: null },
        latency: { threshold_seconds: 0.5, objective: 0.99, attained: null },
      })
      expect([json.overall.objective, json.operations.unmatched.objective]).toEqual([null, null])
    }
    expect(sumOf(await settledSamples(client, 0), 'http_requests_total')).toBe(0)
  })

  it('has as its window what has passed since the start, as long as that is less', async () => {
    const { json, headers } = await client.get('/truth')
    expect(headers['cache-control']).toBe('no-store')
    expect(json.window).toBe('5m')
    expect(json.seconds).toBeGreaterThan(0)
    expect(json.seconds).toBeLessThan(300)
    const passed = (Date.parse(json.to) - Date.parse(json.from)) / 1000
    expect(Math.abs(passed - json.seconds)).toBeLessThan(0.002)
    expect(Math.abs(Date.now() - Date.parse(json.to))).toBeLessThan(60_000)
  })
})

describe('getTruth', () => {
  it.each([
    ['window=7m', 'window', 'must be one of 1m, 5m, 15m, all'],
    ['window=', 'window', 'must be one of 1m, 5m, 15m, all'],
    ['window=1m&window=5m', 'window', 'must be given once'],
    ['operation=getTruth', 'operation', `must be one of ${LABELS.join(', ')}`],
    ['operation=__proto__', 'operation', `must be one of ${LABELS.join(', ')}`],
    ['since=1m', 'since', 'is not a query parameter of getTruth'],
  ])('refuses ?%s', async (query, parameter, detail) => {
    const { status, json } = await client.get(`/truth?${query}`)
    expect([status, json.errors]).toEqual([400, [{ parameter, detail }]])
  })

  it('answers HEAD, and a client that wants something else than JSON with 406', async () => {
    const head = await client.send({ method: 'HEAD', path: '/truth?window=1m&operation=getPerson' })
    expect([head.status, Number(head.headers['content-length']) > 100]).toEqual([200, true])
    expect((await client.get('/truth', { Accept: 'text/html' })).status).toBe(406)
  })
})

describe('getTruth of a service that has answered', () => {
  beforeAll(async () => {
    for (let count = 0; count < 5; count++) await client.send({ method: 'POST', path: '/person', json: ada })
    for (let count = 0; count < 30; count++) await client.get(`/person/${count % 4}`)
    for (const path of ['/person/list', '/persons/0', '/persons/nobody', '/nowhere']) await client.get(path)
    await client.send({ method: 'DELETE', path: '/person/0' })
    await client.send({ method: 'PUT', path: '/person/1', json: {} })
    await settledSamples(client, 41)
  })

  it.each(['1m', '5m', '15m', 'all'])(
    'says of %s what the metrics count, observation by observation',
    async (window) => {
      const { json } = await client.get(`/truth?window=${window}`)
      const samples = readSamples((await client.get('/metrics')).text)
      expect(json.overall).toMatchObject({ requests: 41, error_ratio: 2 / 41 })
      expect(json.overall.codes).toEqual({ 200: 25, 201: 3, 204: 1, 400: 1, 404: 9, 507: 2 })
      for (const label of LABELS) {
        const summary = json.operations[label]
        const of = (metric: string, labels = '') => {
          const own = [...samples].filter(([series]) => series.includes(`operation="${label}"`))
          return sumOf(new Map(own), metric, labels)
        }
        expect(summary.requests).toBe(of('http_request_duration_seconds_count'))
        for (const [code, count] of Object.entries(summary.codes)) {
          expect(count).toBe(of('http_requests_total', `code="${code}"`))
        }
        expect(summary.requests).toBe(Object.values<number>(summary.codes).reduce((sum, count) => sum + count, 0))
        expect(summary.requests * summary.duration_seconds.mean).toBeCloseTo(of('http_request_duration_seconds_sum'), 9)
        expect(summary.rate * json.seconds).toBeCloseTo(summary.requests, 9)
        if (summary.objective === null) continue
        const { threshold_seconds: threshold, attained } = summary.objective.latency
        const fast = of('http_request_duration_seconds_bucket', `le="${threshold}"`)
        expect(attained).toBe(fast / summary.requests)
        expect(summary.objective.availability.attained).toBe(1 - (summary.error_ratio as number))
      }
      expect(json.operations.createPerson.error_ratio).toBe(2 / 5)
    },
  )

  it('answers about one operation alone when it is asked to', async () => {
    const { json } = await client.get('/truth?operation=getPerson&window=all')
    const whole = (await client.get('/truth?window=all')).json
    expect(Object.keys(json.operations)).toEqual(['getPerson'])
    const { rate: _rate, ...figures } = json.operations.getPerson
    expect(whole.operations.getPerson).toMatchObject(figures)
    expect(json.overall).toEqual({ ...json.operations.getPerson, objective: null })
    expect((await client.get('/truth?operation=unmatched')).json.overall.codes).toEqual({ 404: 1 })
  })

  it('has durations in order, each of them one that has happened', async () => {
    const { min, mean, p50, p90, p95, p99, max } = (await client.get('/truth?window=all')).json.overall.duration_seconds
    const inOrder = [0, min, p50, p90, p95, p99, max]
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
    expect(mean).toBeGreaterThan(min)
    expect(mean).toBeLessThan(max)
    const { p50: middle } = (await client.get('/truth?window=all&operation=listPersons')).json.overall.duration_seconds
    expect(middle).toBeGreaterThanOrEqual(min)
  })
})

describe('getTruth while requests are in progress', () => {
  it('counts them as in progress, and when their clients hang up as 499', async () => {
    // Slow enough that none is answered before all three were seen.
    const slow = await startServer({ latency: 600 })
    const asker = createClient(slow.url)
    onTestFinished(() => asker.close())
    const wires = await Promise.all(Array.from({ length: 3 }, () => openWire(slow.port)))
    for (const { socket } of wires) socket.write(headOf('GET', '/person/list'))
    const current = async () => (await asker.get('/truth?window=1m')).json.operations.listPersons
    await expect.poll(async () => (await current()).in_progress, { timeout: 10_000 }).toBe(3)
    expect(sumOf(readSamples((await asker.get('/metrics')).text), 'http_requests_in_progress')).toBe(3)
    for (const { socket } of wires) socket.destroy()
    await expect.poll(async () => (await current()).in_progress, { timeout: 10_000 }).toBe(0)
    expect(await current()).toMatchObject({ requests: 3, codes: { 499: 3 }, error_ratio: 0 })
    const { in_progress: all, requests } = (await asker.get('/truth?operation=getPerson')).json.overall
    expect([all, requests]).toEqual([0, 0])
  })

  it('answers all of many who ask at once, and probes among them', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => client.get(index % 10 === 0 ? '/health' : '/truth?window=all')),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })
})
