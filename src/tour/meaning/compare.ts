import { isWindowFunction } from '../../promql/evaluate/leaves.ts'
import { type Expression, isChoice } from '../../promql/expression.ts'
import { type Answer, agree, answerOf, answersByInstance } from './answer.ts'
import { describeDifference } from './describe.ts'
import type { Meaning } from './difference.ts'
import { type Model, readsDate } from './model.ts'
import { furtherUniversesOf, type Universe, universesOf } from './universe.ts'

/** Whether a lesson asks for the whole service or for each instance, where there are several. */
export type View = 'fleet' | 'instance'

const NOTHING: Answer = new Map()

/** Compares the meaning of a query with those of the references, of which one has to be the same. */
export function compareMeaning(
  query: Expression,
  references: readonly Expression[],
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

/**
 * Whether a query means the same as a reference in some universes. With one instance an answer may be for all or for each.
 * The model has a second one, which shows an answer that is neither.
 */
function isSame(
  query: Expression,
  reference: Expression,
  { isAlone, instances }: Model,
  universes: readonly Universe[],
  view: View,
): boolean {
  const always = (holds: (universe: Universe) => boolean) => universes.every(holds)
  const forAll = (expected = reference) =>
    always((universe) => agree(answerOf(query, universe), answerOf(expected, universe)))
  const forEach = (isMissingFine = false) =>
    always((universe) => {
      const answers = answersByInstance(query, universe)
      return instances.every((instance) => {
        const answer = answers?.get(instance) ?? (isMissingFine ? undefined : NOTHING)
        return answers && (!answer || agree(answer, answerOf(reference, universe.of(instance))))
      })
    })
  if (!isAlone) return view === 'fleet' ? forAll() : forEach()
  const forOne = () =>
    always(({ of }) =>
      agree(...([query, reference].map((one) => answerOf(one, of(instances[0] ?? ''))) as [Answer, Answer])),
    )
  return (
    forOne() &&
    (forAll() ||
      forEach() ||
      (isChoice(reference) && forEach(true)) ||
      (view === 'instance' && !readsDate(reference) && forAll(totalOf(reference))))
  )
}

/** The same of all instances together: what it reads of each is added up. */
function totalOf(node: Expression): Expression {
  const isLeaf = node.kind === 'selector' || (node.kind === 'call' && isWindowFunction(node.name))
  if (!isLeaf) return { ...node, parts: node.parts.map(totalOf) }
  return { kind: 'aggregate', name: 'sum', grouping: { kind: 'by', labels: [] }, parts: [node] }
}
