import { parseExposition } from '../promql/text-format.js'
import { parseTime } from './clock.js'
import { readToken } from './token.js'

/** @import { Problem } from './action.js' */
/** @import { Sample } from '../promql/text-format.js' */

/** How long a response may take before the service counts as out of reach. */
const PATIENCE_MS = 5000

/** A metric that no other program has: what holds it is an exposition of this service, whoever sends it. */
const OWN = 'app_build_info'

/**
 * How the service is.
 * @typedef {'ready' | 'draining' | 'unreachable'} State
 */

/**
 * One scrape, as Prometheus does it; a service that does not respond has no samples. A proxy may respond in its place, with a
 * 503 of its own or a page to log in: that is not a response of the service.
 * @returns {Promise<{ readonly samples: readonly Sample[], readonly state: State }>}
 */
export async function scrape() {
  try {
    const [metrics, ready] = await Promise.all([get('/metrics'), get('/ready')])
    // Both to their end: a browser aborts a response that nobody reads.
    const [text] = await Promise.all([metrics.text(), ready.text()])
    const found = metrics.ok ? parseExposition(text) : []
    const samples = found.some(({ name }) => name === OWN) ? found : []
    if (isProblem(ready, 503)) return { samples, state: 'draining' }
    return { samples, state: ready.ok && samples.length > 0 ? 'ready' : 'unreachable' }
  } catch {
    return { samples: [], state: 'unreachable' }
  }
}

/**
 * Whether it is a problem document of the service with this status.
 * @param {Response} response
 * @param {number} status
 */
function isProblem(response, status) {
  return response.status === status && response.headers.get('Content-Type') === 'application/problem+json'
}

/**
 * The JSON of a GET with the clock of the service at that moment, or undefined when there is none.
 * @param {string} path
 * @returns {Promise<{ readonly body: any, readonly now: number } | undefined>}
 */
export async function read(path) {
  try {
    const response = await get(path)
    return response.ok ? { body: await response.json(), now: clockOf(response) } : undefined
  } catch {
    return undefined
  }
}

/**
 * Asks for a change, with the control token if there is one. Resolves to the problem that the service has with it.
 * @param {'POST' | 'DELETE'} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<Problem | undefined>}
 */
export async function control(method, path, body) {
  const token = readToken()
  const headers = {
    ...(token !== null && { Authorization: `Bearer ${token}` }),
    ...(body && { 'Content-Type': 'application/json' }),
  }
  try {
    const init = {
      method,
      headers,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body && { body: JSON.stringify(body) }),
    }
    const response = await fetch(addressOf(path), init)
    return response.ok ? undefined : await problemOf(response)
  } catch {
    return { title: 'No response', status: 0, detail: 'The service cannot be reached.' }
  }
}

/**
 * The problem document of a refusal; a proxy in between may send something else.
 * @param {Response} response
 * @returns {Promise<Problem>}
 */
async function problemOf(response) {
  const other = {
    title: 'Refused',
    status: response.status,
    detail: `The response has status ${response.status} and gives no reason.`,
  }
  const received = await response.json().catch(() => undefined)
  return { ...other, ...(typeof received?.detail === 'string' && received) }
}

/**
 * The time of the service, which it gives in whole seconds (RFC 9110, section 6.6.1); NaN when a proxy has removed it.
 * @param {Response} response
 */
function clockOf(response) {
  return parseTime(response.headers.get('Date')) + 500
}

/**
 * Where a path of the contract is: beside this page, which a proxy may have put below a prefix.
 * @param {string} path
 */
function addressOf(path) {
  return new URL(`.${path}`, document.baseURI)
}

/** @param {string} path */
function get(path) {
  return fetch(addressOf(path), { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
}
