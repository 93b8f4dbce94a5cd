import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { uniform } from '../../src/random.ts'
import { KINDS } from '../../src/simulation/kinds.ts'
import { createLatency, LATENCY_PROFILES, logNormal } from '../../src/simulation/latency.ts'
import { createClient } from '../support/client.ts'
import { readSamples, seriesName, sumOf } from '../support/series.ts'
import { startServer } from '../support/server.ts'
import { ACTIVE, ask, durations, NOBODY, open, start } from '../support/slow-service.ts'
import { batchError, shareError } from '../support/statistics.ts'

/** What a service with this seed does to its first requests of getPerson, one after the other, under two incidents. */
function predict(seed: number, count: number): { readonly ms: number; readonly status: number }[] {
  const latency = createLatency(seed, 1)
  const slow = KINDS['slow-dependency'].requests?.createInjector((name) => uniform(`11 slow-dependency ${name}`))
  const fails = KINDS['error-burst'].requests?.createInjector((name) => uniform(`12 error-burst ${name}`))
  return Array.from({ length: count }, () => {
    const impact = slow?.('getPerson', { intensity: 3, ratio: 1 })
    const fault = fails?.('getPerson', { intensity: 0.5, ratio: 1 }).fault
    const status = fault === 'error' ? 500 : fault === 'unavailable' ? 503 : 404
    return { ms: latency('getPerson') * (impact?.factor ?? Number.NaN), status }
  })
}

describe('the same seed and the same requests', () => {
  const COUNT = 60

  it('give the same latencies and faults, on one service as on another', async () => {
    const wanted = predict(7, COUNT)
    const excesses: number[] = []
    for (let round = 0; round < 2; round++) {
      const client = await open()
      await start(client, { incident: 'slow-dependency', intensity: 3, seed: 11 })
      await start(client, { incident: 'error-burst', intensity: 0.5, seed: 12 })
      for (const { ms, status } of wanted) {
        const answer = await ask(client)
        expect(answer.status).toBe(status)
        // Timers count whole milliseconds.
        expect(answer.ms).toBeGreaterThan(ms - 2)
        excesses.push(answer.ms - ms)
      }
    }
    excesses.sort((a, b) => a - b)
    // Half of them were hardly later than that, however busy the machine is.
    expect(excesses[COUNT]).toBeLessThan(100)
    expect(new Set(wanted.map(({ status }) => status))).toEqual(new Set([404, 500, 503]))
  })
})

describe('slow-dependency', () => {
  const COUNT = 400
  const CLIENTS = 6

  it('takes as many times as long as it is asked for, within three standard errors', async () => {
    const client = await open()
    const before = await durations(client)
    await start(client, { incident: 'slow-dependency', intensity: 10, seed: 3 })
    const times: number[] = []
    let left = COUNT
    const work = async () => {
      while (left-- > 0) times.push((await ask(client)).ms)
    }
    await Promise.all(Array.from({ length: CLIENTS }, work))
    const after = await durations(client)
    const { mu, sigma } = logNormal(LATENCY_PROFILES.getPerson)
    const normalMs = Math.exp(mu + sigma ** 2 / 2)
    const factor = ((after.seconds - before.seconds) * 1000) / (after.count - before.count) / normalMs
    const error = batchError(times, 40) / normalMs
    console.log(`slow-dependency of 10: ${factor.toFixed(2)} times as long, standard error ${error.toFixed(2)}`)
    expect(after.count - before.count).toBe(COUNT)
    expect(Math.abs(factor - 10)).toBeLessThanOrEqual(3 * error)
    const slowed = seriesName('faults_injected_total', { operation: 'getPerson', fault: 'latency' })
    expect(readSamples((await client.get('/metrics')).text).get(slowed)).toBe(COUNT)
  })
})

describe('cache-cold', () => {
  it('lets a share of the requests miss that falls, and none that is not slower', async () => {
    const client = await open({ latency: 0.2 })
    await start(client, { incident: 'cache-cold', intensity: 2, duration: '1h' })
    const misses = async () =>
      sumOf(await client.metrics(), 'faults_injected_total', 'operation="getPerson",fault="latency"')
    for (let count = 0; count < 200; count++) await ask(client)
    // In the first seconds of an hour nearly all of them miss.
    const first = await misses()
    expect(Math.abs(first / 200 - 0.99)).toBeLessThanOrEqual(3 * shareError(0.97, 200) + 0.02)
    await client.send({ method: 'DELETE', path: ACTIVE })
    await start(client, { incident: 'cache-cold', intensity: 2, duration: '20s' })
    // After 16 of 20 s two of a hundred miss.
    await expect
      .poll(async () => (await client.get(`${ACTIVE}/cache-cold`)).json.intensity_ratio ?? 0, {
        timeout: 30_000,
        interval: 200,
      })
      .toBeLessThan(0.02)
    const later = await misses()
    for (let count = 0; count < 50; count++) await ask(client)
    expect((await misses()) - later).toBeLessThan(6)
  })
})

describe('stopping incidents', () => {
  it('frees the workers of clients that have left, and answers those who wait as if nothing had been', async () => {
    const server = await startServer({ latency: 'on', seed: 7 })
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    for (const incident of ['slow-dependency', 'cache-cold'] as const) {
      await start(client, { incident, intensity: 100 })
    }
    await start(client, { incident: 'flapping', intensity: 1 })
    const list = `${server.url}/person/list`
    const giveUp = async () => {
      for (let tries = 0; tries < 3; tries++) {
        await expect(fetch(list, { signal: AbortSignal.timeout(300) })).rejects.toThrow('timeout')
      }
    }
    await Promise.all(Array.from({ length: 40 }, giveUp))
    const patient = Array.from({ length: 20 }, () => client.get('/person/list'))
    await sleep(200)
    expect((await client.send({ method: 'DELETE', path: ACTIVE })).status).toBe(204)
    const answers = [...patient, client.get('/person/list')]
    // Three rounds of the eight workers; the work of those who have left took ten minutes each.
    const late = sleep(10_000, 'some requests still wait, 10 s after the incidents were stopped', { ref: false })
    const statuses = Promise.all(answers).then((all) => all.map(({ status }) => status))
    expect(await Promise.race([statuses, late])).toEqual(answers.map(() => 200))
  })
})

describe('--max-in-flight', () => {
  it('sheds what a saturated operation cannot take, and says that it was not the incident', async () => {
    const client = await open({ 'max-in-flight': 20 })
    await start(client, { incident: 'slow-dependency', intensity: 100 })
    const answers = await Promise.all(Array.from({ length: 60 }, () => client.get(NOBODY)))
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused).toHaveLength(40)
    expect(new Set(refused.map(({ json }) => json.type))).toEqual(new Set(['urn:prometric:problem:unavailable']))
  }, 120_000)
})
