import type { Problem } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Exchange } from '../http/exchange.ts'
import { writeAnswer } from '../http/response.ts'
import { PROBLEM_HEADER, PROBLEMS, STATUS_HEADERS } from './problem-table.ts'

const MOST_MISTAKES = 10

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

  const name = STATUS_HEADERS[problem.status]
  const value = name && { 'WWW-Authenticate': 'Bearer realm="prometric"', Allow: route.allow, 'Retry-After': '1' }[name]
  const headers = {
    'Content-Type': 'application/problem+json',
    [PROBLEM_HEADER]: problem.type,
    ...(name && value && { [name]: value }),
  }
  writeAnswer(exchange, problem.status, headers, JSON.stringify(problem))
}
