import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { encodeProtobuf } from '../../src/metrics/formats/protobuf.ts'
import { createHistogramSeries } from '../../src/metrics/histogram.ts'
import type { Data, Sample } from '../../src/promql/evaluate/data.ts'
import { evaluate } from '../../src/promql/evaluate/evaluate.ts'
import { keyOf } from '../../src/promql/evaluate/labels.ts'
import { selectsSeries } from '../../src/promql/evaluate/leaves.ts'
import type { NativeHistogram } from '../../src/promql/evaluate/native-histogram.ts'
import { parse } from '../../src/promql/parse.ts'
import { parseValue } from '../../src/promql/text-format.js'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { describeWith } from '../support/tools.ts'

const SEED = 20261126
const MEDIA_TYPE = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited'
/** Two series of one histogram, and how far their observations are apart. */
const SERIES = [
  { labels: { x: 'a' }, values: [0, 0.003, 0.02, 0.02, 0.3, 1, 7] },
  { labels: { x: 'b' }, values: [0.5, 0.5, 1e-9, 120] },
]
const WINDOW_CALLS = ['rate', 'increase', 'last_over_time', 'sum_over_time', 'avg_over_time', 'count_over_time']
const WINDOW = '[4s]'

/** Two scrapes ago, in seconds; what Prometheus has of then changes no more. */
const settledS = () => Date.now() / 1000 - 2

const fromLeaf = fc.constantFrom('n', 'n{x="a"}', ...WINDOW_CALLS.slice(0, 5).map((name) => `${name}(n${WINDOW})`))
const histogram = fc.letrec<{ some: string }>((tie) => ({
  some: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fromLeaf,
    tie('some').map((one) => `sum(${one})`),
    tie('some').map((one) => `sum by (x) (${one})`),
    tie('some').map((one) => `avg without (x) (${one})`),
    tie('some').map((one) => `(${one} * 2.5)`),
    tie('some').map((one) => `(0.5 * ${one})`),
    tie('some').map((one) => `(${one} / 3)`),
    fc.tuple(tie('some'), tie('some')).map(([one, other]) => `(${one} + on (x) ${other})`),
  ),
})).some
const share = fc.constantFrom('-1', '0', '0.01', '0.25', '0.5', '0.9', '0.99', '1', '2')
const bound = fc.constantFrom('0', '0.01', '0.25', '0.3', '1', '100', 'Inf')
const number = fc.oneof(
  fc.tuple(share, histogram).map(([quantile, one]) => `histogram_quantile(${quantile}, ${one})`),
  fc.tuple(bound, bound, histogram).map(([from, to, one]) => `histogram_fraction(${from}, ${to}, ${one})`),
  fc
    .tuple(fc.constantFrom('count', 'sum', 'avg', 'stddev', 'stdvar'), histogram)
    .map(([name, one]) => `histogram_${name}(${one})`),
  fc.tuple(histogram, histogram).map(([one, other]) => `histogram_count(${one} - on (x) ${other})`),
  fc
    .tuple(fc.constantFrom('count', 'group', 'max', 'stddev', 'abs', 'sort', 'scalar', 'timestamp'), histogram)
    .map(([name, one]) => `${name}(${one})`),
  histogram.map((one) => `${one} > 1`),
  histogram.map((one) => `${one} == bool ${one}`),
  histogram.map((one) => `topk(1, ${one})`),
  histogram.map((one) => `count(${one} * ${one})`),
)

describeWith(['prometheus3'], 'the evaluator of PromQL on native histograms', () => {
  let prometheus: RunningPrometheus
  const series = SERIES.map(({ labels, values }) => ({
    ...createHistogramSeries(labels, { buckets: [1], native: { factor: 1.1, maxBuckets: 160 } }, Date.now),
    values,
  }))
  const server = createServer((_, response) => {
    for (const { observe, values } of series) for (const value of values) observe(value)
    const families = [
      { name: 'n', help: '', unit: undefined, type: 'histogram', series: series.map(({ read }) => read()) } as const,
    ]
    response.setHeader('Content-Type', MEDIA_TYPE)
    response.end(encodeProtobuf({ families, startMs: Date.now() }))
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    prometheus = await launchPrometheus('prometheus3', (server.address() as AddressInfo).port, { native: true })
    await vi.waitFor(async () => expect(await ask(`increase(n${WINDOW})`, settledS())).toHaveLength(2), 30_000)
  })
  afterAll(async () => {
    server.close()
    await prometheus?.stop()
  })

  async function ask(query: string, timeS: number): Promise<readonly Sample[] | undefined> {
    const parameters = new URLSearchParams({ query, time: String(timeS) })
    const body = (await (await fetch(`${prometheus.url}/api/v1/query?${parameters}`)).json()) as Body
    if (body.status !== 'success' || !body.data) return undefined
    const { resultType, result } = body.data
    if (resultType === 'scalar') return [{ labels: {}, value: parseValue((result as [number, string])[1]) }]
    return (result as Vector).map(({ metric, value, histogram: found }) =>
      found
        ? { labels: metric, value: Number.NaN, histogram: histogramOf(found[1]) }
        : { labels: metric, value: parseValue(value?.[1] ?? '') },
    )
  }

  it('computes what Prometheus 3 does', async () => {
    const timeS = settledS()
    const data = await leavesAt(timeS)
    const mismatches: string[] = []
    for (const query of fc.sample(number, { seed: SEED, numRuns: 400 })) {
      const expected = await ask(query, timeS)
      const own = evaluated(query, data)
      if (!isSame(own, expected)) mismatches.push(`${query}\n  ${JSON.stringify(own)}\n  ${JSON.stringify(expected)}`)
    }
    expect(mismatches, `with seed ${SEED}`).toEqual([])
  })

  /** The leaves of all expressions, as Prometheus has them. */
  async function leavesAt(timeS: number): Promise<Data> {
    const named = async (query: string) =>
      ((await ask(query, timeS)) ?? []).map((sample) => ({ ...sample, labels: { ...sample.labels, __name__: 'n' } }))
    const now = await named('n')
    const times = await named('timestamp(n)')
    const windows = new Map(
      await Promise.all(WINDOW_CALLS.map(async (name) => [name, await named(`${name}(n${WINDOW})`)] as const)),
    )
    return {
      timeS,
      instant: (selector) => now.filter(({ labels }) => selectsSeries(selector, labels)),
      overWindow: ({ name }, selector) =>
        (name === 'timestamp' ? times : (windows.get(name) ?? [])).filter(({ labels }) =>
          selectsSeries(selector, labels),
        ),
      overSubquery: () => [],
    }
  }
})

function evaluated(query: string, data: Data): readonly Sample[] | string {
  const expression = parse(query)
  if (expression.kind === 'unreadable') return 'unreadable'
  const value = evaluate(expression, data)
  if (value.kind === 'scalar') return [{ labels: {}, value: value.value }]
  return value.kind === 'vector' ? value.samples : value.kind
}

function isSame(own: readonly Sample[] | string, expected: readonly Sample[] | undefined): boolean {
  if (!expected) return own === 'refused'
  if (typeof own === 'string' || own.length !== expected.length) return false
  const others = new Map(expected.map((sample) => [keyOf(sample.labels), sample]))
  return own.every(({ labels, value, histogram: found }) => {
    const other = others.get(keyOf(labels))
    return other !== undefined && isClose(value, other.value) && isClose(found?.count ?? 0, other.histogram?.count ?? 0)
  })
}

function isClose(one: number, other: number): boolean {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return Object.is(one, other)
  return Math.abs(one - other) <= 1e-9 * Math.max(1e-6, Math.abs(one), Math.abs(other))
}

/** A native histogram of schema 3 from the JSON of the HTTP API, which gives the bounds of each bucket. */
function histogramOf({ count, sum, buckets = [] }: Found): NativeHistogram {
  const positive = buckets.filter(([, lower]) => Number(lower) > 0)
  const zero = buckets.find(([, lower]) => Number(lower) <= 0)
  return {
    count: parseValue(count),
    sum: parseValue(sum),
    zero: zero ? parseValue(zero[3]) : 0,
    buckets: new Map(
      positive.map(([, , upper, inBucket]) => [Math.round(Math.log2(Number(upper)) * 8), parseValue(inBucket)]),
    ),
  }
}

type Found = {
  readonly count: string
  readonly sum: string
  readonly buckets?: readonly (readonly [number, string, string, string])[]
}
type Vector = readonly {
  readonly metric: Readonly<Record<string, string>>
  readonly value?: readonly [number, string]
  readonly histogram?: readonly [number, Found]
}[]
type Body = { readonly status: string; readonly data?: { readonly resultType: string; readonly result: unknown } }
