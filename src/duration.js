/** The milliseconds of each unit; a year has 365 days, as in PromQL. */
const UNITS = /** @type {const} */ ([
  ['y', 31_536_000_000],
  ['w', 604_800_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
])

const SIZES = /** @type {ReadonlyMap<string, number>} */ (new Map(UNITS))

/** What {@link formatDuration} writes: Prometheus would write a week of seconds as 1w, which reads worse than 7d. */
const WRITTEN = UNITS.slice(2)

/**
 * The milliseconds of a duration in a setting, a schedule or a request, such as `500ms`, `90s`, `2.5m` or `24h`.
 * Undefined when the text is not one.
 * @param {string} text
 * @returns {number | undefined}
 */
export function parseDuration(text) {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  return amount === undefined ? undefined : Number(amount) * (SIZES.get(unit) ?? Number.NaN)
}

/**
 * The milliseconds of a duration in PromQL, such as `5m` or `1h30m`; undefined when the text is not one
 * (https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations).
 * @param {string} text
 * @returns {number | undefined}
 */
export function parsePromDuration(text) {
  if (!/^(\d+(ms|[smhdwy]))+$/.test(text)) return undefined
  const terms = [...text.matchAll(/(\d+)(ms|[smhdwy])/g)]
  return terms.reduce((sum, [, count, unit = '']) => sum + Number(count) * (SIZES.get(unit) ?? Number.NaN), 0)
}

/**
 * A duration as PromQL writes it: 150,000 ms is `2m30s`.
 * @param {number} milliseconds A whole number.
 * @returns {string}
 */
export function formatDuration(milliseconds) {
  let rest = milliseconds
  const terms = WRITTEN.map(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count > 0 ? `${count}${unit}` : ''
  })
  return terms.join('') || '0s'
}
