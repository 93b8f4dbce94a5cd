/** @import { Sample } from '../promql/text-format.js' */

/**
 * A series and its value at each scrape of the history, undefined at those where it was not there.
 * @typedef {{ readonly labels: Readonly<Record<string, string>>, readonly values: (number | undefined)[] }} Series
 */

/**
 * The longest time between two scrapes that a line is drawn across, in milliseconds. Browsers slow the timers of a page
 * that nobody sees down to one a minute; after a longer silence the page slept.
 */
const SILENCE_MS = 90_000

/**
 * The scrapes of the last while.
 * @typedef {object} History
 * @property {readonly number[]} times When each scrape began, in milliseconds, ascending. An interruption begins with one that failed.
 * @property {(name: string) => readonly Series[]} series All series of a metric.
 * @property {(time: number, samples: readonly Sample[]) => void} add A scrape; one that failed has no samples.
 * @property {() => void} interrupt From the last scrape to the next, nobody knows how much time has passed.
 * @property {(from: number, to: number) => boolean} isWhole Whether no interruption reaches into this stretch of time.
 */

/**
 * Keeps scrapes for so long; what is older is forgotten.
 * @param {number} keepMs
 * @returns {History}
 */
export function createHistory(keepMs) {
  const times = /** @type {number[]} */ ([])
  const byName = /** @type {Map<string, Map<string, Series>>} */ (new Map())
  let interruptions = /** @type {{ from: number, to: number }[]} */ ([])

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

  const append = (/** @type {number} */ time, /** @type {readonly Sample[]} */ samples) => {
    times.push(time)
    for (const sample of samples) place(sample).values.push(sample.value)
    for (const family of byName.values()) {
      for (const { values } of family.values()) if (values.length < times.length) values.push(undefined)
    }
  }

  const interrupt = () => {
    const last = times.at(-1)
    if (last === undefined || interruptions.at(-1)?.to === Number.POSITIVE_INFINITY) return
    // As a Prometheus does whose target is gone: the series are stale from then on.
    append(last + 1, [])
    interruptions.push({ from: last, to: Number.POSITIVE_INFINITY })
  }

  return {
    times,
    series: (name) => [...(byName.get(name)?.values() ?? [])],
    add: (time, samples) => {
      if (time - (times.at(-1) ?? time) > SILENCE_MS) interrupt()
      append(time, samples)
      const open = interruptions.at(-1)
      if (open && samples.length > 0) open.to = Math.min(open.to, time)
      while ((times[0] ?? time) < time - keepMs) forget()
      interruptions = interruptions.filter(({ to }) => to >= time - keepMs)
    },
    interrupt,
    isWhole: (from, to) => !interruptions.some((one) => one.from < to && one.to > from),
  }
}
