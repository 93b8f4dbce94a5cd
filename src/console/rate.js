/**
 * The increase per second of a counter over a window, as Prometheus 3 computes `rate()`: resets are added up. The
 * result is extrapolated to the ends of the window, unless the series begins or ends inside it. Undefined with less
 * than two samples. See extrapolatedRate in https://github.com/prometheus/prometheus/blob/v3.13.1/promql/functions.go.
 * @param {readonly number[]} times Of the samples, in milliseconds, all within the window.
 * @param {readonly number[]} values
 * @param {number} end Of the window, in milliseconds.
 * @param {number} windowMs
 * @returns {number | undefined}
 */
export function rateOf(times, values, end, windowMs) {
  const last = values.length - 1
  const [firstTime, lastTime, first] = [times[0], times[last], values[0]]
  if (last < 1 || firstTime === undefined || lastTime === undefined || first === undefined) return undefined

  const increase = increaseOf(values)
  const sampled = (lastTime - firstTime) / 1000
  const spacing = sampled / last
  // A gap at an end that is clearly longer than the usual spacing means that the series is not there.
  const reach = (/** @type {number} */ gap) => (gap >= spacing * 1.1 ? spacing / 2 : gap)
  // A counter is never negative, so it can not have grown for longer than it takes down to zero.
  const toZero = increase > 0 && first >= 0 ? sampled * (first / increase) : Number.POSITIVE_INFINITY
  const before = Math.min(reach((firstTime - (end - windowMs)) / 1000), toZero)
  const after = reach((end - lastTime) / 1000)
  return (increase * ((sampled + before + after) / sampled)) / (windowMs / 1000)
}

/** @param {readonly number[]} values */
function increaseOf(values) {
  let increase = Number(values.at(-1)) - Number(values[0])
  let previous = Number(values[0])
  for (const value of values) {
    if (value < previous) increase += previous
    previous = value
  }
  return increase
}
