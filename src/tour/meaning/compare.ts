import { evaluate } from '../../promql/evaluate/evaluate.ts'
import type { Expression } from '../../promql/expression.ts'
import { agree, answerOf } from './answer.ts'
import { describeDifference } from './describe.ts'
import type { Meaning } from './difference.ts'
import type { Model } from './model.ts'
import { type Universe, universesOf } from './universe.ts'

/** Whether a lesson asks for the whole service or for each instance, where there are several. */
export type View = 'fleet' | 'instance'

/** Compares the meaning of a query with those of the references, of which one has to be the same. */
export function compareMeaning(
  query: Expression,
  references: readonly [Expression, ...Expression[]],
  model: Model,
  view: View = 'fleet',
): Meaning {
  const universes = universesOf(model)
  const same = references.find((reference) => isSame(query, reference, model, universes, view))
  return same ? { kind: 'same', reference: same } : describeDifference(query, references, model, universes)
}

/**
 * With one instance nothing shows whether an answer is for all or for each. So one that keeps the instance only has to
 * agree where there is one, as has any answer to a question about an instance.
 */
function isSame(
  query: Expression,
  reference: Expression,
  { isAlone, instances }: Model,
  universes: readonly Universe[],
  view: View,
): boolean {
  const isSameFor = (test: (universe: Universe, instance: string) => boolean) =>
    universes.every((universe) => instances.every((instance) => test(universe, instance)))
  const forAll = () => universes.every(({ data }) => agree(answerOf(query, data), answerOf(reference, data)))
  const forEach = () =>
    keepsInstance(query, universes) &&
    isSameFor(({ data, of }, instance) =>
      agree(answerOf(query, data, instance), answerOf(reference, of(instance).data)),
    )
  const forOne = () =>
    isSameFor(({ of }, instance) => agree(answerOf(query, of(instance).data), answerOf(reference, of(instance).data)))
  if (!isAlone) return view === 'fleet' ? forAll() : forEach()
  return forAll() || ((keepsInstance(reference, universes) || keepsInstance(query, universes)) && forOne())
}

/** Whether an expression gives nothing but series of single instances. */
function keepsInstance(expression: Expression, [universe]: readonly Universe[]): boolean {
  const value = universe && evaluate(expression, universe.data)
  return value?.kind === 'vector' && value.samples.every(({ labels }) => labels.instance !== undefined)
}
