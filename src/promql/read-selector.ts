import type { parser } from '@prometheus-io/lezer-promql'
import type { Matcher, Selector } from './expression.ts'

export type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

/** The name of a metric may stand before the braces, in them as a string, or in a matcher of `__name__`. */
export function readSelector(node: SyntaxNode, query: string): Selector {
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

/** The names in a list of labels. */
export function labelsIn(node: SyntaxNode | null | undefined, query: string): string[] {
  const names = ['LabelName', 'QuotedLabelName'].flatMap((name) => node?.getChildren(name) ?? [])
  return names.map((name) => unquote(textOf(name, query)))
}

/** The part of a query that a node stands for. */
export function textOf(node: SyntaxNode | null, query: string): string {
  return node ? query.slice(node.from, node.to) : ''
}

/** The value of a string; between back-quotes a backslash is a character like others. */
export function unquote(text: string): string {
  const [, quote, value] = /^(["'`])(.*)\1$/s.exec(text) ?? []
  if (value === undefined) return text
  return quote === '`' ? value : value.replaceAll(/\\(.)/gs, (_, escaped) => ESCAPES[escaped] ?? escaped)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
