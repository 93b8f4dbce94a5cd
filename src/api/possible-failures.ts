import type { ProblemCode } from '../contract.ts'
import { PROBLEMS } from './problem-table.ts'

/** What decides in which failures a request for an operation can end. */
type Traits = {
  readonly isMeasured: boolean
  readonly hasBody: boolean
  /** Whether its path has a parameter. */
  readonly hasTemplate: boolean
  /** Whether a parameter of its path, query or headers can have a wrong value. */
  readonly checksParameters: boolean
  readonly isSecured: boolean
  readonly servesAnyHost: boolean
}

/** For which operations a problem must be declared, and why. */
type Cause = { readonly why: string; readonly canEnd: (operation: Traits) => boolean }

/** No step of the pipeline fails with it: a handler (handler-failures.ts), a connection or an unmatched request does. */
const ELSEWHERE: Cause = { why: '', canEnd: () => false }

const MISSING: Cause = { why: 'its path names something that may not exist', canEnd: (its) => its.hasTemplate }

/** Which operations each problem can end in a step of a request (pipeline.ts, dispatch.ts), or for want of a thing. */
const CAUSES: Readonly<Record<ProblemCode, Cause>> = {
  'content-too-large': { why: 'any request may bring a body', canEnd: () => true },
  'expectation-failed': ELSEWHERE,
  'file-not-found': MISSING,
  'headers-too-large': ELSEWHERE,
  'http-version-not-supported': ELSEWHERE,
  'incident-already-active': ELSEWHERE,
  'incident-hidden': ELSEWHERE,
  'incident-not-active': MISSING,
  'injected-error': { why: 'it is measured, so an incident may affect it', canEnd: (its) => its.isMeasured },
  'injected-unavailable': { why: 'it is measured, so an incident may refuse it', canEnd: (its) => its.isMeasured },
  internal: { why: 'anything may go wrong', canEnd: () => true },
  'malformed-body': { why: 'it reads a body', canEnd: (its) => its.hasBody },
  'malformed-request': ELSEWHERE,
  'malformed-url': { why: 'its path has a parameter', canEnd: (its) => its.hasTemplate },
  'method-not-allowed': ELSEWHERE,
  'misdirected-request': { why: 'it serves some hosts only', canEnd: (its) => !its.servesAnyHost },
  'no-ambient-traffic': ELSEWHERE,
  'no-snapshots': ELSEWHERE,
  // The service checks Accept just where the contract declares 406.
  'not-acceptable': ELSEWHERE,
  'person-not-found': MISSING,
  'request-timeout': ELSEWHERE,
  'route-not-found': ELSEWHERE,
  'store-full': ELSEWHERE,
  'store-unavailable': ELSEWHERE,
  unauthorized: { why: 'it has security', canEnd: (its) => its.isSecured },
  unavailable: { why: 'it is measured, so the cap may refuse it', canEnd: (its) => its.isMeasured },
  'unsupported-media-type': { why: 'it reads a body', canEnd: (its) => its.hasBody },
  'validation-failed': { why: 'it checks parameters or a body', canEnd: (its) => its.checksParameters || its.hasBody },
}

/** The problems of a request without an operation. */
const UNMATCHED = [
  'internal',
  'malformed-url',
  'method-not-allowed',
  'misdirected-request',
  'route-not-found',
] as const satisfies readonly ProblemCode[]

/** The failures in which a request for an operation can end: the statuses, each with a reason. */
export function failuresOf(traits: Traits): ReadonlyMap<number, string> {
  const codes = Object.keys(CAUSES) as ProblemCode[]
  const ends = codes.filter((code) => CAUSES[code].canEnd(traits))
  return new Map(ends.map((code) => [PROBLEMS[code].status, CAUSES[code].why]))
}

/** What a request without an operation can get; 204 is the response to OPTIONS. */
export const UNMATCHED_STATUSES: readonly number[] = [204, ...UNMATCHED.map((code) => PROBLEMS[code].status)]
