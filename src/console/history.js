/** @import { Sample } from './exposition.js' */

/**
 * A series and its value at each scrape of the history, undefined at those where it was not there.
 * @typedef {{ readonly labels: Readonly<Record<string, string>>, readonly values: (number | undefined)[] }} Series
 */

/**
 * The scrapes of the last while.
 * @typedef {object} History
 * @property {readonly number[]} times When each scrape began, in milliseconds since 1970, ascending.
 * @property {(name: string) => readonly Series[]} series All series of a metric.
 * @property {(time: number, samples: readonly Sample[]) => void} add A scrape; one that failed has no samples.
 */

/**
 * Keeps scrapes for so long; what is older is forgotten.
 * @param {number} keepMs
 * @returns {History}
 */
export function createHistory(keepMs) {
  const times = /** @type {number[]} */ ([])
  const byName = /** @type {Map<string, Map<string, Series>>} */ (new Map())

  const place = (/** @type {Sample} */ { name, labels }) => {
    const family = byName.get(name) ?? new Map()
    byName.set(name, family)
    const key = JSON.stringify(labels)
    const series = family.get(key) ?? { labels, values: times.slice(1).map(() => undefined) }
    family.set(key, series)
    return series
  }
  const forget = () => {
    times.shift()
    for (const family of byName.values()) {
      for (const [key, { values }] of family) {
        values.shift()
        if (values.every((value) => value === undefined)) family.delete(key)
      }
    }
  }

  return {
    times,
    series: (name) => [...(byName.get(name)?.values() ?? [])],
    add: (time, samples) => {
      times.push(time)
      for (const sample of samples) place(sample).values.push(sample.value)
      for (const family of byName.values()) {
        for (const { values } of family.values()) if (values.length < times.length) values.push(undefined)
      }
      while ((times[0] ?? time) < time - keepMs) forget()
    },
  }
}
