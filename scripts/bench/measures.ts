import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseExposition } from '../../src/promql/text-format.js'
import { freePort } from '../free-port.ts'
import { cleanEnv } from '../start-command.ts'
import { type Flags, prometric, startContender } from './contenders.ts'
import { GET, PERSON, send } from './load.ts'
import { type Running, start } from './process.ts'
import { cost } from './rounds.ts'
import { type Summary, summarise } from './summary.ts'

const MEGABYTE = 2 ** 20
/** As long as the compiler and the first collections of the client take the core from it. */
const CLIENT_WARM_UP_MS = 300

/** How much is measured: the full bench, or the quick one. */
export type Effort = { readonly rounds: number; readonly seconds: number; readonly persons: number }

type Tick = (text: string) => void

/** What a scrape in each format asks for. */
const ACCEPT = {
  text: 'text/plain',
  OpenMetrics: 'application/openmetrics-text',
  protobuf: 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited',
} as const

const ENCODINGS = ['identity', 'gzip'] as const

/** CPU time of one scrape in milliseconds and its bytes, in each format, with gzip as Prometheus asks for it and without. */
export async function scrapes(server: Running, { rounds }: Effort, tick: Tick) {
  const kinds = Object.entries(ACCEPT).flatMap(([format, accept]) =>
    ENCODINGS.map((encoding) => ({ format, encoding, headers: { accept, 'accept-encoding': encoding } })),
  )
  const found = kinds.map(({ format, encoding }) => ({ format, encoding, bytes: 0, ms: [] as number[] }))
  for (let round = 0; round <= rounds; round++) {
    tick(`/metrics, round ${round} of ${rounds}`)
    for (const [at, { headers }] of kinds.entries()) {
      const kind = found[at] as (typeof found)[number]
      const before = await server.account()
      for (let count = 0; count < 50; count++) kind.bytes = await scrape(server, headers)
      // The first round warms up.
      if (round > 0) kind.ms.push(((await server.account()).cpuUs - before.cpuUs) / 50_000)
    }
  }
  const series = parseExposition(await (await fetch(`${server.url}/metrics`)).text()).length
  return { kinds: found.map((kind) => ({ ...kind, ms: summarise(kind.ms) })), series }
}

/** Resolves to the bytes of the body as they were sent. */
async function scrape({ url }: Running, headers: Record<string, string>): Promise<number> {
  const response = await fetch(`${url}/metrics`, { headers })
  await response.arrayBuffer()
  return Number(response.headers.get('content-length'))
}

/** Throughput lost to one scrape a second, as a share: CPU per request with scrapes, over that without, less one. */
export async function scrapeLoss(server: Running, { rounds, seconds }: Effort, tick: Tick): Promise<Summary> {
  const losses: number[] = []
  for (let round = 1; round <= rounds; round++) {
    tick(`GET with and without scrapes, round ${round} of ${rounds}`)
    const without = await cost(server, GET, seconds)
    const failures: unknown[] = []
    // A connection that is kept may be closed by the server just when it is used again.
    const once = () => scrape(server, { 'accept-encoding': 'gzip', connection: 'close' })
    const timer = setInterval(() => void once().catch((error) => failures.push(error)), 1000)
    const { us } = await cost(server, GET, Math.max(2, seconds)).finally(() => clearInterval(timer))
    if (failures.length > 0) throw new Error('a scrape has failed', { cause: failures[0] })
    losses.push(us / without.us - 1)
  }
  return { ...summarise(losses), spread: (Math.max(...losses) - Math.min(...losses)) / 2 }
}

/** What a page costs in a store of many persons, a third deleted, over one of 100; and what persons weigh. */
export async function paging({ rounds, seconds, persons: count }: Effort, tick: Tick) {
  const [large, small] = [await start(prometric({ 'max-persons': count })), await start(prometric())]
  await fill(small, 100)
  await fill(large, 1000)
  // A busy server takes room for its young objects once; that is not the weight of records.
  await cost(large, GET, 2)
  const before = (await large.account()).rssBytes
  tick(`creating ${count} persons`)
  await fill(large, count - 1000)
  // V8 gives back what it took for the rush only when it is idle for a while.
  await sleep(2000)
  const perTenThousandMb = ((await large.account()).rssBytes - before) / MEGABYTE / ((count - 1000) / 10_000)
  tick(`deleting every third of ${count} persons`)
  const removal = { count: Math.floor(count / 3), first: 1, step: 3, durationMs: 60_000 }
  await send(large.port, { method: 'DELETE', path: '/person/{n}' }, removal)

  const starts = (rounds > 1 ? [0, 0.2, 0.45, 0.66] : [0.66]).map((share) => share * count)
  const ratios = new Map(starts.map((first) => [first, [] as number[]]))
  for (let round = 0; round <= rounds; round++) {
    for (const first of starts) {
      tick(`list page from ${first}, round ${round} of ${rounds}`)
      const page = (from: number) => ({ method: 'GET', path: `/person/list?start=${from}&limit=20` }) as const
      const base = await cost(small, page(20), seconds)
      const { us } = await cost(large, page(first), seconds)
      if (round > 0) ratios.get(first)?.push(us / base.us)
    }
  }
  await Promise.all([large.stop(), small.stop()])
  const pages = [...ratios].map(([first, values]) => ({ first, ratio: summarise(values) }))
  return { pages, perTenThousandMb }
}

async function fill(server: Running, count: number): Promise<void> {
  const shape = { method: 'POST', path: '/person', body: PERSON } as const
  const { requests, wrong } = await send(server.port, shape, { count, durationMs: 60_000 })
  if (requests !== count || wrong > 0) throw new Error(`created ${requests - wrong} of ${count} persons`)
}

/** From the start of the process to its first 200 on /ready, in milliseconds, and its resident memory in MB after that. */
export async function starts({ rounds }: Effort, tick: Tick, flags: Flags = {}) {
  const [times, idle]: [number[], number[]] = [[], []]
  for (let round = 0; round <= rounds; round++) {
    tick(`start, round ${round} of ${rounds}`)
    const port = await freePort()
    const began = performance.now()
    const child = spawn(process.execPath, prometric({ port, ...flags }).args, {
      env: { ...cleanEnv, NODE_ENV: 'production' },
      stdio: 'ignore',
    })
    while (!(await isReady(port))) await sleep(2)
    const took = performance.now() - began
    await sleep(1000)
    const rssMb = await residentMb(child.pid ?? 0)
    // The first start may fill the compile cache, which is written at an orderly end.
    child.kill('SIGTERM')
    await once(child, 'exit')
    if (round === 0) continue
    times.push(took)
    if (rssMb !== undefined) idle.push(rssMb)
  }
  return { readyMs: summarise(times), idleMb: summarise(idle) }
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/ready`, { headers: { connection: 'close' } }).then(
    (response) => response.ok,
    () => false,
  )
}

/** Resident memory of any process, as `ps` reports it. */
async function residentMb(pid: number): Promise<number | undefined> {
  const child = spawn('ps', ['-o', 'rss=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
  child.on('error', () => {})
  const text = (await child.stdout.toArray()).join('')
  return text.trim() === '' ? undefined : Number(text) / 1024
}

/**
 * The 99th percentile of each server at half of what a whole core lets it do, in microseconds, of an open loop: that of the
 * middle window, as `Result` in client.ts says. Round by round, because a machine that stalls does so for both.
 */
export async function tails({ rounds, seconds }: Effort, tick: Tick) {
  const names = ['bare', 'ours'] as const
  const servers = { bare: await startContender('bare'), ours: await startContender('ours') }
  const rates = { bare: 0, ours: 0 }
  const p99Us: Record<(typeof names)[number], number[]> = { bare: [], ours: [] }
  for (const name of names) {
    tick(`GET, saturation of ${name}`)
    await cost(servers[name], GET, seconds)
    rates[name] = 0.5e6 / (await cost(servers[name], GET, seconds)).us
  }
  const durationMs = CLIENT_WARM_UP_MS + seconds * 1000
  for (let round = 1; round <= rounds * 2; round++) {
    for (const name of names) {
      tick(`GET at half of saturation, round ${round} of ${rounds * 2}, ${name}`)
      const job = { perSecond: rates[name], warmUpMs: CLIENT_WARM_UP_MS, durationMs }
      p99Us[name].push((await send(servers[name].port, GET, job)).p99Us)
    }
  }
  await Promise.all(names.map((name) => servers[name].stop()))
  return { rates, p99Us }
}
