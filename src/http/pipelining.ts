import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { stopParsing } from '../node-internals.ts'
import type { Backlog } from './backlog.ts'
import { announcesBody, isTooLong } from './body.ts'
import { linger } from './connection-end.ts'
import {
  type ConnectionState,
  dequeue,
  dropWaiting,
  enqueue,
  pauseReading,
  recordArrival,
  recordClose,
  recordStart,
  resumeReading,
  serveNoMore,
  stateOf,
} from './connection-state.ts'

/** The most requests of a connection that may wait before reading pauses; what one read has brought waits in any case. */
const MOST_WAITING = 16

/** What Node.js keeps of a request and its response, beside the texts in it: 2.4 KB on a 64-bit machine, measured. */
const OBJECTS_BYTES = 2560

/** What each name and each value takes beside its text: 41 bytes, measured, and as much again until garbage is collected. */
const TEXT_BYTES = 80

/** The requests of each connection, one after the other. */
type Pipelining = {
  /** Starts a request as soon as the responses before it have gone. */
  readonly take: (state: ConnectionState, request: IncomingMessage, response: ServerResponse) => void
  /** Drops a request that has arrived behind the last one that is served. */
  readonly ignore: (state: ConnectionState, request: IncomingMessage) => void
}

/**
 * Starts each request only when the kernel has taken the whole response before it, which is when `finish` fires. Node.js hands
 * over every request that one read has brought, and forty responses to one reader would be in memory at once. Responses keep
 * their order anyway (RFC 9112, section 9.3.2). A request that waits behind a lost connection never starts.
 */
export function createPipelining(listener: RequestListener, backlog: Backlog): Pipelining {
  const start = (state: ConnectionState, request: IncomingMessage, response: ServerResponse) => {
    recordStart(state, response)
    response.on('close', goOn)
    listener(request, response)
  }
  const goOn = function (this: ServerResponse) {
    const { socket } = this.req
    const state = stateOf(socket)
    recordClose(state, this)
    if (state.waiting.length === 0 && !state.isEnding) return
    // A client that can get no response has no request started.
    if (!this.writableFinished || !socket.writable) {
      dropWaiting(state)
      return backlog.release(socket)
    }
    const next = dequeue(state)
    if (!next) return linger(socket)
    backlog.release(socket, next.bytes)
    if (state.waiting.length === 0 && !state.isEnding) resumeReading(state, socket)
    start(state, next.request, next.response)
  }
  const ignore = (state: ConnectionState, { socket }: IncomingMessage) => {
    pauseReading(state, socket)
    stopParsing(socket)
  }
  return {
    take: (state, request, response) => {
      const isFirst = state.activeResponse === undefined
      const bytes = isFirst ? 0 : bytesOf(request)
      if (!isFirst && !backlog.admit(request.socket, bytes)) {
        serveNoMore(state, state.newestResponse?.req)
        return ignore(state, request)
      }
      recordArrival(state, response)
      if (isTooLong(request)) serveNoMore(state, request)
      if (isFirst) return start(state, request, response)
      enqueue(state, { request, response, bytes })
      if (state.waiting.length > MOST_WAITING) pauseReading(state, request.socket)
    },
    ignore,
  }
}

/** What a request takes while it waits: its objects, its texts, and as much of its body as Node.js reads ahead. */
function bytesOf(request: IncomingMessage): number {
  const { url = '', rawHeaders, headers, readableHighWaterMark } = request
  const texts = rawHeaders.reduce((sum, text) => sum + TEXT_BYTES + text.length, url.length)
  const body = announcesBody(request) ? Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) : 0
  return OBJECTS_BYTES + texts + Math.min(body, readableHighWaterMark)
}
