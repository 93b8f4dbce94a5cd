import { describe, expect, it } from 'vitest'
import type { Data, Sample } from '../../src/promql/evaluate/data.ts'
import { evaluate } from '../../src/promql/evaluate/evaluate.ts'
import { selectsSeries } from '../../src/promql/evaluate/leaves.ts'
import { selects } from '../../src/promql/expression.ts'
import { replaceRecorded } from '../../src/tour/meaning/recorded.ts'
import { expressionOf } from '../support/model.ts'

/** Three observations of 0. */
const ZEROES = { count: 3, sum: 0, zero: 3, buckets: new Map() }

const SAMPLES: readonly Sample[] = [
  { labels: { __name__: 'a', x: '1', y: 'u' }, value: 1 },
  { labels: { __name__: 'a', x: '1', y: 'v' }, value: 2 },
  { labels: { __name__: 'a', x: '2', y: 'u' }, value: 4 },
  { labels: { __name__: 'b', x: '1' }, value: 10 },
  { labels: { __name__: 'b', x: '2' }, value: Number.NaN },
  ...[1, 5, 10].map((value, index) => ({
    labels: { __name__: 'h_bucket', le: ['1', '2', '+Inf'][index] ?? '' },
    value,
  })),
  // Of four observations two are in the bucket up to 1, two in that up to 2; and the same twice.
  ...[1, 2].map((times) => ({
    labels: { __name__: 'n', x: `${times}` },
    value: Number.NaN,
    histogram: {
      count: 4 * times,
      sum: 6 * times,
      zero: 0,
      buckets: new Map([
        [0, 2 * times],
        [8, 2 * times],
      ]),
    },
  })),
  { labels: { __name__: 'mixed', of: 'number' }, value: 3 },
  { labels: { __name__: 'mixed', of: 'histogram' }, value: Number.NaN, histogram: ZEROES },
]
const DATA: Data = {
  timeS: 100,
  instant: (selector, shift) =>
    SAMPLES.filter(({ labels }) => selectsSeries(selector, labels)).map((sample) => ({
      ...sample,
      value: sample.value - (shift?.offsetS ?? 0),
    })),
  overWindow: ({ windowS }, selector) =>
    SAMPLES.filter(({ labels }) => selectsSeries(selector, labels)).map(({ labels, value }) => ({
      labels,
      value: value * windowS,
    })),
  overSubquery: (_, inner) => inner,
}

function values(query: string): unknown {
  const value = evaluate(expressionOf(query), DATA)
  if (value.kind !== 'vector') return value.kind === 'scalar' ? value.value : value.kind
  return value.samples.map((sample) => sample.value)
}

describe('evaluate', () => {
  it.each([
    ['-1 ^ 2', -1],
    ['2 ^ 3 ^ 2', 512],
    ['1 - 2 - 3', -4],
    ['scalar(a)', Number.NaN],
    ['scalar(b{x="1"}) + time()', 110],
    ['sum(a)', [7]],
    ['sum by (x) (a)', [3, 4]],
    ['max(b)', [10]],
    ['histogram_count(n)', [4, 8]],
    ['histogram_sum(sum(n))', [18]],
    ['histogram_avg(sum(n))', [1.5]],
    ['histogram_count(avg(n))', [6]],
    ['abs(histogram_quantile(0.25, n) - 2 ^ (-1 / 16)) < bool 1e-12', [1, 1]],
    ['histogram_quantile(0.5, sum(n))', [1]],
    ['histogram_quantile(0, sum(n))', [2 ** (-1 / 8)]],
    ['histogram_quantile(1, sum(n))', [2]],
    ['histogram_quantile(2, sum(n))', [Number.POSITIVE_INFINITY]],
    ['histogram_quantile(0.5, 0 * sum(n))', [Number.NaN]],
    ['histogram_fraction(0, 1, sum(n))', [0.5]],
    ['abs(histogram_fraction(0, 2 ^ (-1 / 16), sum(n)) - 0.25) < bool 1e-12', [1]],
    ['histogram_fraction(1, 0, sum(n))', [0]],
    ['histogram_count(n * 2 + n / 2)', [10, 20]],
    ['histogram_count(-n - n)', [-8, -16]],
    ['n == bool n', [1, 1]],
    ['count(n != n * 1)', []],
    ['n * n', []],
    ['n + 1', []],
    ['n > 1', []],
    ['abs(n)', []],
    ['max(n)', []],
    ['topk(1, n)', []],
    ['count(n)', [2]],
    ['sum(mixed)', []],
    ['count(mixed)', [2]],
    ['max(mixed)', [3]],
    ['scalar(mixed)', 3],
    ['histogram_quantile(0.5, mixed)', [2 ** -129]],
    ['histogram_count(b)', []],
    ['topk(1, b)', [10]],
    ['bottomk(1, b)', [10]],
    ['topk(0, a)', []],
    ['quantile(0.5, a)', [2]],
    ['a > 1', [2, 4]],
    ['a > bool 1', [0, 1, 1]],
    ['1 < a', [2, 4]],
    ['a * on (x) group_left b{x="1"}', [10, 20]],
    ['a and on (x) b{x="2"}', [4]],
    ['a unless on (x) b{x="2"}', [1, 2]],
    ['sum(a) / a offset 1s', []],
    ['a{x="2"} * a{x="2"} offset 1s', [12]],
    ['rate(a{y="u"}[1m])', [60, 240]],
    ['sum(rate(a[1m] offset 1m))', [420]],
    ['histogram_quantile(0.5, h_bucket)', [2]],
    ['histogram_quantile(0.3, h_bucket)', [1.5]],
    ['histogram_quantile(0.5, h_bucket{le!="+Inf"})', [Number.NaN]],
    ['absent(nothing{x="1"})', [1]],
    ['absent(a)', []],
    ['clamp(a, 2, 3)', [2, 2, 3]],
    ['histogram_avg(a)', []],
    ['count_values("v", a)', [1, 1, 1]],
    ['a[1m]', 'range'],
    ['"a"', 'string'],
  ])('computes %s', (query, expected) => {
    expect(values(query)).toEqual(expected)
  })

  it.each([
    'a / ignoring (y) b',
    'b / on (x) a',
    'a * on (x) group_left (x) b',
    '1 > 2',
    'sum(1)',
    'rate(a)',
    '{x=~".*"}',
    '-label_replace({__name__=~"a|b", x="2"}, "y", "", "y", ".*")',
    'label_replace(a, "y", "same", "x", ".*")',
    'a and 1',
    'abs("a")',
  ])('refuses %s as Prometheus does', (query) => {
    expect(values(query)).toBe('refused')
  })

  it.each(['info(a)', 'limitk(1, a)', 'a{x=~"(?<!b)"}', 'a / fill(0) b'])('does not claim to know %s', (query) => {
    expect(values(query)).toBe('unsupported')
  })

  it('drops names as Prometheus does', () => {
    const labels = (query: string) => {
      const value = evaluate(expressionOf(query), DATA)
      return value.kind === 'vector' ? value.samples.map((sample) => sample.labels) : value
    }
    expect(labels('b{x="1"} > 1')).toEqual([{ __name__: 'b', x: '1' }])
    expect(labels('b{x="1"} + 1')).toEqual([{ x: '1' }])
    expect(labels('-b{x="1"}')).toEqual([{ x: '1' }])
    expect(labels('last_over_time(b{x="1"}[1m])')).toEqual([{ __name__: 'b', x: '1' }])
    expect(labels('max without () (b{x="1"})')).toEqual([{ x: '1' }])
    expect(labels('label_replace(b{x="1"}, "z", "$1-$1", "x", "(.)")')).toEqual([{ __name__: 'b', x: '1', z: '1-1' }])
  })

  it('replaces recorded series by their rules, also within rules', () => {
    const rules = [
      { name: 'x:a:sum', labels: { kind: 'sum' }, expression: expressionOf('sum by (x) (a)') },
      { name: 'a:twice', labels: {}, expression: expressionOf('sum(x:a:sum{kind="sum"}) * 2') },
      { name: 'loop:loop', labels: {}, expression: expressionOf('loop:loop + 1') },
    ]
    const of = (query: string) => evaluate(replaceRecorded(expressionOf(query), rules), DATA)
    expect(of('a:twice')).toMatchObject({ samples: [{ labels: { __name__: 'a:twice' }, value: 14 }] })
    expect(of('x:a:sum{x="1"}')).toMatchObject({
      samples: [{ labels: { __name__: 'x:a:sum', x: '1', kind: 'sum' }, value: 3 }],
    })
    expect(of('x:a:sum offset 1s')).toMatchObject({ samples: [{ value: 1 }, { value: 3 }] })
    expect(of('loop:loop')).toMatchObject({ samples: [] })
  })
})

describe('regular expressions of RE2', () => {
  it.each([
    ['[[:digit:]]+', '42', true],
    ['[^[:alpha:]]', 'a', false],
    ['(?i)get', 'GET', true],
    ['(?P<n>a)b', 'ab', true],
    ['\\Qa.b\\E', 'axb', false],
    ['a', 'ab', false],
    ['a|bc', 'bc', true],
    ['.*', 'a\nb', true],
  ])('%s and %s: %s', (value, candidate, expected) => {
    expect(selects({ operator: '=~', value }, candidate)).toBe(expected)
    expect(selects({ operator: '!~', value }, candidate)).toBe(!expected)
  })
})
