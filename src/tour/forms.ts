import { type Place, parse, walk } from '../promql/expression.ts'
import { kindOf, labelsOf } from './catalogue.ts'
import { aggregatedQuantiles, aggregatedRatios, lostLe, otherQuantile } from './form-of-aggregations.ts'
import { otherCodes } from './form-of-codes.ts'
import { gaugeForCounters, otherWindow, rateAfterSum, rateOfGauge, rawCounter } from './form-of-rates.ts'
import { type Form, type Rule, selectors } from './places.ts'
import type { Fault, Wrong } from './verdict.ts'

/**
 * Mistakes that the query itself shows, in the order in which they are told. The value alone could not tell most of them:
 * an average of quantiles may be close to the right number today, and far from it in the next incident.
 */
const RULES: readonly (readonly [Wrong, Rule])[] = [
  [
    'no-metric',
    (places) => (selectors(places).length === 0 ? 'It is the same number whatever the service does.' : undefined),
  ],
  ['no-such-label', unknownLabel],
  ['not-recorded', unrecorded],
  ['rate-after-sum', rateAfterSum],
  ['rate-of-gauge', rateOfGauge],
  ['raw-counter', rawCounter],
  ['other-window', otherWindow],
  ['no-counter', gaugeForCounters],
  ['le-lost', lostLe],
  ['aggregated-quantiles', aggregatedQuantiles],
  ['aggregated-ratios', aggregatedRatios],
  ['other-quantile', otherQuantile],
  ['other-codes', otherCodes],
]

/** The first mistake that the form of a query shows; undefined when there is none, or when only Prometheus can read it. */
export function faultOfForm(query: string, form: Form): Fault | undefined {
  const expression = parse(query)
  if (!expression) return undefined
  const places = [...walk(expression)]
  for (const [verdict, rule] of RULES) {
    const detail = rule(places, form)
    if (detail) return { verdict, detail }
  }
  return undefined
}

function unknownLabel(places: readonly Place[]): string | undefined {
  for (const { node, around } of selectors(places)) {
    const known = labelsOf(node.metric ?? '')
    if (!known) continue
    const grouped = around.flatMap((outer) =>
      outer.kind === 'aggregate' && outer.grouping.kind === 'by' ? outer.grouping.labels : [],
    )
    const unknown = [...node.matchers.map(({ label }) => label), ...grouped].find((label) => !known.includes(label))
    if (unknown) return `${node.metric} has no label ${unknown}; it has ${known.join(', ')}.`
  }
  return undefined
}

function unrecorded(places: readonly Place[], { recorded }: Form): string | undefined {
  const raw = selectors(places).find(({ node }) => kindOf(node.metric ?? '') !== 'recorded')
  return recorded && raw
    ? `${raw.node.metric} is what the rule computes from; the name of a recorded series has a colon.`
    : undefined
}
