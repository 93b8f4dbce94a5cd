import type { BinaryExpression } from '../expression.ts'
import type { Sample, Value } from './data.ts'
import { refuse } from './failure.ts'
import { dropNames } from './labels.ts'
import { combine, combineSets } from './matching.ts'
import { compute, isComparison, type Operand } from './operators.ts'

/** Evaluates an operator between two values. */
export function evaluateBinary(node: BinaryExpression, left: Value, right: Value): Value {
  const { operator, isBool } = node
  const isSet = ['and', 'or', 'unless'].includes(operator)
  if (isBool && !isComparison(operator)) return refuse('bool modifier can only be used on comparison operators')
  if (left.kind === 'vector' && right.kind === 'vector') {
    const samples = isSet ? combineSets(node, left.samples, right.samples) : combine(node, left.samples, right.samples)
    return { kind: 'vector', samples }
  }
  if (isSet) return refuse(`set operator "${operator}" not allowed in binary scalar expression`)
  if (node.matching) return refuse('vector matching only allowed between instant vectors')
  if (left.kind === 'scalar' && right.kind === 'scalar') {
    if (isComparison(operator) && !isBool) return refuse('comparisons between scalars must use BOOL modifier')
    return { kind: 'scalar', value: compute(operator, left, right)?.value ?? Number.NaN }
  }
  if (left.kind === 'vector' && right.kind === 'scalar') {
    return withScalar(node, left.samples, (sample) => compute(operator, sample, { value: right.value }))
  }
  if (left.kind === 'scalar' && right.kind === 'vector') {
    return withScalar(node, right.samples, (sample) => compute(operator, { value: left.value }, sample))
  }
  return refuse('binary expression must contain only scalar and instant vector types')
}

/** A comparison chooses among the samples, any other operator computes new values. */
function withScalar(
  { operator, isBool }: BinaryExpression,
  samples: readonly Sample[],
  computeOf: (sample: Sample) => Operand | undefined,
): Value {
  if (isComparison(operator) && !isBool) {
    return { kind: 'vector', samples: samples.filter((sample) => computeOf(sample)?.value === 1) }
  }
  const computed = dropNames(samples).flatMap((sample) => {
    const result = computeOf(sample)
    return result ? [{ ...result, labels: sample.labels }] : []
  })
  return { kind: 'vector', samples: computed }
}
