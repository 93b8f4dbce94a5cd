import { walk } from '../../promql/expression.ts'
import { parse } from '../../promql/parse.ts'
import { RULES } from '../../promql/rules/rules.ts'
import { CATALOGUE } from '../catalogue.ts'
import type { Fault, Wrong } from '../verdict.ts'
import { otherCodes } from './codes.ts'
import { noMetric, unknownLabel, unrecorded } from './names.ts'
import { otherQuantile } from './quantiles.ts'
import type { LessonRule, Requirements } from './rule.ts'
import { gaugeForCounters, otherWindow } from './windows.ts'

/** A rule that holds for every query. */
const always =
  (name: keyof typeof RULES): LessonRule =>
  (places) =>
    RULES[name](places, CATALOGUE)

/**
 * Mistakes that the query itself shows, the first one found being the verdict. The value alone could not tell most of them:
 * an average of quantiles may be close to the right number today, and far from it in the next incident.
 */
const LESSON_RULES: readonly (readonly [Wrong, LessonRule])[] = [
  ['no-metric', noMetric],
  ['no-such-label', unknownLabel],
  ['not-recorded', unrecorded],
  ['rate-after-sum', always('rate-after-sum')],
  ['rate-of-gauge', always('rate-of-gauge')],
  // Without a window the step may be about the count since the start.
  ['raw-counter', (places, { window }) => (window ? RULES['raw-counter'](places, CATALOGUE) : undefined)],
  ['other-window', otherWindow],
  ['no-counter', gaugeForCounters],
  ['le-lost', always('le-lost')],
  ['aggregated-quantiles', always('aggregated-quantiles')],
  ['aggregated-ratios', always('aggregated-ratios')],
  ['other-quantile', otherQuantile],
  ['other-codes', otherCodes],
]

/** The first mistake that a query shows; undefined when there is none, or when only Prometheus can read it. */
export function faultOfQuery(query: string, requirements: Requirements): Fault | undefined {
  const expression = parse(query)
  if (expression.kind === 'unreadable') return undefined
  const places = [...walk(expression)]
  for (const [verdict, rule] of LESSON_RULES) {
    const detail = rule(places, requirements)
    if (detail) return { verdict, detail }
  }
  return undefined
}
