import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Command, Report, Settings } from './messages.ts'

const ENTRY = fileURLToPath(new URL('./start.js', import.meta.url))

/** Little memory is enough, and V8 takes little when it is told so. */
const SMALL = ['--max-old-space-size=32', '--max-semi-space-size=1']

/** How long after an unexpected end the visitors come back: at first, and when it happens again and again. */
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

/** The visitors, as the service sees them. */
export type Visitors = {
  /** Multiplies the rate of arrivals at once and until the next call. */
  readonly surge: (factor: number) => void
  /** No request is sent from now on; those that run are finished. Resolves when the process has gone, or after a second. */
  readonly stop: () => Promise<void>
}

/** What the service has to tell of its visitors. */
export type VisitorLog = {
  readonly info: (details: object, message: string) => void
  readonly warn: (details: object, message: string) => void
}

/** Starts the visitors in a process of their own, and again when it ends unexpectedly; `now` is in milliseconds and never set. */
export function startVisitors(
  settings: Omit<Settings, 'ageMs' | 'surge'>,
  log: VisitorLog,
  now: () => number,
): Visitors {
  const startedAt = now()
  const gone = Promise.withResolvers<void>()
  let [surge, lives, restartMs] = [1, 0, RESTART_MS]
  let isStopping = false
  let child: ChildProcess | undefined
  let restart: NodeJS.Timeout | undefined

  const live = () => {
    const bornAt = now()
    // A second life with the numbers of the first would repeat it.
    const seed = `${settings.seed} visitors ${lives++}`
    child = launch({ ...settings, seed, ageMs: bornAt - startedAt, surge }, log, (end) => {
      child = undefined
      if (isStopping) return gone.resolve()
      restartMs = now() - bornAt > LONGEST_RESTART_MS ? RESTART_MS : restartMs
      log.warn({ ...end, restartMs }, 'the visitors have ended unexpectedly and come back')
      restart = setTimeout(live, restartMs)
      restartMs = Math.min(2 * restartMs, LONGEST_RESTART_MS)
    })
  }
  live()

  return {
    surge: (factor) => {
      surge = factor
      if (child) tell(child, { kind: 'surge', factor })
    },
    stop: () => {
      isStopping = true
      clearTimeout(restart)
      if (child) tell(child, { kind: 'stop' })
      else gone.resolve()
      return Promise.race([gone.promise, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })])
    },
  }
}

/** One life of the process; `onEnd` is called once, however it ends. */
function launch(settings: Settings, log: VisitorLog, onEnd: (end: object) => void): ChildProcess {
  // An inspector has its port already.
  const execArgv = [...process.execArgv.filter((flag) => !flag.startsWith('--inspect')), ...SMALL]
  const child = fork(ENTRY, { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  // Read here, because it would wait for ever for somebody who does not read.
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text) => log.warn({ visitors: child.pid, text }, 'the visitors complain'))
  child.once('exit', (code, signal) => onEnd({ code, signal }))
  // Only a process that never began has no `exit`; it has no pid either.
  child.on('error', (err) =>
    child.pid === undefined ? onEnd({ err }) : log.warn({ err }, 'the visitors do not listen'),
  )
  child.on('message', (report: Report) => {
    if (report.kind === 'stopped') log.info(report.counts, 'the visitors have gone')
    if (report.kind === 'trouble') log.warn(report.counts, 'visitors got no answer, were not sent or were turned away')
  })
  tell(child, { kind: 'begin', settings })
  const { traffic, dayMs, size } = settings
  log.info({ visitors: child.pid, traffic, dayMs, size }, 'visitors are coming')
  return child
}

/** Says something to a process that may be gone by now; then its end says the rest. */
function tell(child: ChildProcess, command: Command): void {
  if (child.connected) child.send(command, () => {})
}
