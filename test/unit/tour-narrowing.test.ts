import { describe, expect, it } from 'vitest'
import { type Expression, selectorsOf, walk } from '../../src/promql/expression.ts'
import { readLessons } from '../../src/tour/lesson.ts'
import { isSameMeaning } from '../../src/tour/meaning/compare.ts'
import { contractModel, expressionOf } from '../support/model.ts'
import { matcher, where } from '../support/rewrite.ts'
import { write } from '../support/write-expression.ts'

const model = contractModel()
const STEPS = readLessons().flatMap(({ steps }) => steps.filter(({ id }) => !id.startsWith('8')))

/** The values of each label that the series have which an expression reads. */
function labelsRead(expression: Expression): ReadonlyMap<string, ReadonlySet<string>> {
  const series = selectorsOf(walk(expression)).flatMap(({ node }) => model.select(node))
  const labels = new Map<string, Set<string>>()
  for (const [name, value] of series.flatMap((one) => Object.entries(one.written))) {
    if (['__name__', 'job', 'instance'].includes(name)) continue
    labels.set(name, (labels.get(name) ?? new Set()).add(value))
  }
  return labels
}

/** An answer without one value of one label, wherever it reads series that have it. */
function narrowings(answer: Expression): Expression[] {
  return [...labelsRead(answer)].flatMap(([label, values]) =>
    [...values].map((value) => where(answer, matcher(label, '!=', value))),
  )
}

describe.each(
  STEPS.flatMap(({ id, answers, perInstance }) => answers.map((answer) => [id, answer, answers, perInstance] as const)),
)('the answer to lesson %s, %s,', (_, text, answers, perInstance) => {
  const references = answers.map(expressionOf)
  const queries = narrowings(expressionOf(text))

  it('is another one without a value of a label', () => {
    const view = perInstance ? 'instance' : 'fleet'
    const same = queries.filter((query) => references.some((reference) => isSameMeaning(query, reference, model, view)))
    expect(same.map(write)).toEqual([])
  })
})

it('has hundreds of narrowings', () => {
  const all = STEPS.flatMap(({ answers }) => answers.flatMap((answer) => narrowings(expressionOf(answer))))
  expect(all.length).toBeGreaterThan(300)
})
