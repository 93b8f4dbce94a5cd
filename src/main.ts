import { createHash, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Logger, pino } from 'pino'
import { serve } from './api/connection.ts'
import { createHandlers, type Tagged } from './api/handlers.ts'
import { createApp } from './app.ts'
import { type Config, helpText, readConfig } from './config.ts'
import { connection, document, limits, metrics, operations, unmatched, version } from './contract.ts'
import { closeServer, firstCause } from './drain.ts'
import { createServer } from './http.ts'
import { createConnectionErrors, createInstrument, createPersonEvents, requestSeries } from './metrics/instrument.ts'
import { createRegistry } from './metrics/registry.ts'
import { exposeBuild, observeGarbageCollection, sampleSystem } from './metrics/system.ts'
import { createReadiness } from './probes.ts'
import { createLatency, wait } from './simulation/latency.ts'
import { createMemoryStore } from './store/memory-store.ts'

const CONTRACT = new URL('../openapi.yaml', import.meta.url)

/** How often connections are looked at for the time limits of headers and requests. */
const TIMEOUT_CHECK_MS = 500

const reading = readConfig(process.argv.slice(2), process.env)
if (reading.kind === 'run') await run(reading.config)
else if (reading.kind === 'wrong') stop(reading.mistakes)
else process.stdout.write(reading.kind === 'help' ? helpText() : `${version}\n`)

async function run(config: Config): Promise<void> {
  const logger = pino({ level: config.logLevel })
  const seed = config.seed === 'random' ? randomInt(2 ** 32) : config.seed
  const readiness = createReadiness()
  let closing = false

  const report = (error: unknown) => logger.error(error)
  const registry = createRegistry(metrics, report)
  const store = createMemoryStore({ maxPersons: config.maxPersons, now: () => new Date() })
  const events = createPersonEvents(registry, store.count)
  const arrive = createInstrument(registry, requestSeries(operations, unmatched), () => performance.now())
  const latency = createLatency(seed, config.latency)
  const app = await createApp({
    handlers: createHandlers({
      store,
      events,
      expose: registry.expose,
      isReady: readiness.isReady,
      documents: { json: withTag(document), yaml: withTag(readFileSync(CONTRACT, 'utf8')) },
    }),
    simulate: (operation, hangUp) => (config.latency > 0 ? wait(latency(operation), hangUp()) : undefined),
    onPayload: events.payload,
    arrive,
    isClosing: () => closing,
    maxInFlight: config.maxInFlight,
    report,
  })
  exposeBuild(registry, version)
  observeGarbageCollection(registry)
  sampleSystem(registry, report)

  const server = createServer({
    ...app.classes,
    maxHeaderSize: limits.headerBytes,
    requireHostHeader: false,
    headersTimeout: Math.min(config.headersTimeoutMs, config.requestTimeoutMs),
    requestTimeout: config.requestTimeoutMs,
    connectionsCheckingInterval: TIMEOUT_CHECK_MS,
  })
  server.timeout = config.stallTimeoutMs
  serve(server, app.listener, createConnectionErrors(registry, connection.reasons))
  const end = firstCause((error) => logger.fatal(error, 'uncaught'))
  await listen(server, config)
  announce(server, config, seed, logger)

  const cause = await end
  readiness.withdraw()
  await sleep(config.drainDelayMs)
  closing = true
  const cut = await closeServer(server, config.drainTimeoutMs)
  logger.info({ cause, cut }, cut === 0 ? 'stopped' : 'stopped at the deadline, connections were cut off')
  process.exit(cut === 0 ? process.exitCode : 1)
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? 'the port is in use' : error.message
    stop([`cannot listen on ${host}:${port}: ${reason}`])
  })
}

function announce(server: Server, { host, latency }: Config, seed: number, logger: Logger): void {
  const { port, address, family } = server.address() as AddressInfo
  const isAny = address === '0.0.0.0' || address === '::'
  const url = `http://${isAny ? 'localhost' : family === 'IPv6' ? `[${address}]` : address}:${port}`
  const details = { version, node: process.version, host, port, latency, seed }
  logger.info(details, `listening on ${url} , metrics on ${url}/metrics , contract on ${url}/openapi.yaml`)
}

function withTag<B>(body: B): Tagged<B> {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)
  return { body, etag: `W/"${hash}"` }
}

/** Ends a start that cannot succeed: a line for each mistake, no stack, exit code 2. */
function stop(mistakes: readonly string[]): never {
  for (const mistake of mistakes) process.stderr.write(`prometric: ${mistake}\n`)
  process.exit(2)
}
