import type { Place } from '../yaml-positions.ts'
import type { Contract, Json } from './document.ts'

/** What the schema of the request that starts an incident says of one kind alone. */
type KindRule = {
  readonly incident: string
  readonly place: Place
  readonly intensity: Json
  readonly operations: Json | undefined
}

/** The rules of single kinds of incident: the branches of the schema that hold `if` the incident is that kind; none without incidents. */
export function kindRulesOf({ root }: Contract): KindRule[] {
  const branches: Json[] = root.components.schemas.IncidentRequest?.allOf ?? []
  return branches.map((branch, index) => ({
    incident: branch.if?.properties?.incident?.const,
    place: ['components', 'schemas', 'IncidentRequest', 'allOf', index],
    intensity: branch.then?.properties?.intensity ?? {},
    operations: branch.then?.properties?.operations,
  }))
}

/** The range of the intensity of each kind of incident with its unit. */
export function intensitiesOf(contract: Contract): Record<string, { unit: string; minimum: number; maximum: number }> {
  const rows = kindRulesOf(contract).map(({ incident, intensity: { minimum, maximum, 'x-unit': unit } }) => {
    return [incident, { unit, minimum, maximum }] as const
  })
  return Object.fromEntries(rows)
}

/** The kinds of incident, and what an incident can do to a request; both are empty in a contract without incidents. */
export function incidentsOf({ root }: Contract): {
  readonly names: readonly string[]
  readonly faults: readonly string[]
} {
  return { names: root.components.schemas.IncidentName?.enum ?? [], faults: root['x-faults'] ?? [] }
}
