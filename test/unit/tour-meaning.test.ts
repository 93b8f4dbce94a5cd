import { describe, expect, it } from 'vitest'
import { readLessons } from '../../src/tour/lesson.ts'
import { compareMeaning } from '../../src/tour/meaning/compare.ts'
import { type RecordingRule, replaceRecorded } from '../../src/tour/meaning/recorded.ts'
import { contractModel, expressionOf } from '../support/model.ts'

const STEPS = readLessons().flatMap(({ steps }) => steps)
const RULES: readonly RecordingRule[] = [
  {
    name: 'operation:http_requests:rate1m',
    labels: {},
    expression: expressionOf('sum by (operation) (rate(http_requests_total[1m]))'),
  },
]
const model = contractModel()

const read = (query: string) => replaceRecorded(expressionOf(query), RULES)

function meaningOf(query: string, answers: readonly string[]) {
  const [reference, ...others] = answers.map(read)
  if (!reference) throw new Error('no answer')
  return compareMeaning(read(query), [reference, ...others], model)
}

describe('the meaning of the answers in the lessons', () => {
  it.each(STEPS.flatMap(({ id, answers }) => answers.map((answer) => [id, answer] as const)))(
    'is that of a reference: %s %s',
    (id, answer) => {
      const { answers = [] } = STEPS.find((step) => step.id === id) ?? {}
      expect(meaningOf(answer, answers)).toMatchObject({ kind: 'same' })
    },
  )

  const READABLE = STEPS.flatMap(({ id, wrong, answers }) =>
    wrong
      .filter(({ verdict }) => !['not-promql', 'not-recorded'].includes(verdict))
      .map(({ query }) => [id, query, answers] as const),
  )
  it.each(READABLE)('is another one where the lesson says so: %s %s', (_, query, answers) => {
    const meaning = meaningOf(query, answers)
    expect(meaning.kind).not.toBe('same')
  })
})
