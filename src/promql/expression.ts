import { anchored } from './regexp.ts'

/** An expression of PromQL (https://prometheus.io/docs/prometheus/latest/querying/basics/) without its parentheses. */
export type Expression =
  | Selector
  | Recorded
  | Aggregation
  | BinaryExpression
  | (Parts & { readonly kind: 'range'; readonly window: string })
  | (Parts & { readonly kind: 'subquery'; readonly window: string; readonly step: string })
  | (Parts & { readonly kind: 'call'; readonly name: string })
  | (Parts & { readonly kind: 'shifted'; readonly shift: Shift })
  | (Parts & { readonly kind: 'number'; readonly value: number })
  | (Parts & { readonly kind: 'string'; readonly value: string })
  | (Parts & { readonly kind: 'sign'; readonly sign: '+' | '-' })
  /** What newer releases of Prometheus add to the language. */
  | (Parts & { readonly kind: 'other' })

/** The expressions inside another one, in the order of the query. */
type Parts = { readonly parts: readonly Expression[] }

/** A selector, such as `http_requests_total{code="200"}`. */
export type Selector = Parts & {
  readonly kind: 'selector'
  readonly metric: string | undefined
  readonly matchers: readonly Matcher[]
  /** The matchers of `__name__` that are not just the name of a metric. */
  readonly nameMatchers?: readonly Matcher[]
}

/** A recorded series in place of whose selector stand the expressions of its rules, each with the labels that it sets. */
export type Recorded = Parts & {
  readonly kind: 'recorded'
  readonly selector: Selector
  readonly labels: readonly Readonly<Record<string, string>>[]
}

/** Another time than that of the query: `offset` in seconds, and `@` as it was written. */
export type Shift = { readonly offsetS: number; readonly at?: string }

/** Whether a shift leads to another moment. A query of one moment starts and ends at that moment. */
export function isMoved(shift: Shift | undefined): boolean {
  if (!shift) return false
  return shift.offsetS !== 0 || !['start', 'end', undefined].includes(shift.at)
}

/** A condition on a label; `value` is unquoted, `text` is the whole matcher as it was written. */
export type Matcher = {
  readonly label: string
  readonly operator: string
  readonly value: string
  readonly text: string
}

/** An aggregation, such as `sum by (operation) (...)`; `topk(3, ...)` has two parts. */
export type Aggregation = Parts & {
  readonly kind: 'aggregate'
  readonly name: string
  readonly grouping: Labels<'by' | 'without'>
}

/** Two expressions with an operator between them, such as `/`, `>=` or `and`. */
export type BinaryExpression = Parts & {
  readonly kind: 'binary'
  readonly operator: string
  readonly isBool: boolean
  readonly matching: Matching | undefined
}

/** How an operator finds partners: by which labels, and on which side several series may have the same partner. */
export type Matching = Labels<'on' | 'ignoring'> & {
  readonly many: 'left' | 'right' | undefined
  /** The labels that `group_left` or `group_right` copies from the other side. */
  readonly include: readonly string[]
}

/** Labels that are used, or all but them. */
export type Labels<Kind extends string> = { readonly kind: Kind; readonly labels: readonly string[] }

/** An expression and those around it, the outermost first. */
export type Place<Node extends Expression = Expression> = {
  readonly node: Node
  readonly around: readonly Expression[]
}

/** Every expression in one, itself first. */
export function* walk(node: Expression, around: readonly Expression[] = []): Generator<Place> {
  yield { node, around }
  for (const part of node.parts) yield* walk(part, [...around, node])
}

/** Whether the test holds for an expression or one inside it. */
export function contains(node: Expression, test: (node: Expression) => boolean): boolean {
  return test(node) || node.parts.some((part) => contains(part, test))
}

/** The selectors among places. */
export function selectorsOf(places: Iterable<Place>): Place<Selector>[] {
  return [...places].filter((place): place is Place<Selector> => place.node.kind === 'selector')
}

/** Whether this calls one of these functions. */
export function isCall(node: Expression, names: readonly string[]): boolean {
  return node.kind === 'call' && names.includes(node.name)
}

/** Whether this is one of these aggregations. */
export function isAggregate(node: Expression, names: readonly string[]): boolean {
  return node.kind === 'aggregate' && names.includes(node.name)
}

/** Whether an aggregation chooses among series and changes none, as topk() does. */
export function choosesSeries({ name }: Aggregation): boolean {
  return ['topk', 'bottomk', 'limitk', 'limit_ratio'].includes(name)
}

/** Whether an expression chooses among series, of which several may be equal. */
export function isChoice(expression: Expression): boolean {
  return contains(expression, (node) => node.kind === 'aggregate' && choosesSeries(node))
}

/** Whether the result of an aggregation still has a label: `by` names it, or `without` does not. */
export function keepsLabel(aggregation: Aggregation, label: string): boolean {
  const { kind, labels } = aggregation.grouping
  return choosesSeries(aggregation) || labels.includes(label) === (kind === 'by')
}

/** Whether a matcher selects a value; throws a SyntaxError for a regular expression that cannot be read. */
export function selects({ operator, value }: Pick<Matcher, 'operator' | 'value'>, candidate: string): boolean {
  const isSame = operator.endsWith('~') ? anchored(value).test(candidate) : value === candidate
  return operator.startsWith('!') ? !isSame : isSame
}
