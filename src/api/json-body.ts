import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { AppError } from '../errors.ts'
import { parseMediaType } from '../http/media-type.ts'
import { findDuplicateKey, hasEveryMember } from './duplicate-key.ts'
import { findLoneSurrogate } from './lone-surrogate.ts'

/** The names of UTF-8 in the parameter `charset`; the second is what many clients write. */
const UTF_8 = ['utf-8', 'utf8']

const BYTE_ORDER_MARK = '\ufeff'

/** Throws `unsupported-media-type` when the headers announce a body that is not JSON in UTF-8, or that is compressed. */
export function checkMediaType({ headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'] ?? 'identity'
  if (!isUtf8Json(headers['content-type'] ?? '') || encoding.toLowerCase() !== 'identity') {
    const detail = 'The body must be application/json in UTF-8, without Content-Encoding.'
    throw new AppError('unsupported-media-type', detail)
  }
}

/**
 * The JSON value of a body; throws `malformed-body` on invalid UTF-8, invalid JSON, repeated keys and lone surrogates. It
 * ignores a byte order mark, which RFC 8259, section 8.1, allows: clients that write one mean nothing by it.
 */
export function parseJson(bytes: Buffer): unknown {
  const decoded = bytes.toString()
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
  // Invalid UTF-8 has become U+FFFD, which may also stand for itself.
  if (text.includes('\ufffd') && !isUtf8(bytes)) throw malformed('#', 'is not UTF-8 (RFC 3629)')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed('#', 'is not valid JSON (RFC 8259)')
  }
  const duplicate = hasEveryMember(value, text) ? undefined : findDuplicateKey(text)
  if (duplicate !== undefined) throw malformed(duplicate, 'is given more than once')
  const broken = findLoneSurrogate(value, text)
  if (broken !== undefined) throw malformed(broken, 'has half a surrogate pair (RFC 8259, section 8.2)')
  return value
}

/** Whether a media type is JSON in UTF-8; its other parameters mean nothing (RFC 8259, section 11). */
function isUtf8Json(text: string): boolean {
  if (text === 'application/json') return true
  const found = parseMediaType(text)
  const charset = found?.parameters.get('charset') ?? 'utf-8'
  return found?.type === 'application' && found.subtype === 'json' && UTF_8.includes(charset.toLowerCase())
}

function malformed(pointer: string, detail: string): AppError {
  return new AppError('malformed-body', '1 mistake was found.', [{ pointer, detail }])
}
