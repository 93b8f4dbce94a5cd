import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { version } from './contract.ts'
import { closeServer, trackConnections } from './http/drain/close.ts'
import { findOrphans } from './http/drain/send-queues.ts'
import { listen, localUrlOf, portOf, urlOf } from './http/listen.ts'
import type { Log, Logger } from './log.ts'
import type { Incidents } from './simulation/incidents.ts'
import { type Entry, runSchedule } from './simulation/schedule.ts'
import { populationFor, startTraffic, type Traffic } from './traffic/traffic.ts'

/** What the start and the end of the service need from outside. */
export type LifecycleParts = {
  readonly clock: Clock
  readonly log: Pick<Log, 'lostLines'> & { readonly logger: Pick<Logger, 'info' | 'warn' | 'error'> }
  /** The seed of everything random, an integer of 32 bits. */
  readonly seed: number
  /** Incidents at set times, counted from `start`. */
  readonly schedule: readonly Entry[]
}

/** What is started and stopped. */
type Running = {
  readonly server: Server
  readonly incidents: Incidents
  /** Sends the spans that are left, for at most this many milliseconds. */
  readonly flushSpans: (ms: number) => Promise<void>
  readonly store: {
    /** Resolves when the first request may come. */
    readonly start: () => Promise<void>
    /** Rejects when it could not keep the persons. */
    readonly close: () => Promise<void>
  }
}

/** How long the last spans may take at the end, in milliseconds, as far as the drain has left time. */
const FLUSH_MS = 2000

/** The start and the end of the service, and what the rooms ask about them. */
export type Lifecycle = {
  /** Whether the service should get traffic: until it begins to stop. */
  readonly isReady: () => boolean
  /** Whether nobody can connect any more, so that each response closes its connection. */
  readonly isClosing: () => boolean
  /** Multiplies the ambient traffic. */
  readonly surge: (factor: number) => void
  /** Listens, then starts the ambient traffic and the schedule; rejects when it cannot listen. */
  readonly start: (running: Running) => Promise<void>
  /** Drains and closes; resolves to the number of connections that were cut off at the deadline. */
  readonly stop: (running: Running) => Promise<number>
}

/** A lifecycle runs once. */
export function createLifecycle(config: Config, parts: LifecycleParts): Lifecycle {
  let [isReady, isClosing] = [true, false]
  let traffic: Traffic | undefined
  let connections: ReturnType<typeof trackConnections> = new Set()
  let orphans: ReturnType<typeof findOrphans> = Promise.resolve(new Set())
  let cancelSchedule = () => {}

  return {
    isReady: () => isReady,
    isClosing: () => isClosing,
    surge: (factor) => traffic?.surge(factor),
    start: async ({ server, incidents, store }) => {
      await store.start()
      connections = trackConnections(server)
      await listen(server, config)
      orphans = findOrphans(portOf(server))
      announce(server, config, parts)
      if (config.traffic > 0) traffic = startAmbientTraffic(server, config, parts)
      cancelSchedule = startSchedule(incidents, parts)
    },
    stop: async ({ server, incidents, flushSpans, store }) => {
      isReady = false
      cancelSchedule()
      await Promise.all([sleep(config.drainDelayMs), traffic?.stop()])
      incidents.stopAll()
      const onListenerClosed = () => {
        isClosing = true
      }
      const deadline = parts.clock.now() + config.drainTimeoutMs
      const cut = await closeServer(server, {
        connections,
        foreign: await orphans,
        deadlineMs: config.drainTimeoutMs,
        onListenerClosed,
      })
      await flushSpans(Math.min(FLUSH_MS, Math.max(0, deadline - parts.clock.now())))
      await store.close()
      return cut
    },
  }
}

function startAmbientTraffic(server: Server, config: Config, { clock, log, seed }: LifecycleParts): Traffic {
  const { traffic, dayMs, maxPersons, traceRatio } = config
  const size = populationFor(maxPersons)
  const settings = { url: localUrlOf(server), traffic, dayMs, size, traceRatio, seed: String(seed) }
  return startTraffic(settings, log.logger, clock.now)
}

function startSchedule(incidents: Incidents, { clock, log, schedule }: LifecycleParts): () => void {
  return runSchedule(schedule, {
    now: clock.now,
    start: incidents.start,
    onSkip: ({ incident, hidden }, why) => {
      const shown = hidden ? 'hidden' : incident
      log.logger.warn({ incident: shown, reason: why.code }, `incident ${shown} is skipped: ${why.message}`)
    },
  })
}

function announce(server: Server, { host, latency, controlToken }: Config, { log, seed }: LifecycleParts): void {
  const url = urlOf(server)
  const control = controlToken === undefined ? 'open' : 'token'
  const details = { version, node: process.version, host, port: portOf(server), latency, seed, control }
  const warning = control === 'open' ? ' ; anybody may start incidents (see --control-token)' : ''
  const rest = `metrics on ${url}/metrics , docs on ${url}/docs , contract on ${url}/openapi.yaml`
  log.logger.info(details, `listening on ${url} , ${rest}${warning}`)
}
