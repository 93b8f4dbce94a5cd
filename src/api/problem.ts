import type { Problem } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Exchange } from './exchange.ts'
import { PROBLEM_HEADER, PROBLEMS, STATUS_HEADERS } from './problem-table.ts'

/** The most mistakes that a problem lists. */
const MOST_MISTAKES = 10

const INTERNAL = 'urn:prometric:problem:internal'

/** A problem as a response: status, headers, and the problem document as text. */
export type ProblemResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * The response to a failure, as `application/problem+json` (RFC 9457). `allow` is the value of `Allow` for a 405. Anything that
 * is not an {@link AppError} becomes `internal` and reveals nothing.
 */
export function toProblemResponse(error: unknown, allow?: string): ProblemResponse {
  const problem = toProblem(error)
  const name = STATUS_HEADERS[problem.status]
  const value = name && { 'WWW-Authenticate': 'Bearer realm="prometric"', Allow: allow, 'Retry-After': '1' }[name]
  const headers = {
    'Content-Type': 'application/problem+json',
    [PROBLEM_HEADER]: problem.type,
    ...(name && value && { [name]: value }),
  }
  return { status: problem.status, headers, body: JSON.stringify(problem) }
}

/**
 * The second of the two exits: sends the problem of a failure and reports internal ones. A client that hung up
 * (`AbortError`) gets no response.
 */
export function sendProblem(
  error: unknown,
  exchange: Exchange,
  report: (error: unknown, exchange: Exchange) => void,
): void {
  const { response, route, write } = exchange
  if (error instanceof Error && error.name === 'AbortError') return void response.destroy()
  const { status, headers, body } = toProblemResponse(error, route.allow)
  // What an incident has caused has types of its own and is not reported.
  if (headers[PROBLEM_HEADER] === INTERNAL) report(error, exchange)
  if (response.destroyed) return
  if (response.headersSent) return void response.destroy()
  write(response, status, headers, body)
}

function toProblem(error: unknown): Problem {
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
