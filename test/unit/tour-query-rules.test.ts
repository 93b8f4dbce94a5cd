import { describe, expect, it } from 'vitest'
import type { Requirements } from '../../src/tour/query-rules/rule.ts'
import { faultOfQuery } from '../../src/tour/query-rules/rules.ts'
import type { Wrong } from '../../src/tour/verdict.ts'

const MINUTE: Requirements = { window: '1m' }
const RATE = 'rate(http_requests_total[1m])'
const BUCKETS = 'rate(http_request_duration_seconds_bucket[1m])'
const COUNTERS: Requirements = { window: '1m', counters: true }
const FAILURES: Requirements = { window: '1m', failures: true }
const codes = (matcher: string) => `sum(rate(http_requests_total{${matcher}}[1m])) / sum(${RATE})`
const P95: Requirements = { window: '1m', quantile: 0.95 }

describe('faultOfQuery', () => {
  it.each<[string, Requirements]>([
    [`sum(${RATE})`, MINUTE],
    ['sum(rate(http_requests_total[60s]))', MINUTE],
    ['SUM(rate(http_requests_total[1m0s]))', MINUTE],
    [`sum by (operation, instance) (${RATE})`, MINUTE],
    [`sum(${RATE} / 60)`, MINUTE],
    [`topk(1, sum by (operation) (${RATE}) / sum by (operation) (${RATE}))`, MINUTE],
    [`sum(${RATE}) / sum(increase(http_requests_total[1m]))`, MINUTE],
    [`histogram_quantile(0.95, sum by (le) (${BUCKETS}))`, P95],
    [`histogram_quantile(0.95, sum without (method, path) (${BUCKETS}))`, P95],
    [`histogram_quantile(0.95, ${BUCKETS})`, P95],
    [`topk(1, histogram_quantile(0.95, sum by (le, operation) (${BUCKETS})))`, P95],
    [`sum(sum by (path) (${RATE}) * (sum by (path) (${RATE}) / sum by (path) (${RATE})))`, MINUTE],
    [`max(sum by (operation) (${RATE}) / sum by (operation) (${RATE}))`, MINUTE],
    ['sum(avg_over_time(http_requests_in_progress[1m]))', MINUTE],
    ['avg_over_time(sum(http_requests_in_progress)[1m:5s])', MINUTE],
    ['deriv(app_memory_usage_megabytes[1m])', MINUTE],
    ['sum(http_requests_total)', {}],
    ['sum(job:http_requests:rate60s)', MINUTE],
    [`histogram_quantile(0.95, topk(3, sum by (le) (${BUCKETS})))`, P95],
    [`histogram_quantile(0.95, sum by (le) (${BUCKETS}) and on () sum(${RATE}) > 0)`, P95],
    ['sum(operation:http_requests:rate_of_mine)', MINUTE],
    ['sum(rate(http_request_duration_seconds_sum[1m]))', COUNTERS],
    ['job:http_requests:rate1m * job:http_request_duration_seconds:mean_rate1m', COUNTERS],
    [codes('code=~"5.."'), FAILURES],
    [codes('code=~"5\\\\d+"'), FAILURES],
    [codes('code=~`5\\d+`'), FAILURES],
    [codes('code="500"'), FAILURES],
    [codes('operation="getPerson",code=~"500|503"'), FAILURES],
    [codes('code!=""'), FAILURES],
    [codes('code=~"[3-5]..",code!~"4.."'), FAILURES],
    [`1 - ${codes('code!~"5.."')}`, FAILURES],
    [codes('code=~"(?i)4..|5.."'), FAILURES],
    [codes('code=~"[45][[:digit:]]{2}"'), FAILURES],
    [`${['2', '4', '5'].map((first) => codes(`code=~"${first}.."`)).join(' + ')}`, FAILURES],
    [codes('code=~"4..|5.."'), MINUTE],
    ['sum(operation:http_requests:rate1m)', { window: '1m', recorded: true }],
    // Names that the catalogue does not know are for Prometheus to judge.
    ['http_request_total', MINUTE],
    ['sum(rate(nothing{colour="red"}[1m]))', MINUTE],
    // So is what the grammar does not know.
    ['sum(', MINUTE],
  ])('finds nothing wrong with %s', (query, form) => {
    expect(faultOfQuery(query, form)).toBeUndefined()
  })

  it.each<[Wrong, string, Requirements]>([
    ['no-metric', 'vector(9.8)', {}],
    ['no-metric', '60 * 60', MINUTE],
    ['no-such-label', 'sum by (operations) (rate(http_requests_total[1m]))', MINUTE],
    ['no-such-label', 'sum(rate(http_requests_total{status="200"}[1m]))', MINUTE],
    ['no-such-label', 'http_requests_total{le="1"}', {}],
    ['no-such-label', '{__name__="person_store_count", "colour"="red"}', {}],
    ['not-recorded', `sum(operation:http_requests:rate1m) or sum(${RATE})`, { recorded: true }],
    ['rate-after-sum', 'rate(sum(http_requests_total)[1m:5s])', MINUTE],
    ['rate-after-sum', 'increase(sum by (operation) (http_requests_total)[1m:])', MINUTE],
    ['rate-of-gauge', 'rate(person_store_count[1m])', {}],
    ['rate-of-gauge', 'sum(increase(http_requests_in_progress{operation="getPerson"}[1m]))', MINUTE],
    ['rate-of-gauge', 'rate(a:b:rate1m[1m])', { window: '1m', recorded: true }],
    ['raw-counter', 'sum(http_requests_total)', MINUTE],
    ['raw-counter', '{__name__="http_requests_total"}', MINUTE],
    ['raw-counter', 'sum(http_status_code)', MINUTE],
    ['raw-counter', 'delta(http_requests_total[1m])', MINUTE],
    ['raw-counter', `${RATE} / http_request_duration_seconds_count`, MINUTE],
    ['raw-counter', 'histogram_quantile(0.95, sum by (le) (http_request_duration_seconds_bucket))', P95],
    ['other-window', 'sum(rate(http_requests_total[5m]))', MINUTE],
    ['other-window', 'sum(rate(http_requests_total[1m:5s])) + sum(rate(http_requests_total[2m]))', MINUTE],
    ['other-window', 'sum(irate(http_requests_total[1m]))', MINUTE],
    ['other-window', 'sum(rate(http_requests_total[1m] offset 1m))', MINUTE],
    ['other-window', 'sum(rate(http_requests_total[1m] @ 1700000000))', MINUTE],
    ['other-window', 'sum(http_requests_in_progress)', MINUTE],
    ['le-lost', `histogram_quantile(0.95, sum(${BUCKETS}))`, P95],
    ['le-lost', `histogram_quantile(0.95, sum by (operation) (${BUCKETS}))`, P95],
    ['le-lost', `histogram_quantile(0.95, sum without (le) (${BUCKETS}))`, P95],
    ['aggregated-quantiles', `avg(histogram_quantile(0.95, sum by (le, path) (${BUCKETS})))`, P95],
    ['aggregated-quantiles', `(max((histogram_quantile(0.95, ${BUCKETS}))))`, P95],
    ['aggregated-quantiles', `avg_over_time(histogram_quantile(0.95, sum by (le) (${BUCKETS}))[1m:5s])`, P95],
    ['aggregated-ratios', `avg(${RATE} / ${RATE})`, MINUTE],
    ['aggregated-ratios', `sum(${RATE}) * avg(${RATE} / ${RATE})`, MINUTE],
    ['aggregated-ratios', `AVG BY (path) (${RATE} / ${RATE})`, MINUTE],
    ['aggregated-ratios', `sum(100 * (sum by (path) (${RATE}) / sum by (path) (${RATE})))`, MINUTE],
    ['other-quantile', `histogram_quantile(0.99, sum by (le) (${BUCKETS}))`, P95],
    ['other-quantile', `histogram_quantile(95, sum by (le) (${BUCKETS}))`, P95],
    ['other-window', 'max(job_operation_objective:error_budget_burn:ratio_rate5m{operation="getPerson"})', MINUTE],
    ['other-window', 'sum(operation:http_requests:rate2m30s)', { window: '1m', recorded: true }],
    ['no-counter', 'sum(avg_over_time(http_requests_in_progress[1m]))', COUNTERS],
    ['no-counter', 'avg_over_time(sum(http_requests_in_progress)[1m:5s])', COUNTERS],
    ['other-window', 'sum(http_requests_in_progress)', COUNTERS],
    ['other-codes', codes('code=~"4..|5.."'), FAILURES],
    ['other-codes', codes('code=~"[45].*"'), FAILURES],
    ['other-codes', codes('code!~"2.."'), FAILURES],
    ['other-codes', codes("'code'!='200'"), FAILURES],
    ['other-codes', codes('code=~"5..|499"'), FAILURES],
    ['other-codes', codes('code=~"405|5.."'), FAILURES],
    ['other-codes', `1 - ${codes('code=~"2.."')}`, FAILURES],
    ['other-codes', 'sum(rate(http_status_code{code=~`4..|5\\d\\d`}[1m]))', FAILURES],
  ])('finds %s in %s', (verdict, query, form) => {
    expect(faultOfQuery(query, form)?.verdict).toBe(verdict)
  })
})
