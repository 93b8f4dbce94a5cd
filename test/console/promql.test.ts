import { readFileSync } from 'node:fs'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metrics } from '../../generated/metrics.ts'
import { createHistory } from '../../src/console/history.js'
import { divide, type Expression, histogramQuantile, rate, select, sum } from '../../src/console/promql.js'
import { quantileOf } from '../../src/console/quantile.js'
import { columnsFor, panelsFor } from '../../src/console/queries.js'
import { parseExposition, type Sample } from '../../src/promql/text-format.js'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { describeWith } from '../support/tools.ts'

const SEED = 20260501
const SCRAPES = 160
const STEP_MS = 2000
const OPERATIONS = ['getPerson', 'createPerson', 'deletePerson', 'unmatched']
const BOUNDS = [...metrics.http_request_duration_seconds.buckets.map(String), '+Inf']

/** A random past of a service that is scraped every two seconds or so: busy, idle, restarted and out of reach. */
function createPast(seed: number): { time: number; samples: Sample[] }[] {
  const generator = xoroshiro128plus(seed)
  const below = (bound: number) => uniformInt(generator, 0, bound - 1)
  const start = Date.now() - SCRAPES * STEP_MS - 60_000
  let counts = new Map<string, number>()
  const add = (key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by)

  return Array.from({ length: SCRAPES }, (_, index) => {
    const time = start + index * STEP_MS + (below(3) === 0 ? below(700) : 0)
    if (index === 70) counts = new Map()
    const samples: Sample[] = []
    for (const operation of OPERATIONS) {
      const isIdle = operation === 'deletePerson' && index % 80 < 40
      for (const code of ['200', '404', '500', '503']) {
        add(`${operation} ${code}`, isIdle ? 0 : below(code === '200' ? 40 : 4))
        const labels = { operation, code, path: `/${operation}`, method: 'GET' }
        samples.push({ name: 'http_requests_total', labels, value: counts.get(`${operation} ${code}`) ?? 0 })
      }
      let total = 0
      for (const le of BOUNDS) {
        add(`${operation} ${le}`, isIdle ? 0 : below(9))
        total += counts.get(`${operation} ${le}`) ?? 0
        const labels = { operation, le, path: `/${operation}`, method: 'GET' }
        samples.push({ name: 'http_request_duration_seconds_bucket', labels, value: total })
      }
      const labels = { operation, method: 'GET' }
      samples.push({ name: 'http_requests_in_progress', labels, value: below(9) })
    }
    for (const name of ['app_cpu_usage_percent', 'app_memory_usage_megabytes', 'person_store_count']) {
      samples.push({ name, labels: {}, value: below(1000) / 7 })
    }
    samples.push({ name: 'nodejs_eventloop_lag_p99_seconds', labels: {}, value: below(100) / 7000 })
    // A gap of ten scrapes, and a series that begins late.
    if (index >= 100 && index < 110) return { time, samples: [] }
    return { time, samples: index < 20 ? samples.filter(({ labels }) => labels.operation !== 'createPerson') : samples }
  })
}

function openMetrics(past: ReturnType<typeof createPast>): string {
  // OpenMetrics wants each metric in one piece.
  const lines = past.flatMap(({ time, samples }) =>
    samples.map(({ name, labels, value }) => {
      const pairs = Object.entries(labels).map(([key, text]) => `${key}="${text}"`)
      return { series: `${name}{${pairs.join(',')}}`, text: `${value} ${time / 1000}` }
    }),
  )
  const bySeries = Map.groupBy(lines, ({ series }) => series)
  const text = [...bySeries].sort().flatMap(([series, all]) => all.map((line) => `${series} ${line.text}\n`))
  return `${text.join('')}# EOF\n`
}

const past = createPast(SEED)
const history = createHistory(3_600_000)
for (const { time, samples } of past) history.add(time, samples)

/** Every expression of the page, whatever is chosen there. */
/** The windows that the page offers. */
const [, offered = ''] =
  /<select name="window">(.*?)<\/select>/s.exec(readFileSync('src/console/console.html', 'utf8')) ?? []
const WINDOWS = [...offered.matchAll(/value="(\w+)"/g)].map(([, window = '']) => window)

const onThePage = WINDOWS.flatMap((window) => [
  ...['', ...OPERATIONS].flatMap((operation) =>
    panelsFor({ operation, window }).flatMap(({ curves }) => curves.map(({ expression }) => expression)),
  ),
  ...columnsFor(window).map(({ expression }) => expression),
])
const buckets = select('http_request_duration_seconds_bucket')
const atTheEdge = [0, 1, 0.999].map((q) => histogramQuantile(q, rate(buckets, '1m')))
const expressions = new Map([...onThePage, ...atTheEdge].map((expression) => [expression.text, expression]))

describeWith(['prometheus3', 'promtool3'], 'the PromQL of the console', () => {
  let prometheus: RunningPrometheus
  beforeAll(async () => {
    prometheus = await launchPrometheus('prometheus3', 9, { past: openMetrics(past) })
  }, 120_000)
  afterAll(() => prometheus.stop())

  /** Scrapes early and late, right after the restart, before, in and after the gap. */
  const scrapes = [0, 1, 5, 14, 21, 40, 69, 70, 72, 85, 99, 110, 111, 125, 159]

  it.each([...expressions])('is what Prometheus answers: %s', async (text, expression: Expression) => {
    let compared = 0
    for (const scrape of scrapes) {
      const answer = await prometheus.query(text, (history.times[scrape] ?? 0) / 1000)
      const theirs = answer.map(({ metric, value }) => [keyOf(metric), Number(value[1])] as const)
      const ours = expression.at(history, scrape).map(({ labels, value }) => [keyOf(labels), value] as const)
      expect(ours.map(([key]) => key).sort(), `${text} at ${scrape}`).toEqual(theirs.map(([key]) => key).sort())
      for (const [key, value] of theirs) expectEqual(new Map(ours).get(key), value, `${key} at ${scrape}`)
      compared += theirs.length
    }
    expect(compared).toBeGreaterThan(10)
  })
})

function keyOf({ __name__, ...labels }: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(labels).sort())
}

/** Within 1e-9 of the value, or of 1 where that is less. */
function expectEqual(ours: number | undefined, theirs: number, place: string): void {
  if (!Number.isFinite(theirs)) return void expect(ours, place).toBe(theirs)
  expect(Math.abs((ours ?? Number.NaN) - theirs), `${place}: ${ours}, not ${theirs}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(theirs)),
  )
}

describe('an expression', () => {
  it('says in its text what it does', () => {
    const errors = rate(select('http_requests_total', [['code', '=~', '5..']]), '30s')
    const all = rate(select('http_requests_total'), '30s')
    expect(divide(sum([], errors), sum([], all)).text).toBe(
      'sum(rate(http_requests_total{code=~"5.."}[30s])) / sum(rate(http_requests_total[30s]))',
    )
    expect(histogramQuantile(0.95, sum(['le', 'operation'], rate(buckets, '1m'))).text).toBe(
      'histogram_quantile(0.95, sum by (le, operation) (rate(http_request_duration_seconds_bucket[1m])))',
    )
  })

  it('is empty where there is nothing, and NaN for a ratio of nothing to nothing', () => {
    const none = createHistory(60_000)
    none.add(0, [])
    expect(sum([], rate(select('http_requests_total'), '1m')).at(none, 0)).toEqual([])
    const idle = createHistory(60_000)
    for (const time of [0, 1000]) idle.add(time, [{ name: 'http_requests_total', labels: {}, value: 4 }])
    const requests = sum([], rate(select('http_requests_total'), '1m'))
    expect(divide(requests, requests).at(idle, 1)).toEqual([{ labels: {}, value: Number.NaN }])
  })
})

describe('a selector', () => {
  it('matches a whole value, as Prometheus does', () => {
    const matching = (pattern: string) => select('http_requests_total', [['code', '=~', pattern]]).at(history, 50)
    expect(matching('0')).toEqual([])
    expect(matching('5.|404')).toHaveLength(OPERATIONS.length)
    expect(matching('5..|404')).toHaveLength(3 * OPERATIONS.length)
  })
})

describe('a quantile', () => {
  const infinity = Number.POSITIVE_INFINITY

  it('takes counts that differ by floating-point errors for equal', () => {
    const buckets = [0.1, 0.2, infinity].map((bound, index) => ({ bound, count: 3 * (1 + index * 1e-14) }))
    expect(quantileOf(1, buckets)).toBe(0.1)
  })

  it('does not mind buckets that are out of order or fall', () => {
    const buckets = [
      { bound: infinity, count: 8 },
      { bound: 1, count: 2 },
      { bound: 0.5, count: 4 },
    ]
    expect(quantileOf(0.25, buckets)).toBe(0.25)
    expect(quantileOf(0.75, buckets)).toBe(1)
  })

  it('has no value without observations, without +Inf, or of one bucket', () => {
    expect(quantileOf(0.5, [])).toBeNaN()
    expect(quantileOf(0.5, [{ bound: infinity, count: 1 }])).toBeNaN()
    expect(
      quantileOf(
        0.5,
        [1, 2].map((bound) => ({ bound, count: bound })),
      ),
    ).toBeNaN()
    expect(
      quantileOf(
        0.5,
        [1, infinity].map((bound) => ({ bound, count: 0 })),
      ),
    ).toBeNaN()
  })
})

describe('the history', () => {
  it('forgets what is older than it keeps, and series that are no more', () => {
    const short = createHistory(3000)
    for (let time = 0; time <= 10_000; time += 1000) {
      const name = time < 5000 ? 'old' : 'new'
      short.add(time, [{ name, labels: {}, value: time }])
    }
    expect(short.times).toEqual([7000, 8000, 9000, 10_000])
    expect(short.series('old')).toEqual([])
    expect(short.series('new')).toEqual([{ labels: {}, values: [7000, 8000, 9000, 10_000] }])
  })

  it('has no value where a scrape failed or a series was not there', () => {
    const gaps = createHistory(60_000)
    gaps.add(0, [])
    gaps.add(1, [{ name: 'a', labels: { x: '1' }, value: 1 }])
    gaps.add(2, [{ name: 'a', labels: { x: '2' }, value: 2 }])
    expect(gaps.series('a').map(({ values }) => values)).toEqual([
      [undefined, 1, undefined],
      [undefined, undefined, 2],
    ])
  })
})

describe('the exposition', () => {
  it('is read with labels, escapes, infinities and exponents, and without comments', () => {
    const text = '# HELP a x\na{b="c \\"d\\" \\\\ e\\n,}=",le="+Inf"} 1.5e-3\nb -Inf\nc NaN\n\nnonsense\n'
    expect(parseExposition(text)).toEqual([
      { name: 'a', labels: { b: 'c "d" \\ e\n,}=', le: '+Inf' }, value: 0.0015 },
      { name: 'b', labels: {}, value: Number.NEGATIVE_INFINITY },
      { name: 'c', labels: {}, value: Number.NaN },
    ])
  })
})
