import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { drive } from '../load-driver.ts'
import { summarise } from './summary.ts'

/** The bench's own load, a process of its own. It reads one JSON job from its arguments and prints one JSON result. */

/** Requests by number: `{n}` in the text of a request becomes `first + n * step`. */
export type Job = {
  readonly port: number
  readonly request: string
  readonly connections: number
  /** Ends after this long or after `count` requests, whichever comes first. */
  readonly durationMs: number
  readonly count?: number
  readonly first?: number
  readonly step?: number
  /** For how long from the start latencies are not recorded: what runs cold then is this client. */
  readonly warmUpMs?: number
  /** Requests per second, sent at their time whatever the server does (open loop); without it, as fast as responses come. */
  readonly perSecond?: number
}

/**
 * What came of a job. The 99th percentile of the latencies is in microseconds and counts from the time when a request
 * was due. It is the median of the percentiles of all windows. A machine that stalls spoils some windows. What a busy
 * server does more often than that, such as to collect its young objects, is in most. What it does seldom is not seen.
 */
export type Result = {
  readonly requests: number
  readonly wrong: number
  readonly p99Us: number
}

/** How long a window is: about two collections of young objects at half of saturation, every 23 ms by --trace-gc. */
const WINDOW_MS = 50

/** Runs a job to its end; rejects when a request has no response. */
async function run({ request, first = 0, step = 1, warmUpMs = 0, ...load }: Job): Promise<Result> {
  const windows: RecordableHistogram[] = []
  let wrong = 0
  const numbered = (number: number) => request.replaceAll('{n}', String(first + number * step))
  const { sent, lost } = await drive({ ...load, request: numbered }, ({ status, dueMs, waitedMs, tookMs }) => {
    if (status < 200 || status > 299) wrong += 1
    const window = Math.floor((dueMs - warmUpMs) / WINDOW_MS)
    if (window < 0) return
    windows[window] ??= createHistogram()
    windows[window].record(Math.max(1, Math.round((waitedMs + tookMs) * 1000)))
  })
  if (lost > 0) throw new Error(`${lost} requests have no response`)
  return { requests: sent, wrong, p99Us: summarise(windows.map((window) => window.percentile(99))).median }
}

process.stdout.write(`${JSON.stringify(await run(JSON.parse(process.argv[2] ?? '{}')))}\n`)
process.exit()
