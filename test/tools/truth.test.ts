import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { IncidentRequest, Truth } from '../../src/contract.ts'
import { LATENCY_PROFILES, logNormal } from '../../src/simulation/latency.ts'
import { type Client, createClient } from '../support/client.ts'
import { bucketWidth, lastScrapeS, launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'
import { startTraffic } from '../support/traffic.ts'

const CALM_MS = 5000
const TRAFFIC_MS = 12_000
const LONG_MS = 120_000

/** A figure of what has happened during an incident, what was asked for, and the standard error of the first. */
type Effect = { readonly found: number; readonly asked: number; readonly error: number }

/** What goes wrong after some calm traffic, if anything, and what it did, from the truth before it and after it. */
type Scenario = {
  readonly name: string
  readonly incident?: IncidentRequest
  readonly effect?: (before: Truth, after: Truth) => Effect
}

const RATIO = 0.2
const FACTOR = 3

const SCENARIOS: readonly Scenario[] = [
  { name: 'no incident' },
  { name: 'error-burst', incident: { incident: 'error-burst', intensity: RATIO, seed: 1 }, effect: errorRatio },
  {
    name: 'slow-dependency',
    incident: { incident: 'slow-dependency', intensity: FACTOR, seed: 1 },
    effect: latencyFactor,
  },
]

/** The share of requests that have failed: a binomial one. */
function errorRatio({ overall: before }: Truth, { overall: after }: Truth): Effect {
  const errors = ({ requests, error_ratio }: Truth['overall']) => requests * (error_ratio ?? 0)
  const requests = after.requests - before.requests
  const found = (errors(after) - errors(before)) / requests
  return { found, asked: RATIO, error: Math.sqrt((RATIO * (1 - RATIO)) / requests) }
}

/**
 * How many times as long getPerson took in the mean. What the machine adds is the same before and after, so it is the
 * difference that is compared with the normal latency. Its error is that of the latencies on both sides, which are
 * independent, and that of the waves. The logarithms of the waves have sigma 0.5 and are correlated by 0.9 from request
 * to request.
 */
function latencyFactor(before: Truth, after: Truth): Effect {
  const { mu, sigma } = logNormal(LATENCY_PROFILES.getPerson)
  const normal = Math.exp(mu + sigma ** 2 / 2) / 1000
  const total = ({ operations: { getPerson } }: Truth) => {
    const count = getPerson?.requests ?? 0
    return { count, seconds: count * (getPerson?.duration_seconds?.mean ?? 0) }
  }
  const [calm, all] = [total(before), total(after)]
  const slow = { count: all.count - calm.count, seconds: all.seconds - calm.seconds }
  const found = 1 + (slow.seconds / slow.count - calm.seconds / calm.count) / normal
  const waves = Math.expm1(0.5 ** 2)
  const latencies = Math.expm1(sigma ** 2)
  const meanOfWaves = (waves * (1 + 0.9)) / (1 - 0.9) / (after.overall.requests - before.overall.requests)
  const meanOfLatencies = latencies * ((1 + (FACTOR - 1) ** 2 * waves + FACTOR ** 2) / slow.count + 1 / calm.count)
  return { found, asked: FACTOR, error: Math.sqrt((FACTOR - 1) ** 2 * meanOfWaves + meanOfLatencies) }
}

describeWith(['prometheus3'], 'getTruth and Prometheus', () => {
  describe.each(SCENARIOS)('under $name', ({ incident, effect }) => {
    let server: RunningServer
    let client: Client
    let prometheus: RunningPrometheus
    let calm: Truth
    let truth: Truth
    let summaries: [string, Truth['overall']][]
    /** The time of the queries, in seconds; what has happened by then has been scraped, and nothing is in progress. */
    let evaluated: number

    beforeAll(async () => {
      server = await launchServer({ latency: 'on' })
      // A connection for each request: one that is kept may just be closed when a busy machine wants to use it.
      client = createClient(server.url, new Agent())
      prometheus = await launchPrometheus('prometheus3', server.port)
      const scraped = () => prometheus.query('http_requests_total')
      await vi.waitFor(async () => expect((await scraped()).length).toBeGreaterThan(0), 20_000)
      const traffic = await Promise.all([startTraffic(client), startTraffic(client)])
      await sleep(CALM_MS)
      calm = (await client.get('/truth?window=1m')).json
      if (incident) await client.send({ method: 'POST', path: '/incidents/active', json: incident })
      await sleep(TRAFFIC_MS)
      await Promise.all(traffic.map(({ stop }) => stop()))
      const settled = Date.now() / 1000
      await vi.waitFor(async () => expect(await lastScrapeS(prometheus)).toBeGreaterThan(settled + 1), 20_000)
      await sleep(500)
      evaluated = Date.now() / 1000
      truth = (await client.get('/truth?window=1m')).json
      summaries = Object.entries(truth.operations).filter(([, { requests }]) => requests > 0)
    }, LONG_MS)
    afterAll(async () => {
      client.close()
      await prometheus.stop()
      server.signal('SIGKILL')
    })

    /** The answer of Prometheus by the values of some labels. */
    const ask = async (expression: string, ...labels: string[]) => {
      const samples = await prometheus.query(expression, evaluated)
      return new Map(
        samples.map(({ metric, value }) => [labels.map((label) => metric[label]).join(' '), Number(value[1])]),
      )
    }

    it('have had traffic on every operation', () => {
      expect(truth).toMatchObject({ complete: true, overall: { in_progress: 0 } })
      expect(summaries.length).toBeGreaterThanOrEqual(6)
      expect(truth.operations.getPerson?.requests).toBeGreaterThan((TRAFFIC_MS / 1000) * 10)
    })

    if (effect) {
      it('show the effect that was asked for, within three standard errors', () => {
        const { found, asked, error } = effect(calm, truth)
        expect(Math.abs(found - asked), `${found} for ${asked}, standard error ${error}`).toBeLessThan(3 * error)
      })
    }

    it('count the same, to the unit', async () => {
      const counted = await ask('sum by (operation, code) (http_requests_total) > 0', 'operation', 'code')
      const codes = summaries.flatMap(([id, { codes }]) =>
        Object.entries(codes).map(([code, n]) => [`${id} ${code}`, n]),
      )
      expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(codes))
      const all = await ask('sum(http_requests_total)')
      expect([...all.values()]).toEqual([truth.overall.requests])
    })

    it.each([50, 95, 99] as const)('tell a p%d that is less than the width of a bucket apart', async (percent) => {
      const buckets = 'sum by (le, operation) (rate(http_request_duration_seconds_bucket[1m]))'
      const estimates = await ask(`histogram_quantile(${percent / 100}, ${buckets})`, 'operation')
      for (const [id, { duration_seconds: exact }] of summaries) {
        const value = exact?.[`p${percent}`] ?? Number.NaN
        const apart = Math.abs((estimates.get(id) ?? Number.NaN) - value)
        expect(apart, `${id}: ${estimates.get(id)} for ${value}`).toBeLessThanOrEqual(bucketWidth(value))
      }
    })

    it('tell the same share of errors', async () => {
      const rate = (selector: string) => `sum by (operation) (rate(http_requests_total${selector}[1m]))`
      const ratios = await ask(`${rate('{code=~"5.."}')} / ${rate('')}`, 'operation')
      for (const [id, { error_ratio: exact }] of summaries) expect(ratios.get(id), id).toBeCloseTo(exact as number, 9)
      const total = 'sum(rate(http_requests_total{code=~"5.."}[1m])) / sum(rate(http_requests_total[1m]))'
      expect((await ask(total)).get('')).toBeCloseTo(truth.overall.error_ratio as number, 9)
    })

    it('tell the same mean duration', async () => {
      const rate = (part: string) => `sum by (operation) (rate(http_request_duration_seconds_${part}[1m]))`
      const means = await ask(`${rate('sum')} / ${rate('count')}`, 'operation')
      for (const [id, { duration_seconds: exact }] of summaries) {
        expect(means.get(id), id).toBeCloseTo(exact?.mean ?? Number.NaN, 9)
      }
    })

    it('tell the same share of requests within the threshold of the objective', async () => {
      for (const [id, { objective }] of summaries) {
        if (objective === null) continue
        const { threshold_seconds: le, attained } = objective.latency
        const name = 'http_request_duration_seconds'
        const fast = `sum(rate(${name}_bucket{operation="${id}",le="${le}"}[1m]))`
        const share = await ask(`${fast} / sum(rate(${name}_count{operation="${id}"}[1m]))`)
        expect(share.get(''), id).toBeCloseTo(attained as number, 9)
      }
    })
  })
})
