/** The middle of some measurements, and half the distance of their extremes as a share of the middle. */
export type Summary = { readonly median: number; readonly spread: number }

/** Median and spread; of an even number of values the upper middle one. */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const [low = median, high = median] = [sorted[0], sorted.at(-1)]
  return { median, spread: (high - low) / 2 / median }
}
