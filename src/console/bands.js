/** @import { History } from './history.js' */

/**
 * A stretch of time that is shaded, in milliseconds of the history.
 * @typedef {{ readonly name: string, readonly from: number, readonly to: number }} Band
 */

/**
 * When each incident was active: the same question that a dashboard asks, `incident_active == 1`.
 * @param {History} history
 * @returns {Band[]}
 */
export function bandsOf(history) {
  const bands = history.series('incident_active').flatMap(({ labels, values }) => {
    const found = /** @type {{ from: number, to: number }[]} */ ([])
    for (const [scrape, value] of values.entries()) {
      const time = Number(history.times[scrape])
      const open = values[scrape - 1] === 1 ? found.at(-1) : undefined
      if (open) open.to = time
      else if (value === 1) found.push({ from: time, to: time })
    }
    return found.map((band) => ({ name: labels.incident ?? '', ...band }))
  })
  return bands.sort((a, b) => a.from - b.from)
}
