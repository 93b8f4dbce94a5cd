import type { RequestListener, Server } from 'node:http'
import { createApp } from './api/app.ts'
import { createAssets, readContract } from './api/assets.ts'
import { createAuthorize } from './api/authorize.ts'
import { createHandlers } from './api/handlers.ts'
import { describeErrors } from './api/validation.ts'
import { after } from './clock.ts'
import type { Config } from './config.ts'
import { connection, metrics, version } from './contract.ts'
import { AppError } from './errors.ts'
import { backlogFor, createBacklog, memoryLimit } from './http/backlog.ts'
import { createHostCheck } from './http/host.ts'
import { createHttpServer } from './http/server.ts'
import { createLifecycle, type Lifecycle, type LifecycleParts } from './lifecycle.ts'
import { observeEventLoop } from './metrics/event-loop.ts'
import { createExposition } from './metrics/exposition.ts'
import { createFaultCounter, exposeIncidents, labelOf } from './metrics/incidents.ts'
import { createConnectionErrors, createInstrument, createPersonEvents, requestSeries } from './metrics/instrument.ts'
import { exposeLimits } from './metrics/limits.ts'
import { createRegistry, type Registry } from './metrics/registry.ts'
import { countLostLines, exposeBuild, observeGarbageCollection, sampleSystem } from './metrics/system.ts'
import { createTraceCounters } from './metrics/traces.ts'
import { type OpenedStore, openStore } from './open-store.ts'
import { uniform } from './random.ts'
import { createCapacity } from './simulation/capacity.ts'
import { createIncidents, type Incidents } from './simulation/incidents.ts'
import { createLatency } from './simulation/latency.ts'
import { loadSchedule } from './simulation/load-schedule.ts'
import { burn, type ProcessControls } from './simulation/process-effects.ts'
import type { Schedule } from './simulation/schedule-file.ts'
import { createSimulation, type Simulate } from './simulation/simulate.ts'
import type { PersonStore } from './store/person-store.ts'
import { createTracing, type Tracing } from './tracing/tracing.ts'
import { capacityFor, createTruth } from './truth/truth.ts'

/** What the service gets from outside; a test replaces the optional parts. */
export type ServiceParts = LifecycleParts & {
  readonly store?: PersonStore
  readonly simulate?: Simulate
  /** The most bytes to keep for clients that are behind. */
  readonly backlogBytes?: number
  /** Puts something before what serves a request. */
  readonly wrapListener?: (listener: RequestListener) => RequestListener
}

/** The service, wired and not started yet. */
type Service = {
  readonly server: Server
  /** Listens, then starts the ambient traffic and the schedule; rejects when it cannot listen. */
  readonly start: () => Promise<void>
  /**
   * Drains, closes and keeps the persons; resolves to the number of connections that were cut off at the deadline. Rejects
   * when the persons could not be kept.
   */
  readonly stop: () => Promise<number>
}

/** The entries of the schedule file, none without a file; or the mistakes in it. */
export async function scheduleOf({ schedule: file }: Config): Promise<Schedule> {
  if (file === undefined) return { kind: 'entries', entries: [] }
  return loadSchedule(file, (errors) => describeErrors(errors, 'pointer'))
}

/** Connects all rooms. `main.ts` and the tests have no wiring of their own. */
export async function createService(config: Config, parts: ServiceParts): Promise<Service> {
  const registry = createRegistry(metrics, report(parts))
  observeProcess(registry, parts)
  exposeLimits(registry, config)
  const showVersion = exposeBuild(registry, version)
  const lifecycle = createLifecycle(config, parts)
  const surge = config.traffic > 0 ? lifecycle.surge : undefined
  const opened = await openStore(config, parts, registry)
  const { failSnapshots } = opened
  const simulation = createIncidentSimulation(config, parts, registry, { showVersion, surge, failSnapshots })
  const tracing = await createRequestTracing(config, parts, registry)
  const server = await createApiServer(config, parts, registry, { ...simulation, tracing, opened }, lifecycle)
  const running = { server, incidents: simulation.incidents, flushSpans: tracing.flush, store: opened }
  return { server, start: () => lifecycle.start(running), stop: () => lifecycle.stop(running) }
}

/** Logs a failure that no response and no caller shows; one of a request with its trace id. */
function report({ log }: ServiceParts): (error: unknown, traceId?: string) => void {
  return (error, traceId) => log.logger.error(traceId === undefined ? error : { err: error, trace_id: traceId })
}

/** Metrics of the process itself. */
function observeProcess(registry: Registry, parts: ServiceParts): void {
  observeGarbageCollection(registry)
  observeEventLoop(registry, parts.clock.now, Math.random)
  sampleSystem(registry, report(parts))
  countLostLines(registry, parts.log.lostLines)
}

type Simulation = { readonly incidents: Incidents; readonly simulate: Simulate }

/** Normal latency, capacity and incidents; `own` is what only this service can change. */
function createIncidentSimulation(
  { latency }: Config,
  { clock, log, seed, simulate }: ServiceParts,
  registry: Registry,
  own: Pick<ProcessControls, 'showVersion' | 'surge' | 'failSnapshots'>,
): Simulation {
  const capacity = createCapacity({ now: clock.now, after })
  const incidents = createIncidents({
    clock,
    seed,
    controls: { version, burn, freeMemory: () => process.availableMemory(), ...own },
    onChange: (change, incident) => {
      log.logger.info(incident, `incident ${labelOf(incident)} ${change}`)
      capacity.renew()
    },
    onFaults: createFaultCounter(registry),
  })
  exposeIncidents(registry, incidents.list)
  const drawLatency = latency > 0 ? createLatency(seed, latency) : undefined
  const simulated = createSimulation({
    latency: drawLatency,
    enter: capacity.enter,
    impactOn: incidents.impactOn,
    onFault: incidents.countFault,
  })
  return { incidents, simulate: simulate ?? simulated }
}

/** The number of persons; NaN while the store is away, which it has reported itself. */
async function countOf({ count }: PersonStore): Promise<number> {
  return count().catch((error) => {
    if (error instanceof AppError) return Number.NaN
    throw error
  })
}

/** The server with everything that serves a request. */
async function createApiServer(
  config: Config,
  parts: ServiceParts,
  registry: Registry,
  { incidents, simulate, tracing, opened }: Simulation & { readonly tracing: Tracing; readonly opened: OpenedStore },
  { isReady, isClosing }: Pick<Lifecycle, 'isReady' | 'isClosing'>,
): Promise<Server> {
  const { clock } = parts
  const { store, wasReached } = opened
  const backlog = createBacklog(parts.backlogBytes ?? backlogFor(memoryLimit()))
  const events = createPersonEvents(registry, () => countOf(store))
  const capacity = capacityFor(process.constrainedMemory())
  const truth = createTruth({ now: clock.now, date: () => new Date(), capacity })
  const onRefused = createConnectionErrors(registry, connection.reasons)
  const app = await createApp({
    handlers: createHandlers({
      store: tracing.recordCalls(store),
      events,
      expose: createExposition(registry.snapshot),
      isReady,
      isStoreReached: wasReached,
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
    tracing,
    isClosing,
    backlog,
    maxInFlight: config.maxInFlight,
    report: report(parts),
  })
  const { wrapListener = (listener) => listener } = parts
  const application = { ...app, listener: wrapListener(app.listener) }
  return createHttpServer(application, config, { backlog, onRefused })
}

/** Samples requests; its draws are those of the seed and shift no others. */
function createRequestTracing(config: Config, { clock, seed }: ServiceParts, registry: Registry): Promise<Tracing> {
  const { decided, spans } = createTraceCounters(registry)
  return createTracing({
    ratio: config.traceRatio,
    random: uniform(`${seed} traces`),
    now: clock.now,
    dateOf: clock.dateOf,
    onDecision: decided,
    otlp: config.otlp,
    protocol: config.otlpProtocol,
    version,
    onSpans: spans,
  })
}
