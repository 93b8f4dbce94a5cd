import type { ServerResponse } from 'node:http'
import type { Backlog } from './backlog.ts'
import { endsWith } from './connection-end.ts'
import { stateOf } from './connection-state.ts'

/** What decides about the responses of a server. */
export type WriterParts = {
  /** Whether connections end after their responses; asked when a response is written. */
  readonly isClosing: () => boolean
  /** Counts the responses that clients have not taken. */
  readonly backlog: Backlog
}

/**
 * Writes a whole response at once: the headers that every response has, its own, and its body. A body that is kept in memory
 * anyway (`isKept`) does not count in the backlog.
 */
export type WriteResponse = (
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: string | Buffer,
  isKept?: boolean,
) => void

/**
 * The function that writes the responses of a server. Text leaves in one write together with the head, bytes in a second
 * one. Node.js keeps what the kernel does not take at once; the backlog counts it until then.
 */
export function createResponseWriter({ isClosing, backlog }: WriterParts): WriteResponse {
  return (response, status, headers, body, isKept = false) => {
    // A flat list, because Node.js writes it as it is and takes an object apart first.
    const all = ['X-Content-Type-Options', 'nosniff']
    for (const name in headers) all.push(name, headers[name] as string)
    const length = body === undefined ? 0 : Buffer.byteLength(body)
    if (body !== undefined) all.push('Content-Length', String(length))
    if (endsWith(response) || (isClosing() && isNewest(response))) all.push('Connection', 'close')
    // One byte a character means ASCII, which is the same in latin1 and needs no conversion.
    response.writeHead(status, all).end(body, length === body?.length ? 'latin1' : 'utf8')
    if (!isKept && response.writableLength > 0 && !response.destroyed) holdUntilTaken(backlog, response, length)
  }
}

function holdUntilTaken(backlog: Backlog, response: ServerResponse, bytes: number): void {
  const { socket } = response.req
  backlog.hold(socket, bytes)
  response.once('close', () => backlog.release(socket, bytes))
}

/** Of several responses on one connection only the last may close it, because those after it would be lost. */
function isNewest(response: ServerResponse): boolean {
  return stateOf(response.req.socket).newestResponse === response
}
