import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { onDestroySoon } from '../node-internals.ts'
import { leavesTooMuch } from './body.ts'
import { resumeReading, serveNoMore, stateOf } from './connection-state.ts'

/** How long a refused client may still send, in milliseconds. What it sends is read and thrown away. */
const LINGER_MS = 1000

/**
 * Whether the connection ends with this response, which is about to be written: when its request is the last one that is
 * served, or brings more of a body than is worth waiting for. Then it prepares the end.
 */
export function endsWith({ req: request }: ServerResponse): boolean {
  const { socket } = request
  const state = stateOf(socket)
  if (leavesTooMuch(request)) serveNoMore(state, request)
  if (state.lastServed !== request) return false
  onDestroySoon(socket, () => linger(socket))
  request.resume()
  return true
}

/**
 * Half-closes a connection and reads on for a moment before it closes for good. A close with bytes unread would reset the
 * client before it has read the response (RFC 9112, section 9.6).
 */
export function linger(socket: Socket): void {
  halfClose(socket)
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
}

/** Half-closes a connection on which no further request is served, and reads on until the client closes its side. */
export function part(socket: Socket): void {
  serveNoMore(stateOf(socket))
  halfClose(socket)
}

/**
 * Sends what is left and a FIN, and throws away what comes until the client closes its side. The bytes reach no parser any
 * more, which would make requests of them and keep those.
 */
function halfClose(socket: Socket): void {
  socket.end()
  socket.once('end', () => socket.destroy())
  socket.removeAllListeners('data')
  socket.on('data', () => {})
  resumeReading(stateOf(socket), socket)
  socket.resume()
}
