import { parsePromDuration } from '../../duration.js'
import { type Place, selectorsOf } from '../../promql/expression.ts'
import { secondsOf } from '../../promql/parse.ts'
import { typeOf } from '../../promql/series.ts'
import { CATALOGUE } from '../catalogue.ts'
import type { LessonRule } from './rule.ts'

/** Functions that use only the last two samples of the window. */
const INSTANT = ['irate', 'idelta']

/** Finds a query about another time than the window of the step. */
export const otherWindow: LessonRule = (places, { window, recorded }) => {
  if (!window) return undefined
  const isOther = (found: string) => secondsOf(found) !== secondsOf(window)
  const named = windowsOfRecorded(places).find(isOther)
  if (named) return `Its name says that it covers the last ${named}; the task is about the last ${window}.`
  if (recorded) return undefined
  for (const { node } of places) {
    if (node.kind === 'call' && INSTANT.includes(node.name)) {
      return `${node.name}() uses only the last two samples, not all of the ${window}.`
    }
  }
  if (places.some(({ node }) => node.kind === 'shifted')) return `offset and @ move it away from the last ${window}.`
  const windows = places.flatMap(({ node }) => (node.kind === 'range' || node.kind === 'subquery' ? [node.window] : []))
  if (windows.length === 0 && gaugeIn(places)) {
    return `Without a window such as [${window}] it is one sample of one moment.`
  }
  const other = windows.find(isOther)
  return other && `It covers the last ${other}; the task is about the last ${window}.`
}

/** Finds a gauge where the step wants counters; over a minute the two are often close. */
export const gaugeForCounters: LessonRule = (places, { counters }) => {
  const gauge = counters && gaugeIn(places)
  return gauge
    ? `${gauge} is a gauge: Prometheus sees one value of it for each scrape. Counters miss nothing between two scrapes.`
    : undefined
}

function gaugeIn(places: readonly Place[]): string | undefined {
  return selectorsOf(places).find(({ node }) => typeOf(CATALOGUE, node.metric) === 'gauge')?.node.metric
}

/** The windows that recorded series have in their names, such as `job:http_requests:rate5m`. */
function windowsOfRecorded(places: readonly Place[]): string[] {
  const ends = selectorsOf(places).flatMap(({ node: { metric = '' } }) => /:.*rate(\w+)$/.exec(metric)?.[1] ?? [])
  return ends.filter((end) => parsePromDuration(end) !== undefined)
}
