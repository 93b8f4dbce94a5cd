import { failuresOf, UNMATCHED_STATUSES } from '../../src/api/possible-failures.ts'
import type { Contract, Json } from '../../src/openapi/document.ts'
import { type Operation, operationsOf } from '../../src/openapi/operations.ts'
import type { Report } from './report.ts'

/** The keywords with which a schema of a string says something and refuses nothing. */
const HARMLESS = ['type', 'title', 'description', 'default', 'deprecated', 'examples', '$comment']

/** Every failure that a request can end in (src/api/possible-failures.ts) must be declared. */
export function checkFailures(contract: Contract, report: Report): void {
  for (const operation of operationsOf(contract)) checkOperation(contract, operation, report)
  for (const status of UNMATCHED_STATUSES) {
    const isDeclared = contract.root['x-unmatched']?.responses?.[status]
    if (!isDeclared) report(['x-unmatched', 'responses'], `must declare ${status}`)
  }
}

function checkOperation({ root }: Contract, operation: Operation, report: Report): void {
  const { path, place, source, parameters, requestBody, responses } = operation
  const statuses = responses.map(({ status }) => status)
  const anyHost = source['x-any-host'] ?? false
  const security: Json[] = source.security ?? root.security ?? []
  const at = [...place, 'responses']
  if (typeof anyHost !== 'boolean') report([...place, 'x-any-host'], 'must be true or false')
  const failures = failuresOf({
    isMeasured: source['x-measured'] === true,
    hasBody: requestBody !== undefined,
    hasTemplate: path.includes('{'),
    checksParameters: parameters.some(canBeWrong),
    isSecured: security.some((requirement) => Object.keys(requirement).length > 0),
    servesAnyHost: anyHost,
  })
  for (const [status, why] of failures) if (!statuses.includes(status)) report(at, `must declare ${status}: ${why}`)
  if (anyHost && statuses.includes(421)) report(at, 'must not declare 421, for any host is served')
}

/** An optional header that may be any string cannot be wrong; a query can, for it may have names that are not declared. */
function canBeWrong({ in: where, required, schema }: Json): boolean {
  if (where !== 'header' || required || schema?.type !== 'string') return true
  return Object.keys(schema).some((keyword) => !HARMLESS.includes(keyword))
}
