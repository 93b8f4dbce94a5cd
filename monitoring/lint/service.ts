import { MARK } from '../promql.ts'
import { KEEPS_LABELS, NOT_OPERANDS, type Report } from './labels.ts'
import { child, keepsLabel, labelsIn, type Node } from './query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The labels by which Prometheus tells instances apart. */
const INSTANCE = ['job', 'instance']

/** The presence of the metric that only this service has, now or within a window; anything else about it may say the opposite. */
const GUARD = new RegExp(`^(?:${MARK}|last_over_time\\(${MARK}\\[\\w+\\]\\))$`)

/** Of these labels it is known that they belong to an instance of this service. */
type Limits = readonly string[]

/**
 * Reports each selector of a rule whose series other programs may have as well, and that nothing limits to this service:
 * `and on (job, instance) person_store_count` around it, or the same for a job where the series are recorded ones,
 * because somebody else may record the same name.
 */
export function checkService(query: Node, { series }: Vocabulary, report: Report): void {
  const visit = (node: Node, limits: Limits): void => {
    if (node.name === 'VectorSelector') checkSelector(node, limits)
    else if (node.name === 'BinaryExpr') visitOperands(node, limits, visit)
    else for (const one of node.children) visit(one, node.name === 'AggregateExpr' ? keptBy(node, limits) : limits)
  }
  const checkSelector = (selector: Node, limits: Limits): void => {
    const name = child(selector, 'Identifier')?.text ?? ''
    if (name === MARK || !series.get(name)?.has('job')) return
    const needed = name.includes(':') ? ['job'] : INSTANCE
    const missing = needed.filter((label) => !limits.includes(label))
    if (missing.length > 0)
      report(`"${name}" of any ${missing.join(' and ')}: add and on (${needed.join(', ')}) ${MARK}`)
  }
  visit(query, [])
}

/** What an aggregation leaves of the limits: a limit on a label that it drops says nothing of what is inside. */
function keptBy(aggregate: Node, limits: Limits): Limits {
  if (KEEPS_LABELS.includes(child(aggregate, 'AggregateOp')?.text ?? '')) return limits
  return limits.filter((label) => keepsLabel(aggregate, label))
}

/** The side whose labels the result has keeps its limits, the other one those that both are matched by. */
function visitOperands(node: Node, limits: Limits, visit: (node: Node, limits: Limits) => void): void {
  const operands = node.children.filter(({ name }) => !NOT_OPERANDS.includes(name))
  const [left, right] = [operands[0], operands.at(-1)]
  const matching = child(node, 'MatchingModifierClause')
  const on = labelsIn(child(matching ?? node, 'GroupingLabels'))
  const isOn = matching !== undefined && child(matching, 'On') !== undefined
  const isMatched = (label: string) => matching === undefined || on.includes(label) === isOn
  const isGuard = child(node, 'And') && isOn && right && GUARD.test(right.text)
  const isRight = matching !== undefined && child(matching, 'GroupRight') !== undefined
  const own = isGuard ? [...limits, ...on] : limits
  const others = limits.filter(isMatched)
  if (left) visit(left, isRight ? others : own)
  if (right) visit(right, isRight ? own : others)
}
