import type { OperationLabel, operations as Operations, Truth } from '../contract.ts'
import { inTurn } from '../single-flight.ts'
import { createScratch, type Scratch } from './ranks.ts'
import { createRing, type Ring } from './ring.ts'
import { type Objective, summarise, unite } from './summary.ts'

/** How many observations are held at most: 15 minutes at 580 requests per second. */
export const CAPACITY = 2 ** 19

/** Each takes 19 bytes where it is held and 8 where it is sorted; of the memory of a small container a 64th is theirs. */
const BYTES = 27
const SHARE = 64

const WINDOW_MS: Readonly<Record<Truth['window'], number>> = {
  '1m': 60_000,
  '5m': 300_000,
  '15m': 900_000,
  all: Number.POSITIVE_INFINITY,
}

/** One more than the largest code. */
const CODES = 600

/** What the truth is made with; `now` is in milliseconds and never goes back, `date` is the time of day. */
export type TruthParts = {
  readonly operations: typeof Operations
  readonly now: () => number
  readonly date: () => Date
  /** How many observations are held. */
  readonly capacity: number
}

/** What is asked: how far back, and of which operation when not of all. */
export type TruthQuestion = { readonly window: Truth['window']; readonly operation?: OperationLabel }

/** Keeps what has really happened and tells it. */
export type TruthKeeper = {
  /** A measured request has arrived. */
  readonly arrived: (operation: string) => void
  /** Its response has closed, at this moment of `now` and so many seconds after the arrival. */
  readonly settled: (operation: string, code: number, seconds: number, closedMs: number) => void
  /** The figures of a window up to this moment; nothing else waits for them for more than some milliseconds. */
  readonly tell: (question: TruthQuestion) => Promise<Truth>
}

/** A value of the label `operation`, with what the contract promises of it and what is in progress. */
type Row = { readonly label: OperationLabel; readonly objective: Objective | undefined; inProgress: number }

/** Keeps the observations of all measured operations, and of requests that belong to none. */
export function createTruth({ operations, now, date, capacity }: TruthParts): TruthKeeper {
  const rows = rowsOf(operations)
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

  const tell = async ({ window, operation }: TruthQuestion): Promise<Truth> => {
    const [toMs, to, windowMs, droppedMs] = [now(), date(), WINDOW_MS[window], ring.droppedMs()]
    const sinceMs = Math.max(toMs - windowMs, droppedMs)
    const seconds = Math.min(windowMs, toMs - startedMs, toMs - droppedMs) / 1000
    const taken = takeDown(ring, rows, sinceMs, scratch).filter(
      ({ label }) => operation === undefined || label === operation,
    )
    const told = []
    for (const row of taken) told.push({ ...row, durations: await row.durations.sort() })
    return {
      window,
      from: new Date(to.getTime() - seconds * 1000).toISOString(),
      to: to.toISOString(),
      seconds,
      complete: windowMs <= toMs - droppedMs,
      overall: summarise(unite(told), seconds),
      operations: Object.fromEntries(told.map((row) => [row.label, summarise(row, seconds, row.objective)])),
    }
  }
  return {
    arrived: (operation) => void change(operation, 1),
    settled: (operation, code, seconds, closedMs) => ring.add(change(operation, -1), code, seconds, closedMs),
    tell: inTurn(tell, ({ window, operation }) => `${window} ${operation}`),
  }
}

/** How many observations to hold in a process that may use so many bytes of memory, 0 when there is no limit. */
export function capacityFor(memoryBytes: number): number {
  return memoryBytes > 0 ? Math.min(CAPACITY, Math.floor(memoryBytes / SHARE / BYTES)) : CAPACITY
}

function rowsOf(operations: typeof Operations): Row[] {
  const measured = Object.entries(operations).flatMap(([id, operation]) =>
    operation.measured ? [{ label: id as OperationLabel, objective: operation.objective, inProgress: 0 }] : [],
  )
  return [...measured, { label: 'unmatched', objective: undefined, inProgress: 0 }]
}

/** Each row with the codes and the durations of what has closed after a moment: a copy, for the ring goes on. */
function takeDown(ring: Ring, rows: readonly Row[], sinceMs: number, scratch: Scratch) {
  scratch.clear()
  const taken = rows.map((row) => ({ ...row, codes: new Uint32Array(CODES), durations: scratch.createColumn() }))
  ring.after(sinceMs, (number, code, seconds) => {
    const { codes, durations } = taken[number] as (typeof taken)[number]
    codes[code] = (codes[code] ?? 0) + 1
    durations.add(seconds)
  })
  return taken
}
