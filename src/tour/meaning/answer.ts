import { memoizeWeakly } from '../../memoize.ts'
import type { Failure, Sample } from '../../promql/evaluate/data.ts'
import { evaluate } from '../../promql/evaluate/evaluate.ts'
import { keyOf, omit } from '../../promql/evaluate/labels.ts'
import type { Expression } from '../../promql/expression.ts'
import type { Universe } from './universe.ts'

/** What an expression gives in a universe: its series by their labels, a number as a series without labels. */
export type Answer = ReadonlyMap<string, Sample> | Failure | { readonly kind: 'range' | 'string' }

/** How far two sums of the same numbers may be apart when they were added in another order. */
const PRECISION = 1e-8
/** How far from 0 a difference may be of two numbers that are the same. */
const NOTHING = 1e-12

/** What an expression gives; the labels of the target and the name do not count, unless series differ in them alone. */
export function answerOf(expression: Expression, universe: Universe): Answer {
  return answersIn(universe)(expression)
}

/** Each expression is asked for several times: beside each reference, and to describe how it differs. */
const answersIn = memoizeWeakly(({ data, targetLabels }: Universe) =>
  memoizeWeakly((expression: Expression): Answer => {
    const value = evaluate(expression, data)
    if (value.kind === 'scalar') return bySeries([{ labels: {}, value: value.value }], targetLabels)
    return value.kind === 'vector' ? bySeries(value.samples, targetLabels) : value
  }),
)

/** What an expression gives for each instance; undefined when a series has the label of none. */
export function answersByInstance(
  expression: Expression,
  { data, targetLabels }: Universe,
): ReadonlyMap<string, Answer> | undefined {
  const value = evaluate(expression, data)
  if (value.kind !== 'vector' || value.samples.some(({ labels }) => !labels.instance)) return undefined
  const byInstance = Map.groupBy(value.samples, ({ labels }) => labels.instance ?? '')
  return new Map([...byInstance].map(([instance, samples]) => [instance, bySeries(samples, targetLabels)]))
}

function bySeries(samples: readonly Sample[], targetLabels: readonly string[]): ReadonlyMap<string, Sample> {
  const without = (names: readonly string[]) =>
    new Map(
      samples.map((sample) => [keyOf(omit(sample.labels, names)), { ...sample, labels: omit(sample.labels, names) }]),
    )
  const tries = [['__name__', ...targetLabels], ['__name__'], []].map(without)
  return tries.find(({ size }) => size === samples.length) ?? without([])
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
  return Math.abs(one - other) <= Math.max(NOTHING, PRECISION * Math.max(Math.abs(one), Math.abs(other)))
}
