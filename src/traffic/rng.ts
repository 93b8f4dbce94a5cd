import { uniform } from '../random.ts'

/** What a session draws its numbers with. */
export type Dice = {
  /** A number in [0, 1). */
  readonly roll: () => number
  readonly chance: (probability: number) => boolean
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number
  readonly oneOf: <T>(things: readonly [T, ...T[]]) => T
}

/** Dice that fall the same for the same text. */
export function createDice(seed: string): Dice {
  const roll = uniform(seed)
  const between = (low: number, high: number) => low + Math.floor(roll() * (high - low + 1))
  return {
    roll,
    chance: (probability) => roll() < probability,
    between,
    oneOf: (things) => things[between(0, things.length - 1)] ?? things[0],
  }
}
