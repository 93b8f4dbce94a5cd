/** How a query can be wrong, each with what it means; the lessons name these. */
export const WRONG = {
  'not-promql': 'Prometheus cannot read this',
  'not-evaluable': 'Prometheus can read this, but not evaluate it',
  'no-metric': 'this asks for no metric',
  'no-such-metric': 'there is no such metric',
  'no-such-label': 'the metric has no such label',
  'no-such-value': 'no series has this value of the label',
  'no-data': 'the answer is empty',
  'range-vector': 'this gives samples over time, not one value',
  string: 'this gives a string, not a number',
  'not-recorded': 'this does not ask for a recorded series',
  'raw-counter': 'this uses a counter without rate()',
  'rate-of-gauge': 'this takes the rate of a gauge',
  'rate-after-sum': 'this takes the rate of an aggregation',
  'other-window': 'this looks at another window',
  'no-counter': 'this reads a gauge where counters are asked for',
  'other-quantile': 'this asks for another quantile',
  'other-codes': 'this takes other codes for failures than those of 500 and above',
  'le-lost': 'the aggregation drops the label le, which histogram_quantile() needs',
  'aggregated-quantiles': 'this aggregates quantiles',
  'aggregated-ratios': 'this aggregates ratios',
  'wrong-labels': 'these are other series than were asked for',
  'not-a-number': 'the value is NaN',
  factor: 'the value is off by a factor',
  'wrong-value': 'the value is another one',
} as const

/** The name of a way to be wrong. */
export type Wrong = keyof typeof WRONG

/** Whether a text names a way to be wrong. */
export function isWrong(name: string): name is Wrong {
  return Object.hasOwn(WRONG, name)
}

/** What is wrong with a query, with the details of this one. */
export type Fault = { readonly verdict: Wrong; readonly detail: string }

/** What a check says: right, how wrong, or why it cannot say, each in lines for a person. */
export type Outcome =
  | { readonly kind: 'right'; readonly lines: readonly string[] }
  | {
      readonly kind: 'wrong'
      readonly verdict: Wrong
      /** What the lesson says of this wrong answer, where it is one that the lesson names. */
      readonly reason: string | undefined
      readonly lines: readonly string[]
    }
  | { readonly kind: 'unchecked'; readonly lines: readonly string[] }
