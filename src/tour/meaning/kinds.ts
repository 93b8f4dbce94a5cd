/** What a universe is like, beside the seed of its random numbers. */
export type Kind = {
  readonly seed: number
  /** How large its numbers are: a comparison with a threshold gives another answer. */
  readonly size?: number
  /** Everything happens, so that every part of it shows when it is left out. */
  readonly isComplete?: true
  /** Some operations have no requests, and none has any for its headers alone. */
  readonly isSparse?: true
  /** The code of a response that never happens; the other codes from 400 on are missing by chance, but for 500. */
  readonly missingCode?: string
  /** Failures are rare and requests fast: a threshold of a ratio gives another answer. */
  readonly isHealthy?: true
  /** The rank of the bucket that has nearly all observations of a histogram. */
  readonly fullest?: number
  /** There are no requests; none fails; all fail; each gauge and its limit is 1; each gauge is 0, and one target is down. */
  readonly extreme?: 'idle' | 'calm' | 'failing' | 'full' | 'empty'
}

/** The kind that shows which parts an expression counts. */
export const COMPLETE: Kind = { seed: 0, isComplete: true }

/** Kinds that tell most expressions apart. */
export const USUAL: readonly Kind[] = [
  COMPLETE,
  { seed: 1, size: 2 ** -24 },
  { seed: 2, size: 2 ** 14 },
  { seed: 3, isSparse: true },
  { seed: 4, isSparse: true },
  { seed: 5, isHealthy: true },
]

/** Kinds in which a choice among operations is a tie. */
export const TIED: readonly Kind[] = [
  { seed: 104, extreme: 'idle' },
  { seed: 100, extreme: 'calm' },
  { seed: 101, extreme: 'failing' },
  { seed: 105, missingCode: '500' },
]

/** The kinds of gauges at their limits. */
export const AT_LIMITS: readonly Kind[] = [
  { seed: 102, extreme: 'full' },
  { seed: 103, extreme: 'empty' },
]

/** The kind in which one bucket of each histogram has nearly all observations. */
export function concentratedIn(rank: number): Kind {
  return { seed: 6 + rank, fullest: rank }
}
