import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'

/** What to send to a server of this machine over connections that are kept alive, one request at a time on each. */
type Load = {
  readonly port: number
  /** The bytes of a request by its number, from 0. */
  readonly request: (number: number) => string
  /** Connections, all of them open before the first request. */
  readonly connections: number
  /** Ends after this long or after `count` requests, whichever comes first. */
  readonly durationMs: number
  readonly count?: number
  /** Requests per second, whatever the server does (open loop); without it, the next request follows a response. */
  readonly perSecond?: number
  /** How long to sleep before looking again whether a request is due; 0 keeps a core busy instead. */
  readonly tickMs?: number
}

/** A response with its Content-Length, or without a body. */
type Response = {
  readonly status: number
  /** When the request was due, from the start; for how long it waited for a connection; how long the response took. */
  readonly dueMs: number
  readonly waitedMs: number
  readonly tookMs: number
}

/** How it went; a request is lost when its connection ends first, or when no response comes in time. */
type Driven = { readonly sent: number; readonly lost: number; readonly seconds: number }

/** How long after the last request a response may still come. */
const PATIENCE_MS = 5000

type Connection = { readonly socket: Socket; readonly send: (bytes: string, dueAt: number) => void }
type OnEnd = (status: number, dueAt: number, sentAt: number) => void

/** Sends requests to their end and reports each response; rejects when a connection cannot be opened. */
export async function drive(load: Load, onResponse: (response: Response) => void): Promise<Driven> {
  const { port, request, connections, durationMs, count = Number.POSITIVE_INFINITY, perSecond, tickMs = 0 } = load
  const idle: Connection[] = []
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let [sent, received] = [0, 0]

  const isOver = () => sent >= count || performance.now() - start >= durationMs
  const dueAt = () => (perSecond === undefined ? performance.now() : start + (sent * 1000) / perSecond)
  /** Sends what is due, on the connection that has been idle for longest. */
  const sendDue = () => {
    for (let due = dueAt(); idle.length > 0 && due <= performance.now() && !isOver(); due = dueAt()) {
      const connection = idle.shift()
      if (connection?.socket.writable) connection.send(request(sent++), due)
    }
  }
  const keepPace = () => {
    sendDue()
    if (!isOver()) tickMs > 0 ? setTimeout(keepPace, tickMs) : setImmediate(keepPace)
    else if (received === sent) end()
  }
  const settle = (connection: Connection): OnEnd => {
    return (status, due, sentAt) => {
      received += 1
      onResponse({ status, dueMs: due - start, waitedMs: sentAt - due, tookMs: performance.now() - sentAt })
      idle.push(connection)
      if (perSecond === undefined) sendDue()
      if (received === sent && isOver()) end()
    }
  }

  const all = await Promise.all(Array.from({ length: connections }, () => open(port, settle)))
  idle.push(...all)
  const start = performance.now()
  const limit = setTimeout(end, durationMs + PATIENCE_MS)
  if (perSecond === undefined) sendDue()
  else keepPace()
  await ended
  clearTimeout(limit)
  const seconds = (performance.now() - start) / 1000
  for (const { socket } of all) socket.destroy()
  return { sent, lost: sent - received, seconds }
}

async function open(port: number, settle: (connection: Connection) => OnEnd): Promise<Connection> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true }).setEncoding('latin1')
  let [due, sentAt, isBusy, received] = [0, 0, false, '']
  const connection: Connection = {
    socket,
    send: (bytes, dueAt) => {
      ;[due, sentAt, isBusy] = [dueAt, performance.now(), true]
      socket.write(bytes)
    },
  }
  const onEnd = settle(connection)
  socket.on('data', (chunk: string) => {
    received += chunk
    const status = statusOf(received)
    // An idle connection gets a 408 that belongs to no request.
    if (status === undefined || !isBusy) return
    ;[isBusy, received] = [false, '']
    onEnd(status, due, sentAt)
  })
  await once(socket, 'connect')
  // The request on it, if any, has no response then and counts as lost.
  socket.on('error', () => {})
  return connection
}

/** The status of a response that has arrived whole. */
function statusOf(received: string): number | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0)
  return received.length < end + 4 + length ? undefined : Number(received.slice(9, 12))
}
