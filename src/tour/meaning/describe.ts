import type { Sample } from '../../promql/evaluate/data.ts'
import type { Expression } from '../../promql/expression.ts'
import { type Answer, agree, answerOf, isClose } from './answer.ts'
import type { Different, Meaning } from './difference.ts'
import { leavesOf } from './leaves.ts'
import type { Model } from './model.ts'
import { partsOf } from './parts.ts'
import type { Universe } from './universe.ts'

/** What a query and a reference give in one universe. */
type Pair = readonly [query: ReadonlyMap<string, Sample>, reference: ReadonlyMap<string, Sample>]

/** Says how a query differs from the nearest of the references. */
export function describeDifference(
  query: Expression,
  references: readonly Expression[],
  model: Model,
  universes: readonly Universe[],
): Meaning {
  const meanings = references.map((reference) => differenceFrom(query, reference, model, universes))
  const [nearest] = meanings.toSorted((one, other) => distance(one) - distance(other))
  if (nearest?.kind !== 'different' || nearest.isSameForOne) return nearest as Meaning
  return { ...nearest, ...partsOf(query, nearest.reference, model) }
}

/** How far a meaning is from that of its reference; it only serves to choose one. */
function distance(meaning: Meaning): number {
  if (meaning.kind !== 'different') return 0
  const { labels, series, leaves, factor } = meaning
  return (labels ? 100 : 0) + (series ? 50 : 0) + leaves.missing.length + leaves.extra.length + (factor ? 0 : 10)
}

function differenceFrom(
  query: Expression,
  reference: Expression,
  model: Model,
  universes: readonly Universe[],
): Meaning {
  const [instance = ''] = model.instances
  const inOne = universes.map(({ of }) => answersOf(query, reference, of(instance)))
  const isSameForOne = inOne.every(([answer, expected]) => agree(answer, expected))
  const base = { kind: 'different', reference, isSameForOne, leftOut: [], tooMuch: [] } as const
  const leaves = leavesOf(query, reference)
  if (isSameForOne) return { ...base, leaves }
  for (const [answer] of inOne) {
    if (answer instanceof Map) continue
    const { kind } = answer as Exclude<Answer, ReadonlyMap<string, Sample>>
    if (kind === 'refused') return { kind, message: messageOf(answer) }
    if (kind === 'unsupported') return { kind: 'unjudged', message: messageOf(answer) }
    return { ...base, leaves }
  }
  const pairs = inOne as unknown as readonly Pair[]
  return { ...base, leaves, ...factsOf(pairs) }
}

function answersOf(query: Expression, reference: Expression, universe: Universe): readonly [Answer, Answer] {
  return [answerOf(query, universe), answerOf(reference, universe)]
}

function messageOf(answer: Answer): string {
  return 'message' in answer ? answer.message : ''
}

function factsOf(pairs: readonly Pair[]): Partial<Different> {
  const values = pairs.flatMap(([answer]) => [...answer.values()].map(({ value }) => value))
  const labels = values.length > 0 ? labelsDiffering(pairs) : undefined
  const series = labels ? undefined : seriesDiffering(pairs)
  return {
    ...(isSometimesEmpty(pairs) && { isEmpty: true }),
    ...(values.length > 0 && values.every(Number.isNaN) && { isNaN: true }),
    ...(isSometimesNaN(pairs) && { isSometimesNaN: true }),
    ...(values.length > 1 && new Set(values).size === 1 && !values.every(Number.isNaN) && { isConstant: true }),
    ...(labels && { labels }),
    ...(series && { series }),
    ...(!labels && !series && relation(pairs)),
  }
}

function isSometimesEmpty(pairs: readonly Pair[]): boolean {
  return pairs.some(([answer, reference]) => answer.size === 0 && reference.size > 0)
}

/** Whether the answer is NaN where the reference is a number, for instance where an operation has no requests. */
function isSometimesNaN(pairs: readonly Pair[]): boolean {
  return pairs.some(([answer, reference]) =>
    [...reference].some(([key, { value }]) => !Number.isNaN(value) && Number.isNaN(answer.get(key)?.value ?? 0)),
  )
}

function labelsDiffering(pairs: readonly Pair[]): Different['labels'] {
  const names = (side: 0 | 1) => [
    ...new Set(pairs.flatMap((pair) => [...pair[side].values()].flatMap(({ labels }) => Object.keys(labels)))),
  ]
  const [own, expected] = [names(0), names(1)]
  const missing = expected.filter((name) => !own.includes(name))
  const extra = own.filter((name) => !expected.includes(name))
  return missing.length + extra.length > 0 ? { missing, extra } : undefined
}

function seriesDiffering(pairs: readonly Pair[]): Different['series'] {
  const missing = new Map<string, Sample['labels']>()
  const extra = new Map<string, Sample['labels']>()
  for (const [answer, reference] of pairs) {
    for (const [key, { labels, value }] of reference) {
      if (!answer.has(key) && !Number.isNaN(value)) missing.set(key, labels)
    }
    for (const [key, { labels }] of answer) if (!reference.has(key)) extra.set(key, labels)
  }
  if (missing.size + extra.size === 0) return undefined
  return { missing: [...missing.values()], extra: [...extra.values()] }
}

/** Whether all values are the same number of times, or the same number above, those of the reference. */
function relation(pairs: readonly Pair[]): Partial<Different> {
  const both = pairs.flatMap(([answer, reference]) =>
    [...reference].map(([key, { value }]) => [answer.get(key)?.value ?? Number.NaN, value] as const),
  )
  const finite = both.filter(([own, expected]) => Number.isFinite(own) && Number.isFinite(expected))
  const [[own, expected] = [0, 0]] = finite.filter(([, value]) => value !== 0)
  const isAll = (test: (pair: readonly [number, number]) => boolean) => finite.length > 0 && finite.every(test)
  const factor = own / expected
  const addend = own - expected
  if (factor !== 0 && !isClose(factor, 1) && isAll(([one, other]) => isClose(one, other * factor))) return { factor }
  return addend !== 0 && isAll(([one, other]) => isClose(one - other, addend)) ? { addend } : {}
}
