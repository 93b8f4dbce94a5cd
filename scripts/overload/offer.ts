import { drive } from '../load-driver.ts'

/** How many responses of one status there were, and how long they took: the median and the 99th percentile in ms. */
type Latencies = { readonly count: number; readonly p50: number; readonly p99: number }

/** What became of the requests of {@link offer}. */
export type Offered = {
  readonly sent: number
  /** Requests without a response, a while after the last one was sent. */
  readonly lost: number
  /** Requests that were not sent because no connection was free: an open loop should have none. */
  readonly late: number
  readonly byStatus: ReadonlyMap<number, Latencies>
}

/** What is offered; `requests` are sent in turn, as they are. */
type Offer = {
  readonly port: number
  readonly perSecond: number
  readonly seconds: number
  readonly requests: readonly string[]
  readonly connections?: number
}

const TICK_MS = 2

/**
 * Offers requests at a constant rate, whether responses come or not: clients that wait for their response before they ask
 * again would slow down with the service and hide its overload.
 */
export async function offer({ seconds, requests, connections = 1000, ...load }: Offer): Promise<Offered> {
  const times = new Map<number, number[]>()
  const request = (number: number) => requests[number % requests.length] ?? ''
  const driven = { ...load, request, connections, durationMs: seconds * 1000, tickMs: TICK_MS }
  const { sent, lost } = await drive(driven, ({ status, tookMs }) => {
    const all = times.get(status)
    if (all) all.push(tookMs)
    else times.set(status, [tookMs])
  })
  const byStatus = new Map([...times].map(([status, all]) => [status, latenciesOf(all)]))
  return { sent, lost, late: Math.max(0, Math.floor(seconds * load.perSecond) - sent), byStatus }
}

function latenciesOf(times: number[]): Latencies {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { count: times.length, p50: at(0.5), p99: at(0.99) }
}
