import type { Contract } from '../../src/openapi/document.ts'
import { kindRulesOf } from '../../src/openapi/incident-rules.ts'
import { LIBRARY } from '../../src/simulation/library.ts'
import type { Report } from './report.ts'

/** The contract says what an incident can do to a request, and for each kind what its intensity may be. */
export function checkIncidents(contract: Contract, report: Report): void {
  const faults = contract.root['x-faults'] ?? []
  if (new Set(faults).size < Math.max(1, faults.length)) report(['x-faults'], 'must list what can be done to a request')
  checkKinds(contract, report)
}

/** Every kind has one rule, which agrees with what the library takes when a request does not say. */
function checkKinds(contract: Contract, report: Report): void {
  const { IncidentName, IncidentKind } = contract.root.components.schemas
  const names: string[] = IncidentName.enum
  const units: string[] = IncidentKind.properties.intensity.properties.unit.enum
  const rules = kindRulesOf(contract)
  for (const name of names) {
    const count = rules.filter(({ incident }) => incident === name).length
    const place = ['components', 'schemas', 'IncidentRequest', 'allOf']
    if (count !== 1) report(place, `must have one rule for ${name}, with the range of its intensity; it has ${count}`)
  }
  for (const { incident, place, intensity, operations } of rules) {
    const { minimum, maximum, title, 'x-unit': unit } = intensity
    const at = [...place, 'then', 'properties', 'intensity']
    const { intensity: told, operations: struck } = LIBRARY[incident as keyof typeof LIBRARY] ?? {}
    if (!told) report([...place, 'if'], 'must hold for one kind of incident')
    if (title !== incident) report(at, `must have the title ${incident}, which its message needs`)
    if (!units.includes(unit)) report(at, `must have an x-unit of ${units.join(', ')}`)
    const isRange = told && minimum <= told.default && told.default <= maximum
    if (!isRange) report(at, `must be a range that holds ${told?.default}, which the library takes for ${incident}`)
    const isRefused = operations?.not !== undefined
    if (struck && isRefused !== (struck.length === 0)) {
      report([...place, 'then'], `must refuse operations just where ${incident} strikes none`)
    }
  }
}
