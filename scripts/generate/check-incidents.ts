import type { Contract } from '../../src/openapi/document.ts'
import { kindRulesOf } from '../../src/openapi/incident-rules.ts'
import type { Kind } from '../../src/simulation/kind.ts'
import { KINDS } from '../../src/simulation/kinds.ts'
import type { Report } from './report.ts'

/** The contract says what an incident can do to a request, and for each kind what its intensity may be. */
export function checkIncidents(contract: Contract, report: Report): void {
  const faults = contract.root['x-faults'] ?? []
  if (new Set(faults).size < Math.max(1, faults.length)) report(['x-faults'], 'must list what can be done to a request')
  checkKinds(contract, report)
}

/** Every rule is the only one of its kind, and agrees with the defaults of that kind. */
function checkKinds(contract: Contract, report: Report): void {
  const units: string[] = contract.root.components.schemas.IncidentKind.properties.intensity.properties.unit.enum
  const rules = kindRulesOf(contract)
  const names = rules.map(({ incident }) => incident)
  for (const { incident, place, intensity, operations } of rules) {
    const { minimum, maximum, title, 'x-unit': unit } = intensity
    const at = [...place, 'then', 'properties', 'intensity']
    if (!incident) report([...place, 'if'], 'must hold for one kind of incident')
    const count = names.filter((name) => name === incident).length
    if (count > 1) report([...place, 'if'], `must be the only rule for ${incident}; there are ${count}`)
    if (title !== incident) report(at, `must have the title ${incident}, which its message needs`)
    if (!units.includes(unit)) report(at, `must have an x-unit of ${units.join(', ')}`)
    // The compiler asks for the kind of a new name.
    const kind = KINDS[incident as keyof typeof KINDS] as Kind | undefined
    if (!kind) continue
    const usual = kind.intensity.default
    const isInRange = minimum <= usual && usual <= maximum
    if (!isInRange) report(at, `must be a range that holds ${usual}, the default of ${incident}`)
    const isRefused = operations?.not !== undefined
    if (isRefused !== (kind.requests === undefined)) {
      report([...place, 'then'], `must refuse operations exactly if ${incident} does nothing to requests`)
    }
  }
}
