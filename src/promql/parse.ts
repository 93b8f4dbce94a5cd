import { parser } from '@prometheus-io/lezer-promql'
import { parsePromDuration } from '../duration.js'
import type { Expression, Labels, Matcher, Matching } from './expression.ts'

type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

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
  return window.trim() === '' ? Number.NaN : Number(window)
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
      return { kind: 'range', window: textIn('DurationExpr'), parts }
    case 'SubqueryExpr':
      return { kind: 'subquery', window: textIn('DurationExpr'), parts }
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
      return {
        kind: 'binary',
        operator: readOperator(node, query),
        isBool: node.getChild('BoolModifier') !== null,
        matching: readMatching(node.getChild('MatchingModifierClause'), query),
        parts,
      }
    case 'OffsetExpr':
    case 'StepInvariantExpr':
      // The time after `@` is an expression too.
      return { kind: 'shifted', parts: parts.slice(0, 1) }
    case 'NumberDurationLiteral':
      return { kind: 'number', value: secondsOf(textOf(node, query)), parts }
    default:
      return { kind: 'other', parts }
  }
}

/** The name of a metric may stand before the braces, in them as a string, or in a matcher of `__name__`. */
function readSelector(node: SyntaxNode, query: string): Expression {
  const list = node.getChild('LabelMatchers')
  const matchers = ['UnquotedLabelMatcher', 'QuotedLabelMatcher']
    .flatMap((name) => list?.getChildren(name) ?? [])
    .map((matcher) => readMatcher(matcher, query))
  const name = node.getChild('Identifier') ?? list?.getChild('QuotedLabelName')
  const byLabel = matchers.find(({ label, operator }) => label === '__name__' && operator === '=')
  return {
    kind: 'selector',
    metric: name ? unquote(textOf(name, query)) : byLabel?.value,
    matchers: matchers.filter(({ label }) => label !== '__name__'),
    parts: [],
  }
}

function readMatcher(node: SyntaxNode, query: string): Matcher {
  return {
    label: unquote(textOf(node.firstChild, query)),
    operator: textOf(node.getChild('MatchOp'), query),
    value: unquote(textOf(node.getChild('StringLiteral'), query)),
    text: textOf(node, query),
  }
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

function labelsIn(node: SyntaxNode | null | undefined, query: string): string[] {
  const names = ['LabelName', 'QuotedLabelName'].flatMap((name) => node?.getChildren(name) ?? [])
  return names.map((name) => unquote(textOf(name, query)))
}

function textOf(node: SyntaxNode | null, query: string): string {
  return node ? query.slice(node.from, node.to) : ''
}

/** The value of a string; between back-quotes a backslash is a character like others. */
function unquote(text: string): string {
  const [, quote, value] = /^(["'`])(.*)\1$/s.exec(text) ?? []
  if (value === undefined) return text
  return quote === '`' ? value : value.replaceAll(/\\(.)/gs, (_, escaped) => ESCAPES[escaped] ?? escaped)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
