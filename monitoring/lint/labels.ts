import { child, labelsIn, matchersOf, type Node } from './query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Hears of each mistake of a query, in words. */
export type Report = (message: string) => void

type Labels = ReadonlySet<string>
type Check = (node: Node) => Labels

/** Aggregations that choose among series and change none. */
export const KEEPS_LABELS = ['topk', 'bottomk', 'limitk', 'limit_ratio']

/** What stands between the operands of a binary expression, beside its operator. */
export const NOT_OPERANDS = ['MatchingModifierClause', 'BoolModifier']

/** The labels that the result of a query has; reports each label in it that does not exist where it is used. */
export function labelsOf(query: Node, vocabulary: Vocabulary, report: Report): Labels {
  const visit: Check = (node) => {
    if (node.name === 'VectorSelector') return selector(node, vocabulary, report)
    if (node.name === 'AggregateExpr') return aggregate(node, visit, report)
    if (node.name === 'BinaryExpr') return binary(node, visit, report)
    const inner = union(node.children.map(visit))
    const isQuantile = node.name === 'FunctionCall' && child(node, 'FunctionIdentifier')?.text === 'histogram_quantile'
    if (!isQuantile) return inner
    if (!inner.has('le')) report('histogram_quantile() of something without buckets')
    return without(inner, ['le'])
  }
  return visit(query)
}

function selector(node: Node, { series, bounds, values }: Vocabulary, report: Report): Labels {
  const name = child(node, 'Identifier')?.text ?? ''
  const labels = series.get(name)
  if (!labels) return new Set()
  for (const { label, op, value } of matchersOf(node)) {
    if (!labels.has(label)) report(`${name} has no label "${label}"`)
    else if (label === 'le') checkBound(value, op, bounds.get(name) ?? [], report)
    else checkValue(label, op, value, values.get(label), report)
  }
  return labels
}

/** A value that starts with a dollar is a variable of Grafana, which it fills in itself. */
function checkValue(label: string, op: string, value: string, known: readonly string[] | undefined, report: Report) {
  if (!known || value.startsWith('$')) return
  const alternatives = op.includes('~') ? value.split('|') : [value]
  for (const one of alternatives) {
    const isThere = op.includes('~')
      ? known.some((value) => new RegExp(`^(?:${one})$`).test(value))
      : known.includes(one)
    if (!isThere) report(`${label}${op}"${value}": the contract has no "${one}"`)
  }
}

/** Prometheus 3 writes a whole bound as 1.0, Prometheus 2 as 1: only a regular expression can match both. */
function checkBound(value: string, op: string, bounds: readonly number[], report: Report): void {
  if (value === '+Inf') return
  const written = (bound: number) => (Number.isInteger(bound) ? [`${bound}`, `${bound}.0`] : [`${bound}`])
  const isWhole = (value: string) => /^\d+([.]0)?$/.test(value)
  if (!op.includes('~')) {
    if (isWhole(value))
      report(`le${op}"${value}" matches a whole bound by its text, which Prometheus 2 and 3 write unlike`)
    else if (!bounds.some((bound) => written(bound).includes(value))) report(`there is no bucket le="${value}"`)
    return
  }
  const pattern = new RegExp(`^(?:${value})$`)
  const hits = bounds.map((bound) => written(bound).filter((text) => pattern.test(text)).length / written(bound).length)
  if (!hits.some((share) => share > 0)) report(`there is no bucket le=~"${value}"`)
  if (hits.some((share) => share === 0.5)) report(`le=~"${value}" matches a whole bound in one way of writing it only`)
}

function aggregate(node: Node, visit: Check, report: Report): Labels {
  const inner = visit(child(node, 'FunctionCallBody') ?? node)
  if (KEEPS_LABELS.includes(child(node, 'AggregateOp')?.text ?? '')) return inner
  const modifier = child(node, 'AggregateModifier')
  const grouping = labelsIn(modifier && child(modifier, 'GroupingLabels'))
  for (const label of grouping) if (!inner.has(label)) report(`grouped by "${label}", which nothing inside has`)
  if (modifier && child(modifier, 'Without')) return without(inner, grouping)
  return new Set(grouping)
}

function binary(node: Node, visit: Check, report: Report): Labels {
  const operands = node.children.filter(({ name }) => !NOT_OPERANDS.includes(name))
  const [left, right] = [operands[0], operands.at(-1)].map((side) => (side ? visit(side) : new Set<string>()))
  const matching = child(node, 'MatchingModifierClause')
  const groupings = matching?.children.filter(({ name }) => name === 'GroupingLabels') ?? []
  for (const label of labelsIn(groupings[0])) {
    for (const side of [left, right])
      if (!side?.has(label)) report(`matched on "${label}", which one side does not have`)
  }
  const brought = labelsIn(groupings[1])
  const isRight = matching?.children.some(({ name }) => name === 'GroupRight')
  const [many, one] = isRight ? [right, left] : [left, right]
  for (const label of brought) if (!one?.has(label)) report(`"${label}" is to be brought over, and is not there`)
  const isUnion = operands.some(({ name }) => name === 'Or')
  // A number on one side leaves the labels of the other.
  return union(isUnion || left?.size === 0 ? [left, right] : [many, new Set(brought)])
}

const union = (all: readonly (Labels | undefined)[]): Labels => new Set(all.flatMap((labels) => [...(labels ?? [])]))
const without = (labels: Labels, gone: readonly string[]): Labels =>
  new Set([...labels].filter((l) => !gone.includes(l)))
