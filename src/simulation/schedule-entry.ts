import { type IncidentRequest, type Mistake, requests, type ValidationError } from '../contract.ts'
import { parseDuration } from '../duration.js'
import { membersOf } from '../json-pointer.ts'
import { durationOf } from './plan.ts'
import type { Entry } from './schedule.ts'

/** What is wrong with an entry, and the members on the way to that place. */
type EntryMistake = { readonly place: readonly string[]; readonly detail: string }

/** Turns the errors of the contract's validator into words. */
export type Explain = (errors: readonly ValidationError[] | null | undefined) => Mistake[]

/** Seven days, which is less than the longest timer of Node.js. */
const LONGEST_MS = 7 * 24 * 3_600_000

const TIME_DETAIL = 'must be a time of at most seven days, such as 0s, 90s, 15m or 2h'

/**
 * Reads one entry of a schedule, or every mistake in it. An entry is a request to start an incident, with `at` instead of
 * `delay`, and with an optional `every`. The request follows the contract.
 */
export function readEntry(item: unknown, explain: Explain): Entry | EntryMistake[] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return [{ place: [], detail: 'must be an incident' }]
  }
  const { at, every, ...request } = item as { at?: unknown; every?: unknown }
  const atMs = toTime(at)
  const everyMs = every === undefined ? undefined : toTime(every)
  const { mistakes, durationMs } = checkRequest(request, explain)
  const wrong: EntryMistake[] = []
  if (at === undefined) wrong.push({ place: ['at'], detail: 'is required' })
  else if (atMs === undefined) wrong.push({ place: ['at'], detail: TIME_DETAIL })
  if (every !== undefined && everyMs === undefined) wrong.push({ place: ['every'], detail: TIME_DETAIL })
  if ('delay' in request) wrong.push({ place: ['delay'], detail: 'has no place here: at says when it begins' })
  wrong.push(...mistakes)
  if (everyMs !== undefined && durationMs !== undefined && everyMs < durationMs) {
    wrong.push({ place: ['every'], detail: `must not be shorter than its duration of ${durationMs / 1000}s` })
  }
  if (wrong.length > 0 || atMs === undefined) return wrong
  return { atMs, everyMs, request: request as IncidentRequest }
}

/** The mistakes that the contract finds in a request; for a valid one, how long its incident lasts. */
function checkRequest(
  request: object,
  explain: Explain,
): { readonly mistakes: readonly EntryMistake[]; readonly durationMs?: number } {
  const validate = requests.startIncident?.body
  if (!validate || validate(request)) return { mistakes: [], durationMs: durationOf(request as IncidentRequest) }
  return {
    mistakes: explain(validate.errors).map(({ pointer = '', detail }) => ({ place: membersOf(pointer), detail })),
  }
}

/** Whole milliseconds, so that 4.1m is the same time as 246s, and sums of times stay exact. */
function toTime(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined
  return ms !== undefined && ms <= LONGEST_MS ? Math.round(ms) : undefined
}
