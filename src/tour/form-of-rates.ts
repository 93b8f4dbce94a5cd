import { contains, type Expression, type Place, seconds } from '../promql/expression.ts'
import { kindOf } from './catalogue.ts'
import { type Form, isCall, selectors } from './places.ts'

/** Functions that make a counter useful. */
const RATES = ['rate', 'increase', 'irate']
/** Functions that look at the last two samples of the window alone. */
const INSTANT = ['irate', 'idelta']

/** Whether a rate is taken of an aggregation. */
export function rateAfterSum(places: readonly Place[]): string | undefined {
  const found = places.some(
    ({ node }) =>
      isCall(node, RATES) &&
      contains(node, (inner) => inner.kind === 'subquery' && inner.parts.some((part) => part.kind === 'aggregate')),
  )
  return found
    ? 'rate() has to see each counter by itself: after an aggregation a restart of one looks like a jump of all. First rate(), then sum().'
    : undefined
}

/** Whether a rate is taken of what may fall. */
export function rateOfGauge(places: readonly Place[]): string | undefined {
  const found = selectors(places).find(
    ({ node, around }) =>
      ['gauge', 'recorded'].includes(kindOf(node.metric ?? '') ?? '') && around.some((outer) => isCall(outer, RATES)),
  )
  return (
    found &&
    `${found.node.metric} is ${kindOf(found.node.metric ?? '') === 'recorded' ? 'a rate already' : 'a gauge'}: when it falls, rate() takes that for a restart at 0. Read it as it is, or use delta(), deriv() or *_over_time().`
  )
}

/** Whether a counter is used without its rate, where a window is asked for. */
export function rawCounter(places: readonly Place[], { window }: Form): string | undefined {
  const found = selectors(places).find(
    ({ node, around }) => kindOf(node.metric ?? '') === 'counter' && !around.some((outer) => isCall(outer, RATES)),
  )
  return window && found
    ? `${found.node.metric} counts since the service started; rate(${found.node.metric}[${window}]) says how fast it grew in the last ${window}.`
    : undefined
}

/** Whether the query looks at another time than the window that is asked for. */
export function otherWindow(places: readonly Place[], { window, recorded }: Form): string | undefined {
  if (!window) return undefined
  const told = windowsOfRecorded(places).find((found) => seconds(found) !== seconds(window))
  if (told) return `Its name says that it was made of the last ${told}; the last ${window} was asked for.`
  if (recorded) return undefined
  const instant = places.find(({ node }) => isCall(node, INSTANT))
  if (instant) return `${nameOf(instant.node)}() looks at the last two samples alone, not at all of the ${window}.`
  if (places.some(({ node }) => node.kind === 'shifted')) return `offset and @ move it away from the last ${window}.`
  const windows = places.flatMap(({ node }) => (node.kind === 'range' || node.kind === 'subquery' ? [node.window] : []))
  const gauge = selectors(places).some(({ node }) => kindOf(node.metric ?? '') === 'gauge')
  if (windows.length === 0 && gauge) return `Without a window such as [${window}] it is one sample of one moment.`
  const other = windows.find((found) => seconds(found) !== seconds(window))
  return other && `It looks at the last ${other}; the last ${window} was asked for.`
}

/** The windows that recorded series have in their names, such as `job:http_requests:rate5m`. */
function windowsOfRecorded(places: readonly Place[]): string[] {
  return selectors(places).flatMap(({ node: { metric = '' } }) => /:.*rate((?:\d+[smhdw])+)$/.exec(metric)?.[1] ?? [])
}

/** Whether a gauge is read where counters are asked for; over a minute it is often close to them. */
export function gaugeForCounters(places: readonly Place[], { counters }: Form): string | undefined {
  const found = counters && selectors(places).find(({ node }) => kindOf(node.metric ?? '') === 'gauge')
  return found
    ? `${found.node.metric} is a gauge, of which Prometheus sees one value for each scrape. Counters miss nothing between two scrapes.`
    : undefined
}

function nameOf(node: Expression): string {
  return 'name' in node ? node.name : ''
}
