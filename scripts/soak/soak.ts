import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Inspector, openInspector } from './inspector.ts'
import { createMixedTraffic } from './traffic.ts'

/** What is looked at after each part of a soak, when nothing is in progress. */
export type Look = {
  readonly minute: number
  /** Bytes in use after a forced collection of garbage. */
  readonly heap: number
  readonly resident: number
  readonly descriptors: number
  /** Listeners of the process and its timers and handles, as Node.js counts them. */
  readonly listeners: number
  readonly resources: number
  readonly persons: number
}

/** What a soak has found. */
type Soak = {
  readonly looks: readonly Look[]
  readonly requests: number
  readonly aborted: number
  /** Requests that were neither aborted nor served as the contract promises. */
  readonly failed: number
  /** Slope of the heap by least squares, in bytes a minute. */
  readonly slope: number
  readonly log: string
}

/** How long, how hard and how often it is looked at. */
type Soaking = { readonly minutes: number; readonly perSecond: number; readonly looks: number }

const PERSONS = 1000
/** What has been printed when the service and its inspector can be reached, in either order. */
const STARTED = ['listening on http', 'Debugger listening on']
const LISTENERS = 'process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0)'
const RESOURCES = 'process.getActiveResourcesInfo().filter((name) => name !== "TCPSocketWrap").length'

/** Runs mixed traffic with 5 % aborts against a service of its own, the store always at about the same size. */
export async function soak(
  { minutes, perSecond, looks: wanted }: Soaking,
  onLook: (look: Look) => void = () => {},
): Promise<Soak> {
  // Leaks are looked for, not overload: a generator that was held up sends what it owes at once, far over the usual cap.
  const cap = ['--max-in-flight', '2000']
  const flags = ['--inspect=127.0.0.1:0', 'src/main.ts', '--port', '0', '--host', '127.0.0.1', '--seed', '1', ...cap]
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk))
  try {
    while (!STARTED.every((line) => log.includes(line))) {
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), failOnExit(child)])
    }
    const port = Number(
      /"port":(\d+)|localhost:(\d+)|127\.0\.0\.1:(\d+) ,/.exec(log.replace('"port":0', ''))?.slice(1).find(Boolean),
    )
    const inside = await openInspector(log)
    const traffic = createMixedTraffic(port, PERSONS)
    await traffic.fill()
    // What the first requests load and compile stays; it is not a leak.
    await traffic.run(perSecond, Math.min(30, (minutes * 60) / 4))
    const looks: Look[] = []
    const partSeconds = (minutes * 60) / wanted
    for (let part = 0; part <= wanted; part++) {
      if (part > 0) await traffic.run(perSecond, partSeconds)
      await sleep(1500)
      const look = await lookInside(inside, child.pid ?? 0, (part * partSeconds) / 60, traffic.persons())
      looks.push(look)
      onLook(look)
    }
    inside.close()
    return { looks, ...traffic.counts(), slope: slopeOf(looks), log }
  } finally {
    child.kill('SIGKILL')
  }
}

async function lookInside(inside: Inspector, pid: number, minute: number, persons: number): Promise<Look> {
  const heap = await inside.heapAfterGc()
  const [listeners, resources] = [await inside.evaluate(LISTENERS), await inside.evaluate(RESOURCES)]
  const resident = await inside.evaluate('process.memoryUsage.rss()')
  return {
    minute,
    heap,
    resident: Number(resident),
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    listeners: Number(listeners),
    resources: Number(resources),
    persons,
  }
}

async function failOnExit(child: ReturnType<typeof spawn>): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the service has ended with ${code}`)
}

/** Bytes a minute by least squares. */
function slopeOf(looks: readonly Look[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(looks.map(({ minute }) => minute)), mean(looks.map(({ heap }) => heap))]
  const covariance = mean(looks.map(({ minute, heap }) => (minute - x) * (heap - y)))
  return covariance / mean(looks.map(({ minute }) => (minute - x) ** 2))
}
