import { on } from './action.js'
import { createChart } from './chart.js'
import { copyButton } from './copy.js'
import { element } from './element.js'
import { format } from './format.js'
import { colourOf } from './palette.js'

/** @import { Band } from './bands.js' */
/** @import { Curve } from './chart.js' */
/** @import { History } from './history.js' */
/** @import { Element } from './promql.js' */
/** @import { Panel } from './queries.js' */

/**
 * What all panels share at a moment.
 * @typedef {object} View
 * @property {History} history
 * @property {readonly [number, number]} range In milliseconds of the history.
 * @property {number} shiftMs What makes a time of the history one of the wall clock.
 * @property {readonly Band[]} bands
 * @property {readonly string[]} operations
 */

/**
 * A card with a chart, its legend with the values of now or of where the pointer is, and the PromQL behind it.
 * @param {string} id
 */
export function createPanel(id) {
  const title = element('h2', { id: `${id}-title` })
  const hint = element('p', { className: 'hint' })
  const holder = element('div', { className: 'chart', role: 'img' })
  const legend = element('ul', { className: 'legend' })
  const code = element('div', { className: 'promql' })
  const card = element(
    'section',
    { className: 'card', id, 'aria-labelledby': title.id },
    title,
    hint,
    holder,
    legend,
    code,
  )

  let panel = /** @type {Panel | undefined} */ (undefined)
  let results = /** @type {Map<number, readonly (readonly Element[])[]>} */ (new Map())
  let curves = /** @type {readonly Curve[]} */ ([])
  let chart = /** @type {ReturnType<typeof createChart> | undefined} */ (undefined)

  const point = (/** @type {number | null | undefined} */ index) => {
    for (const [at, item] of [...legend.children].entries()) {
      const values = curves[at]?.values
      const value = item.querySelector('data')
      if (panel && value) value.textContent = format(values?.at(index ?? -1), panel.unit)
    }
  }

  return {
    card,
    /**
     * Other expressions: everything is computed anew.
     * @param {Panel} next
     */
    ask: (next) => {
      if (next.curves.every(({ expression }, at) => expression.text === panel?.curves[at]?.expression.text)) return
      panel = next
      results = new Map()
      title.textContent = next.title
      hint.textContent = next.hint
      chart ??= createChart(holder, next.unit, point)
      code.replaceChildren(...next.curves.map(({ expression }) => query(expression.text)))
    },
    /** @param {View} view */
    show: ({ history, range, shiftMs, bands, operations }) => {
      if (!panel || !chart) return
      results = evaluate(panel, history, range, results)
      curves = curvesOf(panel, [...results.values()], operations)
      const seconds = (/** @type {number} */ time) => (time + shiftMs) / 1000
      chart.show({
        times: [...results.keys()].map(seconds),
        curves,
        bands: bands.map(({ name, from, to }) => ({ name, from: seconds(from), to: seconds(to) })),
        range: [seconds(range[0]), seconds(range[1])],
      })
      describe(panel, curves, legend, chart.focus)
      holder.setAttribute('aria-label', `${panel.title} as lines over time; the values of now are listed below`)
      point(undefined)
    },
  }
}

/** @param {string} text */
function query(text) {
  const code = element('code', {}, text)
  return element('div', { className: 'row' }, code, copyButton(code))
}

/**
 * The results of a panel's expressions at each scrape of the range; those that are known are taken over.
 * @param {Panel} panel
 * @param {History} history
 * @param {readonly [number, number]} range
 * @param {ReadonlyMap<number, readonly (readonly Element[])[]>} known
 */
function evaluate({ curves }, history, [from, to], known) {
  const next = /** @type {Map<number, readonly (readonly Element[])[]>} */ (new Map())
  for (const [scrape, time] of history.times.entries()) {
    if (time < from || time > to) continue
    next.set(time, known.get(time) ?? curves.map(({ expression }) => expression.at(history, scrape)))
  }
  return next
}

/**
 * @param {Panel} panel
 * @param {readonly (readonly (readonly Element[])[])[]} results
 * @param {readonly string[]} operations
 * @returns {Curve[]}
 */
function curvesOf({ curves }, results, operations) {
  return curves.flatMap(({ name, by }, at) => {
    const elements = results.map((result) => result[at] ?? [])
    const nameOf = (/** @type {Element} */ { labels }) => (by ? (labels[by] ?? '') : name)
    const found = new Set(elements.flatMap((result) => result.map(nameOf)))
    const names = by ? operations.filter((operation) => found.has(operation)) : [...found]
    return names.map((curve) => ({
      name: curve,
      colour: by ? colourOf(curve, operations) : at,
      values: elements.map((result) => {
        const value = result.find((one) => nameOf(one) === curve)?.value
        return value !== undefined && Number.isFinite(value) ? value : null
      }),
    }))
  })
}

/**
 * The legend; it is left alone when it has the right names, so that a screen reader is not thrown about.
 * @param {Panel} panel
 * @param {readonly Curve[]} curves
 * @param {HTMLUListElement} legend
 * @param {(index: number | undefined) => void} focus
 */
function describe(panel, curves, legend, focus) {
  const names = curves.map(({ name, colour }) => `${colour} ${name}`).join()
  if (legend.dataset.names === names) return
  legend.dataset.names = names
  legend.replaceChildren(
    ...curves.map(({ name, colour }, index) => {
      const item = element(
        'li',
        {},
        element('span', { className: `swatch curve-${colour}`, 'aria-hidden': 'true' }),
        element('span', { className: 'name' }, name),
        element('data', {}, format(null, panel.unit)),
      )
      on(item, 'pointerenter', () => focus(index))
      on(item, 'pointerleave', () => focus(undefined))
      return item
    }),
  )
}
