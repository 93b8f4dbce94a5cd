import { onTestFinished } from 'vitest'
import type { IncidentRequest } from '../../src/contract.ts'
import { type Client, createClient } from './client.ts'
import { sumOf } from './series.ts'
import { type Flags, startServer } from './server.ts'

/** The list of incidents that are pending or active. */
export const ACTIVE = '/incidents/active'
/** Somebody who is not there. */
export const NOBODY = '/person/nobody'

/** A service with latency and a seed of its own. */
export async function open(flags: Flags = {}): Promise<Client> {
  const server = await startServer({ latency: 'on', seed: 7, ...flags })
  const client = createClient(server.url)
  onTestFinished(() => client.close())
  return client
}
/** Starts an incident. */
export const start = (client: Client, json: IncidentRequest) => client.send({ method: 'POST', path: ACTIVE, json })

/** The status of a request for somebody who is not there, and how long its answer took. */
export async function ask(client: Client): Promise<{ readonly status: number; readonly ms: number }> {
  const begun = performance.now()
  const { status } = await client.get(NOBODY)
  return { status, ms: performance.now() - begun }
}

/** Count and sum of the durations of getPerson, as the service has measured them. */
export async function durations(client: Client): Promise<{ readonly count: number; readonly seconds: number }> {
  const samples = await client.metrics()
  const of = (part: string) =>
    sumOf(samples, `http_request_duration_seconds_${part}`, 'method="GET",path="/person/{id}"')
  return { count: of('count'), seconds: of('sum') }
}
