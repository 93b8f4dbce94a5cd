import { abandonBody } from './body.ts'
import { lineOf } from './connection-state.ts'
import type { Exchange } from './exchange.ts'

/**
 * Writes a whole answer: the headers that every answer has, those of this one, and its body, all at once. A text
 * leaves in one write together with the head, bytes are a second one. What the kernel does not take at once is kept by Node.js
 * until the reader has taken it, and is held in the backlog so long, unless it is a body that is kept anyway.
 */
export function writeAnswer(
  exchange: Exchange,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: string | Buffer,
  isKept = false,
): void {
  const { request, response } = exchange
  // A flat list, because Node.js writes it as it is and takes an object apart first.
  const all = ['X-Content-Type-Options', 'nosniff']
  for (const name in headers) all.push(name, headers[name] as string)
  const length = body === undefined ? 0 : Buffer.byteLength(body)
  if (body !== undefined) all.push('Content-Length', String(length))
  if (abandonBody(request) || isLast(exchange)) all.push('Connection', 'close')
  // One byte a character means ASCII, which leaves as it is; the same bytes as in UTF-8, without a conversion.
  response.writeHead(status, all).end(body, length === body?.length ? 'latin1' : 'utf8')
  if (!isKept && response.writableLength > 0 && !response.destroyed) holdUntilTaken(exchange, length)
}

function holdUntilTaken({ backlog, request: { socket }, response }: Exchange, bytes: number): void {
  backlog.hold(socket, bytes)
  response.once('close', () => backlog.release(socket, bytes))
}

/** Of several answers on one connection only the last may close it, because those after it would be lost. */
function isLast({ isClosing, request, response }: Exchange): boolean {
  return isClosing() && lineOf(request.socket).latest === response
}
