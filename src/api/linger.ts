import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** How long what a refused client still sends is read and thrown away, so that it gets to see the answer. */
const LINGER_MS = 1000

/** The connections that are served no further, each with the request that was the last one, if there was one. */
const givenUp = new WeakMap<Socket, IncomingMessage | undefined>()

/**
 * Decides that nothing is served that arrives on a connection after this request (RFC 9112, section 9.6), even though the
 * parser may hold it already. What comes first counts.
 */
export function giveUp(socket: Socket, last?: IncomingMessage): void {
  if (!givenUp.has(socket)) givenUp.set(socket, last)
}

/** Whether a connection is served no further. */
export function isGivenUp(socket: Socket): boolean {
  return givenUp.has(socket)
}

/** Whether this request is the last one that its connection is served. */
export function isLastServed(request: IncomingMessage): boolean {
  return givenUp.get(request.socket) === request
}

/**
 * Half-closes a connection and reads on for a moment before it is closed for good: closed at once, with bytes unread,
 * it would reset the client before it has read the answer (RFC 9112, section 9.6).
 */
export function linger(socket: Socket): void {
  socket.end()
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('end', () => socket.destroy())
  socket.once('close', () => clearTimeout(timer))
  socket.resume()
}
