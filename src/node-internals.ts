import type { Server } from 'node:http'
import { Server as NetServer, Socket } from 'node:net'
import type { WriteStream } from 'node:tty'

/** What `node:http` attaches to the socket of a connection. */
type Parsed = { parser?: { onIncoming: unknown } | null }

/** What a stream of Node.js has below it. `net` uses it in the same way for its own timeouts. */
type Handle = {
  readonly bytesWritten: number
  readonly writeQueueSize: number
  readonly setBlocking?: (isBlocking: boolean) => void
}
type Handled = { readonly _handle?: Handle | null }

/**
 * Makes no more requests of what a client sends, not even of the rest of a read. Node.js could make thousands of that
 * rest and keep them until the connection ends. The parser calls a function with the head of each request; 2 as its
 * result says that the rest is another protocol (https://llhttp.org, `on_headers_complete`).
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

/** Lets a terminal lose what it cannot show. Node.js makes terminals wait, so a halted one (Ctrl-S) would halt the process. */
export function unblock(terminal: WriteStream): void {
  const { _handle } = terminal as unknown as Handled
  if (typeof _handle?.setBlocking !== 'function') throw changed('setBlocking of the handle of a terminal')
  _handle.setBlocking(false)
}

/** Whether sockets have what {@link bytesTaken} reads. The socket is destroyed before it connects. */
export function hasByteCounts(socket: Socket = new Socket()): boolean {
  const { _handle } = socket.connect(1, '127.0.0.1') as unknown as Handled
  socket.destroy()
  return typeof _handle?.bytesWritten === 'number' && typeof _handle.writeQueueSize === 'number'
}

/** The error of a start on a version of Node.js that lacks something private, which this file uses. */
export function changed(what: string): Error {
  return new Error(`Node.js ${process.version} has changed ${what} (src/node-internals.ts, decision 66)`)
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
