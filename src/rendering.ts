import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Rendering } from './contract.ts'

const compress = promisify(gzip)

/** A body as bytes. `pack` compresses them once, when the first client accepts that. */
export function render<B>(content: string | Buffer, pack: (bytes: Buffer) => Promise<Buffer>): Rendering<B> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  let packed: Promise<Buffer> | undefined
  return {
    bytes,
    packed: () => {
      packed ??= pack(bytes)
      return packed
    },
    isKept: false,
  }
}

/** A body that is kept as long as the process runs, so that slow readers share it. */
export function keep<B>(text: string): Rendering<B> {
  return { ...render<B>(text, (bytes) => compress(bytes)), isKept: true }
}
