import { ramp } from '../intensity-ratio.ts'
import type { Kind } from '../kind.ts'
import type { ProcessEffect } from '../process-effects.ts'

const BYTES_PER_MEGABYTE = 2 ** 20

/** Takes resident memory in a straight line and releases it at the end. */
export const memoryLeak: Kind = {
  summary:
    'Resident memory grows in a straight line and is released at the end. A container with less to spare is killed, as with any leak.',
  signals: [
    'app_memory_usage_megabytes and process_resident_memory_bytes: a slope that deriv() and predict_linear() see early',
  ],
  intensity: {
    meaning:
      'Memory taken at the end, in units of 2^20 bytes. When left out, it is at most half of the memory that is free.',
    default: 500,
    // It leaves as much memory as it takes.
    affordable: ({ freeMemory }) => Math.floor(freeMemory() / 2 / BYTES_PER_MEGABYTE),
  },
  duration: '10m',
  ratioAt: ramp,
  startEffect: leak,
}

/**
 * A resizable buffer has its own pages, which go back to the system as soon as it shrinks. `malloc` may keep what it
 * once had (decision 41). Memory that the system refuses is not taken.
 */
function leak(): ProcessEffect {
  let buffer: ArrayBuffer | undefined
  return {
    tick({ intensity, ratio }) {
      const held = buffer?.byteLength ?? 0
      const wanted = Math.floor(intensity * ratio) * BYTES_PER_MEGABYTE
      if (wanted <= held) return
      try {
        buffer ??= new ArrayBuffer(0, { maxByteLength: Math.floor(intensity) * BYTES_PER_MEGABYTE })
        buffer.resize(wanted)
      } catch (error) {
        if (error instanceof RangeError) return
        throw error
      }
      // Memory becomes resident only when it is written.
      new Uint8Array(buffer, held).fill(1)
    },
    end: () => buffer?.resize(0),
  }
}
