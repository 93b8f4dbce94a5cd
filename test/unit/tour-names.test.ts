import { describe, expect, it } from 'vitest'
import { parse } from '../../src/promql/parse.ts'
import { faultOfNames } from '../../src/tour/names.ts'

const TARGET = { job: 'prometric', instance: 'a:1' }
const SERIES = [
  ...['200', '404'].map((code) => ({ ...TARGET, __name__: 'http_requests_total', code, operation: 'getPerson' })),
  { ...TARGET, __name__: 'http_requests_total', code: '200', operation: 'listPersons' },
  { ...TARGET, __name__: 'person_store_count' },
]

function faultOf(text: string) {
  const query = parse(text)
  if (query.kind === 'unreadable') throw new Error(`cannot read ${text}`)
  return faultOfNames(query, SERIES, new Set(['a:b:recorded']))
}

describe('faultOfNames', () => {
  it.each([
    ['vector(9.8)', 'no-metric', 'whatever the service does'],
    ['60 * 60', 'no-metric', 'whatever the service does'],
    ['sum by (operations) (rate(http_requests_total[1m]))', 'no-such-label', 'has no label operations; it has code,'],
    ['sum(rate(http_requests_total{status="200"}[1m]))', 'no-such-label', 'has no label status'],
    ['http_requests_total{le="1"}', 'no-such-label', 'has no label le'],
    ['{__name__="person_store_count", "colour"="red"}', 'no-such-label', 'has no label colour'],
    ['sum(rate(http_request_total[1m]))', 'no-such-metric', 'Did you mean http_requests_total?'],
    [
      'histogram_quantile(0.9, http_request_duration_seconds)',
      'no-such-metric',
      'http_request_duration_seconds_bucket',
    ],
    ['app_build_info', 'no-such-metric', 'The service exposes app_build_info, but Prometheus has no sample'],
    ['a:b:rate1m', 'no-such-metric', 'has Prometheus read its file?'],
    ['http_requests_total{code="201"}', 'no-such-value', 'code is one of 200, 404.'],
    ['http_requests_total{code="4.."}', 'no-such-value', 'A regular expression needs =~.'],
    ['http_requests_total{code=~"5xx"}', 'no-such-value', '5.. and not 5xx'],
    ['http_requests_total{code!~"5xx"}', 'no-such-value', '5.. and not 5xx'],
    ['http_requests_total{code=~"4..",operation="listPersons"}', 'no-such-value', 'with all of {code=~"4..",'],
    ['person_store_count > 2 and nothing', 'no-such-metric', '/metrics shows all names'],
  ])('says of %s: %s', (query, verdict, words) => {
    const fault = faultOf(query)
    expect(fault?.verdict).toBe(verdict)
    expect(fault?.detail).toContain(words)
  })

  it.each([
    'person_store_count > 2',
    'http_requests_total{code!=""}',
    'http_requests_total{code=~"4.."}',
    'a:b:recorded{operation="x"}',
    'sum by (instance) (http_requests_total)',
  ])('finds all that %s names', (query) => {
    expect(faultOf(query)).toBeUndefined()
  })

  it('leads from a name that is far from all of them to none of them alone', () => {
    const { detail } = faultOf('persons_total') ?? {}
    expect(detail).not.toContain('Did you mean')
    expect(detail).toContain('those that begin with person_ are person_store_count, ')
  })

  it('does not take a value with a dot for a regular expression that should have been one', () => {
    expect(faultOf('person_store_count{instance=~"x.y"}')?.detail).not.toContain('needs =~')
  })
})
