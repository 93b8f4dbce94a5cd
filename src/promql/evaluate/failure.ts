import type { Failure } from './data.ts'

const FAILURE = Symbol('why an expression has no value')

/** Ends an evaluation that Prometheus ends too. */
export function refuse(message: string): never {
  throw Object.assign(new Error(message), { [FAILURE]: 'refused' })
}

/** Ends an evaluation of what this evaluator does not know. */
export function unsupported(message: string): never {
  throw Object.assign(new Error(message), { [FAILURE]: 'unsupported' })
}

/** The failure that ended an evaluation; undefined for any other error. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof SyntaxError) return { kind: 'unsupported', message: error.message }
  if (!(error instanceof Error) || !(FAILURE in error)) return undefined
  return { kind: error[FAILURE] as Failure['kind'], message: error.message }
}
