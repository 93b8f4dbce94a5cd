import { Agent } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import { lastScrapeS, launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const LONG_MS = 180_000
const PERCENTS = [50, 90, 95, 99] as const

/** One more than a multiple of 100: no rank is whole, so that each definition of a quantile means the same request. */
const REQUESTS = 2001

/** As many as operation getPerson has workers, so that requests do not wait for one. */
const AT_ONCE = 8

/** The bounds of a native bucket are this far apart, so no estimate is further from the truth. */
const FACTOR = 2 ** (1 / 8)

describeWith(['prometheus3'], 'quantiles by Prometheus', () => {
  describe.each(['calm', 'slow-dependency'])('in %s', (scene) => {
    let server: RunningServer
    let client: Client
    let prometheus: RunningPrometheus
    /** Seconds by percentile, as they were, and as each kind of histogram estimates them. */
    let truth: Readonly<Record<string, number>>
    let classic: readonly number[]
    let native: readonly number[]

    beforeAll(async () => {
      server = await launchServer({ latency: 'on' })
      client = createClient(server.url, new Agent({ keepAlive: true, maxSockets: AT_ONCE }))
      await client.send({ method: 'POST', path: '/person', json: { first_name: 'Ada', last_name: 'Lovelace' } })
      if (scene !== 'calm') {
        const json = { incident: scene, intensity: 3, seed: 1 }
        await client.send({ method: 'POST', path: '/incidents/active', json })
      }
      prometheus = await launchPrometheus('prometheus3', server.port, { native: true })
      await twoScrapes(prometheus)
      let sent = 0
      const send = async () => {
        while (sent++ < REQUESTS) await client.get('/person/0')
      }
      await Promise.all(Array.from({ length: AT_ONCE }, send))
      await twoScrapes(prometheus)
      const { requests, duration_seconds } = (await client.get('/truth?window=all')).json.operations.getPerson
      expect(requests).toBe(REQUESTS)
      truth = duration_seconds
      const increase = (name: string) => `increase(${name}{operation="getPerson"}[5m])`
      classic = await quantiles(prometheus, `sum by (le) (${increase('http_request_duration_seconds_bucket')})`)
      native = await quantiles(prometheus, `sum(${increase('http_request_duration_seconds')})`)
    }, LONG_MS)
    afterAll(async () => {
      client.close()
      server.signal('SIGKILL')
      await prometheus.stop()
    })

    it.each(PERCENTS)('have p%d by native buckets within one bucket of the truth', (percent) => {
      const at = PERCENTS.indexOf(percent)
      const exact = truth[`p${percent}`] as number
      const [byClassic, byNative] = [classic[at] as number, native[at] as number]
      console.log(
        [`${scene} p${percent}`, milliseconds(exact), estimate(byClassic, exact), estimate(byNative, exact)].join(
          ' | ',
        ),
      )
      expect(Math.max(byNative / exact, exact / byNative)).toBeLessThanOrEqual(FACTOR * (1 + 1e-9))
    })
  })
})

/** Waits for two scrapes that begin after now: what the first one found is stored by then. */
async function twoScrapes(prometheus: RunningPrometheus): Promise<void> {
  const since = Date.now() / 1000
  const scrapedS = async () => expect(await lastScrapeS(prometheus)).toBeGreaterThan(since + 1)
  await vi.waitFor(scrapedS, { timeout: 40_000, interval: 100 })
}

async function quantiles(prometheus: RunningPrometheus, histogram: string): Promise<number[]> {
  const ask = async (percent: number) => {
    const [sample] = await prometheus.query(`histogram_quantile(${percent / 100}, ${histogram})`)
    return Number(sample?.value[1])
  }
  return Promise.all(PERCENTS.map(ask))
}

const milliseconds = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`

function estimate(seconds: number, exact: number): string {
  const percent = (seconds / exact - 1) * 100
  return `${milliseconds(seconds)} | ${percent < 0 ? '-' : '+'}${Math.abs(percent).toFixed(1)} %`
}
