import {
  type Aggregation,
  type BinaryExpression,
  type Expression,
  isCall,
  keepsLabel,
  type Selector,
} from '../../src/promql/expression.ts'
import { TARGET_LABELS } from '../../src/promql/series.ts'
import { MARK } from '../promql.ts'
import type { Report } from './labels.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The labels that are known to belong to an instance of this service. */
type Limits = readonly string[]

/**
 * Reports each selector of a rule whose series other programs may have as well, and that nothing limits to this service:
 * `and on (job, instance)` with {@link MARK} around it, or the same for a job where the series are recorded ones,
 * because somebody else may record the same name.
 */
export function checkForeignSeries(query: Expression, { series }: Vocabulary, report: Report): void {
  const visit = (node: Expression, limits: Limits): void => {
    if (node.kind === 'selector') checkSelector(node, limits)
    else if (node.kind === 'binary') visitOperands(node, limits, visit)
    else for (const part of node.parts) visit(part, node.kind === 'aggregate' ? keptBy(node, limits) : limits)
  }
  const checkSelector = ({ metric = '' }: Selector, limits: Limits): void => {
    if (metric === MARK || !series.get(metric)?.labels.has('job')) return
    const needed = metric.includes(':') ? ['job'] : TARGET_LABELS
    const missing = needed.filter((label) => !limits.includes(label))
    if (missing.length > 0)
      report(`"${metric}" of any ${missing.join(' and ')}: add and on (${needed.join(', ')}) ${MARK}`)
  }
  visit(query, [])
}

/** What an aggregation leaves of the limits: a limit on a label that it drops says nothing of what is inside. */
function keptBy(aggregation: Aggregation, limits: Limits): Limits {
  return limits.filter((label) => keepsLabel(aggregation, label))
}

/** The side whose labels the result has keeps its limits, the other one those that both are matched by. */
function visitOperands(
  { parts: [left, right], operator, matching }: BinaryExpression,
  limits: Limits,
  visit: (node: Expression, limits: Limits) => void,
): void {
  const isMatched = (label: string) =>
    matching === undefined || matching.labels.includes(label) === (matching.kind === 'on')
  const isGuarded = operator === 'and' && matching?.kind === 'on' && right && isGuard(right)
  const own = isGuarded ? [...limits, ...matching.labels] : limits
  const others = limits.filter(isMatched)
  const isRight = matching?.many === 'right'
  if (left) visit(left, isRight ? others : own)
  if (right) visit(right, isRight ? own : others)
}

/** Whether this is the metric that only this service has, now or within a window: anything else may say the opposite. */
function isGuard(node: Expression): boolean {
  const [inner] = node.parts
  if (node.kind === 'selector') return node.metric === MARK && node.matchers.length === 0
  return inner !== undefined && (isCall(node, ['last_over_time']) || node.kind === 'range') && isGuard(inner)
}
