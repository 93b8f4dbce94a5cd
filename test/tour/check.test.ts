import { beforeAll, describe, expect, it } from 'vitest'
import { memoize, memoizeWeakly } from '../../src/memoize.ts'
import { isAboutEqual } from '../../src/tour/agreement.ts'
import { createCheck, type Sources } from '../../src/tour/check.ts'
import { readLessons, type Step } from '../../src/tour/lesson.ts'
import type { Answer, Prometheus } from '../../src/tour/prometheus.ts'
import type { Scene } from '../../src/tour/scene.ts'
import type { ServiceState } from '../../src/tour/service.ts'
import { readsNative } from '../support/answers.ts'
import { createFakePrometheus, type FakeOptions, OUR_RULES, TOUR_RULES } from '../support/fake-prometheus.ts'
import { observeService } from '../support/observed-service.ts'

const steps = readLessons().flatMap((lesson) => lesson.steps)
const stepOf = (id: string) => steps.find((step) => step.id === id) as Step

const { exposition, state } = await observeService()

const fake = (options: Partial<FakeOptions> = {}) =>
  createFakePrometheus({ exposition, release: 3, rules: TOUR_RULES, ...options })
const sourcesOf = (prometheus: Prometheus, changed: Partial<ServiceState> = {}): Sources => ({
  readService: async () => ({ ...state, ...changed }),
  prometheus,
})
const checksWith = memoizeWeakly((prometheus: Prometheus) =>
  memoize((id: string) => createCheck(stepOf(id), sourcesOf(prometheus))),
)
const checkWith = (prometheus: Prometheus, id: string, query: string, changed?: Partial<ServiceState>) =>
  changed ? createCheck(stepOf(id), sourcesOf(prometheus, changed))(query) : checksWith(prometheus)(id)(query)

describe.each([2, 3] as const)('check with release %i', (release) => {
  const isKept = (query: string) => release === 3 || !readsNative(query)
  const checkable = steps.filter(({ answers }) => answers.some(isKept))
  describe.each(checkable.map((step) => [step.id, step] as const))('%s', (_, step) => {
    let check: ReturnType<typeof createCheck>
    beforeAll(() => {
      check = createCheck(step, sourcesOf(fake({ release })))
    })

    it.each(step.answers.filter(isKept))('takes %s', async (answer) => {
      const outcome = await check(answer)
      expect(outcome.kind, outcome.lines.join('\n')).toBe('right')
    })

    it.each(
      step.wrong.filter(({ query }) => isKept(query)).map((wrong) => [wrong.query, wrong.verdict, wrong] as const),
    )('says of %s: %s', async (query, verdict, { reason }) => {
      const outcome = await check(query)
      expect(outcome, outcome.lines.join('\n')).toMatchObject({ kind: 'wrong', verdict, reason })
    })
  })
})

/** Expects the answers of all pages to be right. */
const takesThePages = (prometheus: Prometheus) =>
  it.each(steps.flatMap(({ id, answers }) => answers.map((answer) => [id, answer] as const)))(
    'takes the answer of the page to %s: %s',
    async (id, answer) => {
      const outcome = await checkWith(prometheus, id, answer)
      expect(outcome.kind, outcome.lines.join('\n')).toBe('right')
    },
  )

/** Expects these verdicts on answers to lessons. */
const says = (prometheus: Prometheus, cases: readonly (readonly [kind: string, id: string, query: string])[]) =>
  it.each(cases)('says %s to lesson %s with %s', async (kind, id, query) => {
    const outcome = await checkWith(prometheus, id, query)
    expect(outcome.kind, outcome.lines.join('\n')).toBe(kind)
  })

describe('check with several instances', () => {
  const several = fake({ instances: ['a:1', 'b:1'] })

  takesThePages(several)
  says(several, [
    ['right', '2', 'sum(rate(http_requests_total[1m]))'],
    ['right', '2', 'sum(rate(http_requests_total{job="prometric"}[1m]))'],
    ['wrong', '2', 'sum by (instance) (rate(http_requests_total[1m]))'],
    ['wrong', '2', 'sum(rate(http_requests_total{instance="a:1"}[1m]))'],
    ['wrong', '3', 'max by (operation) (sum by (operation, instance) (rate(http_requests_total[1m])))'],
    ['right', '6.2', 'deriv(app_memory_usage_megabytes[1m])'],
  ])

  it('says that the truth is of one of them', async () => {
    const { lines } = await checkWith(several, '2', 'sum(rate(http_requests_total[1m]))')
    expect(lines.join()).toContain('over 2 instances; the one that was asked knows its own truth only')
  })
})

describe('check of a target with labels of its own', () => {
  const labelled = fake({ labels: { env: 'prod', region: 'eu' } })

  takesThePages(labelled)
  says(labelled, [
    ['right', '2', 'sum by (env) (rate(http_requests_total{env="prod"}[1m]))'],
    ['right', '3', 'sum without (code, method, path, region) (rate(http_requests_total{region!="us"}[1m]))'],
    ['right', '10.3', 'max by (version, region) (app_build_info)'],
    ['wrong', '2', 'sum(rate(http_requests_total{env="dev"}[1m]))'],
    ['wrong', '2', 'sum by (environment, code) (rate(http_requests_total[1m]))'],
  ])
})

describe('check of a rule', () => {
  const NAME = 'operation:http_requests:rate1m'
  const withRule = (query: string, labels = {}) => fake({ rules: [...OUR_RULES, { name: NAME, query, labels }] })
  const GROUPED = 'sum by (operation) (rate(http_status_code[1m]))'

  it.each([
    ['wrong-labels', '8.1', 'sum(rate(http_requests_total[1m]))', NAME],
    ['wrong-labels', '8.2', 'sum(rate(http_requests_total[1m]))', `max(${NAME})`],
    ['wrong-labels', '8.2', 'sum by (operation, code) (rate(http_requests_total[1m]))', `sum(${NAME})`],
    ['other-window', '8.1', 'sum by (operation) (rate(http_requests_total[5m]))', NAME],
    ['raw-counter', '8.2', 'sum by (operation) (http_requests_total)', `sum(${NAME})`],
    ['other-aggregation', '8.1', 'avg by (operation) (rate(http_requests_total[1m]))', NAME],
  ])('says %s to lesson %s where the rule is %s', async (verdict, id, rule, query) => {
    const outcome = await checkWith(withRule(rule), id, query)
    expect(outcome, outcome.lines.join('\n')).toMatchObject({ kind: 'wrong', verdict })
    expect(outcome.lines.join()).toContain(`The rule ${NAME} records ${rule}.`)
  })

  it('takes one that means the same, and one with a label more as another', async () => {
    const rule = 'sum without (code, method, path) (rate(http_requests_total[60s]))'
    expect((await checkWith(withRule(rule), '8.1', NAME)).kind).toBe('right')
    expect(await checkWith(withRule(rule, { team: 'a' }), '8.1', NAME)).toMatchObject({ verdict: 'wrong-labels' })
    expect(await checkWith(withRule(GROUPED), '8.1', NAME)).toMatchObject({ verdict: 'no-such-label' })
  })
})

describe('a factor', () => {
  it.each([
    ['2', '3600 * sum(rate(http_requests_total[1m]))', 'in an hour'],
    ['2', 'sum(rate(http_requests_total[1m])) / 60', 'divided by the 60 seconds'],
    ['2', '5 * sum(rate(http_requests_total[1m]))', 'interval between two scrapes'],
    ['2', '-sum(rate(http_requests_total[1m]))', 'the wrong sign'],
    ['2', '1.00001 * sum(rate(http_requests_total[1m]))', 'always 0.001 % too large'],
    ['5.1', `1000 * ${stepOf('5.1').answers[0]}`, 'milliseconds'],
    ['4', `1000 * ${stepOf('4').answers[0]}`, 'in thousandths'],
    ['4', `100 * ${stepOf('4').answers[0]}`, 'a percentage'],
    ['6.2', '1.024 ^ 2 * deriv(app_memory_usage_megabytes[1m])', '2^20 bytes'],
    ['9.1', `0.001 * ${stepOf('9.1').answers[0]}`, 'not yet divided by the share that may be bad'],
    ['9.1', `0.01 * ${stepOf('9.1').answers[0]}`, '99.9 % is 0.999'],
    ['9.2', `(${stepOf('9.2').answers[0]}) * 0.01`, 'not yet divided by the share that may be bad'],
    ['9.2', `(${stepOf('9.2').answers[0]}) * 0.01 / 0.99`, 'not the one that has to be good'],
  ])('in lesson %s is explained: %s', async (id, query, words) => {
    const outcome = await checkWith(fake(), id, query)
    expect(outcome).toMatchObject({ kind: 'wrong', verdict: 'factor' })
    expect(outcome.lines.join()).toContain(words)
  })
})

describe('what Prometheus sees of two queries', () => {
  const scene = { timeS: 1000, intervalS: 5, targetLabels: [] } as unknown as Scene
  const giving = (values: Readonly<Record<string, readonly number[]>>): Prometheus => ({
    ask: async (query): Promise<Answer> => ({
      kind: 'series',
      series: (values[query] ?? []).map((value, index) => ({ labels: { index: `${index}` }, value })),
      native: [],
    }),
    rules: async () => [],
    targets: async () => [],
    exemplars: async () => [],
  })

  it.each<[string, readonly number[], readonly number[], boolean]>([
    ['the same', [1, 2], [1, 2], true],
    ['what rate() makes of other series', [1.01], [1], true],
    ['a burn rate near 0', [0.9], [-0.05], true],
    ['twice as much', [20], [10], false],
    ['one more', [10, 20], [10], false],
    ['one less', [10], [10, 20], false],
    ['nothing', [], [1], false],
    ['nothing for the answer either', [], [], true],
    ['NaN beside the same', [Number.NaN, 1], [1], true],
  ])('agrees where it is %s', async (_, own, expected, isSame) => {
    expect(await isAboutEqual('own', 'expected', giving({ own, expected }), scene)).toBe(isSame)
  })
})

describe('what stands beside a right answer', () => {
  const RATE = 'sum(rate(http_requests_total[1m]))'

  it('is what Prometheus says and what is true, and why they differ', async () => {
    const truth = { ...state.truth, seconds: 60 }
    const { lines } = await checkWith(fake(), '2', RATE, { truth })
    expect(lines[0]).toMatch(/^Prometheus says [\d.]+ requests per second; 0 arrived\. The difference is what came/)
  })

  it('gives another reason where the service has just started', async () => {
    const { lines } = await checkWith(fake(), '2', RATE, { truth: { ...state.truth, seconds: 12 } })
    expect(lines[0]).toMatch(/; 0 arrived\.$/)
  })

  it.each([
    ['nothing, where no operation has a quantile', [], /all 7 series; nothing has happened that could have a value\.$/],
    [
      'how far the quantiles are away, of the operations that have one',
      ['getPerson'],
      /all 7 series, each at most \d\S* seconds from the truth\.$/,
    ],
  ])('is %s', async (_, busy, words) => {
    const duration = { mean: 0.1, p50: 0.1, p90: 0.1, p95: 0.1, p99: 0.1 }
    const operations = Object.entries(state.truth.operations).map(([name, one]) => {
      return [name, { ...one, duration_seconds: busy.includes(name) ? duration : null }]
    })
    const truth = { ...state.truth, operations: Object.fromEntries(operations) }
    const query = 'histogram_quantile(0.99, sum by (operation) (rate(http_request_duration_seconds[1m])))'
    const { kind, lines } = await checkWith(fake(), '12.1', query, { truth })
    expect(kind, lines.join()).toBe('right')
    expect(lines[0]).toMatch(words)
  })

  it('is how far the clocks are apart', async () => {
    const [now] = await seriesOf(fake(), 'time()')
    const to = new Date(((now ?? 0) - 90) * 1000).toISOString()
    const { lines } = await checkWith(fake(), '2', RATE, { truth: { ...state.truth, to } })
    expect(lines).toContain('The clock of Prometheus is 90 s ahead of that of the service.')
  })

  it.each([
    [2.5, 'says nothing'],
    [3.5, 'says so'],
  ])('is silent of clocks that are %d s apart, or %s', async (apartS) => {
    const [now] = await seriesOf(fake(), 'time()')
    const to = new Date(((now ?? 0) + apartS) * 1000).toISOString()
    const { lines } = await checkWith(fake(), '2', RATE, { truth: { ...state.truth, to } })
    expect(lines.join().includes('behind that of the service')).toBe(apartS > 3)
  })

  it('is that the incident of the lesson is missing, unless a hidden one may be it', async () => {
    const [answer = ''] = stepOf('10.1').answers
    const missing = expect.stringContaining('The incident of this lesson is not active')
    expect((await checkWith(fake(), '10.1', answer)).lines).toContainEqual(missing)
    const hidden = { hidden: true, state: 'active', starts_at: '', ends_at: '' } as const
    expect((await checkWith(fake(), '10.1', answer, { incidents: [hidden] })).lines).not.toContainEqual(missing)
  })

  it('is that the service is young, or has forgotten a part', async () => {
    const words = async (truth: Partial<ServiceState['truth']>) =>
      (await checkWith(fake(), '2', RATE, { truth: { ...state.truth, ...truth } })).lines.join()
    expect(await words({ seconds: 12, complete: true })).toContain('The service has run for 12 s only.')
    expect(await words({ seconds: 60, complete: false })).toContain('no longer remembers all requests')
  })
})

describe('what is not checked', () => {
  it.each<[string, string, () => Prometheus]>([
    ['does it scrape it', 'nothing of the service is there', () => fake({ instances: [] })],
    [
      'a native histogram only',
      'only native histograms are scraped',
      () => {
        return fake({ histograms: 'native' })
      },
    ],
    ['Prometheus gives other numbers', 'Prometheus contradicts the meaning', () => contradicting(fake())],
  ])('%s, where %s', async (words, _, prometheus) => {
    const outcome = await checkWith(prometheus(), '5.1', stepOf('5.1').answers[0] ?? '')
    expect(outcome.kind, outcome.lines.join('\n')).toBe('unchecked')
    expect(outcome.lines.join()).toContain(words)
  })

  it('hides the numbers of the incident that is to be found from a wrong answer', async () => {
    const { lines } = await checkWith(fake(), '10.1', `100 * (${stepOf('10.1').answers[0]})`)
    expect(lines.join()).not.toContain('Your query gives')
  })
})

describe('a native histogram that Prometheus does not keep', () => {
  const classic = fake({ histograms: 'classic' })

  it.each([
    ['5.2', 'histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds[1m])))'],
    ['11.3', 'histogram_fraction(0, 0.25, sum(rate(http_request_duration_seconds{operation="getPerson"}[1m])))'],
    ['12.1', 'histogram_quantile(0.99, sum by (operation) (rate(http_request_duration_seconds[1m])))'],
  ])('is named as what is missing for %s: %s', async (id, query) => {
    const outcome = await checkWith(classic, id, query)
    expect(outcome).toMatchObject({ kind: 'wrong', verdict: 'no-such-metric' })
    expect(outcome.lines.join()).toMatch(/_bucket, .*native histogram, which this Prometheus does not keep/)
  })

  it('is not one where the service has none', async () => {
    const { lines } = await checkWith(classic, '5.2', 'sum(rate(nodejs_gc_duration_seconds[1m]))')
    expect(lines.join()).toMatch(/nodejs_gc_duration_seconds_count\.$/)
  })
})

describe('a metric that needs a flag', () => {
  const query = 'time() - person_snapshot_last_success_timestamp_seconds'
  const without = fake({ exposition: exposition.replaceAll(/^.*person_snapshot.*\n/gm, '') })

  it('is named with its flag where the task is about it', async () => {
    const { kind, lines } = await checkWith(without, '13', query)
    expect(kind).toBe('unchecked')
    expect(lines.join()).toContain('exposes only with --snapshot: start it as the page says')
  })

  it('is one that the service does not have, elsewhere', async () => {
    const outcome = await checkWith(without, '1', query)
    expect(outcome).toMatchObject({ kind: 'wrong', verdict: 'no-such-metric' })
    expect(outcome.lines.join()).toContain('only with --snapshot, and this one was started without it')
  })

  it('has no total when it is a date', async () => {
    const { lines } = await checkWith(fake(), '13', 'max(time() - person_snapshot_last_success_timestamp_seconds)')
    expect(lines.join()).toContain('Of several it has to show each.')
  })
})

describe('a query that the check cannot read', () => {
  const query = (text: string) => `holt_winters(${text})`
  /** A Prometheus that knows a function which changes nothing. */
  const newer = (): Prometheus => {
    const prometheus = fake()
    return { ...prometheus, ask: (text, timeS) => prometheus.ask(text.replace('holt_winters', ''), timeS) }
  }

  it.each([
    ['sum(rate(http_requests_total[1m]))', 'it gives the same values as the answer at each of five moments'],
    ['sum(rate(http_status_code[1m]))', 'it gives the same values as the answer at each of five moments'],
    ['1.001 * sum(rate(http_requests_total[1m]))', 'it does not give the values of the answer'],
    ['sum by (operation) (rate(http_requests_total[1m]))', 'it does not give the values of the answer'],
    ['nothing', 'it does not give the values of the answer'],
  ])('is compared by what Prometheus gives for it: %s', async (text, words) => {
    const outcome = await checkWith(newer(), '2', query(text))
    expect(outcome.kind).toBe('unchecked')
    expect(outcome.lines.join()).toContain(words)
  })
})

/** A Prometheus that gives more each time that it is asked. */
function contradicting(prometheus: Prometheus): Prometheus {
  let times = 1
  return {
    ...prometheus,
    ask: async (query, timeS) => {
      const answer = await prometheus.ask(query, timeS)
      if (answer.kind !== 'series' || timeS === undefined) return answer
      times *= 2
      return { ...answer, series: answer.series.map(({ labels, value }) => ({ labels, value: value * times })) }
    },
  }
}

async function seriesOf(prometheus: Prometheus, query: string): Promise<number[]> {
  const answer = await prometheus.ask(query)
  return answer.kind === 'series' ? answer.series.map(({ value }) => value) : []
}
