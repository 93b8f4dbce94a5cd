import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Backlog } from './backlog.ts'
import { announcesBody, isTooLong } from './body.ts'
import { forget, giveUp, holdBack, type Line, lineOf, readOn, stopParsing } from './connection-state.ts'
import { linger } from './linger.ts'

/** So many requests of a connection may wait before no more is read from it; what one read has brought waits in any case. */
const MOST_WAITING = 16

/** What Node.js keeps of a request and its response, beside the texts in it: 2.4 KB on a 64-bit machine, measured. */
const OBJECTS_BYTES = 2560

/** What each name and each value takes beside its text: 41 bytes, measured, and as much again until garbage is collected. */
const TEXT_BYTES = 80

/** The requests of each connection, one after the other. */
export type Pipeline = {
  /** Starts a request as soon as the answers before it have gone. */
  readonly take: (line: Line, request: IncomingMessage, response: ServerResponse) => void
  /** A request that has arrived behind the last one that is served. */
  readonly ignore: (line: Line, request: IncomingMessage) => void
}

/**
 * Starts each request only when the kernel has taken the whole answer to the one before it, which is what `finish` says of a
 * response: Node.js hands over every request that a read has brought, and forty answers to one reader would be in memory at
 * once. The answers keep their order anyway (RFC 9112, section 9.3.2). What waits behind a lost connection never starts.
 */
export function createPipeline(listener: RequestListener, backlog: Backlog): Pipeline {
  const accept = (line: Line, request: IncomingMessage, response: ServerResponse) => {
    line.previous = line.latest
    line.latest = response
    if (isTooLong(request)) giveUp(line, request)
  }
  const start = (line: Line, request: IncomingMessage, response: ServerResponse) => {
    line.current = response
    response.on('close', goOn)
    listener(request, response)
  }
  const goOn = function (this: ServerResponse) {
    const { socket } = this.req
    const line = lineOf(socket)
    line.current = undefined
    forget(line, this)
    if (line.waiting.length === 0 && !line.isGivenUp) return
    // Whoever cannot be answered is not asked what is wanted.
    if (!this.writableFinished || !socket.writable) {
      line.waiting.length = 0
      return backlog.release(socket)
    }
    const next = line.waiting.shift()
    if (!next) return linger(socket)
    backlog.release(socket, next.bytes)
    if (line.waiting.length === 0 && !line.isGivenUp) readOn(line, socket)
    start(line, next.request, next.response)
  }
  const ignore = (line: Line, { socket }: IncomingMessage) => {
    holdBack(line, socket)
    stopParsing(socket)
  }
  return {
    take: (line, request, response) => {
      const isFirst = line.current === undefined
      const bytes = isFirst ? 0 : bytesOf(request)
      if (!isFirst && !backlog.admit(request.socket, bytes)) {
        giveUp(line, line.latest?.req)
        return ignore(line, request)
      }
      accept(line, request, response)
      if (isFirst) return start(line, request, response)
      line.waiting.push({ request, response, bytes })
      if (line.waiting.length > MOST_WAITING) holdBack(line, request.socket)
    },
    ignore,
  }
}

/** What a request takes that does not start now: its objects, its texts, and as much of its body as Node.js reads ahead. */
function bytesOf(request: IncomingMessage): number {
  const { url = '', rawHeaders, headers, readableHighWaterMark } = request
  const texts = rawHeaders.reduce((sum, text) => sum + TEXT_BYTES + text.length, url.length)
  const body = announcesBody(request) ? Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) : 0
  return OBJECTS_BYTES + texts + Math.min(body, readableHighWaterMark)
}
