import type { IncidentName } from '../contract.ts'
import { burnCpu, deploy, type Effect, fitMemory, type Host, leakMemory, surgeTraffic } from './process-effects.ts'
import { failEither, failUnavailable, missCache, type Stream, type Strike, slowDown, worsen } from './request-faults.ts'

/** How a kind of incident works. */
export type Behaviour = {
  /** How much of the intensity is at work so long after the start, 0 to 1. */
  readonly ratioAt: (elapsedMs: number, durationMs: number) => number
  /** The intensity that the machine bears, where it may bear less than the default of the library. */
  readonly fit?: (host: Host) => number
  /** What it does to requests, if anything; made anew for each run. */
  readonly strike?: (stream: Stream) => Strike
  /** What it does to the process, if anything; made when it begins. */
  readonly effect?: (host: Host) => Effect
}

const MINUTE_MS = 60_000

/** The misses of a cold cache get e times fewer in each fifth of the time, so that 7 in 1000 are left at the end. */
const TIME_CONSTANTS = 5

const steady = () => 1
const ramp = (elapsedMs: number, durationMs: number) => elapsedMs / durationMs
const fade = (elapsedMs: number, durationMs: number) => Math.exp((-TIME_CONSTANTS * elapsedMs) / durationMs)
const alternate = (elapsedMs: number) => (Math.floor(elapsedMs / MINUTE_MS) % 2 === 0 ? 1 : 0)

/** How each kind works; a kind that the contract lists does not compile without a row. */
export const BEHAVIOURS: Readonly<Record<IncidentName, Behaviour>> = {
  'bad-deploy': { ratioAt: ramp, strike: worsen, effect: deploy },
  'cache-cold': { ratioAt: fade, strike: missCache },
  'cpu-saturation': { ratioAt: steady, effect: burnCpu },
  'error-burst': { ratioAt: steady, strike: failEither },
  flapping: { ratioAt: alternate, strike: failUnavailable },
  'memory-leak': { ratioAt: ramp, effect: leakMemory, fit: fitMemory },
  'slow-dependency': { ratioAt: steady, strike: slowDown },
  'traffic-surge': { ratioAt: steady, effect: surgeTraffic },
}
