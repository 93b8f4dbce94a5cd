import type { Contract, Json, Operation, Place, Report } from './contract.ts'

/** A request that is refused for want of a token must have an answer, and that answer must say what is wanted. */
export function checkSecurity({ root }: Contract, { place, source, responses }: Operation, report: Report): void {
  const schemes = (source.security ?? []).flatMap((requirement: Json) => Object.keys(requirement))
  for (const scheme of schemes) {
    const isKnown = root.components.securitySchemes?.[scheme]
    if (!isKnown) report([...place, 'security'], `"${scheme}" is no security scheme of this document`)
  }
  const refusal = responses.find(({ status }) => status === 401)
  if (schemes.length > 0 && !refusal?.headers['WWW-Authenticate']) {
    report([...place, 'responses'], 'must declare 401 with WWW-Authenticate, for it has security')
  }
}

/** Incidents strike the measured operations, no more and no fewer. */
export function checkIncidents({ root }: Contract, operations: readonly Operation[], report: Report): void {
  const faults = root['x-faults'] ?? []
  if (new Set(faults).size < Math.max(1, faults.length)) report(['x-faults'], 'must list what can be done to a request')
  const place: Place = ['components', 'schemas', 'MeasuredOperation', 'enum']
  const listed: string[] = root.components.schemas.MeasuredOperation?.enum ?? []
  const measured = operations.flatMap(({ id, source }) => (source['x-measured'] ? id : []))
  for (const id of measured) if (!listed.includes(id)) report(place, `lacks ${id}, which is measured`)
  for (const id of listed) if (!measured.includes(id)) report(place, `has ${id}, which is not measured`)
}
