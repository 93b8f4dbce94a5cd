/** A part of a whole as a share; absent, neither 0 nor NaN, where the whole is 0. */
export const ratio = (part: string, whole: string): string => `${part}\n/ (${whole} > 0)`

/** A quantile of a histogram, from rates of its buckets; absent, not NaN, where nothing was observed. */
export const quantile = (share: number | string, buckets: string): string =>
  `histogram_quantile(${share}, ${buckets}) >= 0`

/** A sum of rates by labels. */
export const sumRate = (by: string, selector: string, window: string): string =>
  `sum by (${by}) (rate(${selector}[${window}]))`

/** The metric that no other program has: what exposes it is an instance of this service, whatever its job is called. */
export const MARK = 'person_store_count'

/**
 * What belongs to this service of a vector. An instance belongs to it until `window` after its last scrape, or a rule
 * would be blind to one that has just gone.
 */
export const ofService = (vector: string, window: string, by = 'job, instance'): string =>
  `${vector}\nand on (${by}) last_over_time(${MARK}[${window}])`

/** An aggregation by labels over the instances of this service; everything that a rule adds up has to come through here. */
export const overService = (operator: 'sum' | 'max' | 'min', by: string, vector: string, window: string): string =>
  `${operator} by (${by}) (\n${indent(ofService(vector, window))}\n)`

/** The rate of a counter of this service, summed by labels. */
export const rateOfService = (by: string, selector: string, window: string): string =>
  overService('sum', by, `rate(${selector}[${window}])`, window)

/** Text with two spaces in front of each line. */
export const indent = (text: string): string => text.replaceAll(/^/gm, '  ')

/** A selector of a series whose matchers are given as they are; empty ones are left out. */
export const select = (metric: string, ...matchers: readonly string[]): string => {
  const inner = matchers.filter(Boolean).join(',')
  return inner ? `${metric}{${inner}}` : metric
}
