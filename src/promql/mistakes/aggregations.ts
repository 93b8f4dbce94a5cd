import { contains, type Expression, isAggregate, isCall, keepsLabel } from '../expression.ts'
import type { FindMistake } from './mistake.ts'

/** Aggregations that compute a new value from the values; max(), topk() and the like choose one. */
const MIXING = ['sum', 'avg', 'stddev', 'stdvar', 'quantile']
/** Aggregations of parts that some people mistake for the same of the whole. */
const REDUCING = [...MIXING, 'min', 'max']

/** Finds an aggregation inside histogram_quantile() that merges the buckets. */
export const lostLe: FindMistake = (places) => {
  const isLost = places.some(
    ({ node, around }) =>
      node.kind === 'aggregate' &&
      !keepsLabel(node, 'le') &&
      contains(node, (inner) => inner.kind === 'selector' && inner.metric?.endsWith('_bucket') === true) &&
      around.some((outer) => isCall(outer, ['histogram_quantile'])),
  )
  return isLost
    ? 'le is the bound of each bucket. Aggregate with by (le), and add the labels that you want to keep.'
    : undefined
}

/** Finds quantiles of parts that are put together. */
export const aggregatedQuantiles: FindMistake = (places) => {
  const found = places.some(
    ({ node, around }) =>
      isCall(node, ['histogram_quantile']) && around.some((outer) => isAggregate(outer, REDUCING) || isOverTime(outer)),
  )
  return found
    ? 'The quantile of all requests does not follow from the quantiles of parts. Aggregate the buckets, then take the quantile once.'
    : undefined
}

/** Finds ratios of parts that are put together without their weights. */
export const aggregatedRatios: FindMistake = (places) => {
  const found = places.some(({ node, around }) => {
    const mixed = around.findLastIndex((outer) => isAggregate(outer, MIXING) || isOverTime(outer))
    // Multiplied by the number of its requests, a ratio has its weight.
    const isWeighted = around.slice(mixed + 1).some((outer) => isBetweenSeries('*', outer))
    const isRatio = isBetweenSeries('/', node) || isCall(node, ['histogram_avg', 'histogram_fraction'])
    return isRatio && mixed >= 0 && !isWeighted
  })
  return found
    ? 'Each ratio then has the same weight, whether it is of one request or of a thousand. Aggregate both sides, then divide once.'
    : undefined
}

/** Whether this is a function such as avg_over_time(). */
function isOverTime(node: Expression): boolean {
  return node.kind === 'call' && node.name.endsWith('_over_time')
}

/** Whether this operator has series on both sides, and not just a number on one. */
function isBetweenSeries(operator: string, node: Expression): boolean {
  return (
    node.kind === 'binary' &&
    node.operator === operator &&
    node.parts.every((side) => contains(side, ({ kind }) => kind === 'selector'))
  )
}
