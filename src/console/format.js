/** @typedef {'per second' | 'ratio' | 'seconds' | 'percent' | 'mebibytes' | 'count'} Unit */

/**
 * A value for people, short; a dash for NaN.
 * @param {number | null | undefined} value
 * @param {Unit} unit
 * @returns {string}
 */
export function format(value, unit) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–'
  if (unit === 'ratio') return `${digits(value * 100)} %`
  if (unit === 'percent') return `${digits(value)} %`
  if (unit === 'per second') return `${digits(value)}/s`
  if (unit === 'mebibytes') return `${digits(value)} MiB`
  if (unit === 'seconds') return Math.abs(value) < 1 ? `${digits(value * 1000)} ms` : `${digits(value)} s`
  return digits(value)
}

/**
 * Three significant digits, all digits of what is larger.
 * @param {number} value
 */
function digits(value) {
  const magnitude = Math.abs(value)
  const decimals = magnitude >= 100 || Number.isInteger(value) ? 0 : magnitude >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: decimals })
}

/**
 * A time span for people; a dash for NaN.
 * @param {number} milliseconds
 * @returns {string}
 */
export function formatSpan(milliseconds) {
  if (Number.isNaN(milliseconds)) return '–'
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
