import type { IncomingMessage } from 'node:http'
import { type ConnectionReason, limits } from '../contract.ts'
import { AppError } from '../errors.ts'
import { isHostHeader } from './host.ts'
import { STATUS_CODES } from './node-http.ts'

/** Why something is refused, with a response, before it is a request. */
export type Refusal = Exclude<ConnectionReason, 'misdirected-request' | 'too-many-connections'>

/** A response as it stands before it is written to a connection. */
export type PlainResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const DETAILS: Readonly<Record<Refusal, string>> = {
  'content-too-large': 'The extensions of a chunk are too long.',
  'expectation-failed': 'The only expectation that can be met is 100-continue.',
  'headers-too-large': `The request line and the headers have at most ${limits.headerBytes} bytes and ${limits.headerLines} lines.`,
  'http-version-not-supported': 'This service speaks HTTP/1.1 and HTTP/1.0.',
  'malformed-request': 'This is not HTTP/1.1.',
  'request-timeout': 'The request was not complete in time.',
}

/** The names that Node.js has for refusals that are not simply malformed (https://nodejs.org/api/http.html#event-clienterror). */
const REASONS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'content-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/** What a request line and the end of a head have beside method, target and headers, in bytes. */
const FRAME_BYTES = '  HTTP/1.1\r\n\r\n'.length

/** What a header line has beside its name and value, as it is usually written, in bytes. */
const LINE_BYTES = ': \r\n'.length

/** Why Node.js could not make a request of what a client has sent, by the code of its error. */
export function refusalOfError({ code = '' }: NodeJS.ErrnoException): Refusal {
  return REASONS[code] ?? 'malformed-request'
}

/**
 * Why a request that Node.js has parsed is not served: its version, the size of its head, its Host or its transfer
 * coding. There must be exactly one well-formed Host (RFC 9112, section 3.2). Only chunked is known, and HTTP/1.0 has
 * no coding (section 6.1).
 */
export function refusalOf({
  method = '',
  url = '',
  httpVersion,
  headers,
  rawHeaders,
}: IncomingMessage): Refusal | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return 'http-version-not-supported'
  // Node.js counts the target, names and values only. Each character stands for a byte (latin1).
  let bytes = method.length + url.length + FRAME_BYTES
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    bytes += name.length + (rawHeaders[index + 1] as string).length + LINE_BYTES
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  if (bytes > limits.headerBytes) return 'headers-too-large'
  const isHostSound = hosts === 0 ? httpVersion === '1.0' : hosts === 1 && isHostHeader(headers.host ?? '')
  const coding = headers['transfer-encoding']?.toLowerCase()
  const isCodingSound = coding === undefined || (coding === 'chunked' && httpVersion === '1.1')
  return isHostSound && isCodingSound ? undefined : 'malformed-request'
}

/** The bytes of the response to a refusal; `toResponse` gives a failure its form, and the connection closes after it. */
export function rawResponse(reason: Refusal, toResponse: (failure: AppError) => PlainResponse): string {
  const { status, headers, body } = toResponse(new AppError(reason, DETAILS[reason]))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    `Date: ${new Date().toUTCString()}`,
    'Connection: close',
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}
