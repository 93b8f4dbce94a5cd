import type { TrafficResponse } from './http-client.ts'

/** This many refusals in a row open the circuit: fewer may be chance. */
const REFUSALS = 5

/** How long the circuit stays open when no Retry-After says it, in milliseconds. */
const PAUSE_MS = 1000

/** Whether new sessions may start. */
type CircuitBreaker = {
  readonly allows: () => boolean
  /** Records how a request went; undefined means that it has no response. */
  readonly record: (response: TrafficResponse | undefined) => void
}

/**
 * Stops new sessions while the service is out of reach or sends 503 alone, for as long as its Retry-After says. After
 * the pause one more refusal opens the circuit again (half-open); any other response closes it.
 */
export function createCircuitBreaker(now: () => number): CircuitBreaker {
  let [refusals, until] = [0, 0]
  return {
    allows: () => now() >= until,
    record: (response) => {
      if (response && response.status !== 503) refusals = 0
      else if (++refusals >= REFUSALS) until = now() + (response?.retryAfterS ? response.retryAfterS * 1000 : PAUSE_MS)
    },
  }
}
