import type { IncomingMessage } from 'node:http'
import { limits } from '../contract.ts'
import { AppError } from '../errors.ts'
import { serveNoMore, stateOf } from './connection-state.ts'

/** Whether the request announces a body at all (RFC 9112, section 6.3). */
export function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Whether the request announces a longer body than is read. */
export function isTooLong({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > limits.bodyBytes
}

/** Whether the rest of a body that nobody has read is too long to wait for, or of unknown length because it is chunked. */
export function leavesTooMuch(request: IncomingMessage): boolean {
  if (request.complete || !announcesBody(request)) return false
  return Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) > limits.bodyBytes
}

/**
 * Reads a body of at most `limits.bodyBytes`. Rejects with `content-too-large` as soon as more is announced or arrives.
 * Rejects with an `AbortError` when the client hangs up, the only error that a request has.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  if (isTooLong(request)) return Promise.reject(tooLarge())
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const onData = (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limits.bodyBytes) return void chunks.push(chunk)
      request.off('data', onData)
      serveNoMore(stateOf(request.socket), request)
      reject(tooLarge())
    }
    request.on('data', onData)
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    // Fires exactly once; `error` fires too, but only where somebody listens.
    request.on('close', () => {
      if (!request.readableEnded) reject(new DOMException('the client hung up', 'AbortError'))
    })
  })
}

function tooLarge(): AppError {
  return new AppError('content-too-large', `A request body has at most ${limits.bodyBytes} bytes.`)
}
