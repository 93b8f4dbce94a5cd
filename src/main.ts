import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getHeapStatistics } from 'node:v8'
import { createApp } from './api/app.ts'
import { createAssets, withTag } from './api/assets.ts'
import { createAuthorize } from './api/authorize.ts'
import { createHandlers } from './api/handlers.ts'
import { describeErrors } from './api/validation.ts'
import { createClock } from './clock.ts'
import { type Config, helpText, readConfig } from './config.ts'
import { connection, document, limits, metrics, operations, unmatched, version } from './contract.ts'
import { backlogFor, connectionsFor, createBacklog } from './http/backlog.ts'
import { serve } from './http/connection.ts'
import { mostConnections } from './http/descriptors.ts'
import { type Cause, firstCause } from './http/drain/cause.ts'
import { closeServer, trackConnections } from './http/drain/close.ts'
import { findOrphans } from './http/drain/send-queues.ts'
import { createHostCheck } from './http/host.ts'
import { createServer } from './http/node-http.ts'
import { closeStandstills } from './http/stall-timeout.ts'
import { createLog, type Logger } from './log.ts'
import { observeEventLoop } from './metrics/event-loop.ts'
import { createExposition } from './metrics/exposition.ts'
import { createIncidentMetrics } from './metrics/incidents.ts'
import { createConnectionErrors, createInstrument, createPersonEvents, requestSeries } from './metrics/instrument.ts'
import { createRegistry } from './metrics/registry.ts'
import { exposeBuild, observeGarbageCollection, sampleSystem } from './metrics/system.ts'
import { createReadiness } from './probes.ts'
import { createCapacity } from './simulation/capacity.ts'
import { createIncidents } from './simulation/incidents.ts'
import { createLatency } from './simulation/latency.ts'
import { burn } from './simulation/process-effects.ts'
import { type Entry, runSchedule } from './simulation/schedule.ts'
import { createSeeds } from './simulation/seeds.ts'
import { createSimulation } from './simulation/simulate.ts'
import { createMemoryStore } from './store/memory-store.ts'
import { startVisitors, type Visitors } from './traffic/traffic.ts'
import { capacityFor, createTruth } from './truth/truth.ts'

const CONTRACT = new URL('../openapi.yaml', import.meta.url)

/** How often connections are looked at for the time limits of headers and requests. */
const TIMEOUT_CHECK_MS = 500

/** How many persons visitors keep in the store, and the share of its places that they take at most. */
const VISITED_PERSONS = 500
const VISITED_SHARE = 0.8

/** How long visitors may take to go before the closing begins without them; they have an answer long before, as a rule. */
const FAREWELL_MS = 1000

// pidusage would write lines of its own where there is no getconf, between those that are JSON.
process.env.PIDUSAGE_SILENT = '1'

const reading = readConfig(process.argv.slice(2), process.env)
if (reading.kind === 'run') await run(reading.config)
else if (reading.kind === 'wrong') stop(reading.mistakes)
else print(reading.kind === 'help' ? helpText() : `${version}\n`)

async function run(config: Config): Promise<void> {
  const seed = config.seed === 'random' ? randomInt(2 ** 32) : config.seed
  const schedule = config.schedule === undefined ? [] : await loadSchedule(config.schedule)
  const readiness = createReadiness()
  const clock = createClock()
  // V8 gives its heap 259 MB in a container of 512 MB, and ends the process when that is full.
  const memory = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, getHeapStatistics().heap_size_limit)
  let closing = false
  let visitors: Visitors | undefined

  const report = (error: unknown) => logger.error(error)
  const registry = createRegistry(metrics, report)
  const { logger, flush } = createLog(config.logLevel, registry.tally('app_log_lines_lost_total', {}))
  const store = createMemoryStore({ maxPersons: config.maxPersons, now: () => new Date() })
  const events = createPersonEvents(registry, store.count)
  const capacity = createCapacity({ now: clock.now, after })
  const incidents = createIncidents({
    clock,
    drawSeed: createSeeds(seed),
    host: {
      version,
      showVersion: exposeBuild(registry, version),
      burn,
      freeMemory: () => process.availableMemory(),
      surge: config.traffic > 0 ? (factor) => visitors?.surge(factor) : undefined,
    },
    onChange: (change, incident) => {
      logger.info(incident, `incident ${incident.incident} ${change}`)
      capacity.renew()
    },
  })
  const truth = createTruth({
    operations,
    now: clock.now,
    date: () => new Date(),
    capacity: capacityFor(process.constrainedMemory()),
  })
  const arrive = createInstrument(registry, requestSeries(operations, unmatched), clock.now, truth)
  const countRefusal = createConnectionErrors(registry, connection.reasons)
  const backlog = createBacklog(backlogFor(memory))
  const app = await createApp({
    handlers: createHandlers({
      store,
      events,
      expose: createExposition(registry.expose),
      isReady: readiness.isReady,
      incidents,
      tellTruth: truth.tell,
      documents: { json: withTag(JSON.stringify(document)), yaml: withTag(readFileSync(CONTRACT, 'utf8')) },
      assets: createAssets(),
    }),
    authorize: createAuthorize(config.controlToken),
    isHostServed: createHostCheck([config.host, ...(config.allowedHosts ?? [])]),
    onMisdirected: () => countRefusal('misdirected-request'),
    simulate: createSimulation({
      latency: config.latency > 0 ? createLatency(seed, config.latency) : undefined,
      enter: capacity.enter,
      strike: incidents.strike,
      onFault: createIncidentMetrics(registry, incidents.list),
    }),
    onPayload: events.payload,
    arrive,
    isClosing: () => closing,
    backlog,
    maxInFlight: config.maxInFlight,
    report,
  })
  observeGarbageCollection(registry)
  observeEventLoop(registry, clock.now, Math.random)
  sampleSystem(registry, report)

  const server = createServer({
    ...app.classes,
    maxHeaderSize: limits.headerBytes,
    requireHostHeader: false,
    headersTimeout: Math.min(config.headersTimeoutMs, config.requestTimeoutMs),
    requestTimeout: config.requestTimeoutMs,
    connectionsCheckingInterval: TIMEOUT_CHECK_MS,
  })
  closeStandstills(server, { stallMs: config.stallTimeoutMs, keepAliveMs: config.keepAliveTimeoutMs })
  server.maxConnections = Math.min(mostConnections() ?? Number.POSITIVE_INFINITY, connectionsFor(memory))
  server.on('drop', () => countRefusal('too-many-connections'))
  serve(server, app.listener, backlog, countRefusal)
  const connections = trackConnections(server)
  const end = firstCause((error) => logger.fatal(error, 'uncaught'))
  await listen(server, config)
  const orphans = findOrphans((server.address() as AddressInfo).port)
  announce(server, config, seed, logger)
  if (config.traffic > 0) visitors = invite(server, config, seed, logger, clock.now)
  const callOff = runSchedule(schedule, {
    now: clock.now,
    start: incidents.start,
    onSkip: ({ incident }, why) =>
      logger.warn({ incident, reason: why.code }, `incident ${incident} is skipped: ${why.message}`),
  })

  /** Resolves to whether everything was finished in time. */
  const shutDown = async (cause: Cause) => {
    readiness.withdraw()
    callOff()
    await Promise.all([sleep(config.drainDelayMs), visitors && Promise.race([visitors.stop(), sleep(FAREWELL_MS)])])
    incidents.stopAll()
    const cut = await closeServer(server, {
      connections,
      foreign: await orphans,
      deadlineMs: config.drainTimeoutMs,
      onDeaf: () => {
        closing = true
      },
    })
    logger.info({ cause, cut }, cut === 0 ? 'stopped' : 'stopped at the deadline, connections were cut off')
    return cut === 0
  }
  const isWhole = await shutDown(await end).catch((error) => logger.fatal(error, 'the shutdown has failed'))
  await flush()
  process.exit(isWhole ? process.exitCode : 1)
}

/** The entries of a schedule file; one that is wrong stops the start. yaml is read only where there is a schedule. */
async function loadSchedule(file: string): Promise<readonly Entry[]> {
  const { readSchedule } = await import('./simulation/schedule-file.ts')
  const bytes = await readFile(file).catch((error: Error) => stop([`--schedule: ${error.message}`]))
  const schedule = readSchedule(bytes, file, (errors) => describeErrors(errors, 'pointer'))
  return schedule.kind === 'entries' ? schedule.entries : stop(schedule.mistakes)
}

/** Calls back after so many milliseconds, unless that is called off. */
function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? 'the port is in use' : error.message
    stop([`cannot listen on ${bracketed(host)}:${port}: ${reason}`])
  })
}

function invite(
  server: Server,
  { traffic, dayMs, maxPersons }: Config,
  seed: number,
  logger: Logger,
  now: () => number,
): Visitors {
  const size = Math.max(1, Math.min(VISITED_PERSONS, Math.floor(maxPersons * VISITED_SHARE)))
  const url = urlOf(server, { '0.0.0.0': '127.0.0.1', '::': '::1' })
  return startVisitors({ url, traffic, dayMs, size, seed: String(seed) }, logger, now)
}

/** Where a server can be reached; an address that means all of them is replaced. */
function urlOf(server: Server, any: Readonly<Record<string, string>>): string {
  const { port, address } = server.address() as AddressInfo
  const host = any[address] ?? address
  return `http://${bracketed(host)}:${port}`
}

/** A host as it stands before a port: an IPv6 address is in brackets (RFC 3986, section 3.2.2). */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function announce(server: Server, { host, latency, controlToken }: Config, seed: number, logger: Logger): void {
  const { port } = server.address() as AddressInfo
  const url = urlOf(server, { '0.0.0.0': 'localhost', '::': 'localhost' })
  const control = controlToken === undefined ? 'open' : 'token'
  const details = { version, node: process.version, host, port, latency, seed, control }
  const warning = control === 'open' ? ' ; everybody may start incidents (see --control-token)' : ''
  const rest = `metrics on ${url}/metrics , docs on ${url}/docs , contract on ${url}/openapi.yaml`
  logger.info(details, `listening on ${url} , ${rest}${warning}`)
}

/** Prints what was asked for; whoever closes the pipe before, such as `head`, has read enough. */
function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(text)
}

/** Ends a start that cannot succeed: a line for each mistake, no stack, exit code 2. */
function stop(mistakes: readonly string[]): never {
  for (const mistake of mistakes) process.stderr.write(`prometric: ${mistake}\n`)
  process.exit(2)
}
