import { AppError } from '../errors.ts'
import type { Exchange } from './exchange.ts'

/** Sheds load: at most so many exchanges are at work at once. */
export type Cap = {
  /** Throws when no place is free. */
  readonly check: () => void
  /** Takes a place; throws when none is free. */
  readonly enter: (exchange: Exchange) => void
  /** Gives the place back, if it had one. */
  readonly leave: (exchange: Exchange) => void
}

/**
 * A cap on exchanges at work. At work is what has been read and is not answered yet, so that a client that sends or
 * reads slowly takes no place from the others (decision 9).
 */
export function createCap(most: number): Cap {
  let atWork = 0
  const check = () => {
    if (atWork >= most) throw new AppError('unavailable', 'Too many requests are at work.')
  }
  return {
    check,
    enter: (exchange) => {
      check()
      atWork += 1
      exchange.isAtWork = true
    },
    leave: (exchange) => {
      if (exchange.isAtWork) atWork -= 1
      exchange.isAtWork = false
    },
  }
}
