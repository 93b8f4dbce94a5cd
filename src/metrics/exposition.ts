import { setImmediate as breathe } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Rendering } from '../contract.ts'
import { render } from '../rendering.ts'
import { inTurn } from '../single-flight.ts'

const compress = promisify(gzip)

/** A scrape takes half the time of the usual level of gzip and is a seventh longer. */
const QUICKLY = { level: 1 }

/**
 * What a scrape gets: one rendering of the series at a time, and one compression, which all share who wait for it. Between two
 * of them everything else has its turn.
 */
export function createExposition(expose: () => Promise<string>): () => Promise<Rendering<string>> {
  let packing: Promise<unknown> | undefined
  const pack = (bytes: Buffer) => {
    const packed = compress(bytes, QUICKLY)
    packing = packed.catch(() => {})
    return packed
  }
  const ask = inTurn(
    async (_: 'series') => render<string>(await expose(), pack),
    (name) => name,
    async () => {
      // Whoever was given the last rendering has asked for it compressed by then.
      await breathe()
      await packing
    },
  )
  return () => ask('series')
}
