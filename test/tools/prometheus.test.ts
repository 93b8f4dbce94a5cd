import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import {
  bucketWidth,
  lastScrapeS,
  launchPrometheus,
  type RunningPrometheus,
  type Sample,
} from '../support/prometheus.ts'
import { ELEVEN } from '../support/series.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith, tool } from '../support/tools.ts'
import { type Done, startTraffic } from '../support/traffic.ts'

/** What promtool says of the original's names, which are kept (design.md, section 2). */
const ORIGINAL_NAMES = [
  'app_memory_usage_megabytes use base unit "bytes" instead of "megabytes"',
  'http_status_code counter metrics should have "_total" suffix',
  'person_store_count non-histogram and non-summary metrics should not have "_count" suffix',
]

const WINDOW_S = 8
const LONG_MS = 120_000

describeWith(['promtool', 'promtool3'], 'promtool', () => {
  it.each([
    ['promtool', 'prometheus.yml'],
    ['promtool3', 'prometheus.yml'],
    ['promtool3', 'prometheus3.yml'],
  ] as const)('%s finds deploy/prometheus/%s valid', (program, file) => {
    const { status, stdout, stderr } = spawnSync(tool(program), ['check', 'config', `deploy/prometheus/${file}`], {
      encoding: 'utf8',
    })
    expect(status, stdout + stderr).toBe(0)
  })

  it.each(['promtool', 'promtool3'] as const)('%s complains of nothing but the original names', async (program) => {
    const server = await launchServer()
    const client = createClient(server.url)
    await client.send({ method: 'POST', path: '/person', json: { first_name: 'Hypatia', last_name: 'of Alexandria' } })
    const input = (await client.get('/metrics')).text
    const { stdout, stderr } = spawnSync(tool(program), ['check', 'metrics'], { input, encoding: 'utf8' })
    client.close()
    server.signal('SIGKILL')
    expect((stdout + stderr).trim().split('\n').sort()).toEqual(ORIGINAL_NAMES)
  })
})

describeWith(['prometheus', 'prometheus3'], 'Prometheus', () => {
  describe.each([
    ['prometheus', /^2\./],
    ['prometheus3', /^3\./],
  ] as const)('%s', (program, version) => {
    let server: RunningServer
    let client: Client
    let prometheus: RunningPrometheus
    let done: readonly Done[]
    /** The time of a scrape under traffic that has lasted for more than a window, in seconds. */
    let evaluated: number
    beforeAll(async () => {
      server = await launchServer({ latency: 'on' })
      client = createClient(server.url)
      prometheus = await launchPrometheus(program, server.port)
      await vi.waitFor(async () => expect((await prometheus.targets())[0]?.health).toBe('up'), 20_000)
      const traffic = await startTraffic(client)
      await sleep((WINDOW_S + 3) * 1000)
      evaluated = await lastScrapeS(prometheus)
      await sleep(500)
      done = await traffic.stop()
    }, LONG_MS)
    afterAll(async () => {
      client.close()
      await prometheus.stop()
      server.signal('SIGKILL')
    })

    const inWindow = (operation: string) =>
      done.filter((one) => one.operation === operation && one.atS > evaluated - WINDOW_S && one.atS <= evaluated)

    it('is the release that it should be, and scrapes without an error', async () => {
      expect(prometheus.version).toMatch(version)
      // A busy machine may have missed the last scrape.
      await expect.poll(async () => (await prometheus.query('up')).map(({ value }) => value[1])).toEqual(['1'])
      await expect.poll(prometheus.targets).toMatchObject([{ health: 'up', lastError: '' }])
    })

    it.each(['getPerson', 'createPerson'])('gives the rate() of %s that was sent', async (operation) => {
      const [sample] = await prometheus.query(
        `sum(rate(http_requests_total{operation="${operation}"}[${WINDOW_S}s]))`,
        evaluated,
      )
      const sent = inWindow(operation).length / WINDOW_S
      expect(sent).toBeGreaterThan(1)
      expect(Number(sample?.value[1]) / sent).toBeGreaterThan(0.75)
      expect(Number(sample?.value[1]) / sent).toBeLessThan(1.25)
    })

    it.each([0.5, 0.9])('gives the histogram_quantile(%d) that clients have seen', async (quantile) => {
      const rate = `rate(http_request_duration_seconds_bucket{operation="getPerson"}[${WINDOW_S}s])`
      const [sample] = await prometheus.query(`histogram_quantile(${quantile}, sum by (le) (${rate}))`, evaluated)
      const seen = inWindow('getPerson')
        .map(({ durationS }) => durationS)
        .sort((a, b) => a - b)
      const expected = seen[Math.floor(quantile * seen.length)] ?? Number.NaN
      const value = Number(sample?.value[1])
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(bucketWidth(Math.max(value, expected)))
    })

    it('has each of the eleven names with the values of /metrics', { timeout: LONG_MS }, async () => {
      // CPU and memory are sampled every 5 s, so a scrape and a look at /metrics can be of two samples: look again.
      await expect.poll(() => difference(client, prometheus), { timeout: 30_000, interval: 500 }).toEqual([])
    })
  })
})

/** The series of /metrics that the next scrape has not, or has with another value, and those that only Prometheus has. */
async function difference(client: Client, prometheus: RunningPrometheus): Promise<string[]> {
  const exposed = new Map<string, number>()
  for (const [series, value] of await client.metrics()) {
    const [, name = '', labels = ''] = /^(\w+)(.*)$/.exec(series) ?? []
    if (ELEVEN.some((known) => name.replace(/_(bucket|sum|count)$/, '') === known || name === known)) {
      exposed.set(
        key(name, Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map((m) => [m[1], m[2]]))),
        value,
      )
    }
  }
  const after = Date.now() / 1000
  await vi.waitFor(async () => expect(await lastScrapeS(prometheus)).toBeGreaterThan(after), 10_000)
  const selector = `{job="prometric",__name__=~"(${ELEVEN.join('|')})(_bucket|_sum|_count)?"}`
  const scraped = new Map(
    (await prometheus.query(selector)).map(({ metric, value }) => [keyOf(metric), Number(value[1])]),
  )
  const missing = ELEVEN.filter((name) => ![...scraped.keys()].some((series) => series.startsWith(name)))
  const series = new Set([...exposed.keys(), ...scraped.keys()])
  return [
    ...missing,
    ...[...series]
      .filter((one) => exposed.get(one) !== scraped.get(one))
      .map((one) => `${one} ${exposed.get(one)} ${scraped.get(one)}`),
  ]
}

function keyOf({ __name__ = '', job: _job, instance: _instance, ...labels }: Sample['metric']): string {
  return key(__name__, labels)
}

/** A series by name and labels in order; Prometheus 3 writes the bound 1 as 1.0. */
function key(name: string, labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([label, value]) => `${label}=${label === 'le' ? Number(value.replace('+Inf', 'Infinity')) : value}`,
  )
  return `${name} ${pairs.sort().join(' ')}`
}
