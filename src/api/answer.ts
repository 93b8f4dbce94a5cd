import { abandonBody } from './body.ts'
import type { Exchange } from './exchange.ts'

/**
 * Writes a whole answer: the headers that every answer has, those of this one, and its body, all at once. A text
 * leaves in one write together with the head, bytes are a second one.
 */
export function writeAnswer(
  { request, response, isLast }: Exchange,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: string | Buffer,
): void {
  const all: Record<string, string | number> = { 'X-Content-Type-Options': 'nosniff', ...headers }
  if (body !== undefined) all['Content-Length'] = Buffer.byteLength(body)
  if (abandonBody(request) || isLast()) all.Connection = 'close'
  response.writeHead(status, all).end(body)
}
