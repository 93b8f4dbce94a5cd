import { aggregatedQuantiles, aggregatedRatios, lostLe } from './aggregations.ts'
import type { FindMistake } from './mistake.ts'
import { rateAfterSum, rateOfGauge, rawCounter } from './rates.ts'

/** Mistakes that a query shows whatever it is for, by the names that the verdicts of the tour have. */
export const MISTAKES = {
  'rate-after-sum': rateAfterSum,
  'rate-of-gauge': rateOfGauge,
  'raw-counter': rawCounter,
  'le-lost': lostLe,
  'aggregated-quantiles': aggregatedQuantiles,
  'aggregated-ratios': aggregatedRatios,
} as const satisfies Readonly<Record<string, FindMistake>>
