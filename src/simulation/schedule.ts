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

/** When an entry is due that has started and does not repeat. */
const NEVER = Number.POSITIVE_INFINITY

/**
 * Starts each entry when it is due, counted from now. Those of the same time start in the order of the schedule, as the
 * seeds that they draw depend on it. The timer does not keep the process alive; the result cancels it.
 */
export function runSchedule(entries: readonly Entry[], { now, start, onSkip }: ScheduleParts): () => void {
  const begun = now()
  const dueMs = entries.map(({ atMs }) => atMs)
  let timer: NodeJS.Timeout | undefined

  const attempt = (request: IncidentRequest, at: number) => {
    try {
      start(request, at)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      onSkip(request, error)
    }
  }
  const arm = () => {
    // Spread into one call, a long list of arguments would not fit on the stack.
    const nextMs = dueMs.reduce((least, ms) => Math.min(least, ms), NEVER)
    if (nextMs === NEVER) return
    const fire = () => {
      for (const [index, { everyMs, request }] of entries.entries()) {
        if (dueMs[index] !== nextMs) continue
        // Counted from the beginning, so that a repeated entry does not drift.
        dueMs[index] = nextMs + (everyMs ?? NEVER)
        attempt(request, begun + nextMs)
      }
      arm()
    }
    timer = setTimeout(fire, Math.max(0, begun + nextMs - now())).unref()
  }
  arm()
  return () => clearTimeout(timer)
}
