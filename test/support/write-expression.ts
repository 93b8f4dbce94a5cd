import type { Expression, Labels, Matcher } from '../../src/promql/expression.ts'

/** The text of an expression, for messages. */
export function write(node: Expression): string {
  const parts = node.parts.map(write)
  switch (node.kind) {
    case 'number':
      return String(node.value)
    case 'string':
      return JSON.stringify(node.value)
    case 'selector':
      return `${node.metric ?? ''}${matchersOf([...(node.nameMatchers ?? []), ...node.matchers])}`
    case 'range':
      return `${parts[0]}[${node.window}]`
    case 'subquery':
      return `${parts[0]}[${node.window}:${node.step}]`
    case 'shifted':
      return `${parts[0]} ${node.shift.at ? `@ ${node.shift.at}` : ''} offset ${node.shift.offsetS}s`
    case 'sign':
      return `${node.sign}(${parts[0]})`
    case 'call':
      return `${node.name}(${parts.join(', ')})`
    case 'aggregate':
      return `${node.name} ${labelsOf(node.grouping)} (${parts.join(', ')})`
    case 'binary': {
      const matching = node.matching ? labelsOf(node.matching) : ''
      return `(${parts.join(` ${node.operator} ${node.isBool ? 'bool ' : ''}${matching}`)})`
    }
    default:
      return `${node.kind}(${parts.join(', ')})`
  }
}

function labelsOf({ kind, labels }: Labels<string>): string {
  return `${kind} (${labels.join(', ')})`
}

function matchersOf(matchers: readonly Matcher[]): string {
  if (matchers.length === 0) return ''
  return `{${matchers.map(({ label, operator, value }) => `${label}${operator}${JSON.stringify(value)}`).join(', ')}}`
}
