import { describe, expect, it } from 'vitest'
import { parse } from '../../src/promql/parse.ts'
import { faultOfForm, faultOfRecording, type Query } from '../../src/tour/forms.ts'
import type { Wrong } from '../../src/tour/verdict.ts'

const RATE = 'rate(http_requests_total[1m])'
const BUCKETS = 'rate(http_request_duration_seconds_bucket[1m])'
const MINUTE = `sum(${RATE})`
const COUNTERS = 'sum(rate(http_request_duration_seconds_sum[1m]))'
const P95 = `histogram_quantile(0.95, sum by (le) (${BUCKETS}))`
const NOW = 'person_store_count'

function read(text: string): Query {
  const written = parse(text)
  if (written.kind === 'unreadable') throw new Error(`cannot read ${text}`)
  return { written, resolved: written }
}

describe('faultOfForm', () => {
  it.each<[string, string]>([
    [`sum(${RATE})`, MINUTE],
    ['sum(rate(http_requests_total[60s]))', MINUTE],
    ['SUM(rate(http_requests_total[1m0s]))', MINUTE],
    [`sum by (operation, instance) (${RATE})`, MINUTE],
    [`sum(${RATE} / 60)`, MINUTE],
    [`topk(1, sum by (operation) (${RATE}) / sum by (operation) (${RATE}))`, MINUTE],
    [`sum(${RATE}) / sum(increase(http_requests_total[1m]))`, MINUTE],
    [P95, P95],
    [`histogram_quantile(0.95, sum without (method, path) (${BUCKETS}))`, P95],
    [`histogram_quantile(0.95, ${BUCKETS})`, P95],
    [`topk(1, histogram_quantile(0.95, sum by (le, operation) (${BUCKETS})))`, P95],
    [`sum(sum by (path) (${RATE}) * (sum by (path) (${RATE}) / sum by (path) (${RATE})))`, MINUTE],
    [`max(sum by (operation) (${RATE}) / sum by (operation) (${RATE}))`, MINUTE],
    ['deriv(app_memory_usage_megabytes[1m])', 'delta(app_memory_usage_megabytes[1m]) / 60'],
    ['sum(http_requests_total)', NOW],
    ['sum(job:http_requests:rate60s)', MINUTE],
    [`histogram_quantile(0.95, topk(3, sum by (le) (${BUCKETS})))`, P95],
    [`histogram_quantile(0.95, sum by (le) (${BUCKETS}) and on () sum(${RATE}) > 0)`, P95],
    [COUNTERS, COUNTERS],
    ['job:http_requests:rate1m * job:http_request_duration_seconds:mean_rate1m', COUNTERS],
    // Names that the catalogue does not know have a reason of their own.
    ['http_request_total', MINUTE],
    ['sum(rate(nothing{colour="red"}[1m]))', MINUTE],
  ])('finds nothing wrong with %s', (query, answer) => {
    expect(faultOfForm(read(query), read(answer))).toBeUndefined()
  })

  it.each<[Wrong, string, string]>([
    ['rate-after-sum', 'rate(sum(http_requests_total)[1m:5s])', MINUTE],
    ['rate-after-sum', 'increase(sum by (operation) (http_requests_total)[1m:])', MINUTE],
    ['rate-of-gauge', 'rate(person_store_count[1m])', NOW],
    ['rate-of-gauge', 'sum(increase(http_requests_in_progress{operation="getPerson"}[1m]))', MINUTE],
    ['rate-of-gauge', 'rate(a:b:rate1m[1m])', 'a:b:rate1m'],
    ['raw-counter', 'sum(http_requests_total)', MINUTE],
    ['raw-counter', '{__name__="http_requests_total"}', MINUTE],
    ['raw-counter', 'sum(http_status_code)', MINUTE],
    ['raw-counter', 'delta(http_requests_total[1m])', MINUTE],
    ['raw-counter', `${RATE} / http_request_duration_seconds_count`, MINUTE],
    ['raw-counter', 'histogram_quantile(0.95, sum by (le) (http_request_duration_seconds_bucket))', P95],
    ['other-time', 'sum(rate(http_requests_total[1m] offset 1m))', MINUTE],
    ['other-time', 'sum(rate(http_requests_total[1m] @ 1700000000))', MINUTE],
    ['other-time', `avg_over_time(sum(${RATE})[1m:])`, MINUTE],
    ['other-time', 'sum(rate(http_requests_total[1m:5s])) + sum(rate(http_requests_total[2m]))', MINUTE],
    ['other-window', 'sum(rate(http_requests_total[5m]))', MINUTE],
    ['other-window', 'sum(irate(http_requests_total[1m]))', MINUTE],
    ['other-window', 'sum(http_requests_in_progress)', COUNTERS],
    ['other-window', 'avg_over_time(person_store_count[1m])', NOW],
    ['le-lost', `histogram_quantile(0.95, sum(${BUCKETS}))`, P95],
    ['le-lost', `histogram_quantile(0.95, sum by (operation) (${BUCKETS}))`, P95],
    ['le-lost', `histogram_quantile(0.95, sum without (le) (${BUCKETS}))`, P95],
    ['aggregated-quantiles', `avg(histogram_quantile(0.95, sum by (le, path) (${BUCKETS})))`, P95],
    ['aggregated-quantiles', `(max((histogram_quantile(0.95, ${BUCKETS}))))`, P95],
    ['aggregated-ratios', `avg(${RATE} / ${RATE})`, MINUTE],
    ['aggregated-ratios', `sum(${RATE}) * avg(${RATE} / ${RATE})`, MINUTE],
    ['aggregated-ratios', `AVG BY (path) (${RATE} / ${RATE})`, MINUTE],
    ['aggregated-ratios', `sum(100 * (sum by (path) (${RATE}) / sum by (path) (${RATE})))`, MINUTE],
    ['other-quantile', `histogram_quantile(0.99, sum by (le) (${BUCKETS}))`, P95],
    ['other-quantile', `histogram_quantile(95, sum by (le) (${BUCKETS}))`, P95],
    ['no-counter', 'sum(avg_over_time(http_requests_in_progress[1m]))', COUNTERS],
  ])('finds %s in %s', (verdict, query, answer) => {
    expect(faultOfForm(read(query), read(answer))?.verdict).toBe(verdict)
  })
})

describe('faultOfRecording', () => {
  const RECORDED = 'operation:http_requests:rate1m'
  it('finds a metric where the answer reads recorded series alone', () => {
    expect(faultOfRecording(read(`sum(${RECORDED}) or ${MINUTE}`), read(RECORDED))?.verdict).toBe('not-recorded')
    expect(faultOfRecording(read(`sum(${RECORDED})`), read(RECORDED))).toBeUndefined()
    expect(faultOfRecording(read(MINUTE), read(MINUTE))).toBeUndefined()
  })
})
