import type { components } from '../../generated/types.ts'
import { numberOf, type Series } from './prometheus.ts'
import { request } from './request.ts'

/** What really happened, as the contract says it. */
export type Truth = components['schemas']['Truth']

/** An incident that is pending or active. */
export type Incident = components['schemas']['Incident']

/** What the service says of itself at one moment. */
export type World = {
  readonly truth: Truth
  readonly incidents: readonly Incident[]
  /** The series of a name on /metrics. */
  readonly exposed: (name: string) => readonly Series[]
}

/** Asks the service for everything that a check compares with. */
export async function look(url: string): Promise<World> {
  const get = async (path: string) => accepted(await request(`${url}${path}`, 'The service'))
  const [truth, incidents, metrics] = await Promise.all([
    get('/truth?window=1m').then((response) => response.json() as Promise<Truth>),
    get('/incidents/active').then((response) => response.json() as Promise<Incident[]>),
    get('/metrics').then((response) => response.text()),
  ])
  return { truth, incidents, exposed: (name) => parseExposition(metrics, name) }
}

/** Stops all incidents and starts one. */
export async function startIncident(url: string, incident: object, token: string | undefined): Promise<Incident> {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  const send = async (method: string, body?: string) =>
    accepted(await request(`${url}/incidents/active`, 'The service', { method, headers, ...(body && { body }) }))
  await send('DELETE')
  return (await send('POST', JSON.stringify(incident))).json() as Promise<Incident>
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response
  throw new Error(`${response.url} answers with ${response.status}: ${await response.text()}`)
}

/** The samples of one name in the text format; no label of the service has a quote or a backslash in its value. */
function parseExposition(text: string, name: string): Series[] {
  return [...text.matchAll(new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)`, 'gm'))].map(([, labels = '', value = '']) => ({
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, text]) => [label, text])),
    value: numberOf(value),
  }))
}
