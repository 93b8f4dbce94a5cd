import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { watchParent } from '../../src/watch-parent.ts'
import { readArguments } from '../arguments.ts'
import { integers } from '../options.ts'
import { locate } from '../tools/locate.ts'
import { type Offered, offer } from './offer.ts'
import { CREATE, MIX } from './requests.ts'

const SECONDS = 5
const PROBES = ['/ready', '/metrics']
/** Clock ticks a second in /proc, everywhere on Linux. */
const TICKS = 100

const { values } = readArguments({
  name: 'overload',
  forms: ['npm run overload -- [options]'],
  about: 'Offers more than a service can do and prints a table of what becomes of it.',
  options: {
    caps: integers('Values of --max-in-flight.', [1, 100_000], '50,100,250'),
    rates: integers('Requests per second that are offered.', [1, 100_000], '500,1000,2000,4000'),
  },
})

if (!locate('taskset', process.env)) {
  console.error('overload: taskset is missing; Linux has it, in the package util-linux')
  process.exit(2)
}
watchParent(process.env)
// The service has the first core.
execFileSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)], { stdio: ['ignore', 'ignore', 'inherit'] })
console.log('| cap | offered/s | good/s | p99 ms | 503/s | p50 ms | p99 ms | probe p50 ms | worst ms | CPU % | late |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const cap of values.caps) await measure(cap, values.rates)

/** Offers each rate to a fresh service on the first core and prints what became of it. */
async function measure(cap: number, rates: readonly number[]): Promise<void> {
  const flags = ['src/main.ts', '--port', '0', '--host', '127.0.0.1', '--seed', '1', '--max-in-flight', String(cap)]
  const child = spawn('taskset', ['-c', '0', process.execPath, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  child.stdout.resume()
  const port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(String(line))?.[1])
  const cpuSeconds = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')
    return (Number(fields[13]) + Number(fields[14])) / TICKS
  }
  await offer({ port, perSecond: 100, seconds: 1, requests: [CREATE], connections: 50 })
  await offer({ port, perSecond: 1000, seconds: 3, requests: MIX })
  for (const perSecond of rates) {
    const [before, probing] = [cpuSeconds(), probe(port, SECONDS * 1000)]
    const offered = await offer({ port, perSecond, seconds: SECONDS, requests: MIX })
    const cpu = (100 * (cpuSeconds() - before)) / SECONDS
    console.log(`| ${[cap, perSecond, ...row(offered, await probing), cpu.toFixed(0), offered.late].join(' | ')} |`)
  }
  child.kill('SIGKILL')
}

function row({ byStatus }: Offered, probes: readonly number[]): string[] {
  const good = [...byStatus].filter(([status]) => status < 500).map(([, latencies]) => latencies)
  const count = good.reduce((sum, { count }) => sum + count, 0)
  const refused = byStatus.get(503) ?? { count: 0, p50: 0, p99: 0 }
  return [
    (count / SECONDS).toFixed(0),
    Math.max(...good.map(({ p99 }) => p99)).toFixed(0),
    (refused.count / SECONDS).toFixed(0),
    refused.p50.toFixed(1),
    refused.p99.toFixed(0),
    (probes[probes.length >> 1] ?? 0).toFixed(1),
    (probes.at(-1) ?? 0).toFixed(0),
  ]
}

/** How long probes and scrapes took, ten of each a second, in ascending order. */
async function probe(port: number, forMs: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + forMs
  while (performance.now() < end) {
    for (const path of PROBES) {
      const start = performance.now()
      await (await fetch(`http://127.0.0.1:${port}${path}`)).text()
      times.push(performance.now() - start)
    }
    await sleep(100)
  }
  return times.sort((a, b) => a - b)
}
