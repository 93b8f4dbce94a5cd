import { uniform } from '../random.ts'

/** A source of random numbers for one session. */
export type Rng = {
  /** A number in [0, 1). */
  readonly uniform: () => number
  readonly chance: (probability: number) => boolean
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number
  readonly oneOf: <T>(things: readonly [T, ...T[]]) => T
}

/** The same seed gives the same numbers. */
export function createRng(seed: string): Rng {
  const next = uniform(seed)
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    uniform: next,
    chance: (probability) => next() < probability,
    between,
    oneOf: (things) => things[between(0, things.length - 1)] ?? things[0],
  }
}
