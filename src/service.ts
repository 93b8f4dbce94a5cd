import type { RequestListener, Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getHeapStatistics } from 'node:v8'
import { createApp } from './api/app.ts'
import { createAssets, readContract } from './api/assets.ts'
import { createAuthorize } from './api/authorize.ts'
import { createHandlers } from './api/handlers.ts'
import { after, type Clock } from './clock.ts'
import type { Config } from './config.ts'
import { connection, metrics, version } from './contract.ts'
import { backlogFor, createBacklog } from './http/backlog.ts'
import { closeServer, trackConnections } from './http/drain/close.ts'
import { findOrphans } from './http/drain/send-queues.ts'
import { createHostCheck } from './http/host.ts'
import { listen, localUrlOf, portOf, urlOf } from './http/listen.ts'
import { createHttpServer } from './http/server.ts'
import type { Log, Logger } from './log.ts'
import { observeEventLoop } from './metrics/event-loop.ts'
import { createExposition } from './metrics/exposition.ts'
import { createIncidentMetrics } from './metrics/incidents.ts'
import { createConnectionErrors, createInstrument, createPersonEvents, requestSeries } from './metrics/instrument.ts'
import { exposeLimits } from './metrics/limits.ts'
import { createRegistry, type Registry } from './metrics/registry.ts'
import { countLostLines, exposeBuild, observeGarbageCollection, sampleSystem } from './metrics/system.ts'
import { createReadiness } from './probes.ts'
import { createCapacity } from './simulation/capacity.ts'
import { createIncidents, type Incidents } from './simulation/incidents.ts'
import { createLatency } from './simulation/latency.ts'
import { burn } from './simulation/process-effects.ts'
import { type Entry, runSchedule } from './simulation/schedule.ts'
import { createSimulation, type Simulate } from './simulation/simulate.ts'
import { createMemoryStore } from './store/memory-store.ts'
import type { PersonStore } from './store/person-store.ts'
import { populationFor, startTraffic, type Traffic } from './traffic/traffic.ts'
import { capacityFor, createTruth } from './truth/truth.ts'

/** What the service gets from outside; a test replaces the optional parts. */
export type ServiceParts = {
  readonly clock: Clock
  readonly log: Pick<Log, 'lostLines'> & { readonly logger: Pick<Logger, 'info' | 'warn' | 'error'> }
  /** The seed of everything random, an integer of 32 bits. */
  readonly seed: number
  /** Incidents at set times, counted from `start`. */
  readonly schedule: readonly Entry[]
  readonly store?: PersonStore
  readonly simulate?: Simulate
  /** The most bytes to keep for clients that are behind. */
  readonly backlogBytes?: number
  /** Puts something before what serves a request. */
  readonly wrapListener?: (listener: RequestListener) => RequestListener
}

/** The service, wired and not started yet. */
export type Service = {
  readonly server: Server
  /** Listens, then starts the ambient traffic and the schedule; rejects when the address is not to be had. */
  readonly start: () => Promise<void>
  /** Drains and closes; resolves to the number of connections that were cut off at the deadline. */
  readonly stop: () => Promise<number>
}

/** Connects all rooms. `main.ts` and the tests have no wiring of their own. */
export async function createService(config: Config, parts: ServiceParts): Promise<Service> {
  const registry = createRegistry(metrics, report(parts))
  observeProcess(registry, parts)
  exposeLimits(registry, config)
  const readiness = createReadiness()
  let traffic: Traffic | undefined
  let isClosing = false
  const surge = config.traffic > 0 ? (factor: number) => traffic?.surge(factor) : undefined
  const simulation = createIncidentSimulation(config, parts, registry, surge)
  const { incidents } = simulation
  const state = { isReady: readiness.isReady, isClosing: () => isClosing }
  const server = await createApiServer(config, parts, registry, simulation, state)
  const connections = trackConnections(server)
  let foreign: Promise<ReadonlySet<string>> = Promise.resolve(new Set())
  let cancelSchedule = () => {}

  return {
    server,
    start: async () => {
      await listen(server, config)
      foreign = findOrphans(portOf(server))
      announce(server, config, parts)
      if (config.traffic > 0) traffic = startAmbientTraffic(server, config, parts)
      cancelSchedule = startSchedule(incidents, parts)
    },
    stop: async () => {
      readiness.withdraw()
      cancelSchedule()
      await Promise.all([sleep(config.drainDelayMs), traffic?.stop()])
      incidents.stopAll()
      const onDeaf = () => {
        isClosing = true
      }
      return closeServer(server, { connections, foreign: await foreign, deadlineMs: config.drainTimeoutMs, onDeaf })
    },
  }
}

/** A failure that no request and no caller learns of becomes a line of the log. */
function report({ log }: ServiceParts): (error: unknown) => void {
  return (error) => log.logger.error(error)
}

/** Metrics of the process itself. */
function observeProcess(registry: Registry, parts: ServiceParts): void {
  observeGarbageCollection(registry)
  observeEventLoop(registry, parts.clock.now, Math.random)
  sampleSystem(registry, report(parts))
  countLostLines(registry, parts.log.lostLines)
}

type Simulation = { readonly incidents: Incidents; readonly simulate: Simulate }

/** Normal latency, capacity and incidents; `surge` multiplies the ambient traffic where there is some. */
function createIncidentSimulation(
  { latency }: Config,
  { clock, log, seed, simulate }: ServiceParts,
  registry: Registry,
  surge: ((factor: number) => void) | undefined,
): Simulation {
  const capacity = createCapacity({ now: clock.now, after })
  const incidents = createIncidents({
    clock,
    seed,
    controls: {
      version,
      showVersion: exposeBuild(registry, version),
      burn,
      freeMemory: () => process.availableMemory(),
      surge,
    },
    onChange: (change, incident) => {
      log.logger.info(incident, `incident ${incident.incident} ${change}`)
      capacity.renew()
    },
  })
  const onFault = createIncidentMetrics(registry, incidents.list)
  const drawLatency = latency > 0 ? createLatency(seed, latency) : undefined
  const simulated = createSimulation({
    latency: drawLatency,
    enter: capacity.enter,
    impactOn: incidents.impactOn,
    onFault,
  })
  return { incidents, simulate: simulate ?? simulated }
}

/** The server with everything that answers a request. */
async function createApiServer(
  config: Config,
  parts: ServiceParts,
  registry: Registry,
  { incidents, simulate }: Simulation,
  { isReady, isClosing }: { readonly isReady: () => boolean; readonly isClosing: () => boolean },
): Promise<Server> {
  const { clock, store = createMemoryStore({ maxPersons: config.maxPersons, now: () => new Date() }) } = parts
  const memoryBytes = memoryLimit()
  const backlog = createBacklog(parts.backlogBytes ?? backlogFor(memoryBytes))
  const events = createPersonEvents(registry, store.count)
  const capacity = capacityFor(process.constrainedMemory())
  const truth = createTruth({ now: clock.now, date: () => new Date(), capacity })
  const onRefused = createConnectionErrors(registry, connection.reasons)
  const app = await createApp({
    handlers: createHandlers({
      store,
      events,
      expose: createExposition(registry.expose),
      isReady,
      incidents,
      queryTruth: truth.query,
      documents: readContract(),
      assets: createAssets(),
    }),
    authorize: createAuthorize(config.controlToken),
    isHostServed: createHostCheck([config.host, ...(config.allowedHosts ?? [])]),
    onMisdirected: () => onRefused('misdirected-request'),
    simulate,
    onBody: { createPerson: events.payload },
    arrive: createInstrument(registry, requestSeries(), clock.now, truth),
    isClosing,
    backlog,
    maxInFlight: config.maxInFlight,
    report: report(parts),
  })
  const { wrapListener = (listener) => listener } = parts
  const application = { ...app, listener: wrapListener(app.listener) }
  return createHttpServer(application, config, { memoryBytes, backlog, onRefused })
}

/** The bytes that the process may use: V8 ends it when its heap is full, 259 MB in a container of 512 MB. */
function memoryLimit(): number {
  return Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, getHeapStatistics().heap_size_limit)
}

function startAmbientTraffic(server: Server, config: Config, { clock, log, seed }: ServiceParts): Traffic {
  const { traffic, dayMs, maxPersons } = config
  const size = populationFor(maxPersons)
  return startTraffic({ url: localUrlOf(server), traffic, dayMs, size, seed: String(seed) }, log.logger, clock.now)
}

function startSchedule(incidents: Incidents, { clock, log, schedule }: ServiceParts): () => void {
  return runSchedule(schedule, {
    now: clock.now,
    start: incidents.start,
    onSkip: ({ incident }, why) =>
      log.logger.warn({ incident, reason: why.code }, `incident ${incident} is skipped: ${why.message}`),
  })
}

function announce(server: Server, { host, latency, controlToken }: Config, { log, seed }: ServiceParts): void {
  const url = urlOf(server)
  const control = controlToken === undefined ? 'open' : 'token'
  const details = { version, node: process.version, host, port: portOf(server), latency, seed, control }
  const warning = control === 'open' ? ' ; everybody may start incidents (see --control-token)' : ''
  const rest = `metrics on ${url}/metrics , docs on ${url}/docs , contract on ${url}/openapi.yaml`
  log.logger.info(details, `listening on ${url} , ${rest}${warning}`)
}
