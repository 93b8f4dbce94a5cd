import { parser } from '@prometheus-io/lezer-promql'

type Tree = ReturnType<typeof parser.parse>
type SyntaxNode = Tree['topNode']

/** A matcher of a selector, such as `code=~"5.."`; its text is as it was written. */
export type Matcher = { readonly label: string; readonly text: string }

/** An expression of PromQL, as far as the tour looks at it; parentheses are left out. */
export type Expression =
  | { readonly kind: 'selector'; readonly metric: string | undefined; readonly matchers: readonly Matcher[] }
  | { readonly kind: 'range' | 'subquery'; readonly window: string; readonly parts: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'aggregate'
      readonly name: string
      readonly grouping: Grouping
      readonly parts: readonly Expression[]
    }
  | { readonly kind: 'binary'; readonly operator: string; readonly parts: readonly Expression[] }
  | { readonly kind: 'shifted'; readonly parts: readonly Expression[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'other'; readonly parts: readonly Expression[] }

/** Which labels an aggregation keeps or drops; without either it drops all. */
export type Grouping = { readonly kind: 'by' | 'without'; readonly labels: readonly string[] }

/** An expression and those around it, the outermost first. */
export type Place = { readonly node: Expression; readonly around: readonly Expression[] }

/** Reads a query; undefined where the grammar does not know it, which Prometheus itself has to judge. */
export function parse(query: string): Expression | undefined {
  const tree = parser.parse(query)
  let known = true
  tree.iterate({
    enter: ({ type }) => {
      if (type.isError) known = false
    },
  })
  const top = expressionsIn(tree.topNode)[0]
  return known && top ? read(top, query) : undefined
}

/** Every expression in one, itself first. */
export function* walk(node: Expression, around: readonly Expression[] = []): Generator<Place> {
  yield { node, around }
  for (const part of partsOf(node)) yield* walk(part, [...around, node])
}

/** Whether something in an expression, or the expression itself, is as asked. */
export function contains(node: Expression, wanted: (node: Expression) => boolean): boolean {
  return [...walk(node)].some((place) => wanted(place.node))
}

/** A duration such as `1m30s` in seconds, or a plain number of them; NaN when it is neither. */
export function seconds(duration: string): number {
  const UNITS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }
  if (!/^(\d+(ms|[smhdw]))+$/.test(duration)) return duration === '' ? Number.NaN : Number(duration)
  const terms = [...duration.matchAll(/(\d+)(ms|[smhdw])/g)]
  return terms.reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? Number.NaN), 0)
}

function partsOf(node: Expression): readonly Expression[] {
  return 'parts' in node ? node.parts : []
}

function read(node: SyntaxNode, query: string): Expression {
  const text = (name: string) => {
    const found = node.getChild(name)
    return found ? query.slice(found.from, found.to) : ''
  }
  const parts = () => expressionsIn(node.getChild('FunctionCallBody') ?? node).map((part) => read(part, query))
  switch (node.name) {
    case 'ParenExpr':
      return parts()[0] ?? { kind: 'other', parts: [] }
    case 'VectorSelector':
      return readSelector(node, query)
    case 'MatrixSelector':
      return { kind: 'range', window: text('DurationExpr'), parts: parts() }
    case 'SubqueryExpr':
      return { kind: 'subquery', window: text('DurationExpr'), parts: parts() }
    case 'FunctionCall':
      return { kind: 'call', name: text('FunctionIdentifier'), parts: parts() }
    case 'AggregateExpr':
      return {
        kind: 'aggregate',
        name: text('AggregateOp').toLowerCase(),
        grouping: readGrouping(node, query),
        parts: parts(),
      }
    case 'BinaryExpr':
      return { kind: 'binary', operator: operatorOf(node), parts: parts() }
    case 'OffsetExpr':
    case 'StepInvariantExpr':
      return { kind: 'shifted', parts: parts() }
    case 'NumberDurationLiteral':
      return { kind: 'number', value: seconds(query.slice(node.from, node.to)) }
    default:
      return { kind: 'other', parts: parts() }
  }
}

function readSelector(node: SyntaxNode, query: string): Expression {
  const textOf = ({ from, to }: SyntaxNode) => query.slice(from, to)
  const list = node.getChild('LabelMatchers')
  const matchers = [
    ...(list?.getChildren('UnquotedLabelMatcher') ?? []),
    ...(list?.getChildren('QuotedLabelMatcher') ?? []),
  ].map((matcher) => {
    const label = matcher.firstChild
    return { label: label ? unquote(textOf(label)) : '', text: textOf(matcher) }
  })
  const quoted = list?.getChild('QuotedLabelName')
  const identifier = node.getChild('Identifier')
  const byName = matchers.find(({ text }) => /^__name__\s*=[^~]/.test(text))?.text.replace(/^__name__\s*=\s*/, '')
  const metric = identifier ? textOf(identifier) : quoted ? unquote(textOf(quoted)) : byName && unquote(byName)
  return { kind: 'selector', metric, matchers: matchers.filter(({ label }) => label !== '__name__') }
}

function readGrouping(node: SyntaxNode, query: string): Grouping {
  const modifier = node.getChild('AggregateModifier')
  const labels = modifier?.getChild('GroupingLabels')
  const names = [...(labels?.getChildren('LabelName') ?? []), ...(labels?.getChildren('QuotedLabelName') ?? [])]
  return {
    kind: modifier?.getChild('Without') ? 'without' : 'by',
    labels: names.map(({ from, to }) => unquote(query.slice(from, to))),
  }
}

/** The grammar names operators by what they are: Div, Mul, Gtr. */
function operatorOf(node: SyntaxNode): string {
  return node.firstChild?.nextSibling?.name ?? ''
}

function expressionsIn(node: SyntaxNode): SyntaxNode[] {
  return node.getChildren('Expr')
}

function unquote(text: string): string {
  return text.replace(/^(["'`])(.*)\1$/, '$2')
}
