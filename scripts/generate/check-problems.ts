import { PROBLEM_HEADER, PROBLEMS, STATUS_HEADERS } from '../../src/api/problem-table.ts'
import type { Contract, Json } from '../../src/openapi/document.ts'
import { operationsOf, responsesOf } from '../../src/openapi/operations.ts'
import type { Place } from '../../src/yaml-positions.ts'
import type { Report } from './report.ts'

const MEDIA_TYPE = 'application/problem+json'

/** Each failure that the contract declares is the response that the service sends (src/api/problem.ts). */
export function checkProblems(contract: Contract, report: Report): void {
  for (const { source, place } of operationsOf(contract)) checkResponses(contract, source.responses, place, report)
  for (const key of ['x-unmatched', 'x-connection']) {
    checkResponses(contract, contract.root[key]?.responses, [key], report)
  }
}

function checkResponses(contract: Contract, responses: Json, place: Place, report: Report): void {
  for (const { status, mediaTypes, schema, headers, examples } of responsesOf(contract, responses)) {
    if (!(status >= 400)) continue
    const at = [...place, 'responses', String(status)]
    const isProblem = contract.resolve(schema) === contract.root.components.schemas.Problem
    if (mediaTypes.join() !== MEDIA_TYPE || !isProblem) report(at, `must have the schema Problem as ${MEDIA_TYPE}`)
    for (const name of [PROBLEM_HEADER, STATUS_HEADERS[status]]) {
      if (name && !headers[name]?.required) report(at, `must declare the header ${name}, and that it is required`)
    }
    if (examples.length === 0) report(at, 'must have an example of a problem')
    for (const example of examples) {
      if (!isOfStatus(example, status)) report(at, `has an example of another status: ${example?.type}`)
    }
  }
}

/** A type without a row in the table is a new one, for which the compiler asks after generation. */
function isOfStatus(example: Json, status: number): boolean {
  const rows: Readonly<Record<string, { readonly status: number } | undefined>> = PROBLEMS
  const row = rows[String(example?.type).replace(/^urn:prometric:problem:/, '')]
  return example?.status === status && (row === undefined || row.status === status)
}
