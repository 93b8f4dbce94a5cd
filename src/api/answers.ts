/** What decides in which failures the life of a request for an operation can end. */
export type Traits = {
  readonly isMeasured: boolean
  readonly hasBody: boolean
  /** Whether its path has a parameter, and whether it reads any from the path or the query. */
  readonly hasTemplate: boolean
  readonly readsParameters: boolean
  readonly isSecured: boolean
  readonly servesAnyHost: boolean
}

/** A failure in which a request can end before, in or after its handler. */
type Failure = { readonly status: number; readonly why: string; readonly canEnd: (operation: Traits) => boolean }

/**
 * The failures of the life of a request (life.ts, router.ts), each with the operations that it can end for. Generation
 * holds every operation of the contract against it, so that none answers what it does not declare.
 */
export const FAILURES: readonly Failure[] = [
  { status: 400, why: 'it reads parameters or a body', canEnd: (its) => its.readsParameters || its.hasBody },
  { status: 401, why: 'it has security', canEnd: (its) => its.isSecured },
  { status: 404, why: 'its path names something that may not exist', canEnd: (its) => its.hasTemplate },
  { status: 413, why: 'any request may bring a body', canEnd: () => true },
  { status: 415, why: 'it reads a body', canEnd: (its) => its.hasBody },
  { status: 421, why: 'it serves some hosts only', canEnd: (its) => !its.servesAnyHost },
  { status: 500, why: 'anything may go wrong', canEnd: () => true },
  { status: 503, why: 'it is measured, so the cap or an incident may refuse it', canEnd: (its) => its.isMeasured },
]

/** What a request without an operation can get. */
export const UNMATCHED_STATUSES = [204, 400, 404, 405, 421, 500] as const
