import type { IncidentName, IncidentRequest, MeasuredOperationId } from '../contract.ts'
import { parseDuration } from '../duration.js'
import { KINDS } from './kinds.ts'
import { defaultIntensity, defaultOperations } from './library.ts'
import type { ProcessControls } from './process-effects.ts'

/** A request to start an incident with its defaults filled in, except for the seed. */
export type Plan = {
  readonly incident: IncidentName
  readonly intensity: number
  readonly operations: readonly MeasuredOperationId[]
  readonly delayMs: number
  readonly durationMs: number
  readonly seed: number | undefined
  /** Whether nothing may name it until its end. */
  readonly hidden: boolean
}

/** Fills in the defaults of a request that is valid by the contract. */
export function toPlan(request: IncidentRequest, controls: ProcessControls): Plan {
  const { incident, intensity, operations, delay, seed, hidden = false } = request
  return {
    incident,
    intensity: intensity ?? defaultIntensity(incident, controls),
    operations: operations ?? defaultOperations(incident),
    delayMs: delay === undefined ? 0 : toMs(delay),
    durationMs: durationOf(request),
    seed,
    hidden,
  }
}

/** How long the incident of a valid request lasts, in milliseconds. */
export function durationOf({ incident, duration }: IncidentRequest): number {
  return toMs(duration ?? KINDS[incident].duration)
}

/** The milliseconds of a duration that is valid by the contract. */
function toMs(duration: string): number {
  return parseDuration(duration) ?? Number.NaN
}
