import { measuredOperations } from '../../generated/operations.ts'
import type { Client } from './client.ts'
import { ownServer, type RunningServer } from './server.ts'

const MEASURED = new Set(['unmatched', ...measuredOperations])

/** A service with its normal latency, and a client of it. */
export async function start(): Promise<{ server: RunningServer; client: Client }> {
  return ownServer({ latency: 'on' })
}

/** What the service has counted, by `method path operation code`, without what never happened. */
export async function counted(client: Client): Promise<Record<string, number>> {
  const series = [...(await client.metrics())].flatMap(([name, value]): [string, number][] => {
    const found = /^http_requests_total\{code="(.*)",method="(.*)",path="(.*)",operation="(.*)"\}$/.exec(name)
    return found && value > 0 ? [[[found[2], found[3], found[4], found[1]].join(' '), value]] : []
  })
  return Object.fromEntries(series.sort())
}

/** The same as k6 has counted it, for the operations that are measured. */
export function measured(requests: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...requests].filter(([key]) => MEASURED.has(key.split(' ')[2] ?? '')).sort())
}

/** All requests for an operation. */
export const total = (requests: Record<string, number>, operation: string) =>
  Object.entries(requests).reduce((sum, [key, value]) => (key.split(' ')[2] === operation ? sum + value : sum), 0)

/** The share of the requests for one person that asked for somebody who was not there. */
export function missing(requests: Record<string, number>): number {
  const ofOne = Object.entries(requests).filter(([key]) => / (get|update)Person /.test(key))
  const sum = (entries: typeof ofOne) => entries.reduce((all, [, value]) => all + value, 0)
  return sum(ofOne.filter(([key]) => key.endsWith(' 404'))) / sum(ofOne)
}
