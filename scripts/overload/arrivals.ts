import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** How many answers of one status there were, and how long they took: the median and the 99th percentile in ms. */
export type Tally = { readonly count: number; readonly p50: number; readonly p99: number }

/** What became of the requests of {@link offer}. */
export type Offered = {
  readonly sent: number
  /** Requests without an answer, a while after the last one was sent. */
  readonly lost: number
  /** Requests that were not sent because no connection was free: an open loop should have none. */
  readonly late: number
  readonly byStatus: ReadonlyMap<number, Tally>
}

/** What is offered; `requests` are sent in turn, as they are. */
export type Load = {
  readonly port: number
  readonly perSecond: number
  readonly seconds: number
  readonly requests: readonly string[]
  /** Connections, all of them open before the first request. */
  readonly connections?: number
}

/** A connection with at most one request at a time. */
type Line = { readonly socket: Socket; readonly ask: (bytes: string) => void }

const TICK_MS = 2
/** How long after the last request an answer may still come. */
const PATIENCE_MS = 5000

/**
 * Offers requests at a constant rate, whether answers come or not: clients that wait for their answer before they ask
 * again would slow down with the service and hide its overload.
 */
export async function offer({ port, perSecond, seconds, requests, connections = 1000 }: Load): Promise<Offered> {
  const times = new Map<number, number[]>()
  const idle: Line[] = []
  const onAnswer = (line: Line, status: number, ms: number) => {
    const all = times.get(status)
    if (all) all.push(ms)
    else times.set(status, [ms])
    idle.push(line)
  }
  for (let count = 0; count < connections; count++) idle.push(await openLine(port, onAnswer))
  const lines = [...idle]
  const answered = () => [...times.values()].reduce((sum, { length }) => sum + length, 0)

  let [sent, late] = [0, 0]
  const start = performance.now()
  const elapsedMs = () => Math.min(performance.now() - start, seconds * 1000)
  while (elapsedMs() < seconds * 1000) {
    for (const due = Math.floor((elapsedMs() / 1000) * perSecond); sent + late < due; ) {
      // The one that has been idle for longest, so that all stay in use.
      const line = idle.shift()
      if (line?.socket.writable) line.ask(requests[sent++ % requests.length] ?? '')
      else if (!line) late += 1
    }
    await sleep(TICK_MS)
  }
  const deadline = performance.now() + PATIENCE_MS
  while (answered() < sent && performance.now() < deadline) await sleep(20)
  for (const { socket } of lines) socket.destroy()
  const byStatus = new Map([...times].map(([status, all]) => [status, tally(all)]))
  return { sent, lost: sent - answered(), late, byStatus }
}

async function openLine(port: number, onAnswer: (line: Line, status: number, ms: number) => void): Promise<Line> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
  let [start, received, busy] = [0, '', false]
  const line: Line = {
    socket,
    ask: (bytes) => {
      start = performance.now()
      busy = true
      socket.write(bytes)
    },
  }
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1')
    const status = statusOf(received)
    // What nobody has asked for is 408, for a connection that was not needed for some seconds.
    if (status === undefined || !busy) return
    received = ''
    busy = false
    onAnswer(line, status, performance.now() - start)
  })
  await once(socket, 'connect')
  socket.on('error', () => {})
  return line
}

/** The status of an answer that has come whole, with its length or without any. */
function statusOf(received: string): number | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0)
  return received.length < end + 4 + length ? undefined : Number(received.slice(9, 12))
}

function tally(times: number[]): Tally {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { count: times.length, p50: at(0.5), p99: at(0.99) }
}
