import type { Server } from 'node:http'
import { onTestFinished } from 'vitest'
import { createClock } from '../../src/clock.ts'
import { portOf, urlOf } from '../../src/http/listen.ts'
import { readConfig } from '../../src/read-config.ts'
import { createService, type ServiceParts } from '../../src/service.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { PersonStore } from '../../src/store/person-store.ts'

/** The service in this process, with what a test wants to see or to spoil within its reach. */
export type InProcess = {
  readonly url: string
  readonly port: number
  readonly server: Server
  /** Failures that were reported, as they would be logged. */
  readonly reported: unknown[]
  /** The trace ids of those that are failures of requests. */
  readonly traceIds: string[]
}

/** What a test may replace. */
export type Spoiled = {
  readonly store?: Partial<PersonStore>
  readonly latencyMs?: () => number
  readonly backlogBytes?: number
  /** Gets the target of each request that starts, also before its response. */
  readonly onStart?: (target: string) => void
}

const FLAGS = ['--port', '0', '--host', '127.0.0.1', '--max-in-flight', '100000', '--drain-timeout', '0']

/** Serves until the test ends. */
export async function serveInProcess({
  store = {},
  latencyMs = () => 0,
  backlogBytes = 2 ** 26,
  onStart = () => {},
}: Spoiled = {}): Promise<InProcess> {
  const reading = readConfig(FLAGS, {})
  if (reading.kind !== 'run') throw new Error(`${FLAGS} are not flags of the service`)
  const reported: unknown[] = []
  const traceIds: string[] = []
  // A failure of a request is logged with its trace id, any other one by itself.
  const error = (line: unknown) => {
    const { err = line, trace_id } = line as { err?: unknown; trace_id?: string }
    reported.push(err)
    if (trace_id) traceIds.push(trace_id)
  }
  const logger = { info: () => {}, warn: () => {}, error }
  const { server, start, stop } = await createService(reading.config, {
    clock: createClock(),
    log: { logger, lostLines: () => 0 },
    seed: 1,
    schedule: [],
    store: { ...createMemoryStore({ maxPersons: reading.config.maxPersons, now: () => new Date() }), ...store },
    simulate: (_, hangUp) => wait(latencyMs(), hangUp()),
    backlogBytes,
    wrapListener: (listener) => (request, response) => {
      onStart(request.url ?? '')
      listener(request, response)
    },
  } satisfies ServiceParts)
  await start()
  onTestFinished(async () => void (await stop()))
  return { url: urlOf(server), port: portOf(server), server, reported, traceIds }
}

/** Resolves after a time; rejects when the client hangs up. */
function wait(ms: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    gone.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(gone.reason)
    })
  })
}
