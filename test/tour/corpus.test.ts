import { describe, expect, it } from 'vitest'
import { createCheck } from '../../src/tour/check.ts'
import { readLessons } from '../../src/tour/lesson.ts'
import { readAnswers } from '../support/answers.ts'
import { createFakePrometheus, TOUR_RULES } from '../support/fake-prometheus.ts'
import { observeService } from '../support/observed-service.ts'

const steps = readLessons().flatMap((lesson) => lesson.steps)
const answers = readAnswers()
/** What only the parser of Prometheus finds. */
const BY_PROMETHEUS = ['not-promql', 'not-evaluable']
const { exposition, state } = await observeService()
const prometheus = createFakePrometheus({ exposition, release: 3, rules: TOUR_RULES })

describe('check of the corpus', () => {
  it('has at least 400 answers, 120 of them right', () => {
    const all = Object.values(answers).flat()
    expect(all.length).toBeGreaterThanOrEqual(400)
    expect(all.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(120)
    expect(Object.keys(answers).sort()).toEqual(steps.map(({ id }) => id).sort())
  })

  it.each(steps.map((step) => [step.id, step] as const))('judges each answer to %s', async (id, step) => {
    const check = createCheck(step, { readService: async () => state, prometheus })
    const misjudged = []
    for (const { query, verdict, fault, because } of answers[id] ?? []) {
      if (BY_PROMETHEUS.includes(fault ?? '')) continue
      const outcome = await check(query)
      const found = [outcome.kind, outcome.kind === 'wrong' ? outcome.verdict : undefined]
      if (found.join() !== [verdict, fault].join()) misjudged.push({ query, because, found, lines: outcome.lines })
    }
    expect(misjudged).toEqual([])
  })
})
