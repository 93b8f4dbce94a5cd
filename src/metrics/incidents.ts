import {
  type Fault,
  faults,
  type IncidentName,
  incidentNames,
  type MeasuredOperationId,
  measuredOperations,
} from '../contract.ts'
import type { Registry } from './registry.ts'

/** What metrics show of an incident. */
type Active = { readonly incident: IncidentName; readonly state: string; readonly intensity_ratio: number }

/**
 * The gauges of incidents, read at the scrape, and the counter of injected faults; every combination exists at 0 from the
 * start. The result counts one fault.
 */
export function createIncidentMetrics(
  registry: Registry,
  list: () => readonly Active[],
): (operation: MeasuredOperationId, fault: Fault) => void {
  for (const operation of measuredOperations) {
    for (const fault of faults) registry.declare('faults_injected_total', { operation, fault })
  }
  registry.beforeScrape(async () => {
    const active = new Map(list().flatMap((found) => (found.state === 'active' ? [[found.incident, found]] : [])))
    for (const incident of incidentNames) {
      const found = active.get(incident)
      registry.set('incident_active', { incident }, found ? 1 : 0)
      registry.set('incident_intensity_ratio', { incident }, found?.intensity_ratio ?? 0)
    }
  })
  return (operation, fault) => registry.increment('faults_injected_total', { operation, fault })
}
