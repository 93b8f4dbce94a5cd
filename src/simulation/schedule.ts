import type { IncidentRequest } from '../contract.ts'
import { AppError } from '../errors.ts'

/** An incident at a set time after the start of the service, optionally repeated. */
export type Entry = {
  readonly atMs: number
  readonly everyMs: number | undefined
  readonly request: IncidentRequest
}

/** What running a schedule needs; `now` is in milliseconds and is never set back. */
type ScheduleParts = {
  readonly now: () => number
  /** Starts an incident that is due at this time. */
  readonly start: (request: IncidentRequest, at: number) => unknown
  /** Hears of an incident that could not start when it was due. */
  readonly onSkip: (request: IncidentRequest, why: AppError) => void
}

/** Starts each entry when it is due, counted from now. Its timers do not keep the process alive; the result cancels them. */
export function runSchedule(entries: readonly Entry[], { now, start, onSkip }: ScheduleParts): () => void {
  const begun = now()
  const timers = new Map<Entry, NodeJS.Timeout>()
  const attempt = (request: IncidentRequest, at: number) => {
    try {
      start(request, at)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      onSkip(request, error)
    }
  }
  // Always counted from the beginning, so that a repeated entry does not drift.
  const arm = (entry: Entry, dueMs: number) => {
    const fire = () => {
      attempt(entry.request, begun + dueMs)
      if (entry.everyMs !== undefined) arm(entry, dueMs + entry.everyMs)
    }
    timers.set(entry, setTimeout(fire, Math.max(0, begun + dueMs - now())).unref())
  }
  for (const entry of entries) arm(entry, entry.atMs)
  return () => {
    for (const timer of timers.values()) clearTimeout(timer)
  }
}
