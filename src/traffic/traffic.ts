import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Command, Report, Settings } from './messages.ts'

const ENTRY = fileURLToPath(new URL('./start.js', import.meta.url))

/** Flags that keep V8 small. */
const SMALL = ['--max-old-space-size=32', '--max-semi-space-size=1']

/** How long after an unexpected end the process starts again: at first, and at most after repeated ends. */
const RESTART_MS = 1000
const LONGEST_RESTART_MS = 60_000

/** How many persons ambient traffic keeps in the store, and the largest share of the store that they take. */
const POPULATION = 500
const POPULATION_SHARE = 0.8

/** How long `stop` waits for the process, in milliseconds; as a rule it ends long before. */
const STOP_TIMEOUT_MS = 1000

/** How many persons ambient traffic keeps in a store that holds at most `maxPersons`. */
export function populationFor(maxPersons: number): number {
  return Math.max(1, Math.min(POPULATION, Math.floor(maxPersons * POPULATION_SHARE)))
}

/** Ambient traffic, as the service sees it. */
export type Traffic = {
  /** Multiplies the rate of arrivals at once and until the next call. */
  readonly surge: (factor: number) => void
  /** No request is sent from now on; those that run are finished. Resolves when the process has gone, or after a second. */
  readonly stop: () => Promise<void>
}

/** Where the service logs the start, the end and the trouble of its traffic. */
type TrafficLog = {
  readonly info: (details: object, message: string) => void
  readonly warn: (details: object, message: string) => void
}

/** Starts traffic in a process of its own, and again after an unexpected end; `now` is in milliseconds and never set. */
export function startTraffic(settings: Omit<Settings, 'ageMs' | 'surge'>, log: TrafficLog, now: () => number): Traffic {
  const startedAt = now()
  const gone = Promise.withResolvers<void>()
  let [surge, starts, restartMs] = [1, 0, RESTART_MS]
  let isStopping = false
  let child: ChildProcess | undefined
  let restart: NodeJS.Timeout | undefined

  const launchProcess = () => {
    const launchedAt = now()
    // With the seed of the first process, the next one would repeat it.
    const seed = `${settings.seed} traffic ${starts++}`
    child = launch({ ...settings, seed, ageMs: launchedAt - startedAt, surge }, log, (end) => {
      child = undefined
      if (isStopping) return gone.resolve()
      restartMs = now() - launchedAt > LONGEST_RESTART_MS ? RESTART_MS : restartMs
      log.warn({ ...end, restartMs }, 'ambient traffic ended unexpectedly and restarts')
      restart = setTimeout(launchProcess, restartMs)
      restartMs = Math.min(2 * restartMs, LONGEST_RESTART_MS)
    })
  }
  launchProcess()

  return {
    surge: (factor) => {
      surge = factor
      if (child) send(child, { kind: 'surge', factor })
    },
    stop: () => {
      isStopping = true
      clearTimeout(restart)
      if (child) send(child, { kind: 'stop' })
      else gone.resolve()
      return Promise.race([gone.promise, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })])
    },
  }
}

/** Starts the process once; `onEnd` is called once, however it ends. */
function launch(settings: Settings, log: TrafficLog, onEnd: (end: object) => void): ChildProcess {
  // The inspector of this process holds the port.
  const execArgv = [...process.execArgv.filter((flag) => !flag.startsWith('--inspect')), ...SMALL]
  const child = fork(ENTRY, { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  // A full pipe would block the process, so its stderr is read.
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text) => log.warn({ trafficPid: child.pid, text }, 'ambient traffic wrote to its standard error'))
  child.once('exit', (code, signal) => onEnd({ code, signal }))
  // A process that did not start has no `exit` and no pid.
  child.on('error', (err) =>
    child.pid === undefined ? onEnd({ err }) : log.warn({ err }, 'ambient traffic cannot be reached'),
  )
  child.on('message', (report: Report) => {
    if (report.kind === 'stopped') log.info(report.counts, 'ambient traffic has stopped')
    if (report.kind === 'trouble')
      log.warn(report.counts, 'requests of ambient traffic got no response, were not sent or were refused')
  })
  send(child, { kind: 'begin', settings })
  const { traffic, dayMs, size } = settings
  log.info({ trafficPid: child.pid, traffic, dayMs, size }, 'ambient traffic has started')
  return child
}

/** Sends a command to a process that may have ended; then its `exit` follows. */
function send(child: ChildProcess, command: Command): void {
  if (child.connected) child.send(command, () => {})
}
