/**
 * One line of an exposition.
 * @typedef {{ readonly name: string, readonly labels: Readonly<Record<string, string>>, readonly value: number }} Sample
 */

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g
const ESCAPES = /** @type {Record<string, string>} */ ({ '\\\\': '\\', '\\"': '"', '\\n': '\n' })

/**
 * The samples of a text in the Prometheus text format 0.0.4, as this service writes it: without timestamps
 * (https://prometheus.io/docs/instrumenting/exposition_formats/). Lines that are not samples are passed over.
 * @param {string} text
 * @returns {Sample[]}
 */
export function parseExposition(text) {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = LINE.exec(line) ?? []
    return name && value ? [{ name, labels: parseLabels(labels), value: parseValue(value) }] : []
  })
}

/** @param {string} text */
function parseLabels(text) {
  const plain = (/** @type {string} */ value) => value.replace(/\\[\\"n]/g, (found) => ESCAPES[found] ?? found)
  return Object.fromEntries([...text.matchAll(LABEL)].map(([, name = '', value = '']) => [name, plain(value)]))
}

/**
 * A number as Prometheus and Go write it.
 * @param {string} text
 */
function parseValue(text) {
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(text)
}
