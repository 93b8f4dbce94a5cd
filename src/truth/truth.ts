import { measuredOperations, type OperationLabel, operations, type Truth } from '../contract.ts'
import { parseDuration } from '../duration.js'
import { singleFlight } from '../single-flight.ts'
import { createScratch, type Scratch } from './ranks.ts'
import { createRing, type Ring } from './ring.ts'
import { merge, type Objective, summarise } from './summary.ts'

/** How many observations are held at most: 15 minutes at 580 requests per second. */
export const CAPACITY = 2 ** 19

/** Bytes of one observation, 19 in the ring and 8 for sorting; and the share of a small container's memory for all. */
const BYTES = 27
const SHARE = 64

/** The milliseconds of a window; `all` has no end. */
const millisecondsOf = (window: Truth['window']) => parseDuration(window) ?? Number.POSITIVE_INFINITY

/** One more than the largest code. */
const CODES = 600

/** What it needs; `now` is in milliseconds and never goes back, `date` is the time of day. */
type TruthParts = {
  readonly now: () => number
  readonly date: () => Date
  /** How many observations are held. */
  readonly capacity: number
}

/** How far back a query goes, and for which operation when not for all. */
export type TruthQuery = { readonly window: Truth['window']; readonly operation?: OperationLabel }

/** Records what really happened, and answers queries about it. */
export type GroundTruth = {
  /** A measured request has arrived. */
  readonly arrived: (operation: string) => void
  /** Its response has closed, at this moment of `now` and `seconds` after the arrival. */
  readonly closed: (operation: string, code: number, seconds: number, closedMs: number) => void
  /** The figures of a window up to this moment. It blocks the event loop for some milliseconds at most. */
  readonly query: (question: TruthQuery) => Promise<Truth>
}

/** A value of the label `operation`, with its objective and its requests in progress. */
type Row = { readonly label: OperationLabel; readonly objective: Objective | undefined; inProgress: number }

/** Starts without observations, for all measured operations and for `unmatched`. */
export function createTruth({ now, date, capacity }: TruthParts): GroundTruth {
  const rows = createRows()
  const numbers = new Map<string, number>(rows.map(({ label }, number) => [label, number]))
  const ring = createRing(capacity)
  const scratch = createScratch()
  const startedMs = now()
  const change = (operation: string, by: number): number => {
    const number = numbers.get(operation) as number
    const row = rows[number] as Row
    row.inProgress += by
    return number
  }

  const query = async ({ window, operation }: TruthQuery): Promise<Truth> => {
    const [toMs, to, windowMs, droppedMs] = [now(), date(), millisecondsOf(window), ring.droppedMs()]
    const sinceMs = Math.max(toMs - windowMs, droppedMs)
    const seconds = Math.min(windowMs, toMs - startedMs, toMs - droppedMs) / 1000
    const taken = snapshot(ring, rows, sinceMs, scratch).filter(
      ({ label }) => operation === undefined || label === operation,
    )
    const sorted = []
    for (const row of taken) sorted.push({ ...row, durations: await row.durations.sort() })
    return {
      window,
      from: new Date(to.getTime() - seconds * 1000).toISOString(),
      to: to.toISOString(),
      seconds,
      complete: windowMs <= toMs - droppedMs,
      overall: summarise(merge(sorted), seconds),
      operations: Object.fromEntries(sorted.map((row) => [row.label, summarise(row, seconds, row.objective)])),
    }
  }
  return {
    arrived: (operation) => void change(operation, 1),
    closed: (operation, code, seconds, closedMs) => ring.add(change(operation, -1), code, seconds, closedMs),
    query: singleFlight(query, ({ window, operation }) => `${window} ${operation}`),
  }
}

/** How many observations to hold in a process with this limit of memory, 0 when it has none. */
export function capacityFor(memoryBytes: number): number {
  return memoryBytes > 0 ? Math.min(CAPACITY, Math.floor(memoryBytes / SHARE / BYTES)) : CAPACITY
}

function createRows(): Row[] {
  const measured = measuredOperations.map((label) => ({ label, objective: operations[label].objective, inProgress: 0 }))
  return [...measured, { label: 'unmatched', objective: undefined, inProgress: 0 }]
}

/** Each row with the codes and durations that closed after a moment: a copy, because the ring changes. */
function snapshot(ring: Ring, rows: readonly Row[], sinceMs: number, scratch: Scratch) {
  scratch.clear()
  const taken = rows.map((row) => ({ ...row, codes: new Uint32Array(CODES), durations: scratch.createColumn() }))
  ring.after(sinceMs, (number, code, seconds) => {
    const { codes, durations } = taken[number] as (typeof taken)[number]
    codes[code] = (codes[code] ?? 0) + 1
    durations.add(seconds)
  })
  return taken
}
