import { selectorsOf } from '../../promql/expression.ts'
import { typeOf } from '../../promql/series.ts'
import { CATALOGUE } from '../catalogue.ts'
import type { LessonRule } from './rule.ts'

/** Finds a query without a metric. */
export const noMetric: LessonRule = (places) =>
  selectorsOf(places).length === 0 ? 'It is the same number whatever the service does.' : undefined

/** Finds a label that a metric of the service does not have, in a matcher or a grouping. */
export const unknownLabel: LessonRule = (places) => {
  for (const { node, around } of selectorsOf(places)) {
    const known = CATALOGUE.get(node.metric ?? '')?.labels
    if (!known) continue
    const grouped = around.flatMap((outer) =>
      outer.kind === 'aggregate' && outer.grouping.kind === 'by' ? outer.grouping.labels : [],
    )
    const unknown = [...node.matchers.map(({ label }) => label), ...grouped].find((label) => !known.has(label))
    if (unknown) return `${node.metric} has no label ${unknown}; it has ${[...known].join(', ')}.`
  }
  return undefined
}

/** Finds a metric of the service where the step wants a recorded series. */
export const unrecorded: LessonRule = (places, { recorded }) => {
  const raw = selectorsOf(places).find(({ node }) => typeOf(CATALOGUE, node.metric) !== 'recorded')
  return recorded && raw
    ? `The rule computes from ${raw.node.metric}; the name of a recorded series has a colon.`
    : undefined
}
