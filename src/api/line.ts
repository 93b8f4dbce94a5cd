import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What is known of one connection beside its bytes. One record, because each look into a WeakMap costs a request. */
export type Line = {
  /** The last two answers, given or still to be given. */
  latest: ServerResponse | undefined
  previous: ServerResponse | undefined
  /** Whether nothing more is served here. */
  isGivenUp: boolean
  /** The last request that is served on a connection that is given up, if there was one. */
  last: IncomingMessage | undefined
}

const lines = new WeakMap<Socket, Line>()

/** The record of a connection. */
export function lineOf(socket: Socket): Line {
  let line = lines.get(socket)
  if (!line) {
    line = { latest: undefined, previous: undefined, isGivenUp: false, last: undefined }
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
