import { createHash } from 'node:crypto'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Uniform numbers in [0, 1) from a generator whose seed is a hash of the text. */
export function uniform(text: string): () => number {
  const generator = xoroshiro128plus(createHash('sha256').update(text).digest().readInt32LE())
  return () => uniformFloat64(generator)
}
