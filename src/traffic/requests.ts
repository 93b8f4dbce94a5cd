import type { TrafficResponse } from './http-client.ts'
import type { Counts } from './messages.ts'
import type { SessionRequest } from './sessions.ts'

/** At most this many requests wait for their response at once. */
const MOST_AT_ONCE = 250

/** Sends one request; rejects when it has no response. */
export type Send = (request: SessionRequest) => Promise<TrafficResponse>

/** The requests of all sessions. */
export type Requests = {
  /** Resolves to undefined when no response comes, also because the request was not sent. */
  readonly send: (request: SessionRequest) => Promise<TrafficResponse | undefined>
  /** No request is sent from now on; resolves when none waits for its response. */
  readonly stop: () => Promise<void>
  readonly isStopped: () => boolean
}

/**
 * Bounds the requests that are sent at once: a net for a service that no longer responds, not a limit of the traffic.
 * `record` gets the result of each request that was sent.
 */
export function createRequests(
  send: Send,
  counts: Counts,
  record: (response: TrafficResponse | undefined) => void,
): Requests {
  const quiet = Promise.withResolvers<void>()
  let waiting = 0
  let isStopped = false
  const resolveWhenQuiet = () => {
    if (isStopped && waiting === 0) quiet.resolve()
  }

  return {
    send: async (request) => {
      if (isStopped) return undefined
      if (waiting >= MOST_AT_ONCE) {
        counts.unsent += 1
        return undefined
      }
      waiting += 1
      const response = await send(request).catch(() => undefined)
      waiting -= 1
      counts[response ? 'answered' : 'unanswered'] += 1
      record(response)
      resolveWhenQuiet()
      return response
    },
    stop: () => {
      isStopped = true
      resolveWhenQuiet()
      return quiet.promise
    },
    isStopped: () => isStopped,
  }
}
