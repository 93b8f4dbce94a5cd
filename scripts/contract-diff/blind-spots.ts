import type { Contract } from '../../src/openapi/document.ts'
import type { Change } from './change.ts'
import { type Term, termsOf } from './terms.ts'

/** A term as it was and as it is; undefined where it is not. */
type Pair = { readonly term: Term; readonly before: string | undefined; readonly after: string | undefined }

/** Compares what oasdiff has no check for. */
export function compareBlindSpots(base: Contract, revision: Contract): Change[] {
  const [before, after] = [byKey(base), byKey(revision)]
  const pairs = [...new Map([...before, ...after])].map(([key, term]): Pair => {
    return { term, before: before.get(key)?.value, after: after.get(key)?.value }
  })
  // Of a place that is new or gone oasdiff tells.
  const isHere = ({ term }: Pair) => before.has(keyOf(placeOf(term))) && after.has(keyOf(placeOf(term)))
  const changed = pairs.filter((pair) => pair.before !== pair.after && isHere(pair))
  return [...Map.groupBy(changed, textOf)].flatMap(([text, group]) => {
    const operations = [...new Set(group.map(({ term }) => term.operation))]
    const [first] = group
    return first ? { breaking: group.some(isBreaking), place: operations.join(', '), text, names: namesOf(first) } : []
  })
}

function byKey(contract: Contract): Map<string, Term> {
  return new Map(termsOf(contract).map((term) => [keyOf(term), term]))
}

function keyOf({ operation, place, keyword = '' }: Omit<Term, 'kind'>): string {
  return [operation, place, keyword].join('\n')
}

function placeOf({ operation, place }: Term): Omit<Term, 'kind'> {
  return { operation, place }
}

function isBreaking({ term, before, after }: Pair): boolean {
  return (term.kind === 'demand' ? after : before) !== undefined
}

function textOf({ term, before = 'none', after = 'none' }: Pair): string {
  return `${term.keyword} of ${term.place} was ${before} and is ${after}`
}

/** The property, parameter, header or media type, or else the operation. */
function namesOf({ term }: Pair): string[][] {
  const [, name = term.operation] = /`([^`]+)`/.exec(`${term.keyword} ${term.place}`) ?? []
  return [[name]]
}
