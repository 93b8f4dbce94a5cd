import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression } from '../../src/promql/expression.ts'
import { readLessons } from '../../src/tour/lesson.ts'
import { compareMeaning } from '../../src/tour/meaning/compare.ts'
import { contractModel, expressionOf } from '../support/model.ts'
import { type Rewriting, rewritten } from '../support/rewrite.ts'
import { CHANGING } from '../support/rewrite-changing.ts'
import { KEEPING } from '../support/rewrite-keeping.ts'
import { write } from '../support/write-expression.ts'

const SEEDS = [20261126, 18, 2042, 31_313, 987_654_321]
const RUNS = 4
const model = contractModel()
const REFERENCES = readLessons().flatMap(({ steps }) =>
  steps.flatMap(({ id, answers }) => (id.startsWith('8') ? [] : [[id, answers[0] ?? ''] as const])),
)

const choices = fc.record({ rewriting: fc.nat(), pick: fc.nat(1000), place: fc.nat(1000) })

/** Applies one of the rewritings that apply, at one of the places where it does. */
function rewrite(
  expression: Expression,
  rewritings: readonly Rewriting[],
  choice: { rewriting: number; pick: number; place: number },
) {
  const found = rewritings
    .map((rewriting) => rewritten(expression, rewriting, choice.pick))
    .filter(({ length }) => length > 0)
  const candidates = found[choice.rewriting % found.length] ?? []
  return candidates[choice.place % candidates.length] ?? expression
}

const CASES = REFERENCES.flatMap(([id, answer]) => SEEDS.map((seed) => [id, seed, answer] as const))

describe.each(CASES)('the meaning of lesson %s, with the seed %d', (_, seed, answer) => {
  const reference = expressionOf(answer)
  const meaningOf = (query: Expression) => compareMeaning(query, [reference], model).kind

  it('stays when a query is written otherwise', () => {
    const several = fc.array(choices, { minLength: 1, maxLength: 4 })
    for (const steps of fc.sample(several, { seed, numRuns: RUNS })) {
      const query = steps.reduce((rewritten, step) => rewrite(rewritten, Object.values(KEEPING), step), reference)
      expect(meaningOf(query), `seed ${seed}: ${write(query)}`).toBe('same')
    }
  })

  it('changes when a query asks something else', () => {
    for (const step of fc.sample(choices, { seed, numRuns: RUNS })) {
      const query = rewrite(reference, Object.values(CHANGING), step)
      expect(meaningOf(query), `seed ${seed}: ${write(query)}`).not.toBe('same')
    }
  })
})
