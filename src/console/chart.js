import { formatTime } from './clock.js'
import { format } from './format.js'
import { readColour } from './palette.js'
import { nameBands, shadeBands } from './shade.js'
import uPlot from './uplot.js'

/** @import { Band } from './bands.js' */
/** @import { Unit } from './format.js' */

/**
 * A curve of a chart: a value for each time, null for a gap.
 * @typedef {{ readonly name: string, readonly colour: number, readonly values: readonly (number | null)[] }} Curve
 */

/**
 * What a chart shows; times in seconds since 1970, those of the bands too.
 * @typedef {object} Drawing
 * @property {readonly number[]} times
 * @property {readonly Curve[]} curves
 * @property {readonly Band[]} bands
 * @property {readonly [number, number]} range
 */

const HEIGHT = 150

/**
 * A chart in an element, as wide as that. `onPoint` hears which time the pointer is at, in any chart of the page.
 * @param {HTMLElement} holder
 * @param {Unit} unit
 * @param {(index: number | null | undefined) => void} onPoint
 */
export function createChart(holder, unit, onPoint) {
  let drawing = /** @type {Drawing} */ ({ times: [], curves: [], bands: [], range: [0, 1] })
  let plot = /** @type {uPlot | undefined} */ (undefined)
  let drawn = ''

  const options = () => ({
    width: Math.max(holder.clientWidth, 100),
    height: HEIGHT,
    padding: /** @type {uPlot.Padding} */ ([8, 26, 0, 0]),
    legend: { show: false },
    cursor: { sync: { key: 'console' }, drag: { x: false, y: false }, y: false, points: { size: 7 } },
    scales: {
      x: { range: () => /** @type {[number, number]} */ ([...drawing.range]) },
      y: {
        range: (/** @type {uPlot} */ _, /** @type {number} */ __, /** @type {number} */ most) => rangeOf(most, unit),
      },
    },
    axes: axes(unit),
    series: [{}, ...drawing.curves.map((curve) => stroke(curve, drawing.curves.length === 1))],
    hooks: {
      drawClear: [(/** @type {uPlot} */ u) => shadeBands(u, drawing.bands)],
      draw: [(/** @type {uPlot} */ u) => nameBands(u, drawing.bands)],
      setCursor: [(/** @type {uPlot} */ u) => onPoint(u.cursor.idx)],
    },
  })
  const draw = () => {
    const data = /** @type {uPlot.AlignedData} */ ([drawing.times, ...drawing.curves.map(({ values }) => values)])
    const shape = JSON.stringify([drawing.curves.map(({ name, colour }) => [name, colour]), readColour('--line')])
    if (!plot || shape !== drawn) {
      plot?.destroy()
      plot = new uPlot(options(), data, holder)
      drawn = shape
    } else plot.setData(data)
  }
  new ResizeObserver(() => plot?.setSize({ width: Math.max(holder.clientWidth, 100), height: HEIGHT })).observe(holder)

  return {
    /** @param {Drawing} next */
    show: (next) => {
      drawing = next
      draw()
    },
    /**
     * Lets one curve stand out, none for undefined.
     * @param {number | undefined} index
     */
    focus: (index) => plot?.setSeries(index === undefined ? null : index + 1, { focus: true }),
  }
}

/**
 * @param {Curve} curve
 * @param {boolean} isAlone
 */
function stroke({ name, colour }, isAlone) {
  const solid = readColour(`--curve-${colour}`)
  return { label: name, stroke: solid, ...(isAlone && { fill: `${solid}1f` }), width: 1.75, points: { show: false } }
}

/** @param {Unit} unit */
function axes(unit) {
  const common = {
    stroke: readColour('--muted'),
    font: '11px system-ui, sans-serif',
    grid: { stroke: readColour('--line'), width: 1 },
    ticks: { show: false },
  }
  return [
    {
      ...common,
      space: 70,
      size: 24,
      values: (/** @type {uPlot} */ _, /** @type {number[]} */ at) => at.map(formatTime),
    },
    {
      ...common,
      space: 34,
      size: 62,
      values: (/** @type {uPlot} */ _, /** @type {number[]} */ at) => at.map((value) => format(value, unit)),
    },
  ]
}

/**
 * From zero, so that what hardly moves looks like it; never so close that noise fills the chart.
 * @param {number | null} most
 * @param {Unit} unit
 * @returns {[number, number]}
 */
function rangeOf(most, unit) {
  const least = unit === 'ratio' ? 0.01 : unit === 'seconds' ? 0.005 : 1
  return [0, Math.max(most ?? 0, least) * 1.1]
}
