import { readColour } from './palette.js'

/** @import uPlot from './uplot.js' */
/** @import { Band } from './bands.js' */

/**
 * Shades the bands, under the curves.
 * @param {uPlot} u
 * @param {readonly Band[]} bands
 */
export function shadeBands(u, bands) {
  const { left, top, width, height } = u.bbox
  u.ctx.fillStyle = readColour('--shade')
  for (const { from, to } of bands) {
    const start = Math.max(u.valToPos(from, 'x', true), left)
    const end = Math.min(u.valToPos(to, 'x', true), left + width)
    if (end >= start) u.ctx.fillRect(start, top, Math.max(end - start, 1), height)
  }
}

/**
 * Writes the names of the bands that are in sight, over everything else.
 * @param {uPlot} u
 * @param {readonly Band[]} bands
 */
export function nameBands(u, bands) {
  const { left, top, width } = u.bbox
  const gap = 4 * devicePixelRatio
  u.ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`
  u.ctx.textAlign = 'left'
  u.ctx.fillStyle = readColour('--muted')
  for (const [index, { name, from, to }] of bands.entries()) {
    if (u.valToPos(to, 'x', true) < left) continue
    const start = Math.max(u.valToPos(from, 'x', true), left) + gap
    const x = Math.min(start, left + width - u.ctx.measureText(name).width - gap)
    u.ctx.fillText(name, x, top + (12 + (index % 3) * 13) * devicePixelRatio)
  }
}
