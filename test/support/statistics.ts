/** The mean of some numbers. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The standard error of the mean of independent values. */
export function standardError(values: readonly number[]): number {
  const centre = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
  return Math.sqrt(variance / values.length)
}

/**
 * The standard error of the mean of values that depend on their neighbours: that of the means of batches, which are long
 * enough to know little of each other (Law, Simulation Modeling and Analysis, section 9.5.3).
 */
export function batchError(values: readonly number[], batch: number): number {
  const batches = Array.from({ length: Math.floor(values.length / batch) }, (_, index) =>
    mean(values.slice(index * batch, (index + 1) * batch)),
  )
  return standardError(batches)
}

/** The standard error of a share among a number of independent trials. */
export function shareError(share: number, trials: number): number {
  return Math.sqrt((share * (1 - share)) / trials)
}
