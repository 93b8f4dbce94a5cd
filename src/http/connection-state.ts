import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * What is known of one connection beside its bytes; only the functions of this module change it. One record, because each
 * look into a WeakMap costs a request.
 */
export type ConnectionState = {
  /** The responses to the last two requests that arrived, written or still to be written. */
  readonly newestResponse: ServerResponse | undefined
  readonly previousResponse: ServerResponse | undefined
  /** The response to the request that has started; requests that arrive behind it wait. */
  readonly activeResponse: ServerResponse | undefined
  /** The requests that wait, in the order of their arrival. */
  readonly waiting: readonly Waiting[]
  /** Whether reading is paused; undefined until that has happened once. */
  readonly isPaused: boolean | undefined
  /** Whether no further request is served. */
  readonly isEnding: boolean
  /** The last request that is served on a connection that ends, if there was one. */
  readonly lastServed: IncomingMessage | undefined
}

/** A request that has arrived and not started, and how many bytes it takes. */
type Waiting = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly bytes: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Own = Mutable<Omit<ConnectionState, 'waiting'>> & { waiting: Waiting[] }

const states = new WeakMap<Socket, Own>()

/** The state of a connection. */
export function stateOf(socket: Socket): ConnectionState {
  const known = states.get(socket)
  if (known) return known
  const state: Own = {
    newestResponse: undefined,
    previousResponse: undefined,
    activeResponse: undefined,
    waiting: [],
    isPaused: undefined,
    isEnding: false,
    lastServed: undefined,
  }
  states.set(socket, state)
  return state
}

/**
 * Serves nothing that arrives on a connection after this request (RFC 9112, section 9.6), even when the parser holds it
 * already. Only the first call for a connection has an effect.
 */
export function serveNoMore(state: ConnectionState, lastServed?: IncomingMessage): void {
  if (state.isEnding) return
  const own = state as Own
  own.isEnding = true
  own.lastServed = lastServed
}

/** Records that a request has arrived. */
export function recordArrival(state: ConnectionState, response: ServerResponse): void {
  const own = state as Own
  own.previousResponse = own.newestResponse
  own.newestResponse = response
}

/** Records that a request has started. */
export function recordStart(state: ConnectionState, response: ServerResponse): void {
  const own = state as Own
  own.activeResponse = response
}

/**
 * Records that a response has closed, and lets go of it unless the rest of its request may still arrive. Two responses that
 * each idle connection kept would survive one garbage collection after the other.
 */
export function recordClose(state: ConnectionState, response: ServerResponse): void {
  const own = state as Own
  own.activeResponse = undefined
  if (!response.req.complete) return
  if (own.newestResponse === response) own.newestResponse = undefined
  if (own.previousResponse === response) own.previousResponse = undefined
}

/** Puts a request behind those that wait. */
export function enqueue(state: ConnectionState, waiting: Waiting): void {
  const own = state as Own
  own.waiting.push(waiting)
}

/** Takes the first request that waits, if there is one. */
export function dequeue(state: ConnectionState): Waiting | undefined {
  return (state as Own).waiting.shift()
}

/** Drops every request that waits. */
export function dropWaiting(state: ConnectionState): void {
  const own = state as Own
  own.waiting.length = 0
}

/** Reads nothing more from a connection until {@link resumeReading}. What is parsed already stays. */
export function pauseReading(state: ConnectionState, socket: Socket): void {
  if (state.isPaused) return
  if (state.isPaused === undefined) {
    // Node.js resumes a connection at the end of each request, and emits this before it reads the next bytes.
    socket.on('resume', () => {
      if (state.isPaused) socket.pause()
    })
  }
  const own = state as Own
  own.isPaused = true
  socket.pause()
}

/** Reads again what a client sends, if reading is paused. */
export function resumeReading(state: ConnectionState, socket: Socket): void {
  if (!state.isPaused) return
  const own = state as Own
  own.isPaused = false
  socket.resume()
}
