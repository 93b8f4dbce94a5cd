import { uniform } from '../random.ts'

/** Seeds for incidents that come without one, themselves repeatable: integers of 32 bits. */
export function createSeeds(seed: number): () => number {
  const draw = uniform(`${seed} incidents`)
  return () => Math.floor(draw() * 2 ** 32)
}
