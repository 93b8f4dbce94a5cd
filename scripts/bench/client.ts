import { connect } from 'node:net'
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { summarise } from './rounds.ts'

/**
 * The bench's own load, a process of its own: keep-alive connections with one request at a time on each, whose answers are
 * told apart by their Content-Length alone. It reads one JSON job from its arguments and prints one JSON result.
 */

/** Requests by number: `{n}` in the text of a request becomes `first + n * step`. */
export type Job = {
  readonly port: number
  readonly request: string
  readonly connections: number
  /** Ends after this long or after `count` requests, whichever comes first. */
  readonly durationMs: number
  readonly count?: number
  readonly first?: number
  readonly step?: number
  /** For how long from the start latencies are not recorded: what runs cold then is this client. */
  readonly warmUpMs?: number
  /** Requests per second, sent at their time whatever the server does (open loop); as fast as answers come without. */
  readonly rate?: number
}

/**
 * What came of a job. The 99th percentile of the latencies is in microseconds, those of an open loop from the time when the
 * request was due, and is the middle one of those of each window. A machine that stalls spoils some windows; what a busy
 * server does more often than that, as to collect its young objects, is in most. What it does seldom is not seen.
 */
export type Result = {
  readonly requests: number
  readonly wrong: number
  readonly seconds: number
  readonly p99Us: number
}

type Connection = { readonly send: (text: string, dueAt: number) => void }

/** How long a window is: about two collections of young objects at half of saturation, every 23 ms by --trace-gc. */
const WINDOW_MS = 50

/** Runs a job to its end. */
async function run(job: Job) {
  const { port, request, connections, durationMs, count = Infinity, first = 0, step = 1, warmUpMs = 0, rate } = job
  const windows: RecordableHistogram[] = []
  const idle: Connection[] = []
  let [sent, done, wrong] = [0, 0, 0]
  const start = performance.now()
  const mayGoOn = () => sent < count && performance.now() - start < durationMs
  const next = () => request.replaceAll('{n}', String(first + sent++ * step))

  const record = (window: number, latencyMs: number) => {
    windows[window] ??= createHistogram()
    windows[window].record(Math.max(1, Math.round(latencyMs * 1000)))
  }

  await new Promise<void>((resolve, reject) => {
    const settle = (connection: Connection, dueAt: number, isWrong: boolean) => {
      const window = Math.floor((dueAt - start - warmUpMs) / WINDOW_MS)
      if (window >= 0) record(window, performance.now() - dueAt)
      done += 1
      if (isWrong) wrong += 1
      if (rate === undefined && mayGoOn()) connection.send(next(), performance.now())
      else idle.push(connection)
      if (done === sent && !mayGoOn()) resolve()
    }
    /** Sends what is due; more than there are connections for waits, and its waiting counts. */
    const pace = (perSecond: number) => {
      while (mayGoOn() && idle.length > 0 && start + (sent * 1000) / perSecond <= performance.now()) {
        const dueAt = start + (sent * 1000) / perSecond
        idle.pop()?.send(next(), dueAt)
      }
      if (mayGoOn()) setImmediate(pace, perSecond)
      else if (done === sent) resolve()
    }
    for (let index = 0; index < connections; index++) {
      const connection = open(port, settle, reject)
      if (rate !== undefined) idle.push(connection)
      else if (mayGoOn()) connection.send(next(), performance.now())
    }
    if (rate !== undefined) pace(rate)
  })

  const seconds = (performance.now() - start) / 1000
  const { median: p99Us } = summarise(windows.map((window) => window.percentile(99)))
  return { requests: done, wrong, seconds, p99Us } satisfies Result
}

function open(
  port: number,
  settle: (connection: Connection, dueAt: number, isWrong: boolean) => void,
  fail: (error: Error) => void,
): Connection {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let [answer, dueAt] = ['', 0]
  const connection: Connection = {
    send: (text, time) => {
      dueAt = time
      socket.write(text)
    },
  }
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    answer += chunk
    const head = answer.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = / 204 /.test(answer.slice(0, 15)) ? 0 : Number(/content-length: (\d+)/i.exec(answer)?.[1])
    if (answer.length < head + 4 + length) return
    const isWrong = !answer.startsWith('HTTP/1.1 2')
    answer = ''
    settle(connection, dueAt, isWrong)
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server has closed a connection')))
  return connection
}

process.stdout.write(`${JSON.stringify(await run(JSON.parse(process.argv[2] ?? '{}')))}\n`)
process.exit()
