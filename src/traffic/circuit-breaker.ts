import type { Reply } from './http-client.ts'

/** So many refusals in a row mean that the service refuses everybody: fewer are the bad luck of those who were refused. */
const REFUSALS = 5

/** How long visitors stay away when the service does not say, in milliseconds. */
const PAUSE_MS = 1000

/** Whether new visitors may come. */
export type Backoff = {
  readonly mayCome: () => boolean
  /** Takes note of how a request went; undefined means that it has no answer. */
  readonly heed: (reply: Reply | undefined) => void
}

/**
 * Keeps new visitors away from a service that cannot be reached or says nothing but 503, for as long as its Retry-After
 * says. After that the next refusal is enough; any other answer ends it.
 */
export function createBackoff(now: () => number): Backoff {
  let [refusals, until] = [0, 0]
  return {
    mayCome: () => now() >= until,
    heed: (reply) => {
      if (reply && reply.status !== 503) refusals = 0
      else if (++refusals >= REFUSALS) until = now() + (reply?.retryAfterS ? reply.retryAfterS * 1000 : PAUSE_MS)
    },
  }
}
