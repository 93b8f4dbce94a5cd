import { AppError } from '../errors.ts'

/** Limits how many requests are in progress at once, and so sheds load. */
export type InFlightLimiter = {
  /** Whether no place is free. */
  readonly wouldExceed: () => boolean
  /** Takes a place; throws `unavailable` when none is free. */
  readonly acquire: () => void
  /** Gives a place back. */
  readonly release: () => void
}

/**
 * A limit on requests in progress. They count from when they have been read until the handler has replied. So a client
 * that sends or reads slowly takes no place from the others (decision 9).
 */
export function createInFlightLimiter(limit: number): InFlightLimiter {
  let inFlight = 0
  const wouldExceed = () => inFlight >= limit
  return {
    wouldExceed,
    acquire: () => {
      if (wouldExceed()) throw overloaded()
      inFlight += 1
    },
    release: () => {
      inFlight -= 1
    },
  }
}

/** The failure of a request for which no place is free. */
export function overloaded(): AppError {
  return new AppError('unavailable', 'Too many requests are in progress.')
}
