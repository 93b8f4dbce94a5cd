import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type ConnectionReason, limits } from '../contract.ts'
import { AppError } from '../errors.ts'
import { isTooLong } from './body.ts'
import { linger } from './linger.ts'
import { toProblem } from './problem.ts'

const DETAILS: Readonly<Record<ConnectionReason, string>> = {
  'content-too-large': 'The extensions of a chunk are too long.',
  'expectation-failed': 'The only expectation that can be met is 100-continue.',
  'headers-too-large': `The request line and the headers have at most ${limits.headerBytes} bytes.`,
  'http-version-not-supported': 'This service speaks HTTP/1.1 and HTTP/1.0.',
  'malformed-request': 'This is not HTTP/1.1.',
  'request-timeout': 'The request was not complete in time.',
}

/**
 * What Node.js calls the refusals that are not simply malformed (https://nodejs.org/api/http.html#event-clienterror).
 */
const REASONS: Readonly<Record<string, ConnectionReason>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'content-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/** A client that is gone, or that went in the middle of a request: nobody to answer, and no fault of anybody. */
const GONE = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT'])

/**
 * Serves requests with a listener, and answers what never becomes one for it: Node.js would do so in its own words,
 * or in none. The server is to leave the check of Host to this (`requireHostHeader: false`). Each such answer closes
 * its connection, is a problem document and is told to `onRefused`.
 */
export function serve(server: Server, listener: RequestListener, onRefused: (reason: ConnectionReason) => void): void {
  const latest = new WeakMap<Socket, ServerResponse>()
  const refuse = (reason: ConnectionReason, socket: Socket) => {
    onRefused(reason)
    if (socket.writable && socket.writableLength === 0) socket.write(rawProblem(reason))
    linger(socket)
  }
  /** Bytes that follow a whole request are refused after its answer, so that the client can tell which is which. */
  const inTurn = (socket: Socket, act: () => void) => {
    const response = latest.get(socket)
    if (response?.req.complete && !response.writableFinished) response.once('finish', act)
    else act()
  }
  server.on('request', (request, response) => {
    const { socket } = request
    response.on('timeout', () => cutStalled(socket))
    const reason = refusalOf(request)
    if (reason) return inTurn(socket, () => refuse(reason, socket))
    latest.set(socket, response)
    listener(request, response)
  })
  // Who asks before sending is spared an upload that is refused anyway (RFC 9110, section 10.1.1).
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!isTooLong(request)) response.writeContinue()
    server.emit('request', request, response)
  })
  // There is no tunnel to be had; Node.js would hang up in silence, and has let go of the socket by now.
  server.on('connect', (_, socket: Socket) => {
    socket.on('error', () => socket.destroy())
    inTurn(socket, () => refuse('malformed-request', socket))
  })
  server.on('checkExpectation', ({ socket }) => inTurn(socket, () => refuse('expectation-failed', socket)))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (GONE.has(error.code ?? '') || !socket.writable) socket.destroy()
    else inTurn(socket, () => refuse(REASONS[error.code ?? ''] ?? 'malformed-request', socket))
  })
}

/**
 * Why a request that Node.js has parsed is none that is served: its version, not exactly one sound Host (RFC 9112,
 * section 3.2), a transfer coding other than chunked (section 6.1).
 */
function refusalOf({ httpVersion, headers, rawHeaders }: IncomingMessage): ConnectionReason | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return 'http-version-not-supported'
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') hosts += 1
  }
  const isHostSound = hosts === 0 ? httpVersion === '1.0' : hosts === 1 && !/[\s/?#@\\,]/.test(headers.host ?? '')
  const coding = headers['transfer-encoding']?.toLowerCase() ?? 'chunked'
  return isHostSound && coding === 'chunked' ? undefined : 'malformed-request'
}

/** A client that takes nothing of its answer is given up; one that waits for a slow answer is not. */
function cutStalled(socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy()
}

function rawProblem(reason: ConnectionReason): string {
  const problem = toProblem(new AppError(reason, DETAILS[reason]))
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    `Date: ${new Date().toUTCString()}`,
    'Connection: close',
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}
