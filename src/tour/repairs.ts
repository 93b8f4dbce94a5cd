import { type Expression, walk } from '../promql/expression.ts'
import type { Fault } from './verdict.ts'

/** The ways of aggregating that are easily taken for each other. */
const AGGREGATIONS: readonly string[] = ['sum', 'avg', 'max', 'min', 'count', 'group']

/** A small change of a query, and what it was that had to change. */
type Repair = { readonly query: Expression; readonly fault: Fault }

/** All queries that are one small change away, to see which of them is right. */
export function* repairs(query: Expression): Generator<Repair> {
  const used = new Set([...walk(query)].flatMap(({ node }) => (node.kind === 'aggregate' ? [node.name] : [])))
  for (const name of AGGREGATIONS.filter((one) => used.has(one))) {
    for (const other of AGGREGATIONS.filter((one) => one !== name && one !== 'group')) {
      const detail = `With ${other}() in place of ${name}() it would be right.`
      yield { query: withAggregation(query, name, other), fault: { verdict: 'other-aggregation', detail } }
    }
  }
  yield* operatorRepairs(query)
}

function withAggregation(node: Expression, from: string, to: string): Expression {
  const parts = node.parts.map((part) => withAggregation(part, from, to))
  return node.kind === 'aggregate' && node.name === from ? { ...node, name: to, parts } : { ...node, parts }
}

function* operatorRepairs(query: Expression): Generator<Repair> {
  if (query.kind === 'binary') yield* repairsOfOperator(query)
  for (const [index, part] of query.parts.entries()) {
    for (const { query: changed, fault } of operatorRepairs(part)) {
      yield { query: { ...query, parts: query.parts.with(index, changed) }, fault }
    }
  }
}

function* repairsOfOperator(query: Extract<Expression, { kind: 'binary' }>): Generator<Repair> {
  const [left, right] = query.parts
  if (!left || !right) return
  if (query.operator === '/') {
    const detail = 'The division is upside down.'
    yield { query: { ...query, parts: [right, left] }, fault: { verdict: 'wrong-value', detail } }
  }
  const isDivision = left.kind === 'binary' && ['/', '*'].includes(left.operator)
  if (['-', '+'].includes(query.operator) && isDivision && left.parts[0] && left.parts[1]) {
    const inner = { ...query, parts: [left.parts[1], right] }
    const detail = `${left.operator} is computed before ${query.operator}: parentheses are missing, as in / (1 - 0.999).`
    yield { query: { ...left, parts: [left.parts[0], inner] }, fault: { verdict: 'wrong-value', detail } }
  }
}
