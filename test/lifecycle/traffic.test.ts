import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cleanEnv } from '../../scripts/start-command.ts'
import { signalGroup } from '../support/process-group.ts'
import { ELEVEN, metricOf, readSamples, sumOf } from '../support/series.ts'
import { type Flags, type RunningServer, startServer } from '../support/server.ts'

const MINUTE_MS = 60_000

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
)

/** A line of the service's log. */
type LogLine = Readonly<Record<string, unknown>>

const linesOf = (log: string): LogLine[] =>
  log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
const startLines = (log: string) => linesOf(log).filter(({ msg }) => msg === 'ambient traffic has started')
const trafficPid = (log: string) => Number(startLines(log).at(-1)?.trafficPid)

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const scrape = async (url: string) => {
  const response = await fetch(`${url}/metrics`, { headers: { Connection: 'close' } })
  return readSamples(await response.text())
}
const requests = async (url: string) => sumOf(await scrape(url), 'http_requests_total')

/** `npm run demo` on a free port; it is killed with all that it started when the test ends. */
async function demo(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const all = { ...cleanEnv, PORT: '0', HOST: '127.0.0.1', PROMETRIC_SEED: '1', ...env }
  const child = spawn('npm', ['run', 'demo', '--', ...args], { env: all, detached: true })
  const signal = (name: NodeJS.Signals) => signalGroup(child, name)
  onTestFinished(() => signal('SIGKILL'))
  let output = ''
  for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (chunk) => (output += chunk))
  await expect.poll(() => startLines(output).length, { timeout: 20_000 }).toBe(1)
  const [, url = ''] = /listening on (http:\/\/\S+)/.exec(output) ?? []
  return { child, url, log: () => output, signal }
}

/** The metrics of the eleven that have another value than at first, in any of their series. */
function moved(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): Set<string | undefined> {
  return new Set([...now].filter(([series, value]) => before.get(series) !== value).map(([series]) => metricOf(series)))
}

describe('npm run demo', () => {
  it('moves all eleven metrics within a minute, as a real service does, and ends in order', {
    timeout: 90_000,
  }, async () => {
    const { child, url, log } = await demo()
    const before = await scrape(url)
    const seen = new Set<string | undefined>()
    const start = performance.now()
    let samples = before
    const has = (code: number) => (samples.get(`http_status_code{code="${code}"}`) ?? 0) > 0
    while (!(ELEVEN.every((name) => seen.has(name)) && has(404) && has(400)) && performance.now() - start < MINUTE_MS) {
      await sleep(250)
      samples = await scrape(url)
      for (const name of moved(before, samples)) seen.add(name)
    }
    expect(ELEVEN.filter((name) => !seen.has(name))).toEqual([])
    expect([has(400), has(404)]).toEqual([true, true])

    // The first wave takes 20 seconds.
    await expect
      .poll(async () => (await scrape(url)).get('person_store_count'), { timeout: 40_000 })
      .toBeGreaterThan(450)
    samples = await scrape(url)
    expect(samples.get('person_store_count')).toBeLessThan(550)
    const failed = [...samples].filter(
      ([series, value]) => /^http_requests_total.*code="(499|5..)"/.test(series) && value > 0,
    )
    expect(failed).toEqual([])

    const pids = [Number(linesOf(log())[0]?.pid), trafficPid(log())]
    expect(pids.every(isAlive)).toBe(true)
    child.kill('SIGTERM')
    await expect.poll(() => pids.filter(isAlive), { timeout: 15_000 }).toEqual([])
    await expect.poll(() => linesOf(log()).at(-1)).toMatchObject({ cause: 'SIGTERM', cut: 0, msg: 'stopped' })
    expect(linesOf(log()).at(-2)).toMatchObject({
      unanswered: 0,
      unsent: 0,
      turnedAway: 0,
      msg: 'ambient traffic has stopped',
    })
  })

  it('takes the flags and variables of its user before its own', async () => {
    const first = await demo(['--traffic', '50'], { PROMETRIC_DAY: '90s', PROMETRIC_MAX_PERSONS: '100' })
    expect(startLines(first.log())[0]).toMatchObject({ traffic: 50, dayMs: 90_000, size: 80 })
    first.signal('SIGTERM')
    const second = await demo(['--day', '1h'], { PROMETRIC_TRAFFIC: '7' })
    expect(startLines(second.log())[0]).toMatchObject({ traffic: 7, dayMs: 3_600_000, size: 500 })
    second.signal('SIGTERM')
  })

  it.each([
    { sent: 'SIGINT', cause: 'SIGINT' },
    // npm ends at once, which may be seen before the signal.
    { sent: 'SIGHUP', cause: expect.stringMatching(/^SIG(HUP|TERM)$/) },
  ] as const)(
    'ends in order when a terminal sends $sent to npm, the service and the ambient traffic at once',
    async ({ sent, cause }) => {
      const { child, url, log, signal } = await demo(['--traffic', '100'])
      await expect.poll(() => requests(url), { timeout: 20_000 }).toBeGreaterThan(100)
      const exit = once(child, 'exit')
      signal(sent)
      await exit
      await expect.poll(() => linesOf(log()).at(-1), { timeout: 10_000 }).toMatchObject({ cause, cut: 0 })
      expect(linesOf(log()).at(-2)).toMatchObject({ unanswered: 0, msg: 'ambient traffic has stopped' })
      expect(linesOf(log()).filter(({ level }) => Number(level) > 30)).toEqual([])
    },
  )
})

describe('--traffic', () => {
  /** The service with ambient traffic that has started. */
  async function startFakeService(flags: Flags = {}): Promise<RunningServer> {
    const server = await startServer({ traffic: 100, day: '20m', latency: 1, ...flags })
    await expect.poll(() => requests(server.url), { timeout: 20_000 }).toBeGreaterThan(50)
    return server
  }

  it.each([1, 2, 3])('fails no request of the ambient traffic when the service is stopped (round %i)', async () => {
    const server = await startFakeService({ traffic: 300 })
    const pid = trafficPid(server.log())
    expect(await server.stop()).toBe(0)
    expect(isAlive(pid)).toBe(false)
    const [gone, stopped] = linesOf(server.log()).slice(-2)
    expect(gone).toMatchObject({ unanswered: 0, unsent: 0, turnedAway: 0, msg: 'ambient traffic has stopped' })
    expect(Number(gone?.answered)).toBeGreaterThan(50)
    expect(stopped).toMatchObject({ cut: 0, msg: 'stopped' })
  })

  it('is not held up by a request of the ambient traffic that takes longer than the drain', async () => {
    const server = await startServer({ traffic: 100, day: '20m', latency: 1000, 'drain-timeout': 1.5 })
    await expect
      .poll(async () => sumOf(await scrape(server.url), 'http_requests_in_progress'), { timeout: 20_000 })
      .toBeGreaterThan(0)
    expect(await server.stop()).toBe(1)
    expect(linesOf(server.log()).at(-1)).toMatchObject({ msg: 'stopped at the deadline, connections were cut off' })
    await expect.poll(() => isAlive(trafficPid(server.log())), { timeout: 10_000 }).toBe(false)
  })

  it('restarts ambient traffic that was killed, and it knows the persons in the store', {
    timeout: 90_000,
  }, async () => {
    const server = await startFakeService({ latency: 'off' })
    const size = async () => (await scrape(server.url)).get('person_store_count')
    await expect.poll(size, { timeout: 40_000 }).toBeGreaterThan(480)
    const first = trafficPid(server.log())
    process.kill(first, 'SIGKILL')
    await expect.poll(() => startLines(server.log()).length, { timeout: 20_000 }).toBe(2)
    expect(linesOf(server.log())).toContainEqual(
      expect.objectContaining({
        level: 40,
        signal: 'SIGKILL',
        msg: 'ambient traffic ended unexpectedly and restarts',
      }),
    )
    expect(trafficPid(server.log())).not.toBe(first)
    const before = await requests(server.url)
    await expect.poll(() => requests(server.url), { timeout: 20_000 }).toBeGreaterThan(before + 200)
    expect(await size()).toBeLessThan(600)
    expect(await server.stop()).toBe(0)
  })

  it('leaves no orphan when the service is killed', async () => {
    const server = await startFakeService()
    const pid = trafficPid(server.log())
    server.signal('SIGKILL')
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false)
  })

  it('does not come unasked, and reaches the service on any address that it listens on', async () => {
    const quiet = await startServer()
    expect(startLines(quiet.log())).toEqual([])
    await startFakeService({ host: '0.0.0.0' })
    if (hasIPv6) await startFakeService({ host: '::1' })
  })
})
