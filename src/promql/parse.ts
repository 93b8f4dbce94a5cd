import { parser } from '@prometheus-io/lezer-promql'
import { parsePromDuration } from '../duration.js'
import type { Expression, Labels, Matcher, Matching, Selector } from './expression.ts'

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
      return { kind: 'range', window: textIn('DurationExpr'), parts }
    case 'SubqueryExpr': {
      const [window, step] = node.getChildren('DurationExpr').map((duration) => textOf(duration, query))
      return { kind: 'subquery', window: window ?? '', step: step ?? '', parts }
    }
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
    case 'OffsetExpr':
      return { kind: 'shifted', shift: { offsetS: signedSecondsOf(textIn('OffsetDurationExpr')) }, parts }
    case 'StepInvariantExpr': {
      const at = textIn('NumberDurationLiteral') || textIn('AtModifierPreprocessors')
      // The time after `@` is an expression too.
      return { kind: 'shifted', shift: { offsetS: 0, at }, parts: parts.slice(0, 1) }
    }
    case 'NumberDurationLiteral':
      return { kind: 'number', value: signedSecondsOf(textOf(node, query)), parts }
    case 'StringLiteral':
      return { kind: 'string', value: unquote(textOf(node, query)), parts }
    default:
      return { kind: 'other', parts }
  }
}

/** The grammar gives a sign to a number before `^` does; Prometheus reads -1 ^ 2 as -(1 ^ 2). */
function readBinary(node: SyntaxNode, parts: readonly Expression[], query: string): Expression {
  if (node.getChild('FillModifier')) return { kind: 'other', parts }
  const operator = readOperator(node, query)
  const isBool = node.getChild('BoolModifier') !== null
  const matching = readMatching(node.getChild('MatchingModifierClause'), query)
  const [left, ...right] = parts
  const [, sign] = /^([+-])/.exec(textOf(node.firstChild, query)) ?? []
  if (operator === '^' && left?.kind === 'number' && sign === '-') {
    const power = {
      kind: 'binary',
      operator,
      isBool,
      matching,
      parts: [{ ...left, value: -left.value }, ...right],
    } as const
    return { kind: 'sign', sign, parts: [power] }
  }
  return { kind: 'binary', operator, isBool, matching, parts }
}

/** The seconds of an offset, or a number, which may have a sign; NaN for a computed one. */
function signedSecondsOf(text: string): number {
  const [, sign, duration = ''] = /^([+-]?)\s*(.*)$/s.exec(text) ?? []
  return sign === '-' ? -secondsOf(duration) : secondsOf(duration)
}

/** The name of a metric may stand before the braces, in them as a string, or in a matcher of `__name__`. */
function readSelector(node: SyntaxNode, query: string): Selector {
  const list = node.getChild('LabelMatchers')
  const matchers = ['UnquotedLabelMatcher', 'QuotedLabelMatcher']
    .flatMap((name) => list?.getChildren(name) ?? [])
    .map((matcher) => readMatcher(matcher, query))
  const name = node.getChild('Identifier') ?? list?.getChild('QuotedLabelName')
  const byLabel = matchers.find(({ label, operator }) => label === '__name__' && operator === '=')
  const nameMatchers = matchers.filter((matcher) => matcher.label === '__name__' && (name || matcher !== byLabel))
  return {
    kind: 'selector',
    metric: name ? unquote(textOf(name, query)) : byLabel?.value,
    matchers: matchers.filter(({ label }) => label !== '__name__'),
    ...(nameMatchers.length > 0 && { nameMatchers }),
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
