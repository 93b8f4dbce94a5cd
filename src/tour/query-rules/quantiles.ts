import { isCall } from '../../promql/expression.ts'
import type { LessonRule } from './rule.ts'

/** Finds another quantile than that of the step. */
export const otherQuantile: LessonRule = (places, { quantile }) => {
  for (const { node } of places) {
    if (!quantile || !isCall(node, ['histogram_quantile'])) continue
    const [found] = node.parts
    if (found?.kind === 'number' && found.value !== quantile) {
      const hint = found.value > 1 ? ' A quantile lies between 0 and 1.' : ''
      return `It computes the quantile ${found.value}; the task is about ${quantile}.${hint}`
    }
  }
  return undefined
}
