import type { Server } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** What `node:http` attaches to the socket of a connection. */
type Parsed = { parser?: { onIncoming: unknown } | null }

/** What a socket of Node.js has below it. `net` uses it in the same way for its own timeouts. */
type Handled = { readonly _handle?: { readonly bytesWritten: number; readonly writeQueueSize: number } | null }

/**
 * Makes no more requests of what a client sends, not even of the rest of a read, of which Node.js would make thousands and
 * keep them until the connection ends. The parser calls a function with the head of each request; 2 as its result says that
 * the rest is another protocol (https://llhttp.org, `on_headers_complete`).
 */
export function stopParsing(socket: Socket): void {
  const { parser } = socket as Socket & Parsed
  if (parser) parser.onIncoming = () => 2
}

/** Replaces how a connection ends after a response with `Connection: close`: `node:http` calls `destroySoon` then. */
export function onDestroySoon(socket: Socket, end: () => void): void {
  socket.destroySoon = end
}

/** How many bytes of responses the kernel has taken from a connection. */
export function bytesTaken(socket: Socket): number {
  const { _handle } = socket as unknown as Handled
  return _handle ? _handle.bytesWritten - _handle.writeQueueSize : socket.bytesWritten - socket.writableLength
}

/** Closes the listener alone. `close` of an HTTP server also closes idle connections and stops its time limits. */
export function stopListening(server: Server): void {
  NetServer.prototype.close.call(server)
}

/**
 * The connections on which no request has begun. Only the parsers know, and the server tells no more than which sockets it
 * would destroy. A connection that has never sent a byte counts as busy there.
 */
export function idleConnections(server: Server, connections: Iterable<Socket>): ReadonlySet<Socket> {
  const all = [...connections]
  const idle = new Set(all.filter(({ bytesRead }) => bytesRead === 0))
  for (const socket of all) {
    socket.destroy = () => {
      idle.add(socket)
      return socket
    }
  }
  server.closeIdleConnections()
  for (const socket of all) Reflect.deleteProperty(socket, 'destroy')
  return idle
}
