import type { Problem, ProblemCode } from '../contract.ts'
import { AppError } from '../errors.ts'
import { writeAnswer } from './answer.ts'
import type { Exchange } from './exchange.ts'

const MOST_MISTAKES = 10

/** The header that says the type of a problem, also to who asked with HEAD. */
export const PROBLEM_HEADER = 'Prometric-Problem'

/** The one table from what went wrong to what HTTP calls it; a code of the contract without a row does not compile. */
const PROBLEMS = {
  'content-too-large': { status: 413, title: 'The body is too large' },
  'expectation-failed': { status: 417, title: 'Expectation failed' },
  'file-not-found': { status: 404, title: 'No such file' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'http-version-not-supported': { status: 505, title: 'HTTP version not supported' },
  'incident-already-active': { status: 409, title: 'The incident is already active' },
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
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  'person-not-found': { status: 404, title: 'No such person' },
  'request-timeout': { status: 408, title: 'Request timeout' },
  'route-not-found': { status: 404, title: 'No such path' },
  'store-full': { status: 507, title: 'The store is full' },
  unauthorized: { status: 401, title: 'Unauthorized' },
  unavailable: { status: 503, title: 'Service unavailable' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'validation-failed': { status: 400, title: 'The request breaks the contract' },
} as const satisfies Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>>

/** The status of a problem. */
export type StatusOfProblem<C extends ProblemCode> = (typeof PROBLEMS)[C]['status']

/** Any failure as a problem document; what is no {@link AppError} is an internal one and tells nothing of itself. */
export function toProblem(error: unknown): Problem {
  const known = error instanceof AppError ? error : new AppError('internal', 'Something went wrong on our side.')
  const { status, title } = PROBLEMS[known.code]
  const errors = known.mistakes.slice(0, MOST_MISTAKES)
  return {
    type: `urn:prometric:problem:${known.code}`,
    title,
    status,
    detail: known.message,
    ...(errors.length > 0 && { errors }),
  }
}

/**
 * The second of the two exits: answers a failure as `application/problem+json` (RFC 9457) and reports internal ones. A
 * client that hung up (`AbortError`) is no failure of ours, and nobody is left to be told.
 */
export function sendProblem(error: unknown, exchange: Exchange, report: (error: unknown) => void): void {
  const { response, route } = exchange
  if (error instanceof Error && error.name === 'AbortError') return void response.destroy()
  const problem = toProblem(error)
  // What an incident has caused is no failure of ours.
  if (problem.type === 'urn:prometric:problem:internal') report(error)
  if (response.destroyed) return
  if (response.headersSent) return void response.destroy()

  const headers = {
    'Content-Type': 'application/problem+json',
    [PROBLEM_HEADER]: problem.type,
    ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer realm="prometric"' }),
    ...(problem.status === 405 && route.allow && { Allow: route.allow }),
    ...(problem.status === 503 && { 'Retry-After': '1' }),
  }
  writeAnswer(exchange, problem.status, headers, JSON.stringify(problem))
}
