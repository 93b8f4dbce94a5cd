import type { Level } from './request-faults.ts'

/** What an incident does to the process while it is active, beside what it does to requests. */
export type Effect = {
  /** Is called about ten times a second, with the time in milliseconds. */
  readonly tick: (level: Level, time: number) => void
  /** Undoes everything, at once. */
  readonly end: () => void
}

/** The process, as far as incidents can change it. */
export type Host = {
  readonly version: string
  /** Says which version runs, from now on. */
  readonly showVersion: (version: string) => void
  /** Keeps the main thread busy for so many milliseconds. */
  readonly burn: (ms: number) => void
  /** How much more memory the process can have, in bytes: what its container leaves, or else the machine. */
  readonly freeMemory: () => number
  /** Multiplies the ambient traffic; undefined when there is none. */
  readonly surge: ((factor: number) => void) | undefined
}

/** Longest time for which the main thread is kept busy in one go. */
const SLICE_MS = 100

const BYTES_PER_MEGABYTE = 2 ** 20

/** Burns a share of the time that has passed since the last tick, at most {@link SLICE_MS}. */
export function burnCpu({ burn }: Host): Effect {
  let last: number | undefined
  return {
    tick({ intensity, ratio }, time) {
      burn(Math.min(SLICE_MS, intensity * ratio * (time - (last ?? time))))
      last = time
    },
    end: () => {},
  }
}

/** Keeps the main thread busy for so many milliseconds. */
export function burn(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

/**
 * Takes resident memory and gives it back at the end. A resizable buffer has pages of its own, which go back to the
 * system as soon as it shrinks; what malloc once had it may keep (decision 41). What cannot be had is not taken.
 */
export function leakMemory(): Effect {
  let leak: ArrayBuffer | undefined
  return {
    tick({ intensity, ratio }) {
      const held = leak?.byteLength ?? 0
      const wanted = Math.floor(intensity * ratio) * BYTES_PER_MEGABYTE
      if (wanted <= held) return
      try {
        leak ??= new ArrayBuffer(0, { maxByteLength: Math.floor(intensity) * BYTES_PER_MEGABYTE })
        leak.resize(wanted)
      } catch (error) {
        if (error instanceof RangeError) return
        throw error
      }
      // Memory is resident only when it has been written to.
      new Uint8Array(leak, held).fill(1)
    },
    end: () => leak?.resize(0),
  }
}

/** Half of what is free, so that a leak that nobody has sized leaves as much as it takes. */
export function fitMemory({ freeMemory }: Host): number {
  return Math.floor(freeMemory() / 2 / BYTES_PER_MEGABYTE)
}

/** Runs the next version until the end. */
export function deploy({ version, showVersion }: Host): Effect {
  showVersion(nextVersion(version))
  return { tick: () => {}, end: () => showVersion(version) }
}

/** Multiplies the ambient traffic until the end. */
export function surgeTraffic({ surge }: Host): Effect {
  let current = 1
  const set = (factor: number) => {
    if (factor !== current) surge?.(factor)
    current = factor
  }
  return { tick: ({ intensity, ratio }) => set(1 + (intensity - 1) * ratio), end: () => set(1) }
}

/** A candidate for the patch after this version (https://semver.org), which no release will ever be called. */
function nextVersion(version: string): string {
  const [major, minor, patch] = version.split('.')
  return `${major}.${minor}.${Number.parseInt(patch ?? '0', 10) + 1}-rc.1`
}
