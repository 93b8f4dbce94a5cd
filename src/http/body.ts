import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { findDuplicateKey, hasEveryMember } from '../api/duplicate-key.ts'
import { findLoneSurrogate } from '../api/lone-surrogate.ts'
import { limits } from '../contract.ts'
import { AppError } from '../errors.ts'
import { giveUp, lineOf } from './connection-state.ts'
import { linger } from './linger.ts'
import { parseMediaType } from './media-type.ts'

/** The names of UTF-8 in the parameter `charset`; the second is what many clients write. */
const UTF_8 = ['utf-8', 'utf8']

const BYTE_ORDER_MARK = '\ufeff'

/** Whether the request announces a body at all (RFC 9112, section 6.3). */
export function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Whether the request announces a longer body than is read. */
export function isTooLong({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > limits.bodyBytes
}

/** Refuses a body that is not JSON in UTF-8, or that is compressed, by its headers alone. */
export function checkMediaType({ headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'] ?? 'identity'
  if (!isUtf8Json(headers['content-type'] ?? '') || encoding.toLowerCase() !== 'identity') {
    const detail = 'The body must be application/json in UTF-8, without Content-Encoding.'
    throw new AppError('unsupported-media-type', detail)
  }
}

/**
 * Reads a body of at most `limits.bodyBytes`; more is refused at once, be it announced or found. Rejects with an
 * `AbortError` when the client hangs up, the only error that a request has.
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
      giveUp(lineOf(request.socket), request)
      reject(tooLarge())
    }
    request.on('data', onData)
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    // Fires exactly once; that it failed would be told by `error` too, to whoever listens.
    request.on('close', () => {
      if (!request.readableEnded) reject(new DOMException('the client hung up', 'AbortError'))
    })
  })
}

/**
 * The JSON value of a body; throws `malformed-body` on invalid UTF-8, invalid JSON, repeated keys and lone
 * surrogates. A byte order mark
 * before it is ignored, as RFC 8259, section 8.1, lets a parser do: clients that write one mean nothing by it.
 */
export function parseBody(bytes: Buffer): unknown {
  const decoded = bytes.toString()
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
  // What is no UTF-8 has become U+FFFD, which may also stand for itself.
  if (text.includes('\ufffd') && !isUtf8(bytes)) throw malformed('#', 'is not UTF-8 (RFC 3629)')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed('#', 'is no JSON text (RFC 8259)')
  }
  const duplicate = hasEveryMember(value, text) ? undefined : findDuplicateKey(text)
  if (duplicate !== undefined) throw malformed(duplicate, 'is given more than once')
  const broken = findLoneSurrogate(value, text)
  if (broken !== undefined) throw malformed(broken, 'has half a surrogate pair (RFC 8259, section 8.2)')
  return value
}

/**
 * Ends the connection after the answer when the rest of a body is too long to wait for, or of unknown length. Returns
 * whether the connection ends.
 */
export function abandonBody(request: IncomingMessage): boolean {
  const isLeft = !request.complete && announcesBody(request) && lengthOf(request) > limits.bodyBytes
  const line = lineOf(request.socket)
  if (isLeft) giveUp(line, request)
  if (line.last !== request) return false
  request.socket.destroySoon = () => linger(request.socket)
  request.resume()
  return true
}

/** Whether a media type is JSON, and in UTF-8 if it says in what; its other parameters mean nothing (RFC 8259, section 11). */
function isUtf8Json(text: string): boolean {
  if (text === 'application/json') return true
  const found = parseMediaType(text)
  const charset = found?.parameters.get('charset') ?? 'utf-8'
  return found?.type === 'application' && found.subtype === 'json' && UTF_8.includes(charset.toLowerCase())
}

/** How long a body says that it is; one that comes in chunks does not. */
function lengthOf({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? Number.POSITIVE_INFINITY)
}

function tooLarge(): AppError {
  return new AppError('content-too-large', `A request body has at most ${limits.bodyBytes} bytes.`)
}

function malformed(pointer: string, detail: string): AppError {
  return new AppError('malformed-body', '1 mistake was found.', [{ pointer, detail }])
}
