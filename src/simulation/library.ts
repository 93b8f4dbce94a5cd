import {
  type IncidentKind,
  type IncidentName,
  incidentNames,
  intensities,
  type MeasuredOperationId,
  measuredOperations,
} from '../contract.ts'
import { KINDS } from './kinds.ts'
import type { ProcessControls } from './process-effects.ts'

/** Every kind as `GET /incidents` lists it: by name, with its range and the defaults that hold now. */
export function describeKinds(controls: ProcessControls): IncidentKind[] {
  return incidentNames.map((incident) => {
    const { summary, signals, intensity, duration } = KINDS[incident]
    return {
      incident,
      summary,
      signals,
      intensity: {
        meaning: intensity.meaning,
        ...intensities[incident],
        default: defaultIntensity(incident, controls),
      },
      duration,
      operations: defaultOperations(incident),
    }
  })
}

/** The intensity of an incident whose request names none: what the kind says, or less where the machine has less. */
export function defaultIntensity(incident: IncidentName, controls: ProcessControls): number {
  const { default: usual, affordable } = KINDS[incident].intensity
  return Math.max(intensities[incident].minimum, Math.min(usual, affordable?.(controls) ?? usual))
}

/** The operations of an incident whose request names none; empty when it is not about single operations. */
export function defaultOperations(incident: IncidentName): MeasuredOperationId[] {
  const operations = KINDS[incident].requests?.operations ?? []
  return [...(operations === 'all' ? measuredOperations : operations)]
}
