/** How many colours of curves the style sheet has, `--curve-0` and so on. */
const COLOURS = 8

/**
 * The number of the colour of a curve: the same name has the same colour in every chart.
 * @param {string} name
 * @param {readonly string[]} names All that need different colours, in a steady order.
 * @returns {number}
 */
export function colourOf(name, names) {
  return Math.max(0, names.indexOf(name)) % COLOURS
}

/**
 * A colour of the style sheet as it is now, in light or dark.
 * @param {string} variable
 * @returns {string}
 */
export function readColour(variable) {
  return getComputedStyle(document.documentElement).getPropertyValue(variable).trim()
}
