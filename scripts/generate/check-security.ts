import type { Contract, Json } from '../../src/openapi/document.ts'
import type { Operation } from '../../src/openapi/operations.ts'
import type { Report } from './report.ts'

/** The security of an operation is of schemes that the contract has. */
export function checkSecurity({ root }: Contract, { place, source }: Operation, report: Report): void {
  const schemes = (source.security ?? root.security ?? []).flatMap((requirement: Json) => Object.keys(requirement))
  for (const scheme of schemes) {
    const isKnown = root.components.securitySchemes?.[scheme]
    if (!isKnown) report([...place, 'security'], `"${scheme}" is not a security scheme of this document`)
  }
}
