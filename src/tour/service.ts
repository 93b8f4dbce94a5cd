import type { ActiveIncident, Problem, Truth } from '../contract.ts'
import { parseExposition } from '../promql/text-format.js'
import type { Series } from './prometheus.ts'
import { request } from './request.ts'

/** Where the service is unless the user says otherwise. */
export const SERVICE_URL = 'http://localhost:7080'

/** What the service says about itself at one moment. */
export type ServiceState = {
  readonly truth: Truth
  readonly incidents: readonly ActiveIncident[]
  /** The series of a name on /metrics. */
  readonly exposed: (name: string) => readonly Series[]
}

/** Reads everything that a check compares with from the service at a URL; throws when it does not answer. */
export async function readService(url: string): Promise<ServiceState> {
  const get = async (path: string) => accepted(await request(`${url}${path}`, 'The service'), url)
  const [truth, incidents, metrics] = await Promise.all([
    get('/truth?window=1m').then((response) => response.json() as Promise<Truth>),
    get('/incidents/active').then((response) => response.json() as Promise<ActiveIncident[]>),
    get('/metrics').then((response) => response.text()),
  ])
  const samples = parseExposition(metrics)
  return { truth, incidents, exposed: (name) => samples.filter((sample) => sample.name === name) }
}

/** Stops all incidents and starts one; throws when the service refuses, and says what to do about a control token. */
export async function startIncident(url: string, incident: object, token: string | undefined): Promise<ActiveIncident> {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  const send = async (method: string, body?: string) => {
    const init = { method, headers, ...(body && { body }) }
    const response = await request(`${url}/incidents/active`, 'The service', init)
    if (response.status === 401) throw new Error(unauthorized(token))
    return accepted(response, url)
  }
  await send('DELETE')
  return (await send('POST', JSON.stringify(incident))).json() as Promise<ActiveIncident>
}

function unauthorized(token: string | undefined): string {
  return token
    ? 'the token in PROMETRIC_CONTROL_TOKEN is not the control token that the service was started with'
    : 'the service needs its control token: run this again with PROMETRIC_CONTROL_TOKEN=<token> in front of it'
}

/** The response if it is a success of the service; throws the detail of a problem, or the URL of another program. */
async function accepted(response: Response, url: string): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  if (response.ok && !type.includes('html')) return response
  if (type.includes('problem+json')) {
    const { detail } = (await response.json()) as Problem
    throw new Error(`the service answers with ${response.status}: ${detail}`)
  }
  throw new Error(
    `${url} is not a Prometric: it answers with ${response.status}; give its address by --service <URL>, by default ${SERVICE_URL}`,
  )
}
