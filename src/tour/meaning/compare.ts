import { evaluate } from '../../promql/evaluate/evaluate.ts'
import { choosesSeries, contains, type Expression } from '../../promql/expression.ts'
import { agree, answerOf, answerOfInstance } from './answer.ts'
import { describeDifference } from './describe.ts'
import type { Meaning } from './difference.ts'
import type { Model } from './model.ts'
import { furtherUniversesOf, type Universe, universesOf } from './universe.ts'

/** Whether a lesson asks for the whole service or for each instance, where there are several. */
export type View = 'fleet' | 'instance'

/** Compares the meaning of a query with those of the references, of which one has to be the same. */
export function compareMeaning(
  query: Expression,
  references: readonly [Expression, ...Expression[]],
  model: Model,
  view: View = 'fleet',
): Meaning {
  const same = references.find((reference) => isSameMeaning(query, reference, model, view))
  if (same) return { kind: 'same', reference: same }
  const usual = universesOf(model)
  const seldom = references.find((reference) => isSame(query, reference, model, usual, view))
  return describeDifference(query, references, model, seldom ? furtherUniversesOf(model, isChoice(seldom)) : usual)
}

/** Whether a query means the same as a reference. */
export function isSameMeaning(query: Expression, reference: Expression, model: Model, view: View = 'fleet'): boolean {
  const isSameIn = (universes: readonly Universe[]) => isSame(query, reference, model, universes, view)
  return isSameIn(universesOf(model)) && isSameIn(furtherUniversesOf(model, isChoice(reference)))
}

/** Whether an expression chooses among series, of which several may be equal. */
function isChoice(expression: Expression): boolean {
  return contains(expression, (node) => node.kind === 'aggregate' && choosesSeries(node))
}

/** With one instance an answer may be for all or for each: where the reference says, nothing shows which. */
function isSame(
  query: Expression,
  reference: Expression,
  { isAlone, instances }: Model,
  universes: readonly Universe[],
  view: View,
): boolean {
  const isSameOf = (of: (universe: Universe, instance: string) => boolean) =>
    universes.every((universe) => instances.every((instance) => of(universe, instance)))
  const forAll = () => universes.every(({ data }) => agree(answerOf(query, data), answerOf(reference, data)))
  const forEach = () =>
    isSameOf(({ data, of }, instance) => {
      const answer = answerOfInstance(query, data, instance)
      return answer !== undefined && agree(answer, answerOf(reference, of(instance).data))
    })
  const forOne = () =>
    isSameOf(({ of }, instance) => {
      const { data } = of(instance)
      return agree(answerOf(query, data), answerOf(reference, data))
    })
  if (!isAlone) return view === 'fleet' ? forAll() : forEach()
  return forAll() || forEach() || ([query, reference].some((one) => keepsInstance(one, universes)) && forOne())
}

/** Whether an expression gives series of single instances. */
function keepsInstance(expression: Expression, [universe]: readonly Universe[]): boolean {
  const value = universe && evaluate(expression, universe.data)
  return value?.kind === 'vector' && value.samples.some(({ labels }) => labels.instance !== undefined)
}
