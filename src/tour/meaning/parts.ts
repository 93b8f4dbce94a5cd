import type { Labels, Sample } from '../../promql/evaluate/data.ts'
import { keyOf } from '../../promql/evaluate/labels.ts'
import { type Expression, isChoice, type Matcher, walk } from '../../promql/expression.ts'
import { answerOf, isClose } from './answer.ts'
import type { Different, Part } from './difference.ts'
import { hash } from './hash.ts'
import { COMPLETE } from './kinds.ts'
import type { Model } from './model.ts'
import { completeOf, createUniverse } from './universe.ts'

/** How much more frequent events of a part become, to see whether an expression notices: not all alike, or no quantile does. */
function moreOf(labels: Labels): number {
  return 2 + (hash(keyOf(labels)) % 3)
}

/** Which events one of two expressions counts and the other does not: what changes only one of them. */
export function partsOf(
  query: Expression,
  reference: Expression,
  model: Model,
): Pick<Different, 'leftOut' | 'tooMuch'> {
  const leftOut: Part[] = []
  const tooMuch: Part[] = []
  for (const label of labelsSelected(query, reference)) {
    const values = [...new Set(model.series.map((series) => series.labels[label] ?? ''))].filter(Boolean).sort()
    const isNoticed = new Map(values.map((value) => [value, noticedBy(label, value, model)]))
    for (const [index, pair] of pairsOf(query, reference).entries()) {
      const [own, expected] = pair.map((side) => values.filter((value) => isNoticed.get(value)?.(side)))
      if (!own?.length || !expected?.length) continue
      const part = { label, isInDivisor: index > 0 }
      const [missing, extra] = [less(expected, own), less(own, expected)]
      if (missing.length > 0) leftOut.push({ ...part, values: missing })
      if (extra.length > 0) tooMuch.push({ ...part, values: extra })
    }
  }
  return { leftOut: acrossSides(leftOut), tooMuch: acrossSides(tooMuch) }
}

function less(all: readonly string[], those: readonly string[]): string[] {
  return all.filter((one) => !those.includes(one))
}

/** The parts, those that differ on both sides of a ratio once. */
function acrossSides(parts: readonly Part[]): Part[] {
  const above = parts.filter(({ isInDivisor }) => !isInDivisor)
  const isAbove = ({ label, values }: Part) =>
    above.some((other) => other.label === label && less(values, other.values).length === 0)
  return parts.filter((part) => !part.isInDivisor || !isAbove(part))
}

/** Two expressions to compare part by part: the two sides of a ratio by themselves. A side that chooses notices less. */
function pairsOf(query: Expression, reference: Expression): (readonly [Expression, Expression])[] {
  const [own, expected] = [sidesOf(query), sidesOf(reference)]
  if (own.length !== expected.length) return []
  const pairs = own.map((side, index) => [side, expected[index] ?? reference] as const)
  return pairs.every(([side, other]) => isChoice(side) === isChoice(other)) ? pairs : []
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

/** The labels that matchers of only one of two expressions choose by, or of both in the same way if they share all. */
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
  const before = completeOf(model).of(instance)
  const after = createUniverse(model, COMPLETE, (labels) => (labels[label] === value ? moreOf(labels) : 1)).of(instance)
  return (expression) => {
    const [one, other] = [answerOf(expression, before), answerOf(expression, after)]
    if (!(one instanceof Map) || !(other instanceof Map)) return false
    const differs = ([key, sample]: [string, Sample]) => !isClose(one.get(key)?.value, sample.value)
    return one.size !== other.size || [...other].some(differs)
  }
}
