import type { Sample } from '../../promql/evaluate/data.ts'
import { type Expression, type Matcher, walk } from '../../promql/expression.ts'
import { answerOf, isClose } from './answer.ts'
import type { Different, Part } from './difference.ts'
import type { Model } from './model.ts'
import { createUniverse, universesOf } from './universe.ts'
import { COMPLETE } from './values.ts'

/** How much more frequent a part becomes, to see whether an expression notices. */
const MORE = 3

/** Which events one of two expressions counts and the other does not: what changes only one of them. */
export function partsOf(
  query: Expression,
  reference: Expression,
  model: Model,
): Pick<Different, 'leftOut' | 'tooMuch'> {
  const pairs = pairsOf(query, reference)
  const labels = labelsSelected(query, reference)
  const leftOut: Part[] = []
  const tooMuch: Part[] = []
  for (const label of labels) {
    const values = [...new Set(model.series.map((series) => series.labels[label] ?? ''))].filter(
      (value) => value !== '',
    )
    const missing = new Set<string>()
    const extra = new Set<string>()
    for (const value of values) {
      const isNoticed = noticedBy(label, value, model)
      for (const [own, expected] of pairs) {
        const [isOwn, isExpected] = [isNoticed(own), isNoticed(expected)]
        if (isExpected && !isOwn) missing.add(value)
        if (isOwn && !isExpected) extra.add(value)
      }
    }
    if (missing.size > 0) leftOut.push({ label, values: [...missing].sort() })
    if (extra.size > 0) tooMuch.push({ label, values: [...extra].sort() })
  }
  return { leftOut, tooMuch }
}

/** Two expressions to compare part by part: the two sides of a ratio by themselves. */
function pairsOf(query: Expression, reference: Expression): (readonly [Expression, Expression])[] {
  const [own, expected] = [sidesOf(query), sidesOf(reference)]
  if (own.length !== expected.length) return []
  return own.map((side, index) => [side, expected[index] ?? reference])
}

/** Both sides of a ratio between series; otherwise the expression itself. */
function sidesOf(node: Expression): readonly Expression[] {
  const inner = node.parts.filter((part) => !isNumber(part))
  if (node.kind === 'binary' && node.operator === '/' && inner.length === 2) return inner
  const isWrapped =
    node.kind === 'sign' || node.kind === 'binary' || (node.kind === 'aggregate' && node.name === 'topk')
  return isWrapped && inner.length === 1 && inner[0] ? sidesOf(inner[0]) : [node]
}

function isNumber(node: Expression): boolean {
  return node.kind === 'number' || ((node.kind === 'binary' || node.kind === 'sign') && node.parts.every(isNumber))
}

/** The labels that matchers of only one of two expressions choose by, or of both in the same way if there are no others. */
function labelsSelected(query: Expression, reference: Expression): string[] {
  const [own, expected] = [query, reference].map(
    (expression) =>
      new Map([...walk(expression)].flatMap(({ node }) => matchersOf(node).map(({ label, text }) => [text, label]))),
  ) as [Map<string, string>, Map<string, string>]
  const differing = [...own, ...expected].filter(([text]) => own.has(text) !== expected.has(text))
  const labels = (differing.length > 0 ? differing : [...own]).map(([, label]) => label)
  return [...new Set(labels)].filter((label) => label !== 'job' && label !== 'instance' && label !== 'le')
}

function matchersOf(node: Expression): readonly Matcher[] {
  if (node.kind === 'recorded') return node.selector.matchers
  return node.kind === 'selector' ? node.matchers : []
}

function noticedBy(label: string, value: string, model: Model): (expression: Expression) => boolean {
  const [instance = ''] = model.instances
  const before = universesOf(model)[COMPLETE]?.of(instance)
  const after = createUniverse(model, COMPLETE, (labels) => (labels[label] === value ? MORE : 1)).of(instance)
  return (expression) => {
    if (!before) return false
    const [one, other] = [answerOf(expression, before), answerOf(expression, after)]
    if (!(one instanceof Map) || !(other instanceof Map)) return false
    const differs = ([key, sample]: [string, Sample]) => !isClose(one.get(key)?.value, sample.value)
    return one.size !== other.size || [...other].some(differs)
  }
}
