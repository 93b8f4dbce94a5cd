import type { Data, Failure, Labels, Sample } from '../../promql/evaluate/data.ts'
import { evaluate } from '../../promql/evaluate/evaluate.ts'
import { keyOf, omit } from '../../promql/evaluate/labels.ts'
import type { Expression } from '../../promql/expression.ts'

/** What an expression gives in a universe: its series by their labels, a number as a series without labels. */
export type Answer = ReadonlyMap<string, Sample> | Failure | { readonly kind: 'range' | 'string' }

/** How far two sums of the same numbers may be apart when they were added in another order. */
const PRECISION = 1e-7

/** What an expression gives, or the part of it that has a label `instance`; the labels of the target do not count. */
export function answerOf(expression: Expression, data: Data, instance?: string): Answer {
  const value = evaluate(expression, data)
  if (value.kind === 'scalar') return bySeries([{ labels: {}, value: value.value }])
  if (value.kind !== 'vector') return value
  return bySeries(value.samples.filter(({ labels }) => instance === undefined || labels.instance === instance))
}

/** The samples by their labels, without those of the target unless that makes two the same. */
function bySeries(samples: readonly Sample[]): ReadonlyMap<string, Sample> {
  const byLabels = (of: (labels: Labels) => Labels) =>
    new Map(samples.map((sample) => [keyOf(of(sample.labels)), { ...sample, labels: of(sample.labels) }]))
  const without = byLabels((labels) => omit(labels, ['__name__', 'job', 'instance']))
  return without.size === samples.length ? without : byLabels((labels) => omit(labels, ['__name__']))
}

/** Whether an answer has the series and values of a reference; what is NaN there may be absent. */
export function agree(answer: Answer, reference: Answer): boolean {
  if (!(answer instanceof Map) || !(reference instanceof Map)) return false
  const expected = [...reference].filter(([, { value }]) => !Number.isNaN(value))
  return (
    expected.every(([key, { value }]) => isClose(answer.get(key)?.value, value)) &&
    [...answer].every(
      ([key, { value }]) => reference.has(key) && (Number.isNaN(value) || isClose(value, reference.get(key)?.value)),
    )
  )
}

/** Whether two values are the same but for rounding. */
export function isClose(one = Number.NaN, other = Number.NaN): boolean {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return one === other
  return Math.abs(one - other) <= PRECISION * Math.max(Math.abs(one), Math.abs(other))
}
