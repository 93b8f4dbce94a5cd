import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { limits } from '../contract.ts'
import type { AppError } from '../errors.ts'
import type { Backlog } from './backlog.ts'
import { isTooLong } from './body.ts'
import { linger } from './connection-end.ts'
import { serveNoMore, stateOf } from './connection-state.ts'
import { createPipelining } from './pipelining.ts'
import { type PlainResponse, type Refusal, rawResponse, refusalOf, refusalOfError } from './refusal.ts'

/** What a server does with its connections. */
export type ServeParts = {
  readonly listener: RequestListener
  readonly backlog: Backlog
  /** Gives a failure the form of a response. */
  readonly toResponse: (failure: AppError) => PlainResponse
  readonly onRefused: (reason: Refusal) => void
}

/** Errors of a client that is gone, or that went in the middle of a request: there is nobody to respond to. */
const GONE = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT'])

/**
 * Serves requests with a listener, and refuses what never becomes one for it: Node.js would do so in its own words or not at
 * all. Set `requireHostHeader: false` on the server, because this checks Host. Each refusal closes its connection.
 */
export function serve(server: Server, { listener, backlog, toResponse, onRefused }: ServeParts): void {
  const pipelining = createPipelining(listener, backlog)
  /** Refuses what follows a whole request only after its response, so that the client can tell which is which. */
  const refuse = (reason: Refusal, socket: Socket) => {
    const state = stateOf(socket)
    if (state.isEnding) return
    serveNoMore(state)
    onRefused(reason)
    const { newestResponse, previousResponse } = state
    const pending = newestResponse?.req.complete ? newestResponse : previousResponse
    const respond = () => {
      if (socket.writable && socket.writableLength === 0) socket.write(rawResponse(reason, toResponse))
      linger(socket)
    }
    if (pending && !pending.writableFinished && !pending.destroyed) pending.once('finish', respond)
    else respond()
  }

  server.maxHeadersCount = limits.headerLines
  server.on('request', (request, response) => {
    const state = stateOf(request.socket)
    if (state.isEnding) return pipelining.ignore(state, request)
    const reason = refusalOf(request)
    if (reason) return refuse(reason, request.socket)
    pipelining.take(state, request, response)
  })
  // A client that asks before it sends is spared an upload that is refused anyway (RFC 9110, section 10.1.1).
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const isOnly = request.headers.expect?.toLowerCase() === '100-continue'
    if (!isOnly) return refuse('expectation-failed', request.socket)
    const isServed = !stateOf(request.socket).isEnding && !refusalOf(request) && !isTooLong(request)
    if (isServed) response.writeContinue()
    server.emit('request', request, response)
  })
  server.on('checkExpectation', ({ socket }) => refuse('expectation-failed', socket))
  // This service opens no tunnels. Node.js would hang up without a response, and has let go of the socket by now.
  server.on('connect', (_, socket: Socket) => {
    socket.on('error', () => socket.destroy())
    refuse('malformed-request', socket)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const { newestResponse, isPaused } = stateOf(socket)
    // As long as the service does not read, the client is not late.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isPaused) return
    // Nobody needs the rest of a body whose request has its response.
    const hasResponse = newestResponse?.writableFinished && !newestResponse.req.complete
    if (GONE.has(error.code ?? '') || hasResponse || socket.destroyed) socket.destroy()
    else refuse(refusalOfError(error), socket)
  })
}
