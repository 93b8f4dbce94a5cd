/**
 * One line of an exposition.
 * @typedef {{ readonly name: string, readonly labels: Readonly<Record<string, string>>, readonly value: number }} Sample
 */

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g
const ESCAPES = /** @type {Record<string, string>} */ ({ '\\\\': '\\', '\\"': '"', '\\n': '\n' })

/**
 * The samples of a text in the Prometheus text format 0.0.4, as this service writes it: without timestamps
 * (https://prometheus.io/docs/instrumenting/exposition_formats/). Skips lines that are not samples.
 * @param {string} text
 * @returns {Sample[]}
 */
export function parseExposition(text) {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = LINE.exec(line) ?? []
    return name && value ? [{ name, labels: parseLabels(labels), value: parseValue(value) }] : []
  })
}

/**
 * A number as Prometheus writes it, in the text format and in its HTTP API; NaN when the text is not a number.
 * @param {string} text
 * @returns {number}
 */
export function parseValue(text) {
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(text)
}

/** @param {string} text */
function parseLabels(text) {
  const plain = (/** @type {string} */ value) => value.replace(/\\[\\"n]/g, (found) => ESCAPES[found] ?? found)
  return Object.fromEntries([...text.matchAll(LABEL)].map(([, name = '', value = '']) => [name, plain(value)]))
}
