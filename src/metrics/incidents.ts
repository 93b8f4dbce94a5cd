import {
  type ActiveIncident,
  type Fault,
  faults,
  incidentNames,
  type MeasuredOperationId,
  measuredOperations,
} from '../contract.ts'
import { HIDDEN } from '../label-values.ts'
import type { Registry } from './registry.ts'

/** Counts injected faults; every combination of labels exists at 0 from the start. */
export function createFaultCounter(
  registry: Registry,
): (operation: MeasuredOperationId, fault: Fault, times: number) => void {
  for (const operation of measuredOperations) {
    for (const fault of faults) registry.declare('faults_injected_total', { operation, fault })
  }
  return (operation, fault, times) => registry.increment('faults_injected_total', { operation, fault }, times)
}

/** The gauges of incidents, read at the scrape. The intensity of a hidden one is left out, because its course tells the kind. */
export function exposeIncidents(registry: Registry, list: () => readonly ActiveIncident[]): void {
  registry.beforeScrape(async () => {
    const active = new Map(list().flatMap((one) => (one.state === 'active' ? [[labelOf(one), one]] : [])))
    for (const incident of [...incidentNames, HIDDEN]) {
      registry.set('incident_active', { incident }, active.has(incident) ? 1 : 0)
    }
    for (const incident of incidentNames) {
      const found = active.get(incident)
      const ratio = found && 'incident' in found ? found.intensity_ratio : 0
      registry.set('incident_intensity_ratio', { incident }, ratio)
    }
  })
}

/** The value of the label `incident`. */
export function labelOf(incident: ActiveIncident): string {
  return 'incident' in incident ? incident.incident : HIDDEN
}
