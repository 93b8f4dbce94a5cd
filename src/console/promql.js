/** @import { History, Series } from './history.js' */
import { parsePromDuration } from '../duration.js'
import { quantileOf } from './quantile.js'
import { rateOf } from './rate.js'

/**
 * A value with its labels.
 * @typedef {{ readonly labels: Readonly<Record<string, string>>, readonly value: number }} Element
 */

/**
 * A PromQL expression: its text, and what Prometheus 3 would answer to it at the time of a scrape of the history.
 * @typedef {{ readonly text: string, readonly at: (history: History, scrape: number) => readonly Element[] }} Expression
 */

/**
 * A condition on a label; `=~` matches the whole value.
 * @typedef {readonly [label: string, operator: '=' | '=~', value: string]} Matcher
 */

/**
 * The series of a metric that meet all conditions: an instant vector, or what {@link rate} takes.
 * @typedef {Expression & { readonly series: (history: History) => readonly Series[] }} Selector
 */

/**
 * `name{label="value"}`
 * @param {string} name
 * @param {readonly Matcher[]} matchers
 * @returns {Selector}
 */
export function select(name, matchers = []) {
  const conditions = matchers.map(([label, operator, value]) => `${label}${operator}${JSON.stringify(value)}`)
  const tests = matchers.map(([label, operator, value]) => {
    const pattern = operator === '=~' ? new RegExp(`^(?:${value})$`, 's') : undefined
    return (/** @type {Series} */ { labels }) => pattern?.test(labels[label] ?? '') ?? labels[label] === value
  })
  const series = (/** @type {History} */ history) =>
    history.series(name).filter((one) => tests.every((test) => test(one)))
  return {
    text: name + (conditions.length > 0 ? `{${conditions.join(',')}}` : ''),
    series,
    at: (history, scrape) =>
      series(history).flatMap(({ labels, values }) => {
        const value = values[scrape]
        return value === undefined ? [] : [{ labels, value }]
      }),
  }
}

/**
 * `rate(selector[window])`; nothing while an interruption of the history reaches into the window.
 * @param {Selector} selector
 * @param {string} window A duration in PromQL.
 * @returns {Expression}
 */
export function rate(selector, window) {
  const windowMs = parsePromDuration(window) ?? Number.NaN
  return {
    text: `rate(${selector.text}[${window}])`,
    at: (history, scrape) => {
      const end = history.times[scrape] ?? Number.NaN
      if (!history.isWhole(end - windowMs, end)) return []
      const start = history.times.findLastIndex((time, index) => index <= scrape && time <= end - windowMs) + 1
      const times = history.times.slice(start, scrape + 1)
      return selector.series(history).flatMap(({ labels, values }) => {
        const there = present(times, values.slice(start, scrape + 1))
        const value = rateOf(there.times, there.values, end, windowMs)
        return value === undefined ? [] : [{ labels, value }]
      })
    },
  }
}

/**
 * `sum by (labels) (vector)`
 * @param {readonly string[]} by None for `sum(vector)`.
 * @param {Expression} vector
 * @returns {Expression}
 */
export function sum(by, vector) {
  return {
    text: by.length > 0 ? `sum by (${by.join(', ')}) (${vector.text})` : `sum(${vector.text})`,
    at: (history, scrape) =>
      [...groups(by, vector.at(history, scrape))].map(([labels, members]) => ({
        labels,
        value: members.reduce((total, { value }) => total + value, 0),
      })),
  }
}

/**
 * `dividend / divisor`, element by element with the same labels.
 * @param {Expression} dividend
 * @param {Expression} divisor
 * @returns {Expression}
 */
export function divide(dividend, divisor) {
  return {
    text: `${dividend.text} / ${divisor.text}`,
    at: (history, scrape) => {
      const divisors = new Map(divisor.at(history, scrape).map(({ labels, value }) => [keyOf(labels), value]))
      return dividend.at(history, scrape).flatMap(({ labels, value }) => {
        const other = divisors.get(keyOf(labels))
        return other === undefined ? [] : [{ labels, value: value / other }]
      })
    },
  }
}

/**
 * `histogram_quantile(q, buckets)`
 * @param {number} q
 * @param {Expression} buckets
 * @returns {Expression}
 */
export function histogramQuantile(q, buckets) {
  return {
    text: `histogram_quantile(${q}, ${buckets.text})`,
    at: (history, scrape) => {
      const elements = buckets.at(history, scrape)
      const others = [...new Set(elements.flatMap(({ labels }) => Object.keys(labels)))].filter((name) => name !== 'le')
      return [...groups(others, elements)].map(([labels, members]) => ({
        labels,
        value: quantileOf(
          q,
          members.map(({ labels: { le }, value }) => ({ bound: boundOf(le), count: value })),
        ),
      }))
    },
  }
}

/**
 * Elements by those of their labels that are named.
 * @param {readonly string[]} by
 * @param {readonly Element[]} elements
 * @returns {Map<Readonly<Record<string, string>>, Element[]>}
 */
function groups(by, elements) {
  const byKey = /** @type {Map<string, readonly [Readonly<Record<string, string>>, Element[]]>} */ (new Map())
  for (const element of elements) {
    const labels = Object.fromEntries(Object.entries(element.labels).filter(([name]) => by.includes(name)))
    const key = keyOf(labels)
    const group = byKey.get(key) ?? /** @type {const} */ ([labels, /** @type {Element[]} */ ([])])
    group[1].push(element)
    byKey.set(key, group)
  }
  return new Map(byKey.values())
}

/** @param {Readonly<Record<string, string>>} labels */
function keyOf(labels) {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @param {string | undefined} le */
function boundOf(le) {
  return le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le)
}

/**
 * What is left when scrapes without a value are passed over.
 * @param {readonly number[]} times
 * @param {readonly (number | undefined)[]} values
 * @returns {{ times: readonly number[], values: readonly number[] }}
 */
function present(times, values) {
  if (!values.includes(undefined)) return { times, values: /** @type {readonly number[]} */ (values) }
  return {
    times: times.filter((_, index) => values[index] !== undefined),
    values: values.filter((value) => value !== undefined),
  }
}
