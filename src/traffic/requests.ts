import type { Reply } from './http-client.ts'
import type { Tally } from './messages.ts'
import type { Ask } from './sessions.ts'

/** No more requests than this wait for their answer at once. */
const MOST_AT_ONCE = 250

/** Sends one request; rejects when there is no answer. */
export type Send = (ask: Ask) => Promise<Reply>

/** The requests of all visitors. */
export type Requests = {
  /** Resolves to undefined when there is no answer, also because the request was not sent. */
  readonly ask: (ask: Ask) => Promise<Reply | undefined>
  /** From this moment on nothing is sent; resolves when nothing waits for its answer any more. */
  readonly stop: () => Promise<void>
  readonly isStopped: () => boolean
}

/**
 * Sends so many requests at once and no more: a net for a service that has stopped to answer, not a limit of the traffic.
 * `heed` learns how each request that was sent went.
 */
export function createRequests(send: Send, tally: Tally, heed: (reply: Reply | undefined) => void): Requests {
  const quiet = Promise.withResolvers<void>()
  let waiting = 0
  let isStopped = false
  const settle = () => {
    if (isStopped && waiting === 0) quiet.resolve()
  }

  return {
    ask: async (ask) => {
      if (isStopped) return undefined
      if (waiting >= MOST_AT_ONCE) {
        tally.unsent += 1
        return undefined
      }
      waiting += 1
      const reply = await send(ask).catch(() => undefined)
      waiting -= 1
      tally[reply ? 'answered' : 'unanswered'] += 1
      heed(reply)
      settle()
      return reply
    },
    stop: () => {
      isStopped = true
      settle()
      return quiet.promise
    },
    isStopped: () => isStopped,
  }
}
