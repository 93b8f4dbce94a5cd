import { randomBytes } from 'node:crypto'

/**
 * A header `traceparent` of a new trace (W3C Trace Context, section 3.2), with the sampled flag in this share of them, 0 to
 * 1. Ids are not from the seed, because they must differ between runs.
 */
export function newTraceParent(ratio: number): string {
  const bytes = randomBytes(24)
  const [traceId, spanId] = [bytes.toString('hex', 0, 16), bytes.toString('hex', 16)]
  const isSampled = bytes.readUInt32BE(12) < ratio * 2 ** 32
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`
}
