import type { IncidentName, IncidentRequest, MeasuredOperationId } from '../contract.ts'
import { parseDuration } from '../duration.ts'
import { LIBRARY } from './library.ts'

/** A request with everything filled in that it has left out, but for the seed. */
export type Plan = {
  readonly incident: IncidentName
  readonly intensity: number
  readonly operations: readonly MeasuredOperationId[]
  readonly delayMs: number
  readonly durationMs: number
  readonly seed: number | undefined
}

/**
 * Fills in what a request leaves out, the intensity by `fallback`; the contract has let it pass, with the rules of its kind.
 */
export function toPlan(
  { incident, intensity, operations, delay, duration, seed }: IncidentRequest,
  fallback: (incident: IncidentName) => number,
): Plan {
  const kind = LIBRARY[incident]
  return {
    incident,
    intensity: intensity ?? fallback(incident),
    operations: operations ?? kind.operations,
    delayMs: delay === undefined ? 0 : toMs(delay),
    durationMs: toMs(duration ?? kind.duration),
    seed,
  }
}

/** The milliseconds of a duration that the contract has let pass. */
function toMs(duration: string): number {
  return parseDuration(duration) ?? Number.NaN
}
