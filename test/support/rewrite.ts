import { metrics } from '../../generated/metrics.ts'
import { type Aggregation, type Expression, type Place, type Selector, walk } from '../../src/promql/expression.ts'
import { secondsOf } from '../../src/promql/parse.ts'

/** A change of one place of an expression; undefined where it does not apply. */
export type Rewriting = (place: Place, pick: number) => Expression | undefined

const number = (value: number): Expression => ({ kind: 'number', value, parts: [] })
const binary = (operator: string, ...parts: readonly [Expression, Expression]): Expression => ({
  ...{ kind: 'binary', operator, isBool: false, matching: undefined, parts },
})
const negative = (part: Expression): Expression => ({ kind: 'sign', sign: '-', parts: [part] })
const sum = (part: Expression, labels: readonly string[]): Expression => ({
  ...{ kind: 'aggregate', name: 'sum', grouping: { kind: 'by', labels }, parts: [part] },
})
const matcher = (label: string, operator: string, value: string) => ({ label, operator, value, text: '' })
const one = <T>(values: readonly T[], pick: number): T | undefined => values[pick % values.length]

/** The labels that a metric declares. */
export function labelsOf(metric = ''): readonly string[] {
  const declared: Readonly<Record<string, { readonly labels: readonly string[] }>> = metrics
  return declared[metric]?.labels ?? declared[metric.replace(/_(bucket|sum|count)$/, '')]?.labels ?? []
}

/** Adds a matcher to each selector in an expression. */
function where(node: Expression, ...added: readonly ReturnType<typeof matcher>[]): Expression {
  if (node.kind === 'selector') return { ...node, matchers: [...node.matchers, ...added] }
  return { ...node, parts: node.parts.map((part) => where(part, ...added)) }
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

/** The selector of a sum of a rate, and nothing else around it. */
function summedSelector(node: Expression): Selector | undefined {
  const [inner] = node.kind === 'aggregate' && node.name === 'sum' ? node.parts : []
  const [range] = inner?.kind === 'call' && inner.name === 'rate' ? inner.parts : []
  const [selector] = range?.kind === 'range' ? range.parts : []
  return selector?.kind === 'selector' ? selector : undefined
}

/** Changes that keep the meaning, whatever the data. */
export const KEEPING: Readonly<Record<string, Rewriting>> = {
  'times one': (place, pick) =>
    isValue(place)
      ? one(
          [
            binary('*', place.node, number(1)),
            binary('*', number(1), place.node),
            binary('+', place.node, number(0)),
            binary('/', place.node, number(1)),
            negative(negative(place.node)),
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

/** Changes that ask another question. */
export const CHANGING: Readonly<Record<string, Rewriting>> = {
  'another window': ({ node }, pick) =>
    node.kind === 'range' ? { ...node, window: one(['59s', '5m', '2m', '30s'], pick) ?? '' } : undefined,
  'another time': ({ node, around }) => {
    const isInstant = node.kind === 'selector' && around.at(-1)?.kind !== 'range'
    return isInstant || node.kind === 'range' ? { kind: 'shifted', shift: { offsetS: 60 }, parts: [node] } : undefined
  },
  'another aggregation': ({ node }, pick) =>
    node.kind === 'aggregate' && node.name === 'sum'
      ? { ...node, name: one(['avg', 'max', 'min', 'count', 'stddev'], pick) ?? '' }
      : undefined,
  'another function': ({ node }, pick) =>
    node.kind === 'call' && ['rate', 'deriv', 'delta'].includes(node.name)
      ? { ...node, name: one(['irate', 'idelta', 'changes', 'avg_over_time', 'max_over_time'], pick) ?? '' }
      : undefined,
  'a factor': ({ node, around }, pick) =>
    around.length === 0 ? binary('*', node, number(one([2, 100, 60, 0.999, -1, 1.0001], pick) ?? 2)) : undefined,
  'a summand': ({ node, around }, pick) =>
    around.length === 0 ? binary('+', node, number(one([1, -1, 0.001], pick) ?? 1)) : undefined,
  'a threshold': ({ node, around }, pick) =>
    around.length === 0 ? binary('>', node, number(one([0.5, 10, 100], pick) ?? 1)) : undefined,
  'fewer series': ({ node }, pick) => {
    if (node.kind !== 'selector') return undefined
    const own = labelsOf(node.metric)
    const narrow = [
      matcher('method', '=', 'GET'),
      matcher('code', '!=', '507'),
      matcher('code', '=~', '2..|500'),
      matcher('operation', '!=', 'listPersons'),
      matcher('version', '=', ''),
    ].filter(({ label }) => own.includes(label))
    const added = one(narrow, pick)
    const isChosen = node.matchers.some(({ label, operator }) => label === 'operation' && operator === '=')
    return added && !(isChosen && added.label !== 'method') ? where(node, added) : undefined
  },
  'another label': ({ node }, pick) => {
    if (node.kind !== 'aggregate' || node.grouping.kind !== 'by' || node.name !== 'sum') return undefined
    const { labels } = node.grouping
    const others = labels.includes('le')
      ? labels.filter((label) => label !== 'le')
      : [...labels, one(['method', 'path'], pick) ?? '']
    return { ...node, grouping: { kind: 'by', labels: others } }
  },
  'another quantile': ({ node }, pick) => {
    const [, ...buckets] = node.parts
    return node.kind === 'call' && node.name === 'histogram_quantile'
      ? { ...node, parts: [number(one([0.5, 0.9, 0.999, 99, 0.98], pick) ?? 0), ...buckets] }
      : undefined
  },
  'other sides': ({ node }) =>
    node.kind === 'binary' && ['/', '-'].includes(node.operator)
      ? { ...node, parts: node.parts.toReversed() }
      : undefined,
}

/** All expressions that a rewriting makes of another one, each at one place. */
export function rewritten(expression: Expression, rewriting: Rewriting, pick: number): Expression[] {
  return [...walk(expression)].flatMap(({ node, around }) => {
    const replacement = rewriting({ node, around }, pick)
    return replacement ? [replace(expression, node, replacement)] : []
  })
}

function replace(within: Expression, node: Expression, replacement: Expression): Expression {
  if (within === node) return replacement
  return { ...within, parts: within.parts.map((part) => replace(part, node, replacement)) } as Expression
}
