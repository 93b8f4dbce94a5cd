import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import type { Answer } from './conformance.ts'

/** How long a connection may be silent before a test stops waiting for it. */
const QUIET_MS = 10_000

/** A connection on which a test writes bytes itself, for what node:http refuses to send. */
export type Wire = {
  readonly socket: Socket
  /** The next answer to a request with this method; rejects when the connection ends before it is complete. */
  readonly answer: (method: string) => Promise<Answer>
}

/** Opens a connection to a service on this machine; it ends itself after so long a silence, 0 for never. */
export async function openWire(port: number, quietMs = QUIET_MS): Promise<Wire> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
  let received: Buffer = Buffer.alloc(0)
  let wake = () => {}
  socket.on('data', (chunk) => {
    received = received.length > 0 ? Buffer.concat([received, chunk]) : chunk
    wake()
  })
  socket.setTimeout(quietMs, () => socket.destroy())
  socket.on('error', () => wake())
  socket.on('close', () => wake())
  await once(socket, 'connect')
  return {
    socket,
    answer: async (method) => {
      let parsed = parseAnswer(received, method)
      while (!parsed) {
        if (socket.readableEnded || socket.destroyed) throw new Error(`no answer, but ${JSON.stringify(`${received}`)}`)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        parsed = parseAnswer(received, method)
      }
      received = received.subarray(parsed.bytes)
      return parsed
    },
  }
}

/** One request and its response on a connection of its own; `body` is sent as it is, and without any length. */
export async function sendRaw(port: number, method: string, head: string, body: string | Buffer = ''): Promise<Answer> {
  const wire = await openWire(port)
  wire.socket.write(Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]))
  try {
    return await wire.answer(method)
  } finally {
    wire.socket.destroy()
  }
}

/** The head of a request; every character of the target and the headers is one byte. */
export function headOf(
  method: string,
  target: string,
  headers: Readonly<Record<string, string | number>> = {},
): string {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** The first response in the bytes and its length, or undefined when it is not complete. */
function parseAnswer(received: Buffer, method: string): (Answer & { readonly bytes: number }) | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [start = '', ...lines] = received.toString('latin1', 0, end).split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(start)?.[1])
  if (!status) throw new Error(`no answer: ${JSON.stringify(start)}`)
  const headers: Record<string, string> = Object.create(null)
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  const bodyless = method === 'HEAD' || status === 204 || status === 304
  const bytes = end + 4 + (bodyless ? 0 : Number(headers['content-length'] ?? 0))
  return received.length < bytes ? undefined : { status, headers, body: received.subarray(end + 4, bytes), bytes }
}
