import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { SessionRequest, SessionResponse } from './sessions.ts'
import { newTraceParent } from './traceparent.ts'

/** A response, and after how many seconds the service wants the next request (0 when it does not say). */
export type TrafficResponse = SessionResponse & { readonly retryAfterS: number }

/** Sends the requests of sessions. */
type HttpClient = {
  /** Rejects when no whole response comes. */
  readonly send: (request: SessionRequest) => Promise<TrafficResponse>
  readonly close: () => void
}

/** How long to wait for a response, in milliseconds. */
const TIMEOUT_MS = 30_000

/**
 * A client of a service on this machine; all requests share its connections, which are kept alive. It asks for a trace of
 * this share of them.
 */
export function createHttpClient(url: string, traceRatio: number): HttpClient {
  const agent = new Agent({ keepAlive: true })
  const once = (request: SessionRequest) => sendOnce(url, agent, request, newTraceParent(traceRatio))
  return {
    send: (request) =>
      once(request).catch((failure) => (mayRepeat(failure, request) ? once(request) : Promise.reject(failure.error))),
    close: () => agent.destroy(),
  }
}

type Failure = { readonly error: NodeJS.ErrnoException; readonly reusedSocket: boolean }

/**
 * Whether the service closed a kept connection while the client reused it. An idempotent request is then sent again
 * (RFC 9110, section 9.2.2).
 */
function mayRepeat({ error, reusedSocket }: Failure, { method }: SessionRequest): boolean {
  return reusedSocket && error.code === 'ECONNRESET' && method !== 'POST'
}

/** One request; rejects with a {@link Failure}. */
function sendOnce(
  url: string,
  agent: Agent,
  { method, path, body }: SessionRequest,
  traceparent: string,
): Promise<TrafficResponse> {
  return new Promise((resolve, reject) => {
    const headers = { traceparent, ...(body !== undefined && { 'Content-Type': 'application/json' }) }
    const outgoing: ClientRequest = request(url + path, { agent, method, headers, timeout: TIMEOUT_MS })
    const fail = (error: Error) => reject({ error, reusedSocket: outgoing.reusedSocket } satisfies Failure)
    outgoing.once('timeout', () => outgoing.destroy(new Error('no response in time')))
    outgoing.once('error', fail)
    outgoing.once('response', (response) => void read(response).then(resolve, fail))
    outgoing.end(body)
  })
}

async function read(response: IncomingMessage): Promise<TrafficResponse> {
  const body = await text(response)
  const { statusCode: status = 0, headers } = response
  const hasPersons = status < 300 && headers['content-type']?.startsWith('application/json') && body !== ''
  return {
    status,
    ids: hasPersons ? idsOf(JSON.parse(body)) : [],
    retryAfterS: Number(headers['retry-after'] ?? 0) || 0,
  }
}

function idsOf(persons: { readonly id: string } | readonly { readonly id: string }[]): string[] {
  return [persons].flat().map(({ id }) => id)
}
