import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Answer, Ask } from './sessions.ts'

/** What came back, and after how many seconds the service wants to be asked again (0 when it does not say). */
export type Reply = Answer & { readonly retryAfterS: number }

/** Sends what visitors ask for. */
export type Browser = {
  /** Rejects when there is no whole answer. */
  readonly ask: (ask: Ask) => Promise<Reply>
  readonly close: () => void
}

/** A visitor waits for an answer no longer than this, in milliseconds. */
const PATIENCE_MS = 30_000

/** A browser for a service of this machine; connections are kept and shared. */
export function createBrowser(url: string): Browser {
  const agent = new Agent({ keepAlive: true })
  const once = (ask: Ask) => send(url, agent, ask)
  return {
    ask: (ask) => once(ask).catch((failure) => (isStale(failure, ask) ? once(ask) : Promise.reject(failure.error))),
    close: () => agent.destroy(),
  }
}

type Failure = { readonly error: NodeJS.ErrnoException; readonly reusedSocket: boolean }

/**
 * Whether the service closed a kept connection in the moment in which it was used again: then a request that may be
 * repeated is (RFC 9110, section 9.2.2).
 */
function isStale({ error, reusedSocket }: Failure, { method }: Ask): boolean {
  return reusedSocket && error.code === 'ECONNRESET' && method !== 'POST'
}

/** One request; rejects with a {@link Failure}. */
function send(url: string, agent: Agent, { method, path, body }: Ask): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const outgoing: ClientRequest = request(url + path, { agent, method, headers, timeout: PATIENCE_MS })
    const fail = (error: Error) => reject({ error, reusedSocket: outgoing.reusedSocket } satisfies Failure)
    outgoing.once('timeout', () => outgoing.destroy(new Error('no answer in time')))
    outgoing.once('error', fail)
    outgoing.once('response', (response) => void read(response).then(resolve, fail))
    outgoing.end(body)
  })
}

async function read(response: IncomingMessage): Promise<Reply> {
  const body = await text(response)
  const { statusCode: status = 0, headers } = response
  const isPersons = status < 300 && headers['content-type']?.startsWith('application/json') && body !== ''
  return {
    status,
    ids: isPersons ? idsOf(JSON.parse(body)) : [],
    retryAfterS: Number(headers['retry-after'] ?? 0) || 0,
  }
}

function idsOf(persons: { readonly id: string } | readonly { readonly id: string }[]): string[] {
  return [persons].flat().map(({ id }) => id)
}
