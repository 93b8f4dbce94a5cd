import type { ProblemCode } from '../contract.ts'

/** The header that says the type of a problem, also to who asked with HEAD. */
export const PROBLEM_HEADER = 'Prometric-Problem'

/** The one table from what went wrong to what HTTP calls it; a code of the contract without a row does not compile. */
export const PROBLEMS = {
  'content-too-large': { status: 413, title: 'The body is too large' },
  'expectation-failed': { status: 417, title: 'Expectation failed' },
  'file-not-found': { status: 404, title: 'No such file' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'http-version-not-supported': { status: 505, title: 'HTTP version not supported' },
  'incident-already-active': { status: 409, title: 'The incident is already active' },
  'incident-hidden': { status: 409, title: 'A hidden incident runs alone' },
  'incident-not-active': { status: 404, title: 'The incident is not active' },
  'injected-error': { status: 500, title: 'Injected error' },
  'injected-unavailable': { status: 503, title: 'Injected unavailability' },
  internal: { status: 500, title: 'Internal error' },
  'malformed-body': { status: 400, title: 'The body is not JSON' },
  'malformed-request': { status: 400, title: 'The request is malformed' },
  'malformed-url': { status: 400, title: 'The URL is malformed' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'misdirected-request': { status: 421, title: 'Misdirected request' },
  'no-ambient-traffic': { status: 409, title: 'There is no ambient traffic' },
  'no-snapshots': { status: 409, title: 'There are no snapshots' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  'person-not-found': { status: 404, title: 'No such person' },
  'request-timeout': { status: 408, title: 'Request timeout' },
  'route-not-found': { status: 404, title: 'No such path' },
  'store-full': { status: 507, title: 'The store is full' },
  'store-unavailable': { status: 503, title: 'The store is unavailable' },
  unauthorized: { status: 401, title: 'Unauthorized' },
  unavailable: { status: 503, title: 'Service unavailable' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'validation-failed': { status: 400, title: 'The request breaks the contract' },
} as const satisfies Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>>

/** The status of a problem. */
export type StatusOfProblem<C extends ProblemCode> = (typeof PROBLEMS)[C]['status']

/** The header that the problems of a status bring beside {@link PROBLEM_HEADER} (RFC 9110, sections 10.2.3, 11.6.1, 15.5.6). */
export const STATUS_HEADERS: Readonly<Record<number, 'WWW-Authenticate' | 'Allow' | 'Retry-After'>> = {
  401: 'WWW-Authenticate',
  405: 'Allow',
  503: 'Retry-After',
}
