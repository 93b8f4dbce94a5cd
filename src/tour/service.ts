import type { ActiveIncident, Problem, Truth } from '../contract.ts'
import { parseExposition } from '../promql/text-format.js'
import type { Series } from './prometheus.ts'
import { type Received, request } from './request.ts'

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
  const [truth, incidents, metrics] = await Promise.all(['/truth?window=1m', '/incidents/active', '/metrics'].map(get))
  const samples = parseExposition(metrics ?? '')
  return {
    truth: JSON.parse(truth ?? ''),
    incidents: JSON.parse(incidents ?? ''),
    exposed: (name) => samples.filter((sample) => sample.name === name),
  }
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
  return JSON.parse(await send('POST', JSON.stringify(incident)))
}

function unauthorized(token: string | undefined): string {
  return token
    ? 'the token in PROMETRIC_CONTROL_TOKEN is not the control token that the service was started with'
    : 'the service needs its control token: run this again with PROMETRIC_CONTROL_TOKEN=<token> in front of it'
}

/** The body if it is a success of the service; throws the detail of a problem, or the URL of another program. */
function accepted({ status, type, text }: Received, url: string): string {
  if (status < 300 && !type.includes('html')) return text
  if (type.includes('problem+json')) {
    const { detail }: Problem = JSON.parse(text)
    throw new Error(`the service answers with ${status}: ${detail}`)
  }
  throw new Error(
    `${url} is not a Prometric: it answers with ${status}; give its address by --service <URL>, by default ${SERVICE_URL}`,
  )
}
