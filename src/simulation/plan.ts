import type { IncidentName, IncidentRequest, MeasuredOperationId, Mistake } from '../contract.ts'
import { parseDuration } from '../duration.ts'
import { validationFailed } from '../errors.ts'
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

/** The kinds that strike one operation, no more. */
const SINGLE: readonly IncidentName[] = ['bad-deploy']

/**
 * Fills in what a request leaves out, the intensity by `fallback`; throws `validation-failed` where it breaks the rules of
 * its kind.
 */
export function toPlan(request: IncidentRequest, fallback: (incident: IncidentName) => number): Plan {
  const { incident, intensity, operations, delay, duration, seed } = request
  const kind = LIBRARY[incident]
  const mistakes = mistakesOf(request)
  if (mistakes.length > 0) throw validationFailed(mistakes)
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

function mistakesOf({ incident, intensity, operations }: IncidentRequest): Mistake[] {
  const kind = LIBRARY[incident]
  const { minimum, maximum, unit } = kind.intensity
  const mistakes: Mistake[] = []
  if (intensity !== undefined && (intensity < minimum || intensity > maximum)) {
    mistakes.push({ pointer: '#/intensity', detail: `must be from ${minimum} to ${maximum} (${unit}) for ${incident}` })
  }
  if (operations && kind.operations.length === 0) {
    mistakes.push({ pointer: '#/operations', detail: `must be left out: ${incident} strikes no single operations` })
  } else if (operations && SINGLE.includes(incident) && operations.length !== 1) {
    mistakes.push({ pointer: '#/operations', detail: `must be exactly one for ${incident}` })
  }
  return mistakes
}
