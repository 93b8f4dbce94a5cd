import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { toProblem } from '../api/problem.ts'
import { PROBLEM_HEADER } from '../api/problem-table.ts'
import { type ConnectionReason, limits } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Backlog } from './backlog.ts'
import { isTooLong } from './body.ts'
import { giveUp, lineOf } from './connection-state.ts'
import { isHostHeader } from './host.ts'
import { linger } from './linger.ts'
import { STATUS_CODES } from './node-http.ts'
import { createPipeline } from './pipelining.ts'

/** Why something is refused, with an answer, before it is a request. */
type Refusal = Exclude<ConnectionReason, 'misdirected-request' | 'too-many-connections'>

const DETAILS: Readonly<Record<Refusal, string>> = {
  'content-too-large': 'The extensions of a chunk are too long.',
  'expectation-failed': 'The only expectation that can be met is 100-continue.',
  'headers-too-large': `The request line and the headers have at most ${limits.headerBytes} bytes and ${limits.headerLines} lines.`,
  'http-version-not-supported': 'This service speaks HTTP/1.1 and HTTP/1.0.',
  'malformed-request': 'This is not HTTP/1.1.',
  'request-timeout': 'The request was not complete in time.',
}

/**
 * What Node.js calls the refusals that are not simply malformed (https://nodejs.org/api/http.html#event-clienterror).
 */
const REASONS: Readonly<Record<string, Refusal>> = {
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
export function serve(
  server: Server,
  listener: RequestListener,
  backlog: Backlog,
  onRefused: (reason: Refusal) => void,
): void {
  const pipeline = createPipeline(listener, backlog)
  /** Bytes that follow a whole request are refused after its answer, so that the client can tell which is which. */
  const refuse = (reason: Refusal, socket: Socket) => {
    const line = lineOf(socket)
    if (line.isGivenUp) return
    giveUp(line)
    onRefused(reason)
    const { latest, previous } = line
    const pending = latest?.req.complete ? latest : previous
    const answer = () => {
      if (socket.writable && socket.writableLength === 0) socket.write(rawProblem(reason))
      linger(socket)
    }
    if (pending && !pending.writableFinished && !pending.destroyed) pending.once('finish', answer)
    else answer()
  }

  server.maxHeadersCount = limits.headerLines
  server.on('request', (request, response) => {
    const line = lineOf(request.socket)
    if (line.isGivenUp) return pipeline.ignore(line, request)
    const reason = refusalOf(request)
    if (reason) return refuse(reason, request.socket)
    pipeline.take(line, request, response)
  })
  // Who asks before sending is spared an upload that is refused anyway (RFC 9110, section 10.1.1).
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const isOnly = request.headers.expect?.toLowerCase() === '100-continue'
    if (!isOnly) return refuse('expectation-failed', request.socket)
    const isServed = !lineOf(request.socket).isGivenUp && !refusalOf(request) && !isTooLong(request)
    if (isServed) response.writeContinue()
    server.emit('request', request, response)
  })
  server.on('checkExpectation', ({ socket }) => refuse('expectation-failed', socket))
  // There is no tunnel to be had; Node.js would hang up in silence, and has let go of the socket by now.
  server.on('connect', (_, socket: Socket) => {
    socket.on('error', () => socket.destroy())
    refuse('malformed-request', socket)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const { latest, isHeldBack } = lineOf(socket)
    // It is this service that is late, as long as it does not read.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isHeldBack) return
    // What is left of a body whose request has been answered interests nobody any more.
    const isAnswered = latest?.writableFinished && !latest.req.complete
    if (GONE.has(error.code ?? '') || isAnswered || socket.destroyed) socket.destroy()
    else refuse(REASONS[error.code ?? ''] ?? 'malformed-request', socket)
  })
}

/**
 * Why a request that Node.js has parsed is none that is served: its version, the size of its head, not exactly one sound Host
 * (RFC 9112, section 3.2), a transfer coding other than chunked, or any in HTTP/1.0 (section 6.1).
 */
function refusalOf(request: IncomingMessage): Refusal | undefined {
  const { httpVersion, headers, rawHeaders } = request
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return 'http-version-not-supported'
  if (headBytes(request) > limits.headerBytes) return 'headers-too-large'
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') hosts += 1
  }
  const isHostSound = hosts === 0 ? httpVersion === '1.0' : hosts === 1 && isHostHeader(headers.host ?? '')
  const coding = headers['transfer-encoding']?.toLowerCase()
  const isCodingSound = coding === undefined || (coding === 'chunked' && httpVersion === '1.1')
  return isHostSound && isCodingSound ? undefined : 'malformed-request'
}

/**
 * The bytes of a request line and its headers as they are usually written; Node.js counts the target, names and values
 * only. Each character stands for a byte (latin1).
 */
function headBytes({ method = '', url = '', rawHeaders }: IncomingMessage): number {
  let bytes = method.length + url.length + '  HTTP/1.1\r\n\r\n'.length
  for (const text of rawHeaders) bytes += text.length + 2
  return bytes
}

function rawProblem(reason: Refusal): string {
  const problem = toProblem(new AppError(reason, DETAILS[reason]))
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `${PROBLEM_HEADER}: ${problem.type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    `Date: ${new Date().toUTCString()}`,
    'Connection: close',
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}
