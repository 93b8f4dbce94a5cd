import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { bytesTaken } from '../node-internals.ts'
import { stateOf } from './connection-state.ts'

/** How long connections may stand still, in milliseconds. */
type Patience = {
  /** With a response, or a part of one, that the client does not take. */
  readonly stallMs: number
  /** Without a request. */
  readonly keepAliveMs: number
}

/** How often connections are looked at, in milliseconds. */
const LOOK_MS = 500

/** What a connection was like when something had moved on it for the last time. */
type Stand = { taken: number; isWaiting: boolean; since: number }

/**
 * Closes connections that stand still. What counts is what the kernel has taken of responses: the timers of Node.js begin
 * again with whatever a client sends, even with an empty line, which belongs to no request (RFC 9112, section 2.2).
 */
export function closeStandstills(server: Server, { stallMs, keepAliveMs }: Patience): void {
  const stands = new Map<Socket, Stand>()
  let timer: NodeJS.Timeout | undefined
  const look = () => {
    const now = performance.now()
    for (const [socket, stand] of stands) {
      const taken = bytesTaken(socket)
      const isWaiting = socket.writableLength > 0
      // Until the first response the limits of headers and requests apply, and a client that waits for one does not stand still.
      const moves = taken === 0 || taken !== stand.taken || isWaiting !== stand.isWaiting
      if (moves || (!isWaiting && isResponseDue(socket))) Object.assign(stand, { taken, isWaiting, since: now })
      else if (now - stand.since >= (isWaiting ? stallMs : keepAliveMs)) close(socket, isWaiting)
    }
  }

  // It tells clients the time (`Keep-Alive: timeout=75`), and so never less than they get here.
  server.keepAliveTimeout = keepAliveMs
  server.timeout = 0
  // Whoever listens decides: without this Node.js would close connections by its own timers, too.
  server.on('timeout', () => {})
  server.on('connection', (socket: Socket) => {
    stands.set(socket, { taken: 0, isWaiting: false, since: performance.now() })
    timer ??= setInterval(look, LOOK_MS).unref()
    socket.once('close', () => {
      stands.delete(socket)
      if (stands.size > 0) return
      clearInterval(timer)
      timer = undefined
    })
  })
}

/** A client that takes nothing is reset, or the kernel would keep its response and go on trying after the connection is closed. */
function close(socket: Socket, isWaiting: boolean): void {
  if (isWaiting) socket.resetAndDestroy()
  else socket.destroy()
}

/** Whether the client waits for a response, or still sends a request that has its response. */
function isResponseDue(socket: Socket): boolean {
  const { newestResponse } = stateOf(socket)
  return newestResponse !== undefined && !(newestResponse.writableFinished && newestResponse.req.complete)
}
