import * as units from '@grafana/grafana-foundation-sdk/units'
import type { Contract } from '../../src/openapi/document.ts'
import { bound, objectivesOf } from '../objectives.ts'
import { quantile, ratio, select } from '../promql.ts'
import type { Board } from './board.ts'
import { bars, heat, lines, NO_REQUESTS, stacked } from './panels.ts'
import { JOB, OPERATION, sumRates } from './series.ts'

const NAME = 'http_request_duration_seconds'
const QUANTILES = [0.5, 0.9, 0.95, 0.99]

const buckets = sumRates('le', `${NAME}_bucket`, OPERATION)
const rateOf = (suffix: string) => `sum(rate(${select(`${NAME}_${suffix}`, JOB, OPERATION)}[$__rate_interval]))`
const quantileOf = (share: number) => quantile(share, buckets)

/** What a histogram is, what can be read from it, and what cannot. */
export function histogramSchool(contract: Contract): Board {
  return {
    uid: 'prometric-histogram-school',
    title: 'Prometric / Histogram school',
    about:
      'One histogram from all sides: average against quantiles, over time, bucket by bucket, and two ways to be wrong.',
    operations: objectivesOf(contract).map(({ operation }) => operation),
    rows: {
      'Average against quantiles': averages(),
      'Bucket by bucket': byBucket(),
      'Classic and native': bothForms(),
      'What is easily done wrong': mistakes(contract),
    },
  }
}

const averages = () => [
  lines({
    title: 'Average and quantiles of $operation',
    about:
      'The average lies above the median, because a few slow requests pull it up. Start slow-dependency and see which line moves first and most.',
    unit: units.Seconds,
    width: 12,
    idle: NO_REQUESTS,
    queries: [
      ['average', ratio(rateOf('sum'), rateOf('count'))],
      ...QUANTILES.map((share) => [`p${share * 100}`, quantileOf(share)] as const),
    ],
  }),
  heat({
    title: 'Where the requests of $operation lie',
    about:
      'Each column is a moment, each row a bucket, darker where more requests fell into it. Two bands at once are two kinds of requests: a cache that hits or misses, an incident that affects some.',
    unit: units.Seconds,
    width: 12,
    queries: [['{{le}}', `sum by (le) (increase(${select(`${NAME}_bucket`, JOB, OPERATION)}[$__rate_interval]))`]],
  }),
]

const byBucket = () => [
  lines({
    title: 'Buckets as they are stored: cumulative',
    about:
      'Each bucket counts everything up to its bound `le`, so each line lies on or above the one before. The topmost, +Inf, is the rate of all requests.',
    unit: units.RequestsPerSecond,
    width: 8,
    queries: [['le {{le}}', buckets]],
  }),
  bars({
    title: 'Share of requests up to each bound',
    about:
      'Read a quantile by hand: p95 lies in the first bucket whose bar reaches 95 %. histogram_quantile() does this and draws a straight line within the bucket, so its error is at most the bucket’s width.',
    idle: NO_REQUESTS,
    unit: units.PercentUnit,
    width: 8,
    queries: [['up to {{le}} s', `${buckets}\n/ on () group_left () (${rateOf('count')} > 0)`]],
  }),
  stacked({
    title: 'Requests within and above half a second',
    about:
      'The difference of two buckets is a number of requests between their bounds: exact, unlike a quantile. This is how the latency objective is counted.',
    unit: units.RequestsPerSecond,
    width: 8,
    queries: [
      ['up to 0.25 s', bucketRate(0.25)],
      ['0.25 to 0.5 s', `${bucketRate(0.5)} - ${bucketRate(0.25)}`],
      ['longer', `${rateOf('count')} - ${bucketRate(0.5)}`],
    ],
  }),
]

const bucketRate = (seconds: number) =>
  `sum(rate(${select(`${NAME}_bucket`, JOB, OPERATION, bound(seconds))}[$__rate_interval]))`

const native = `sum(rate(${select(NAME, JOB, OPERATION)}[$__rate_interval]))`
const COMPARED = [0.5, 0.95, 0.99]

const bothForms = () => [
  lines({
    title: 'Quantiles of $operation from the classic buckets',
    about:
      'Eleven buckets, chosen beforehand. A line that stays at one height has run into the middle of a wide bucket: the truth may be anywhere in it.',
    unit: units.Seconds,
    width: 12,
    idle: NO_REQUESTS,
    queries: COMPARED.map((share) => [`p${share * 100} classic`, quantileOf(share)]),
  }),
  lines({
    title: 'The same quantiles from the native histogram',
    about:
      'The same requests, in buckets whose bounds are 9 % apart: no quantile is further from the truth than that. It is there where Prometheus 3 scrapes native histograms, as prometheus3.yml says.',
    unit: units.Seconds,
    width: 12,
    idle: NO_REQUESTS,
    queries: COMPARED.map((share) => [`p${share * 100} native`, quantile(share, native)]),
  }),
]

const mistakes = (contract: Contract) => [
  lines({
    title: 'An average of quantiles is not a quantile',
    about:
      'p95 of all requests, from buckets that were added up first, beside the average of the p95 of each operation. The second is meaningless: an operation with two requests weighs as much as one with a thousand.',
    unit: units.Seconds,
    width: 8,
    idle: NO_REQUESTS,
    queries: [
      ['right: buckets first', quantile(0.95, sumRates('le', `${NAME}_bucket`))],
      ['wrong: average of p95', `avg(\n${quantile(0.95, sumRates('operation, le', `${NAME}_bucket`))}\n)`],
    ],
  }),
  lines({
    title: 'The same p95 over 1, 5 and 15 minutes',
    about:
      'A short window shows an incident at once but jumps, since few requests decide. A long one is smooth and late, and remembers for as long as it lasts.',
    unit: units.Seconds,
    width: 8,
    idle: NO_REQUESTS,
    queries: ['1m', '5m', '15m'].map((window) => [
      window,
      quantile(0.95, `sum by (le) (rate(${select(`${NAME}_bucket`, JOB, OPERATION)}[${window}]))`),
    ]),
  }),
  lines({
    title: 'Share of requests that meet their objective',
    about:
      'Exact, because the threshold of each operation is a bound of a bucket. At a threshold between two bounds this could only be guessed.',
    idle: NO_REQUESTS,
    unit: units.PercentUnit,
    width: 8,
    queries: [...Map.groupBy(objectivesOf(contract), ({ latency }) => latency.threshold)].map(([threshold, group]) => {
      const operations = `operation=~"${group.map(({ operation }) => operation).join('|')}"`
      const all = sumRates('operation', `${NAME}_count`, operations)
      const slow = `(${all} - ${sumRates('operation', `${NAME}_bucket`, operations, bound(threshold))})`
      return [`{{operation}} within ${threshold} s`, `1 - (\n${ratio(slow, all)}\n)`] as const
    }),
  }),
]
