import { parser } from '@prometheus-io/lezer-promql'
import { parsePromDuration } from '../duration.js'
import type { Expression, Labels, Matching } from './expression.ts'
import { labelsIn, readSelector, type SyntaxNode, textOf, unquote } from './read-selector.ts'

/** What the grammar does not accept: the text at the first error, empty at the end of the query. */
type Unreadable = { readonly kind: 'unreadable'; readonly near: string }

/** Parses a query with the grammar of Prometheus' own page; it knows neither types nor numbers of arguments. */
export function parse(query: string): Expression | Unreadable {
  const tree = parser.parse(query)
  let near: string | undefined
  tree.iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) near ??= query.slice(from, to)
    },
  })
  const [top] = tree.topNode.getChildren('Expr')
  return near !== undefined || !top ? { kind: 'unreadable', near: near ?? '' } : read(top, query)
}

/** The seconds of a window, which PromQL writes as a duration or as a number of seconds; NaN when it is neither. */
export function secondsOf(window: string): number {
  const milliseconds = parsePromDuration(window)
  if (milliseconds !== undefined) return milliseconds / 1000
  if (window.toLowerCase() === 'inf') return Number.POSITIVE_INFINITY
  return window.trim() === '' ? Number.NaN : Number(window.replaceAll('_', ''))
}

function read(node: SyntaxNode, query: string): Expression {
  const textIn = (name: string) => textOf(node.getChild(name), query)
  const parts = (node.getChild('FunctionCallBody') ?? node).getChildren('Expr').map((part) => read(part, query))
  switch (node.name) {
    case 'ParenExpr':
      return parts[0] ?? { kind: 'other', parts }
    case 'VectorSelector':
      return readSelector(node, query)
    case 'MatrixSelector':
    case 'SubqueryExpr':
    case 'OffsetExpr':
    case 'StepInvariantExpr':
      return readPostfix(node.getChild('Expr'), (operand) => withPostfix(node, operand, query), query)
    case 'FunctionCall':
      return { kind: 'call', name: textIn('FunctionIdentifier'), parts }
    case 'AggregateExpr':
      return {
        kind: 'aggregate',
        name: textIn('AggregateOp').toLowerCase(),
        grouping: readGrouping(node, query),
        parts,
      }
    case 'BinaryExpr':
      return readBinary(node, parts, query)
    case 'UnaryExpr':
      return { kind: 'sign', sign: textIn('UnaryOp') === '-' ? '-' : '+', parts }
    case 'NumberDurationLiteral':
      return { kind: 'number', value: signedSecondsOf(textOf(node, query)), parts }
    case 'StringLiteral':
      return { kind: 'string', value: unquote(textOf(node, query)), parts }
    default:
      return { kind: 'other', parts }
  }
}

/** The grammar puts a window, `offset` or `@` behind the whole of `a * b`; Prometheus puts it behind the last operand. */
function readPostfix(
  node: SyntaxNode | null,
  apply: (operand: Expression) => Expression,
  query: string,
  expression: Expression = node ? read(node, query) : { kind: 'other', parts: [] },
): Expression {
  if (node?.name !== 'BinaryExpr' && node?.name !== 'UnaryExpr') return apply(expression)
  const [inner] = expression.parts
  const parts =
    node.name === 'BinaryExpr' && expression.kind === 'sign' && inner
      ? [readPostfix(node, apply, query, inner)]
      : [...expression.parts.slice(0, -1), readPostfix(node.getChildren('Expr').at(-1) ?? null, apply, query)]
  return { ...expression, parts }
}

function withPostfix(node: SyntaxNode, operand: Expression, query: string): Expression {
  const textIn = (name: string) => textOf(node.getChild(name), query)
  const parts = [operand]
  const [window = '', step = ''] = node.getChildren('DurationExpr').map((duration) => textOf(duration, query))
  if (node.name === 'MatrixSelector') return { kind: 'range', window, parts }
  if (node.name === 'SubqueryExpr') return { kind: 'subquery', window, step, parts }
  if (node.name === 'OffsetExpr') {
    return { kind: 'shifted', shift: { offsetS: signedSecondsOf(textIn('OffsetDurationExpr')) }, parts }
  }
  const at = textIn('AtModifierPreprocessors') || textOf(node.getChildren('Expr').at(-1) ?? null, query)
  return { kind: 'shifted', shift: { offsetS: 0, at }, parts }
}

/** The grammar gives a sign to a number before `^` does; Prometheus reads -1 ^ 2 as -(1 ^ 2). */
function readBinary(node: SyntaxNode, parts: readonly Expression[], query: string): Expression {
  if (node.getChild('FillModifier')) return { kind: 'other', parts }
  const binary = {
    kind: 'binary',
    operator: readOperator(node, query),
    isBool: node.getChild('BoolModifier') !== null,
    matching: readMatching(node.getChild('MatchingModifierClause'), query),
    parts,
  } as const
  const [left, ...right] = parts
  const isSigned = binary.operator === '^' && left?.kind === 'number' && textOf(node.firstChild, query).startsWith('-')
  if (!isSigned) return binary
  return { kind: 'sign', sign: '-', parts: [{ ...binary, parts: [{ ...left, value: -left.value }, ...right] }] }
}

/** The seconds of an offset, or a number, which may have a sign; NaN for a computed one. */
function signedSecondsOf(text: string): number {
  const [, sign, duration = ''] = /^([+-]?)\s*(.*)$/s.exec(text) ?? []
  return sign === '-' ? -secondsOf(duration) : secondsOf(duration)
}

/** An aggregation without a grouping keeps no label, like one by none. */
function readGrouping(node: SyntaxNode, query: string): Labels<'by' | 'without'> {
  const modifier = node.getChild('AggregateModifier')
  return {
    kind: modifier?.getChild('Without') ? 'without' : 'by',
    labels: labelsIn(modifier?.getChild('GroupingLabels'), query),
  }
}

function readOperator(node: SyntaxNode, query: string): string {
  let operator = node.firstChild
  while (operator && (operator.type.is('Expr') || operator.name === 'LineComment')) operator = operator.nextSibling
  return textOf(operator, query).toLowerCase()
}

function readMatching(node: SyntaxNode | null, query: string): Matching | undefined {
  if (!node) return undefined
  const [labels, include] = node.getChildren('GroupingLabels').map((list) => labelsIn(list, query))
  return {
    kind: node.getChild('On') ? 'on' : 'ignoring',
    labels: labels ?? [],
    many: node.getChild('GroupLeft') ? 'left' : node.getChild('GroupRight') ? 'right' : undefined,
    include: include ?? [],
  }
}
