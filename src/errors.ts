import type { Mistake, ProblemCode } from './contract.ts'

/** A failure that the contract declares. It says what went wrong, not how HTTP reports it. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ProblemCode
  readonly mistakes: readonly Mistake[]

  /** `detail` becomes the problem's `detail`; `mistakes` name the wrong places of the request. */
  constructor(code: ProblemCode, detail: string, mistakes: readonly Mistake[] = []) {
    super(detail)
    this.code = code
    this.mistakes = mistakes
  }
}

/** What the service may lack for a kind of incident; `startIncident` fails with these. */
export const UNMET_PRECONDITIONS = ['no-ambient-traffic', 'no-snapshots'] as const satisfies readonly ProblemCode[]

/** A request that breaks the contract, with every wrong place of it. */
export function validationFailed(mistakes: readonly Mistake[]): AppError {
  const count = mistakes.length === 1 ? '1 mistake was found.' : `${mistakes.length} mistakes were found.`
  return new AppError('validation-failed', count, mistakes)
}
