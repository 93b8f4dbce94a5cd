import { readFileSync, writeFileSync } from 'node:fs'
import { watchParent } from '../../src/watch-parent.ts'
import { readArguments } from '../arguments.ts'
import { flag } from '../options.ts'
import { CONTENDERS, type Contender, hasPeers, installPeers, startContender } from './contenders.ts'
import { GET, POST } from './load.ts'
import { type Effort, paging, scrapeLoss, scrapes, starts, tails } from './measures.ts'
import { canPin, keepCoresAwake, type Running } from './process.ts'
import { profile } from './profile.ts'
import * as report from './report.ts'
import { interleave } from './rounds.ts'
import { routingUs } from './routing.ts'
import { type Summary, summarise } from './summary.ts'
import { startCollector, traceCosts } from './traces.ts'
import { truthCost } from './truth.ts'

const REPORT = new URL('../../docs/benchmark.md', import.meta.url)
/** What stands below this line in the report is written by hand and kept. */
const BY_HAND = '<!-- what follows is written by hand -->'

const { values } = readArguments({
  name: 'bench',
  forms: ['npm run bench -- [options]'],
  about: 'Measures what a request costs beside other servers, and writes docs/benchmark.md. Five minutes.',
  options: { quick: flag('One round with a small store, for a first look.') },
})
watchParent(process.env)
const effort: Effort = values.quick
  ? { rounds: 1, seconds: 1, persons: 10_000 }
  : { rounds: 7, seconds: 1, persons: 100_000 }

const began = performance.now()
let printedAt = 0
/** Says what goes on: on a terminal in one line, elsewhere in a line every ten seconds. */
const tick = (text: string) => {
  const now = performance.now() - began
  const line = `${(now / 1000).toFixed(0).padStart(3)} s  ${text}`
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
  else if (now - printedAt > 10_000 || printedAt === 0) {
    console.error(line)
    printedAt = now
  }
}

if (!canPin) console.error('taskset is missing: server and load share the cores, trust the ratios less')
const isAwake = keepCoresAwake()
if (!isAwake) console.error('/dev/cpu_dma_latency is not to be written: waking cores is part of what is measured')
if (!hasPeers()) {
  console.error('installing the peers (npm ci --prefix scripts/bench)')
  if (!installPeers(process.env.npm_execpath)) {
    console.error('bench: the peers are not installed; run: npm ci --ignore-scripts --prefix scripts/bench')
    process.exit(1)
  }
}

const throughput = await measureThroughput()
const figures = [...throughput.figures, ...(await measureRest())]
const text = [
  '# Benchmark',
  `Written by \`npm run bench${values.quick ? ' -- --quick' : ''}\` in ${seconds()} s. Trust the ratios, not the times: they are the medians of`,
  `${effort.rounds} interleaved rounds, and ± is half the distance between the extremes.`,
  '',
  report.circumstances(isAwake),
  '',
  report.figureTable(figures),
  '',
  report.costTable(throughput.get, throughput.post),
  '',
  throughput.profiles,
].join('\n')
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
console.log(text)
if (!values.quick) writeFileSync(REPORT, `${text}\n\n${handWritten()}`)

/** Every contender with both requests, then the profiles of ours and bare, and what scrapes cost. */
async function measureThroughput() {
  const servers = {} as Record<Contender, Running>
  for (const name of Object.keys(CONTENDERS) as Contender[]) {
    tick(`starting ${name}`)
    servers[name] = await startContender(name)
  }
  const get = await interleave(servers, GET, { ...effort, tick })
  const post = await interleave(servers, POST, { ...effort, tick })
  const versus = (name: string, other: Contender, limits: readonly [number, number] | [undefined, undefined]) => [
    report.figure(`ours / ${name}, GET`, report.compare(get, 'ours', other), limits[0]),
    report.figure(`ours / ${name}, POST`, report.compare(post, 'ours', other), limits[1]),
  ]
  const scrape = await scrapes(servers.ours, effort, tick)
  const loss = await scrapeLoss(servers.ours, effort, tick)
  const dearest = scrape.kinds.reduce((one, other) => (other.ms.median > one.ms.median ? other : one)).ms
  const perSecond = { median: dearest.median / 1000, spread: dearest.spread }
  const tables: string[] = []
  for (const shape of values.quick ? [] : [GET, POST]) {
    tick(`profile of ${shape.method}`)
    const shares = [await profile(servers.ours, shape, 2), await profile(servers.bare, shape, 2)] as const
    tables.push(`${shape.method} ${shape.path}, sampled:\n\n${report.profileTable(...shares)}`)
  }
  await Promise.all(Object.values(servers).map((server) => server.stop()))
  return {
    get,
    post,
    profiles: values.quick ? '' : ['## Where the time goes', ...tables].join('\n\n'),
    figures: [
      ...versus('bare node:http', 'bare', [1.85, 1.6]),
      ...versus('Fastify + fastify-metrics', 'fastify', [1, 1]),
      ...versus('Express + openapi-backend + prom-client', 'stock', [0.35, 0.35]),
      ...versus('Express + express-openapi-validator + express-prom-bundle', 'validator', [undefined, undefined]),
      ...scrape.kinds.map(({ format, encoding, bytes, ms }) =>
        report.figure(
          `one scrape of ${scrape.series} series, ${format}, ${encoding}, ${bytes} bytes`,
          ms,
          2,
          report.ms,
        ),
      ),
      report.figure('throughput lost to a scrape a second, from its cost', perSecond, 0.01, report.percent),
      { ...absolute('the same, measured', loss), demand: 'within the noise' },
    ],
  }
}

async function measureRest(): Promise<report.Figure[]> {
  const { pages, perTenThousandMb } = await paging({ ...effort, rounds: Math.min(effort.rounds, 5) }, tick)
  const { readyMs, idleMb } = await starts(effort, tick)
  const traces = await measureTraces()
  const { p99Us, rates } = await tails(effort, tick)
  const tail = (name: 'bare' | 'ours') =>
    `${report.ms(summarise(p99Us[name]).median / 1000)} at ${rates[name].toFixed(0)}/s`
  tick('the truth, in this process')
  const truth = await truthCost(effort.rounds)
  const routing = []
  for (const count of [10, 100, 500]) routing.push({ count, us: await routingUs(count) })
  const base = routing[0]?.us ?? Number.NaN
  const single = (median: number): Summary => ({ median, spread: 0 })
  return [
    ...pages.map(({ first, ratio }) =>
      report.figure(`list page of ${effort.persons} persons from ${first} / of 100`, ratio, 1.2),
    ),
    report.figure('start to the first 200 on /ready', readyMs, 300, report.ms),
    report.figure('resident memory, idle', idleMb, 110, report.mb),
    ...traces,
    report.figure('resident memory per 10,000 persons', single(perTenThousandMb), 6, report.mb),
    report.figure(
      `p99 of the middle 50 ms at half of saturation, ours (${tail('ours')}) / bare (${tail('bare')})`,
      summarise(p99Us.ours.map((us, round) => us / (p99Us.bare[round] ?? Number.NaN))),
      1.5,
    ),
    report.figure('recording one request for the truth, with two events and a clock', truth.noteNs, 500, report.ns),
    report.figure('computing the truth of 524,288 requests', truth.tellMs, undefined, report.ms),
    report.figure('the same, longest time for which nothing else has its turn', truth.holdMs, 50, report.ms),
    report.figure('memory that the truth takes, full', single(truth.memoryMb), 20, report.mb),
    ...routing.map(({ count, us }) =>
      report.figure(`routing, ${count} operations / 10 (${us.toFixed(2)} us)`, single(us / base), 1.5),
    ),
  ]
}

/** What traces cost: by request, at the start and in memory. */
async function measureTraces(): Promise<report.Figure[]> {
  const { otlp, server } = await startCollector()
  const costs = await traceCosts(effort, otlp, tick)
  const { readyMs, idleMb } = await starts(effort, tick, { otlp })
  server.close()
  return [
    report.figure('start to the first 200 on /ready, with --otlp', readyMs, undefined, report.ms),
    report.figure('resident memory, idle, with --otlp', idleMb, undefined, report.mb),
    ...costs.map(({ ratio, hasCollector, us }) =>
      report.figure(
        `CPU per request, --trace-ratio ${ratio}, ${hasCollector ? 'with' : 'without'} --otlp`,
        us,
        undefined,
        report.us,
      ),
    ),
  ]
}

/** A share with its spread in percentage points. */
function absolute(name: string, { median, spread }: Summary): report.Figure {
  return { name, value: `${report.percent(median)} ± ${report.percent(spread)}`, demand: '', ok: undefined }
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0)
}

function handWritten(): string {
  try {
    const old = readFileSync(REPORT, 'utf8')
    return old.includes(BY_HAND) ? old.slice(old.indexOf(BY_HAND)) : `${BY_HAND}\n`
  } catch {
    return `${BY_HAND}\n`
  }
}
