import type { Contract } from '../src/openapi/document.ts'
import { operationsOf } from '../src/openapi/operations.ts'

/** A code that counts against availability. */
export const FAILED = 'code=~"5.."'

/** A matcher of a bucket's bound; Prometheus 3 writes whole bounds with a decimal, Prometheus 2 as the client does. */
export const bound = (seconds: number): string =>
  Number.isInteger(seconds) ? `le=~"${seconds}|${seconds}[.]0"` : `le="${seconds}"`

type Objective = {
  readonly operation: string
  readonly availability: number
  readonly latency: { readonly threshold: number; readonly share: number }
}

/** The objectives of the contract, in its order. */
export function objectivesOf(contract: Contract): Objective[] {
  return operationsOf(contract).flatMap(({ id, source }) =>
    source['x-objective'] ? [{ operation: id, ...source['x-objective'] }] : [],
  )
}
