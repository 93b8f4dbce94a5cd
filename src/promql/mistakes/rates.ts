import { contains, isCall, selectorsOf } from '../expression.ts'
import { typeOf } from '../series.ts'
import type { FindMistake } from './mistake.ts'

/** Functions that make a counter useful. */
const RATES = ['rate', 'increase', 'irate']

/** Finds a rate of an aggregation. */
export const rateAfterSum: FindMistake = (places) => {
  const found = places.some(
    ({ node }) =>
      isCall(node, RATES) &&
      contains(node, (inner) => inner.kind === 'subquery' && inner.parts.some((part) => part.kind === 'aggregate')),
  )
  return found
    ? 'rate() has to see each counter by itself: after an aggregation, a restart of one looks like a jump of all. First rate(), then sum().'
    : undefined
}

/** Finds a rate of a series that may fall. */
export const rateOfGauge: FindMistake = (places, catalogue) => {
  const found = selectorsOf(places).find(
    ({ node, around }) =>
      ['gauge', 'recorded'].includes(typeOf(catalogue, node.metric) ?? '') &&
      around.some((outer) => isCall(outer, RATES)),
  )
  if (!found) return undefined
  const type = typeOf(catalogue, found.node.metric) === 'recorded' ? 'is a rate already' : 'is a gauge'
  return `${found.node.metric} ${type}: when it falls, rate() takes that for a restart at 0. Read it as it is, or use delta(), deriv() or *_over_time().`
}

/** Finds a counter without its rate. */
export const rawCounter: FindMistake = (places, catalogue) => {
  const found = selectorsOf(places).find(
    ({ node, around }) => typeOf(catalogue, node.metric) === 'counter' && !around.some((outer) => isCall(outer, RATES)),
  )
  const metric = found?.node.metric
  return (
    metric &&
    `${metric} counts since the service started; rate(${metric}[1m]) says how fast it grew in the last minute.`
  )
}
