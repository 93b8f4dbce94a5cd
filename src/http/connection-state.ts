import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What is known of one connection beside its bytes. One record, because each look into a WeakMap costs a request. */
export type Line = {
  /** The last two answers, given or still to be given. */
  latest: ServerResponse | undefined
  previous: ServerResponse | undefined
  /** The answer to the request that has started; what arrives behind it waits. */
  current: ServerResponse | undefined
  /** The requests that wait, in the order of their arrival. */
  readonly waiting: Waiting[]
  /** Whether nothing is read for now; undefined until that has happened once. */
  isHeldBack: boolean | undefined
  /** Whether nothing more is served here. */
  isGivenUp: boolean
  /** The last request that is served on a connection that is given up, if there was one. */
  last: IncomingMessage | undefined
}

/** A request that has arrived and not started, and how many bytes it takes. */
export type Waiting = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly bytes: number
}

const lines = new WeakMap<Socket, Line>()

/** The record of a connection. */
export function lineOf(socket: Socket): Line {
  let line = lines.get(socket)
  if (!line) {
    line = {
      latest: undefined,
      previous: undefined,
      current: undefined,
      waiting: [],
      isHeldBack: undefined,
      isGivenUp: false,
      last: undefined,
    }
    lines.set(socket, line)
  }
  return line
}

/**
 * Decides that nothing is served that arrives on a connection after this request (RFC 9112, section 9.6), even though the
 * parser may hold it already. What comes first counts.
 */
export function giveUp(line: Line, last?: IncomingMessage): void {
  if (line.isGivenUp) return
  line.isGivenUp = true
  line.last = last
}

/**
 * Lets go of an answer that is over, unless what follows on its connection may still be its request. Two answers that each
 * idle connection kept would survive one collection of garbage after the other.
 */
export function forget(line: Line, response: ServerResponse): void {
  if (!response.req.complete) return
  if (line.latest === response) line.latest = undefined
  if (line.previous === response) line.previous = undefined
}

/** Reads nothing more from a connection until {@link readOn}, whatever Node.js does meanwhile; what is parsed already stays. */
export function holdBack(line: Line, socket: Socket): void {
  if (line.isHeldBack) return
  if (line.isHeldBack === undefined) {
    // Node.js resumes a connection at the end of each request, and before it reads its next bytes it says so.
    socket.on('resume', () => {
      if (line.isHeldBack) socket.pause()
    })
  }
  line.isHeldBack = true
  socket.pause()
}

/** Reads again what a client sends. */
export function readOn(line: Line, socket: Socket): void {
  if (!line.isHeldBack) return
  line.isHeldBack = false
  socket.resume()
}

/**
 * Makes no more requests of what a client sends, not even of the rest of a read, of which Node.js would make thousands and keep
 * them until the end of the connection. Its parser has no public way to stop; the function that it calls with the head of a
 * request may say that the rest is another protocol, which is 2 (https://llhttp.org, `on_headers_complete`).
 */
export function stopParsing(socket: Socket): void {
  const { parser } = socket as Socket & { parser?: { onIncoming: () => number } | null }
  if (parser) parser.onIncoming = () => 2
}
