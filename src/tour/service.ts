import type { Incident, Problem, Truth } from '../contract.ts'
import { parseExposition } from '../promql/text-format.js'
import type { Series } from './prometheus.ts'
import { request } from './request.ts'

/** Where the service is unless the user says otherwise. */
export const SERVICE_URL = 'http://localhost:7080'

/** What the service says of itself at one moment. */
export type ServiceState = {
  readonly truth: Truth
  readonly incidents: readonly Incident[]
  /** The series of a name on /metrics. */
  readonly exposed: (name: string) => readonly Series[]
}

/** Asks the service for everything that a check compares with. */
export async function readService(url: string): Promise<ServiceState> {
  const get = async (path: string) => accepted(await request(`${url}${path}`, 'The service'), url)
  const [truth, incidents, metrics] = await Promise.all([
    get('/truth?window=1m').then((response) => response.json() as Promise<Truth>),
    get('/incidents/active').then((response) => response.json() as Promise<Incident[]>),
    get('/metrics').then((response) => response.text()),
  ])
  const samples = parseExposition(metrics)
  return { truth, incidents, exposed: (name) => samples.filter((sample) => sample.name === name) }
}

/** Stops all incidents and starts one; throws with what to do when the service wants a control token. */
export async function startIncident(url: string, incident: object, token: string | undefined): Promise<Incident> {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  const send = async (method: string, body?: string) => {
    const init = { method, headers, ...(body && { body }) }
    const response = await request(`${url}/incidents/active`, 'The service', init)
    if (response.status === 401) throw new Error(unauthorized(token))
    return accepted(response, url)
  }
  await send('DELETE')
  return (await send('POST', JSON.stringify(incident))).json() as Promise<Incident>
}

function unauthorized(token: string | undefined): string {
  return token
    ? 'the token in PROMETRIC_CONTROL_TOKEN is not the control token that the service was started with'
    : 'the service wants its control token: run this again with PROMETRIC_CONTROL_TOKEN=<token> in front of it'
}

/** An answer that is one; a refusal throws in the words of the service, and what the service never says with its URL. */
async function accepted(response: Response, url: string): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  if (response.ok && !type.includes('html')) return response
  if (type.includes('problem+json')) {
    const { detail } = (await response.json()) as Problem
    throw new Error(`the service answers with ${response.status}: ${detail}`)
  }
  throw new Error(
    `no Prometric answers on ${url}, but something else that says ${response.status}: --service <URL> says where it is, by default ${SERVICE_URL}`,
  )
}
