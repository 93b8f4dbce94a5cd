import { parser } from '@prometheus-io/lezer-promql'

/** One node of a parsed query, with the text that it stands for. */
export type Node = { readonly name: string; readonly text: string; readonly children: readonly Node[] }

/** `label op "value"` of a selector, the value without its quotes. */
export type Matcher = { readonly label: string; readonly op: string; readonly value: string }

type Tree = ReturnType<typeof parser.parse>['topNode']

/** Parses PromQL; an error is a node called `⚠`. */
export function parseQuery(query: string): Node {
  const read = (node: Tree): Node => {
    const children: Node[] = []
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child))
    return { name: node.name, text: query.slice(node.from, node.to), children }
  }
  return read(parser.parse(query).topNode)
}

/** The node itself and all below it. */
export const walk = (node: Node): Node[] => [node, ...node.children.flatMap(walk)]

/** The first child of a name. */
export const child = (node: Node, name: string): Node | undefined => node.children.find((one) => one.name === name)

/** The names of the series that a query asks for, in its order. */
export const namesIn = (query: Node): string[] =>
  walk(query).flatMap((node) => (node.name === 'VectorSelector' ? [child(node, 'Identifier')?.text ?? ''] : []))

/** The labels that a grouping names: `by (a, b)`, `on (a, b)`. */
export const labelsIn = (node: Node | undefined): string[] =>
  (node?.children ?? []).filter(({ name }) => name === 'LabelName').map(({ text }) => text)

/** Whether the groups of an aggregation still have a label: `by` names it, or `without` does not. */
export function keepsLabel(aggregate: Node, label: string): boolean {
  const modifier = child(aggregate, 'AggregateModifier')
  const isNamed = labelsIn(modifier && child(modifier, 'GroupingLabels')).includes(label)
  const isWithout = modifier !== undefined && child(modifier, 'Without') !== undefined
  return isNamed !== isWithout
}

/** The matchers of a selector. */
export function matchersOf(selector: Node): Matcher[] {
  return (child(selector, 'LabelMatchers')?.children ?? []).map((matcher) => {
    const quoted = child(matcher, 'StringLiteral')?.text ?? '""'
    return {
      label: child(matcher, 'LabelName')?.text ?? '',
      op: child(matcher, 'MatchOp')?.text ?? '',
      value: quoted.slice(1, -1).replaceAll('\\\\', '\\'),
    }
  })
}
