import {
  type Aggregation,
  type BinaryExpression,
  choosesSeries,
  contains,
  type Expression,
  isCall,
  type Matcher,
  type Selector,
  selects,
} from '../../src/promql/expression.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Receives each mistake of a query, in words. */
export type Report = (message: string) => void

type Labels = ReadonlySet<string>
type Visit = (node: Expression) => Labels

/** The labels that the result of a query has; reports each label in it that does not exist where it is used. */
export function labelsOf(query: Expression, vocabulary: Vocabulary, report: Report): Labels {
  const visit: Visit = (node) => {
    if (node.kind === 'selector') return selector(node, vocabulary, report)
    if (node.kind === 'aggregate') return aggregate(node, visit, report)
    if (node.kind === 'binary') return binary(node, visit, report)
    const inner = union(node.parts.map(visit))
    if (!isCall(node, ['histogram_quantile'])) return inner
    if (!inner.has('le') && !readsNative(node, vocabulary)) {
      report('le-lost: histogram_quantile() of something without buckets')
    }
    return without(inner, ['le'])
  }
  return visit(query)
}

function readsNative(node: Expression, { series }: Vocabulary): boolean {
  return contains(node, (inner) => inner.kind === 'selector' && series.get(inner.metric ?? '')?.isNative === true)
}

function selector({ metric = '', matchers }: Selector, { series, values }: Vocabulary, report: Report): Labels {
  const known = series.get(metric)
  if (!known) return new Set()
  for (const matcher of matchers) {
    if (!known.labels.has(matcher.label)) report(`${metric} has no label "${matcher.label}"`)
    else if (matcher.label === 'le') checkBound(matcher, known.bounds ?? [], report)
    else checkValue(matcher, values.get(matcher.label), report)
  }
  return known.labels
}

/** A value that starts with a dollar is a variable of Grafana, which it fills in itself. */
function checkValue({ label, operator, value }: Matcher, known: readonly string[] | undefined, report: Report): void {
  if (!known || value.startsWith('$')) return
  const isPattern = operator.endsWith('~')
  for (const one of isPattern ? value.split('|') : [value]) {
    const matcher = { operator: isPattern ? '=~' : '=', value: one }
    if (!known.some((candidate) => selects(matcher, candidate))) {
      report(`${label}${operator}"${value}": the contract has no "${one}"`)
    }
  }
}

/** Prometheus 3 writes a whole bound as 1.0, Prometheus 2 as 1: only a regular expression can match both. */
function checkBound({ operator, value }: Matcher, bounds: readonly number[], report: Report): void {
  if (value === '+Inf') return
  const written = (bound: number) => (Number.isInteger(bound) ? [`${bound}`, `${bound}.0`] : [`${bound}`])
  if (!operator.endsWith('~')) {
    if (/^\d+([.]0)?$/.test(value))
      report(`le${operator}"${value}" matches a whole bound by its text, which Prometheus 2 and 3 write differently`)
    else if (!bounds.some((bound) => written(bound).includes(value))) report(`there is no bucket le="${value}"`)
    return
  }
  const shares = bounds.map((bound) => {
    const texts = written(bound)
    return texts.filter((text) => selects({ operator: '=~', value }, text)).length / texts.length
  })
  if (!shares.some((share) => share > 0)) report(`there is no bucket le=~"${value}"`)
  if (shares.some((share) => share === 0.5)) report(`le=~"${value}" matches only one of the two texts of a whole bound`)
}

function aggregate(node: Aggregation, visit: Visit, report: Report): Labels {
  const inner = union(node.parts.map(visit))
  if (choosesSeries(node)) return inner
  const { kind, labels } = node.grouping
  for (const label of labels) if (!inner.has(label)) report(`grouped by "${label}", which nothing inside has`)
  return kind === 'without' ? without(inner, labels) : new Set(labels)
}

function binary({ parts, operator, matching }: BinaryExpression, visit: Visit, report: Report): Labels {
  const [left = EMPTY, right = EMPTY] = parts.map(visit)
  for (const label of matching?.labels ?? []) {
    for (const side of [left, right]) {
      if (!side.has(label)) report(`matched on "${label}", which one side does not have`)
    }
  }
  const include = matching?.include ?? []
  const [many, one] = matching?.many === 'right' ? [right, left] : [left, right]
  for (const label of include) if (!one.has(label)) report(`"${label}" is to be brought over, and is not there`)
  // A number on one side leaves the labels of the other.
  return union(operator === 'or' || left.size === 0 ? [left, right] : [many, new Set(include)])
}

const EMPTY: Labels = new Set()
const union = (all: readonly Labels[]): Labels => new Set(all.flatMap((labels) => [...labels]))
const without = (labels: Labels, gone: readonly string[]): Labels =>
  new Set([...labels].filter((label) => !gone.includes(label)))
