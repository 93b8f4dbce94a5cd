import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { metrics } from '../../generated/metrics.ts'
import { freePort } from '../../scripts/free-port.ts'
import { seldomCollecting, tool } from './tools.ts'

/** One series of an instant query, its time in seconds. */
export type Sample = { readonly metric: Readonly<Record<string, string>>; readonly value: readonly [number, string] }

/** A target as Prometheus sees it. */
export type Target = { readonly health: string; readonly lastError: string; readonly lastScrape: string }

/** A Prometheus that scrapes a service. */
export type RunningPrometheus = {
  readonly version: string
  readonly url: string
  /** The result of an instant query, now or at a time in seconds. */
  readonly query: (expression: string, time?: number) => Promise<readonly Sample[]>
  readonly targets: () => Promise<readonly Target[]>
  readonly stop: () => Promise<void>
}

const run = promisify(execFile)

const CONFIG = 'deploy/prometheus/prometheus.yml'

/** The service to scrape, or several of them, by the name of their job: their ports on loopback, several for a job of instances. */
export type Ports = number | Readonly<Record<string, number | readonly number[]>>

/**
 * What is other than in our configuration, beside the services, with its default. The interval (1 s), a rule file next
 * to it (none) and the address of an Alertmanager (none). A past that it knows (none) is an OpenMetrics text with
 * timestamps.
 */
export type PrometheusOptions = {
  readonly interval?: string
  readonly rules?: string
  readonly alertmanager?: string
  readonly past?: string
  /**
   * Whether it keeps exemplars and native histograms: beside the classic ones, as prometheus3.yml says, but Prometheus 2
   * instead of them.
   */
  readonly native?: boolean
}

/** Starts a Prometheus on loopback with our configuration. */
export async function launchPrometheus(
  program: 'prometheus' | 'prometheus3',
  ports: Ports,
  { interval = '1s', rules, alertmanager, past, native = false }: PrometheusOptions = {},
): Promise<RunningPrometheus> {
  const folder = await mkdtemp(join(tmpdir(), 'prometric-prometheus-'))
  const jobs = Object.entries(typeof ports === 'number' ? { prometric: ports } : ports)
  const config = {
    ...parse(await readFile(CONFIG, 'utf8')),
    global: { scrape_interval: interval, evaluation_interval: interval },
    scrape_configs: jobs.map(([job, port]) => ({
      job_name: job,
      ...(native &&
        program === 'prometheus3' && { scrape_native_histograms: true, always_scrape_classic_histograms: true }),
      static_configs: [{ targets: [port].flat().map((one) => `localhost:${one}`) }],
    })),
    ...(alertmanager && { alerting: { alertmanagers: [{ static_configs: [{ targets: [alertmanager] }] }] } }),
  }
  await writeFile(join(folder, 'prometheus.yml'), stringify(config))
  if (past) {
    await writeFile(join(folder, 'past.txt'), past)
    const promtool = tool(program === 'prometheus3' ? 'promtool3' : 'promtool')
    await run(promtool, ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'past.txt'), join(folder, 'data')])
  }
  if (rules !== undefined) await writeFile(join(folder, 'test.rules.yml'), rules)
  const address = `127.0.0.1:${await freePort()}`
  const url = `http://${address}`
  const child = spawn(
    tool(program),
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
      '--log.level=warn',
      ...(native ? [`--enable-feature=exemplar-storage${program === 'prometheus' ? ',native-histograms' : ''}`] : []),
    ],
    { env: seldomCollecting, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const exit = once(child, 'exit')

  const api = async (path: string) => {
    const answer = (await (await fetch(`${url}/api/v1/${path}`)).json()) as {
      status: string
      error?: string
      // biome-ignore lint/suspicious/noExplicitAny: each endpoint has its own data, named by the callers' types.
      data: any
    }
    if (answer.status !== 'success') throw new Error(`${path}: ${answer.error}`)
    return answer.data
  }
  const stop = async () => {
    child.kill('SIGKILL')
    await exit
    await rm(folder, { recursive: true })
  }
  const ready = async () => {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}:\n${log}`)
    return (await api('status/buildinfo')).version as string
  }
  try {
    return {
      version: await vi.waitFor(ready, { timeout: 30_000, interval: 100 }),
      url,
      query: async (expression, time) =>
        (await api(`query?${new URLSearchParams({ query: expression, ...(time && { time: String(time) }) })}`)).result,
      targets: async () => (await api('targets?state=active')).activeTargets,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** When the service was scraped last, in seconds since 1970. */
export async function lastScrapeS(prometheus: RunningPrometheus): Promise<number> {
  return Date.parse((await prometheus.targets())[0]?.lastScrape ?? '') / 1000
}

/** The width of the bucket of http_request_duration_seconds that a duration falls into, in seconds. */
export function bucketWidth(seconds: number): number {
  const { buckets } = metrics.http_request_duration_seconds
  const upper = buckets.findIndex((bound) => bound >= seconds)
  return (buckets[upper] ?? Number.POSITIVE_INFINITY) - (buckets[upper - 1] ?? 0)
}
