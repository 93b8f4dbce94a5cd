import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Truth } from '../../src/contract.ts'
import { type Client, createClient } from '../support/client.ts'
import { bucketWidth, lastScrapeS, launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'
import { startTraffic } from '../support/traffic.ts'

const TRAFFIC_MS = 15_000
const LONG_MS = 120_000

/** What goes wrong during the traffic. */
type Scenario = { readonly name: string; readonly begin: (client: Client) => Promise<void> }

const SCENARIOS: readonly Scenario[] = [{ name: 'nothing that goes wrong', begin: async () => {} }]

describeWith(['prometheus3'], 'getTruth and Prometheus', () => {
  describe.each(SCENARIOS)('under $name', ({ begin }) => {
    let server: RunningServer
    let client: Client
    let prometheus: RunningPrometheus
    let truth: Truth
    let told: [string, Truth['overall']][]
    /** The time of the queries, in seconds; what has happened by then has been scraped, and nothing is in progress. */
    let evaluated: number

    beforeAll(async () => {
      server = await launchServer({ latency: 'on' })
      client = createClient(server.url)
      prometheus = await launchPrometheus('prometheus3', server.port)
      const scraped = () => prometheus.query('http_requests_total')
      await vi.waitFor(async () => expect((await scraped()).length).toBeGreaterThan(0), 20_000)
      await begin(client)
      const traffic = await Promise.all([startTraffic(client), startTraffic(client)])
      await sleep(TRAFFIC_MS)
      await Promise.all(traffic.map(({ stop }) => stop()))
      const settled = Date.now() / 1000
      await vi.waitFor(async () => expect(await lastScrapeS(prometheus)).toBeGreaterThan(settled + 1), 20_000)
      await sleep(500)
      evaluated = Date.now() / 1000
      truth = (await client.get('/truth?window=1m')).json
      told = Object.entries(truth.operations).filter(([, { requests }]) => requests > 0)
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
      expect(told.length).toBeGreaterThanOrEqual(6)
      expect(truth.operations.getPerson?.requests).toBeGreaterThan((TRAFFIC_MS / 1000) * 10)
    })

    it('count the same, to the unit', async () => {
      const counted = await ask('sum by (operation, code) (http_requests_total) > 0', 'operation', 'code')
      const codes = told.flatMap(([id, { codes }]) => Object.entries(codes).map(([code, n]) => [`${id} ${code}`, n]))
      expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(codes))
      const all = await ask('sum(http_requests_total)')
      expect([...all.values()]).toEqual([truth.overall.requests])
    })

    it.each([50, 95, 99] as const)('tell a p%d that is less than the width of a bucket apart', async (percent) => {
      const buckets = 'sum by (le, operation) (rate(http_request_duration_seconds_bucket[1m]))'
      const estimates = await ask(`histogram_quantile(${percent / 100}, ${buckets})`, 'operation')
      for (const [id, { duration_seconds: exact }] of told) {
        const value = exact?.[`p${percent}`] ?? Number.NaN
        const apart = Math.abs((estimates.get(id) ?? Number.NaN) - value)
        expect(apart, `${id}: ${estimates.get(id)} for ${value}`).toBeLessThanOrEqual(bucketWidth(value))
      }
    })

    it('tell the same share of errors', async () => {
      const rate = (selector: string) => `sum by (operation) (rate(http_requests_total${selector}[1m]))`
      const ratios = await ask(`${rate('{code=~"5.."}')} / ${rate('')}`, 'operation')
      for (const [id, { error_ratio: exact }] of told) expect(ratios.get(id), id).toBeCloseTo(exact as number, 9)
      const total = 'sum(rate(http_requests_total{code=~"5.."}[1m])) / sum(rate(http_requests_total[1m]))'
      expect((await ask(total)).get('')).toBeCloseTo(truth.overall.error_ratio as number, 9)
    })

    it('tell the same share of requests within the threshold of the objective', async () => {
      for (const [id, { objective }] of told) {
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
