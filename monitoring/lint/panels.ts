import type { Panel } from '@grafana/grafana-foundation-sdk/dashboard'
import { type Expression, keepsLabel, selectorsOf, walk } from '../../src/promql/expression.ts'
import type { Report } from './labels.ts'

/** The options of a panel that say how to read its values. */
type Config = {
  readonly unit?: string
  readonly noValue?: string
  readonly custom?: { readonly stacking?: { readonly mode?: string } }
}

const SHARES = ['percent', 'percentunit']
const ADDS_UP = ['sum', 'avg']
const COMPARISONS = ['>', '>=', '<', '<=', '==', '!=']

/** A metric of one process that is already a quantile, an average or an extreme. */
const SUMMARY = /_(p\d+|mean|max|min|stddev)_/

/**
 * Reports a panel that adds up figures of several instances that have no sum: shares and quantiles. Reports too a panel
 * that may have no value and does not explain that, or explains it and always has one. Optional series need a setting.
 */
export function checkPanel(
  panel: Panel,
  queries: readonly Expression[],
  isOptional: (series: string) => boolean,
  report: Report,
): void {
  const { unit = '', noValue, custom }: Config = panel.fieldConfig?.defaults ?? {}
  const isShare = SHARES.includes(unit)
  if (isShare && custom?.stacking?.mode === 'normal') report('stacks shares, which do not add up to anything')
  for (const query of queries) checkAdded(query, isShare, report)
  const isSometimesEmpty = queries.some((query) => mayBeEmpty(query, isOptional))
  if (isSometimesEmpty && !noValue) report('may have no value, and does not say what that means')
  if (!isSometimesEmpty && noValue) report(`says "${noValue}", and always has a value`)
}

/** A sum on one side of a division is allowed: a ratio of sums is a share of all instances. */
function checkAdded(node: Expression, isShare: boolean, report: Report): void {
  if (node.kind === 'aggregate' && ADDS_UP.includes(node.name) && !keepsLabel(node, 'instance')) {
    if (isShare) report('adds up shares of several instances: keep the label "instance"')
    for (const { node: inner } of selectorsOf(walk(node))) {
      if (SUMMARY.test(inner.metric ?? ''))
        report(`adds up "${inner.metric}" of several instances: keep the label "instance"`)
    }
    return
  }
  const isRatio = node.kind === 'binary' && node.operator === '/'
  for (const part of node.parts) checkAdded(part, isShare && !isRatio, report)
}

/** Whether an answer is empty where a comparison is false or a setting is missing; the right side of `or` fills it again. */
function mayBeEmpty(node: Expression, isOptional: (series: string) => boolean): boolean {
  if (node.kind === 'selector') return isOptional(node.metric ?? '')
  const isComparison = node.kind === 'binary' && COMPARISONS.includes(node.operator) && !node.isBool
  const parts = node.kind === 'binary' && node.operator === 'or' ? node.parts.slice(1) : node.parts
  return isComparison || parts.some((part) => mayBeEmpty(part, isOptional))
}
