/** The ways in which a query can be wrong, each with its meaning; the lessons use these names. */
export const WRONG = {
  'not-promql': 'Prometheus cannot read this',
  'not-evaluable': 'Prometheus can read this, but not evaluate it',
  'no-metric': 'this reads no metric',
  'no-such-metric': 'there is no such metric',
  'no-such-label': 'the metric has no such label',
  'no-such-value': 'no series has this value of the label',
  'no-data': 'the answer is empty, now or at other times',
  'range-vector': 'this gives samples over time, not one value',
  string: 'this gives a string, not a number',
  histogram: 'this gives whole histograms, not numbers',
  'not-recorded': 'this does not ask for a recorded series',
  'raw-counter': 'this uses a counter without rate()',
  'rate-of-gauge': 'this takes the rate of a gauge',
  'rate-after-sum': 'this takes the rate of an aggregation',
  'other-window': 'this looks at another window',
  'other-time': 'this looks at another time',
  'no-counter': 'this reads a gauge where counters are asked for',
  'other-quantile': 'this asks for another quantile',
  'le-lost': 'the aggregation drops the label le, which histogram_quantile() needs',
  'aggregated-quantiles': 'this aggregates quantiles',
  'aggregated-ratios': 'this aggregates ratios',
  'wrong-labels': 'these are not the series that the task asks for',
  'not-a-number': 'the value is NaN',
  'other-aggregation': 'this aggregates in another way',
  narrower: 'this leaves out a part of what the task asks for',
  wider: 'this counts more than the task asks for',
  factor: 'the value is off by a factor',
  'wrong-value': 'this computes something else',
  'no-trace-id': 'this is not a trace id',
  'no-exemplar': 'no exemplar has this trace id',
  'other-request': 'this is another request than the task asks for',
} as const

/** The name of a way to be wrong. */
export type Wrong = keyof typeof WRONG

/** Whether a text names a way to be wrong. */
export function isWrong(name: string): name is Wrong {
  return Object.hasOwn(WRONG, name)
}

/** What is wrong with a query, with the details of this one. */
export type Fault = { readonly verdict: Wrong; readonly detail: string }

/** The result of a check: right, wrong in one way, or not checked, each with lines for a person. */
export type Outcome =
  | { readonly kind: 'right'; readonly lines: readonly string[] }
  | {
      readonly kind: 'wrong'
      readonly verdict: Wrong
      /** What the lesson says about this wrong answer, if the lesson names it. */
      readonly reason: string | undefined
      readonly lines: readonly string[]
    }
  | { readonly kind: 'unchecked'; readonly lines: readonly string[] }
