import type { Socket } from 'node:net'
import { lineOf } from './connection-state.ts'

/** How long what a refused client still sends is read and thrown away, so that it gets to see the answer. */
const LINGER_MS = 1000

/**
 * Half-closes a connection and reads on for a moment before it is closed for good: closed at once, with bytes unread,
 * it would reset the client before it has read the answer (RFC 9112, section 9.6).
 */
export function linger(socket: Socket): void {
  halfClose(socket)
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
}

/**
 * Sends what is left and a FIN, and reads and throws away what comes until the client closes its side as well. What is read
 * reaches no parser any more, which would make requests of it and keep them.
 */
export function halfClose(socket: Socket): void {
  socket.end()
  socket.once('end', () => socket.destroy())
  lineOf(socket).isHeldBack = false
  socket.removeAllListeners('data')
  socket.on('data', () => {})
  socket.resume()
}
