import { contains, type Expression, type Place } from '../promql/expression.ts'
import { type Form, isAggregate, isCall, isOverTime } from './places.ts'

/** Aggregations that make a new value of the values; max(), topk() and the like choose one. */
const MIXING = ['sum', 'avg', 'stddev', 'stdvar', 'quantile']
/** Aggregations of parts that some take for the same of the whole. */
const REDUCING = [...MIXING, 'min', 'max']

/** Whether an aggregation inside histogram_quantile() merges the buckets. */
export function lostLe(places: readonly Place[]): string | undefined {
  const lost = places.some(
    ({ node, around }) =>
      node.kind === 'aggregate' &&
      around.some((outer) => isCall(outer, ['histogram_quantile'])) &&
      (node.grouping.kind === 'by') !== node.grouping.labels.includes('le'),
  )
  return lost
    ? 'le is the bound of each bucket. Aggregate with by (le), and name beside it the labels that are to stay.'
    : undefined
}

/** Whether quantiles of parts are put together. */
export function aggregatedQuantiles(places: readonly Place[]): string | undefined {
  const found = places.some(
    ({ node, around }) =>
      isCall(node, ['histogram_quantile']) && around.some((outer) => isAggregate(outer, REDUCING) || isOverTime(outer)),
  )
  return found
    ? 'The quantile of all requests cannot be made from the quantiles of some. Aggregate the buckets, then take the quantile once.'
    : undefined
}

/** Whether ratios of parts are put together without their weights. */
export function aggregatedRatios(places: readonly Place[]): string | undefined {
  const found = places.some(({ node, around }) => {
    const mixed = around.findLastIndex((outer) => isAggregate(outer, MIXING) || isOverTime(outer))
    // Multiplied by how many requests it is of, a ratio has its weight.
    const weighted = around.slice(mixed + 1).some((outer) => isOf('Mul', outer))
    return isOf('Div', node) && mixed >= 0 && !weighted
  })
  return found
    ? 'Each ratio then has the same weight, whether it is of one request or of a thousand. Aggregate both sides, then divide once.'
    : undefined
}

/** Whether this is an operator that has series on both sides, and not just a number on one. */
function isOf(operator: string, node: Expression): boolean {
  return (
    node.kind === 'binary' &&
    node.operator === operator &&
    node.parts.every((side) => contains(side, ({ kind }) => kind === 'selector'))
  )
}

/** Whether histogram_quantile() asks for another quantile than was asked for. */
export function otherQuantile(places: readonly Place[], { quantile }: Form): string | undefined {
  for (const { node } of places) {
    if (!quantile || !isCall(node, ['histogram_quantile']) || !('parts' in node)) continue
    const asked = node.parts[0]
    if (asked?.kind === 'number' && asked.value !== quantile) {
      const hint = asked.value > 1 ? ' It is a share between 0 and 1.' : ''
      return `It asks for ${asked.value}; ${quantile} was asked for.${hint}`
    }
  }
  return undefined
}
