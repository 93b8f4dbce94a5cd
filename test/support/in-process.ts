import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { withTag } from '../../src/api/assets.ts'
import { createHandlers } from '../../src/api/handlers.ts'
import { createClock } from '../../src/clock.ts'
import { connection, limits, metrics, operations, unmatched } from '../../src/contract.ts'
import { createBacklog } from '../../src/http/backlog.ts'
import { serve } from '../../src/http/connection.ts'
import { createExposition } from '../../src/metrics/exposition.ts'
import {
  createConnectionErrors,
  createInstrument,
  createPersonEvents,
  requestSeries,
} from '../../src/metrics/instrument.ts'
import { createRegistry } from '../../src/metrics/registry.ts'
import { createIncidents } from '../../src/simulation/incidents.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { PersonStore } from '../../src/store/person-store.ts'
import { createTruth } from '../../src/truth/truth.ts'

/** The service in this process, with what a test wants to see or to spoil within its reach. */
export type InProcess = {
  readonly url: string
  readonly port: number
  readonly server: Server
  /** Failures that were reported, as they would be logged. */
  readonly reported: unknown[]
}

/** What a test may replace. */
export type Spoiled = {
  readonly store?: Partial<PersonStore>
  readonly latencyMs?: () => number
  readonly backlogBytes?: number
  /** Hears of the target of each request that starts, also before its answer. */
  readonly onStart?: (target: string) => void
}

/** Serves until the test ends. */
export async function serveInProcess({
  store: spoiled = {},
  latencyMs = () => 0,
  backlogBytes = 2 ** 26,
  onStart = () => {},
}: Spoiled = {}): Promise<InProcess> {
  const reported: unknown[] = []
  const report = (error: unknown) => void reported.push(error)
  const registry = createRegistry(metrics, report)
  const store = { ...createMemoryStore({ maxPersons: 100_000, now: () => new Date() }), ...spoiled }
  const events = createPersonEvents(registry, store.count)
  const truth = createTruth({ operations, now: () => performance.now(), date: () => new Date(), capacity: 10_000 })
  const arrive = createInstrument(registry, requestSeries(operations, unmatched), () => performance.now(), truth)
  const incidents = createIncidents({
    clock: createClock(),
    drawSeed: () => 1,
    host: { version: '0.0.0', showVersion: () => {}, burn: () => {}, freeMemory: () => 0, surge: undefined },
    onChange: () => {},
  })
  const countRefusal = createConnectionErrors(registry, connection.reasons)
  const backlog = createBacklog(backlogBytes)
  const app = await createApp({
    handlers: createHandlers({
      store,
      events,
      expose: createExposition(registry.expose),
      isReady: () => true,
      assets: async () => undefined,
      incidents,
      tellTruth: truth.tell,
      documents: { json: withTag('{}'), yaml: withTag('') },
    }),
    authorize: () => true,
    isHostServed: () => true,
    onMisdirected: () => countRefusal('misdirected-request'),
    simulate: (_, hangUp) =>
      new Promise((resolve, reject) => {
        const gone = hangUp()
        const timer = setTimeout(resolve, latencyMs())
        gone.addEventListener('abort', () => {
          clearTimeout(timer)
          reject(gone.reason)
        })
      }),
    onPayload: events.payload,
    arrive,
    isClosing: () => false,
    backlog,
    maxInFlight: 100_000,
    report,
  })
  const server = createServer({ ...app.classes, maxHeaderSize: limits.headerBytes, requireHostHeader: false })
  const listener: RequestListener = (request, response) => {
    onStart(request.url ?? '')
    app.listener(request, response)
  }
  serve(server, listener, backlog, countRefusal)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, server, reported }
}
