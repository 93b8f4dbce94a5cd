import type { Expression } from '../../promql/expression.ts'

/** A recording rule of Prometheus, its expression parsed. */
export type RecordingRule = {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly expression: Expression
}

/** The expression with those of the rules in place of what they record, also within rules. */
export function replaceRecorded(expression: Expression, rules: readonly RecordingRule[]): Expression {
  if (expression.kind !== 'selector') {
    return { ...expression, parts: expression.parts.map((part) => replaceRecorded(part, rules)) }
  }
  const own = rules.filter(({ name }) => name === expression.metric)
  if (own.length === 0) return expression
  // A rule that asks for what it records has no end.
  const others = rules.filter(({ name }) => name !== expression.metric)
  return {
    kind: 'recorded',
    selector: expression,
    labels: own.map(({ labels }) => labels),
    parts: own.map((rule) => replaceRecorded(rule.expression, others)),
  }
}
