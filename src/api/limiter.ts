import { AppError } from '../errors.ts'

/** Sheds load: at most so many requests are at work at once. */
export type Cap = {
  /** Throws when no place is free. */
  readonly check: () => void
  /** Takes a place; throws when none is free. */
  readonly enter: () => void
  /** Gives the place back. */
  readonly leave: () => void
}

/**
 * A cap on requests at work. At work is what has been read and is not answered yet, so that a client that sends or
 * reads slowly takes no place from the others (decision 9).
 */
export function createCap(most: number): Cap {
  let atWork = 0
  const check = () => {
    if (atWork >= most) throw new AppError('unavailable', 'Too many requests are at work.')
  }
  return {
    check,
    enter: () => {
      check()
      atWork += 1
    },
    leave: () => {
      atWork -= 1
    },
  }
}

/** For operations that are never refused for lack of room. */
export const noCap: Cap = { check: () => {}, enter: () => {}, leave: () => {} }
