import type { Level } from './request-faults.ts'

/** What an incident does to the process while it is active. */
export type ProcessEffect = {
  /** Called about ten times a second, with the time in milliseconds. */
  readonly tick: (level: Level, time: number) => void
  /** Undoes everything at once. */
  readonly end: () => void
}

/** The parts of the process that incidents can read and change. */
export type ProcessControls = {
  readonly version: string
  /** Reports another version as the one that runs. */
  readonly showVersion: (version: string) => void
  /** Keeps the main thread busy for this many milliseconds. */
  readonly burn: (ms: number) => void
  /** The memory that the process can still take, in bytes: the rest of the container's limit, or of the machine's memory. */
  readonly freeMemory: () => number
  /** Multiplies the ambient traffic; undefined without --traffic. */
  readonly surge: ((factor: number) => void) | undefined
  /** Makes this share of the snapshots fail from now on, 0 to 1; undefined without --snapshot. */
  readonly failSnapshots: ((share: number) => void) | undefined
}

/** Keeps the main thread busy for this many milliseconds. */
export function burn(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}
