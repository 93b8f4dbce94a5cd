import { type Contract, operationsOf, type Place, type Report, type Response, responsesOf } from './contract.ts'

/** The header that says the type of a problem where there is no body, in the answer to HEAD. */
const HEADER = 'Prometric-Problem'

/** Each problem that the contract declares says its type in a header, too. */
export function checkProblems(contract: Contract, report: Report): void {
  const check = (responses: readonly Response[], place: Place) => {
    for (const { status, mediaType, headers } of responses) {
      const isProblem = mediaType === 'application/problem+json'
      const at = [...place, 'responses', String(status)]
      if (isProblem && !headers[HEADER]?.required)
        report(at, `must declare the header ${HEADER}, and that it is required`)
    }
  }
  for (const { responses, place } of operationsOf(contract)) check(responses, place)
  for (const key of ['x-unmatched', 'x-connection']) check(responsesOf(contract, contract.root[key]?.responses), [key])
}
