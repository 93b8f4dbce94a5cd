import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { at, duration, PACES, type Pace, SPAN, TIERS } from '../../monitoring/pace.ts'
import { about, groupsOf, RULES, type RuleTest, STEP_S, testRules } from '../support/promtool.ts'
import { describeWith, tool } from '../support/tools.ts'
import { CASES, type Case } from './cases.ts'
import { from, mark, requests, type Series, times } from './series.ts'

/** Half of three days and four hours more. */
const BURN_STEPS = 40 * 60
/** Some rules look back by 12 or by 36 hours: the rules are evaluated then, too. */
const BURN_LOOK_STEPS = 4 * 60

/** How many times too fast budgets burn, and how many of the four pairs of windows say so. */
const BURNS = [
  [15, 4],
  [14, 3],
  [6.5, 3],
  [5.5, 2],
  [3.2, 2],
  [2.8, 1],
  [1.1, 1],
  [0.9, 0],
] as const

/** Requests of the service in each step, beside those of somebody else. */
const OWN = 100

const alertsOf = (file: string) =>
  groupsOf(file)
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.alert)
const names = [...new Set(alertsOf('alerts.yml').map(({ alert }) => alert ?? ''))].sort()

describe('generated/prometheus', () => {
  it('has the same alerts at both paces', () => {
    expect(alertsOf('alerts-workshop.yml').map(({ alert }) => alert)).toEqual(
      alertsOf('alerts.yml').map(({ alert }) => alert),
    )
  })

  it('has a runbook for each alert, and an alert for each runbook', () => {
    expect(readdirSync('monitoring/runbooks').sort()).toEqual(names.map((name) => `${name}.md`))
    const { runbooks } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(runbooks).toMatch(/^https:\/\/.+\/monitoring\/runbooks\/$/)
    for (const { alert, annotations } of alertsOf('alerts.yml')) {
      expect(annotations?.runbook_url).toBe(`${runbooks}${alert}.md`)
      expect(annotations?.summary).toMatch(/\.$/)
      expect(annotations?.description).toMatch(/\.$/)
    }
  })

  it('has each alert fire in one test and stay silent in another', () => {
    for (const name of names) {
      expect(
        CASES.some(({ firing }) => firing.includes(name)),
        `${name} fires`,
      ).toBe(true)
      const near = CASES.filter(({ title }) => title.startsWith(`no ${name}:`) || title.startsWith('no alert:'))
      expect(
        near.some(({ firing }) => !firing.includes(name)),
        `${name} is silent`,
      ).toBe(true)
    }
  })
})

describeWith(['promtool', 'promtool3'], 'rules', () => {
  // Each program at one pace: both paces and both programs, without everything twice.
  describe.each([
    ['promtool', PACES[0]],
    ['promtool3', PACES[1]],
  ] as const)('%s', (program, pace) => {
    it('finds all files valid', () => {
      const files = readdirSync(RULES).map((name) => join(RULES, name))
      const { status, stdout, stderr } = spawnSync(tool(program), ['check', 'rules', ...files], { encoding: 'utf8' })
      expect(status, stdout + stderr).toBe(0)
    })

    describe(`at the ${pace.name} pace`, () => {
      // promtool evaluates all rules for all cases at once: it takes a fifth of the time then.
      const wrong = { cases: '', burns: '' }
      beforeAll(async () => {
        const cases = merged(CASES.map((one, index) => caseTest(pace, one, index)))
        const burns = merged(BURNS.map(([factor, pairs]) => burnTest(pace, factor, pairs)))
        const all = [testRules(program, pace, 1, cases), testRules(program, pace, BURN_LOOK_STEPS, burns)] as const
        ;[wrong.cases, wrong.burns] = await Promise.all(all)
      }, 600_000)

      it.each(CASES.map((one, index) => [one.title, index] as const))('%s', (_, index) => {
        expect(about(jobsOf(index), wrong.cases)).toBe('')
      })

      it.each(BURNS)('burns a budget %d times too fast: %d of four pairs of windows say so', (factor) => {
        expect(about(burning(factor), wrong.burns)).toBe('')
      })

      it('records and alerts on nothing of another program, in a job of its own or in the same one', async () => {
        expect(await testRules(program, pace, 1, foreignTest(pace))).toBe('')
      })
    })
  })
})

const merged = (tests: readonly RuleTest[]): RuleTest => ({
  input_series: tests.flatMap(({ input_series }) => input_series),
  promql_expr_test: tests.flatMap(({ promql_expr_test }) => promql_expr_test),
})

/** A program of somebody else under the same job, which answers many requests and none of them badly. */
const neighbour = (steps: number) => from('job="shop",instance="shop:9100"', requests(times(steps, { ok: 10_000 })))

const withMark = (series: readonly Series[], steps: number) =>
  series.some(({ series }) => series === mark(steps).series) ? series : [...series, mark(steps)]

/** A matcher of the jobs of a case: they begin with its index. */
const jobsOf = (index: number) => `job=~"${index}-.+"`

/** The series of a case under jobs of its own. Another alert than it expects is wrong, and so is one that is missing. */
function caseTest(pace: Pace, { series, steps, firing, empty }: Case, index: number): RuleTest {
  const step = at(pace, STEP_S)
  const eval_time = `${steps * step}s`
  const all = [...withMark(series(step), steps), ...neighbour(steps)]
  return {
    input_series: all.map(({ series, values }) => ({ series: series.replace('job="', `job="${index}-`), values })),
    promql_expr_test: [
      {
        expr: `group by (alertname, job) (ALERTS{alertstate="firing",${jobsOf(index)}})`,
        eval_time,
        exp_samples: firing.map((name) => ({ labels: `{alertname="${name}",job="${index}-shop"}`, value: 1 })),
      },
      ...(empty ? [{ expr: `ALERTS{${empty},${jobsOf(index)}}`, eval_time, exp_samples: [] }] : []),
    ],
  }
}

/**
 * The series of each case that fires belong to other programs. One of them has a job of its own, one is in the job of a
 * healthy service. Somebody else's rules record the names of ours.
 */
function foreignTest(pace: Pace): RuleTest {
  const step = at(pace, STEP_S)
  const cases = CASES.filter(({ firing }) => firing.length > 0)
  const steps = Math.max(...cases.map((one) => one.steps))
  const foreign = cases.flatMap(({ series }, index) => {
    const unmarked = series(step).filter(({ series }) => !series.startsWith('person_store_count{'))
    const [other, same] = [`job="other-${index}",instance="other:9100"`, `job="shop",instance="shop:${index}"`]
    return [...from(other, unmarked), ...from(same, unmarked)]
  })
  const recorded = recordsOfOthers(steps)
  const rate = `job:http_requests:rate${duration(at(pace, SPAN.short))}{job="shop"}`
  const nothing = [
    'ALERTS',
    'count by (job) ({__name__=~".+:.+",job!~"shop|recorded",job!=""})',
    `count({__name__=~".+:.+",job="recorded"}) != ${recorded.length}`,
  ]
  // Each case is looked at when it would fire.
  const moments = [...new Set(cases.map((one) => `${one.steps * step}s`))]
  return {
    input_series: [...foreign, ...recorded, ...requests(times(steps, { ok: OWN })), mark(steps)],
    promql_expr_test: [
      ...moments.flatMap((eval_time) => nothing.map((expr) => ({ expr, eval_time, exp_samples: [] }))),
      {
        expr: `abs(${rate} * ${step} / ${OWN} - 1) < bool 0.01`,
        eval_time: `${steps * step}s`,
        exp_samples: [{ labels: '{job="shop"}', value: 1 }],
      },
    ],
  }
}

/** Every name that our rules record for a job, as somebody else's rules record it; each has a label that tells whence it came. */
const recordsOfOthers = (steps: number): Series[] =>
  groupsOf('recording.yml')
    .flatMap(({ rules }) => rules.flatMap(({ record = '' }) => (record.startsWith('job') ? [record] : [])))
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((name) => ({
      series: `${name}{job="recorded",operation="getPerson",objective="availability",version="1.0.0",source="${name}"}`,
      values: times(steps + 1, 1).join(' '),
    }))

/** A matcher of the jobs whose budgets burn at a multiple. */
const burning = (factor: number) => `job=~"${factor}-.+"`

/** Forty hours of errors in one job, of slow requests in another, at a multiple of what each budget allows. */
function burnTest(pace: Pace, factor: number, pairs: number): RuleTest {
  const step = at(pace, STEP_S)
  const expected = TIERS.slice(TIERS.length - pairs).map(({ long }) => duration(at(pace, long)))
  const kinds = [
    { kind: 'failed', count: factor, alert: 'AvailabilityBudgetBurn' },
    { kind: 'slow', count: 10 * factor, alert: 'LatencyBudgetBurn' },
  ]
  return {
    input_series: kinds.flatMap(({ kind, count }) =>
      from(`job="${factor}-${kind}",instance="shop:7080"`, [
        ...requests(times(BURN_STEPS, { ok: 1000 - count, [kind]: count })),
        mark(BURN_STEPS),
      ]),
    ),
    promql_expr_test: [
      {
        expr: `group by (alertname, job, long) (ALERTS{alertstate="firing",${burning(factor)}})`,
        eval_time: `${BURN_STEPS * step}s`,
        exp_samples: kinds.flatMap(({ kind, alert }) =>
          expected.map((long) => ({
            labels: `{alertname="${alert}", job="${factor}-${kind}", long="${long}"}`,
            value: 1,
          })),
        ),
      },
    ],
  }
}
