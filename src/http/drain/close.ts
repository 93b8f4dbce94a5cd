import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { idleConnections, onDestroySoon, stopListening } from '../../node-internals.ts'
import { part } from '../connection-end.ts'
import { serveNoMore, stateOf } from '../connection-state.ts'
import { type SendQueues, watchSendQueues } from './send-queues.ts'

/** How long to wait for a moment in which nobody connects, in milliseconds. */
const ACCEPT_MS = 500

/** In this number of turns of the event loop in a row nobody may have connected, each at most this long, in milliseconds. */
const QUIET_TURNS = 3
const SHORT_TURN_MS = 1

/** How long clients get to learn of the end from a response, before their idle connections are closed, in milliseconds. */
const NOTICE_MS = 500

/** How long clients may take to close their side, where the kernel does not say what they have received, in milliseconds. */
const FIN_MS = 400

const SWEEP_MS = 20

/** The open connections of a server. */
export function trackConnections(server: Server): ReadonlySet<Socket> {
  const connections = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  return connections
}

/** What the end of a server is made of. */
type Closing = {
  readonly connections: ReadonlySet<Socket>
  /** The keys of connections that the service before this one has left behind on the port (see `findOrphans`). */
  readonly foreign: ReadonlySet<string>
  readonly deadlineMs: number
  /** Nobody can connect any more. */
  readonly onListenerClosed: () => void
}

/**
 * Closes a server and loses as little as possible (decision 8). The listener goes first, in a moment in which nobody
 * connects, while everybody else is served as before: a client that is asked to close connects again at once. Then `onListenerClosed` is
 * called, from when on every response is to carry `Connection: close`; what stays idle is closed after half a second.
 * Resolves when every client has received its responses, or at the deadline, to the number of connections that are cut off.
 */
export async function closeServer(
  server: Server,
  { connections, foreign, deadlineMs, onListenerClosed }: Closing,
): Promise<number> {
  const deadline = performance.now() + deadlineMs
  const left = () => Math.max(0, deadline - performance.now())
  const { port } = server.address() as AddressInfo
  await closeListener(server, connections, Math.min(ACCEPT_MS, deadlineMs))
  onListenerClosed()
  for (const socket of connections) onDestroySoon(socket, () => part(socket))
  const queues = await watchSendQueues(port, foreign)
  const isReceived = createReceipt(connections, queues)

  await untilGone(connections, Math.min(NOTICE_MS, left()))
  while (left() > 0) {
    partWithIdle(server, connections)
    if (await isReceived()) return 0
    await sleep(Math.min(SWEEP_MS, left()))
  }
  partWithIdle(server, connections)
  await sleep(SWEEP_MS)
  const open = [...connections].flatMap((socket) => (socket.writableFinished ? [] : (socket.remotePort ?? [])))
  const cut = countEither(open, (await queues?.()) ?? [])
  server.closeAllConnections()
  return cut
}

/** How many connections two lists of remote ports have between them; several clients may have the same port. */
function countEither(some: readonly number[], others: readonly number[]): number {
  const count = (ports: readonly number[], port: number) => ports.filter((candidate) => candidate === port).length
  const ports = [...new Set([...some, ...others])]
  return ports.reduce((sum, port) => sum + Math.max(count(some, port), count(others, port)), 0)
}

/**
 * Closes the listener when all that have connected are accepted: the kernel resets the others. libuv accepts one connection a
 * turn, and whoever gets a response may connect again, so nothing is read meanwhile.
 */
async function closeListener(server: Server, connections: ReadonlySet<Socket>, ms: number): Promise<void> {
  const end = performance.now() + ms
  let quiet = 0
  const onConnection = (socket: Socket) => {
    // Node.js begins to read a connection only after this event.
    process.nextTick(hold, socket)
    quiet = -1
  }
  server.on('connection', onConnection)
  for (const socket of connections) hold(socket)
  while (quiet < QUIET_TURNS && performance.now() < end) {
    const start = performance.now()
    await turn()
    quiet = performance.now() - start > SHORT_TURN_MS ? 0 : quiet + 1
  }
  stopListening(server)
  for (const socket of connections) {
    socket.off('resume', socket.pause)
    socket.resume()
  }
}

/** Reads nothing more from a connection; Node.js resumes it at the end of each request, and once after it is accepted. */
function hold(socket: Socket): void {
  socket.on('resume', socket.pause)
  socket.pause()
}

/** Waits until all connections are gone, or for so long. */
async function untilGone(connections: ReadonlySet<Socket>, ms: number): Promise<void> {
  const end = performance.now() + ms
  while (connections.size > 0 && performance.now() < end) await sleep(SWEEP_MS)
}

/**
 * Says whether every client has received its responses: all bytes and a FIN are with the kernel, and the other kernel has
 * acknowledged the bytes. Where nobody can know that, clients get a moment to close their side.
 */
function createReceipt(connections: ReadonlySet<Socket>, queues: SendQueues | undefined): () => Promise<boolean> {
  let since: number | undefined
  return async () => {
    if ([...connections].some((socket) => !socket.writableFinished)) return false
    if (queues) return (await queues()).length === 0
    since ??= performance.now()
    return connections.size === 0 || performance.now() - since >= FIN_MS
  }
}

/** Parts with the connections on which nothing is due. On the others nothing is served that has not arrived by now. */
function partWithIdle(server: Server, connections: ReadonlySet<Socket>): void {
  const idle = idleConnections(server, connections)
  for (const socket of connections) {
    const state = stateOf(socket)
    const { newestResponse } = state
    if (newestResponse && !newestResponse.writableFinished) serveNoMore(state, newestResponse.req)
    else if (idle.has(socket) && socket.writable && socket.writableLength === 0) part(socket)
  }
}
