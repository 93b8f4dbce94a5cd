import { type Aggregation, contains, type Expression, type Place, type Selector } from '../../src/promql/expression.ts'
import { secondsOf } from '../../src/promql/parse.ts'
import { HISTOGRAM_NAMES } from '../../src/tour/catalogue.ts'
import { binary, labelsOf, matcher, negative, number, one, type Rewriting, sum, where } from './rewrite.ts'

/** Changes that keep the meaning, whatever the data. */
export const KEEPING: Readonly<Record<string, Rewriting>> = {
  'times one': (place, pick) =>
    isValue(place)
      ? one(
          [
            binary('*', place.node, number(1)),
            binary('*', number(1), place.node),
            binary('/', place.node, number(1)),
            negative(negative(place.node)),
            // A native histogram and a number have no sum.
            ...(contains(place.node, isNative) ? [] : [binary('+', place.node, number(0))]),
          ],
          pick,
        )
      : undefined,
  'increase over its window': ({ node }) => {
    const [range] = node.kind === 'call' && node.name === 'rate' ? node.parts : []
    if (node.kind !== 'call' || range?.kind !== 'range') return undefined
    return binary('/', { ...node, name: 'increase' }, number(secondsOf(range.window)))
  },
  'sum of sums': ({ node }, pick) => {
    const selector = summedSelector(node)
    const extra = one(labelsOf(selector?.metric), pick)
    if (!selector || node.kind !== 'aggregate' || !extra || node.grouping.kind !== 'by') return undefined
    const inner = { ...node, grouping: { kind: 'by', labels: [...node.grouping.labels, extra] } } as Aggregation
    return sum(inner, node.grouping.labels)
  },
  'parts that add up': ({ node }) => {
    const selector = summedSelector(node)
    if (!selector || node.kind !== 'aggregate' || node.grouping.labels.length > 0) return undefined
    // In parts already, one of them has nothing left to split.
    if (selector.matchers.some(({ operator }) => operator === '!=' || operator === '=')) return undefined
    const label = labelsOf(selector.metric).includes('code') ? 'code' : 'operation'
    if (label === 'operation' && selector.matchers.length > 0) return undefined
    const value = label === 'code' ? '500' : 'getPerson'
    return binary('+', where(node, matcher(label, '=', value)), where(node, matcher(label, '!=', value)))
  },
  'matcher that matches all': ({ node }, pick) => {
    if (node.kind !== 'selector') return undefined
    const own = labelsOf(node.metric).map((label) => matcher(label, '=~', '.+'))
    const all = [matcher('job', '=', 'prometric'), matcher('instance', '!=', ''), matcher('nothing', '=', ''), ...own]
    return where(node, one(all, pick) ?? matcher('job', '=~', 'prom.*'))
  },
  'other metric': ({ node }, pick) => {
    const selector = summedSelector(node)
    if (node.kind !== 'aggregate' || selector?.metric !== 'http_requests_total' || node.grouping.labels.length > 0)
      return
    const isByCode = selector.matchers.length > 0
    if (selector.matchers.some(({ label }) => !['code', 'job', 'instance', 'nothing'].includes(label))) return undefined
    const metric = isByCode || pick % 2 === 0 ? 'http_status_code' : 'http_request_duration_seconds_count'
    return rename(node, metric)
  },
  'other order': ({ node }) =>
    node.kind === 'binary' && ['+', '*'].includes(node.operator)
      ? { ...node, parts: node.parts.toReversed() }
      : undefined,
  inverse: ({ node }) => {
    const [left, right] = node.kind === 'binary' && node.operator === '/' ? node.parts : []
    if (!left || !right || left.kind === 'number' || right.kind === 'number') return undefined
    return binary('*', left, binary('/', number(1), right))
  },
}

function rename(node: Expression, metric: string): Expression {
  if (node.kind === 'selector') return { ...node, metric }
  return { ...node, parts: node.parts.map((part) => rename(part, metric)) }
}

function isValue({ node, around }: Place): boolean {
  const outer = around.at(-1)
  const isInRange = outer?.kind === 'range' || outer?.kind === 'shifted'
  return (
    !isInRange &&
    !['range', 'string', 'shifted'].includes(node.kind) &&
    !(outer?.kind === 'call' && node.kind === 'number')
  )
}

function isNative(node: Expression): boolean {
  return node.kind === 'selector' && HISTOGRAM_NAMES.includes(node.metric ?? '')
}

/** The selector of a sum of a rate, and nothing else around it. */
function summedSelector(node: Expression): Selector | undefined {
  const [inner] = node.kind === 'aggregate' && node.name === 'sum' ? node.parts : []
  const [range] = inner?.kind === 'call' && inner.name === 'rate' ? inner.parts : []
  const [selector] = range?.kind === 'range' ? range.parts : []
  return selector?.kind === 'selector' ? selector : undefined
}
