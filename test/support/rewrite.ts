import { metrics } from '../../generated/metrics.ts'
import { type Expression, type Place, walk } from '../../src/promql/expression.ts'

/** A change of one place of an expression; undefined where it does not apply. */
export type Rewriting = (place: Place, pick: number) => Expression | undefined

export const number = (value: number): Expression => ({ kind: 'number', value, parts: [] })
export const binary = (operator: string, ...parts: readonly [Expression, Expression]): Expression => ({
  ...{ kind: 'binary', operator, isBool: false, matching: undefined, parts },
})
export const negative = (part: Expression): Expression => ({ kind: 'sign', sign: '-', parts: [part] })
export const sum = (part: Expression, labels: readonly string[]): Expression => ({
  ...{ kind: 'aggregate', name: 'sum', grouping: { kind: 'by', labels }, parts: [part] },
})
export const matcher = (label: string, operator: string, value: string) => ({ label, operator, value, text: '' })
export const one = <T>(values: readonly T[], pick: number): T | undefined => values[pick % values.length]

/** The labels that a metric declares. */
export function labelsOf(metric = ''): readonly string[] {
  const declared: Readonly<Record<string, { readonly labels: readonly string[] }>> = metrics
  return declared[metric]?.labels ?? declared[metric.replace(/_(bucket|sum|count)$/, '')]?.labels ?? []
}

/** Adds a matcher to each selector in an expression. */
export function where(node: Expression, ...added: readonly ReturnType<typeof matcher>[]): Expression {
  if (node.kind === 'selector') return { ...node, matchers: [...node.matchers, ...added] }
  return { ...node, parts: node.parts.map((part) => where(part, ...added)) }
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
