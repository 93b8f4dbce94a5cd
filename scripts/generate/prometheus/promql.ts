/** A part of a whole as a share; 0, not NaN, where the whole is 0. */
export const ratio = (part: string, whole: string): string => `${part}\n/ (${whole} > 0)\nor ${whole} * 0`

/**
 * A quantile of a histogram, from rates of its buckets and of its count over the same labels; 0, not NaN, where nothing
 * was observed.
 */
export const quantile = (share: number | string, buckets: string, count: string): string =>
  `histogram_quantile(${share}, ${buckets}) >= 0\nor ${count} * 0`

/** A sum of rates by labels. */
export const sumRate = (by: string, selector: string, window: string): string =>
  `sum by (${by}) (rate(${selector}[${window}]))`

/** A selector of a series whose matchers are given as they are; empty ones are left out. */
export const select = (metric: string, ...matchers: readonly string[]): string => {
  const inner = matchers.filter(Boolean).join(',')
  return inner ? `${metric}{${inner}}` : metric
}
