import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { at, duration, PACES, type Pace, SPAN, TIERS } from '../../monitoring/pace.ts'
import { CASES, type Case } from '../rules/cases.ts'
import { from, mark, requests, type Series, times } from '../rules/series.ts'
import { describeWith, type ToolName, tool } from '../support/tools.ts'

const FOLDER = resolve('generated/prometheus')
const STEP_S = 60
/** Half of three days and four hours more. */
const BURN_STEPS = 40 * 60

/** Requests of the service in each step, beside those of somebody else. */
const OWN = 100

type Rule = {
  readonly record?: string
  readonly alert?: string
  readonly annotations?: Readonly<Record<string, string>>
}
type Group = { readonly name: string; readonly rules: readonly Rule[] }

const groupsOf = (path: string): readonly Group[] => parse(readFileSync(path, 'utf8')).groups
const alertsOf = (file: string) =>
  groupsOf(join(FOLDER, file))
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
      const files = readdirSync(FOLDER).map((name) => join(FOLDER, name))
      const { status, stdout, stderr } = spawnSync(tool(program), ['check', 'rules', ...files], { encoding: 'utf8' })
      expect(status, stdout + stderr).toBe(0)
    })

    describe(`at the ${pace.name} pace`, () => {
      // promtool computes for seconds on one core.
      it.concurrent.each(CASES.map((one) => [one.title, one] as const))('%s', async (_, one) => {
        expect(await failures(program, pace, one)).toBe('')
      })

      it('records and alerts on nothing of another program, in a job of its own or in the same one', async () => {
        expect(await foreignFailures(program, pace)).toBe('')
      })

      it.concurrent.each([
        [15, 4],
        [14, 3],
        [6.5, 3],
        [5.5, 2],
        [3.2, 2],
        [2.8, 1],
        [1.1, 1],
        [0.9, 0],
      ])('burns a budget %d times too fast: %d of four pairs of windows say so', async (factor, pairs) => {
        const expected = TIERS.slice(TIERS.length - pairs).map(({ long }) => duration(at(pace, long)))
        expect(await burnFailures(program, pace, factor, expected)).toBe('')
      })
    })
  })
})

/** A program of somebody else under the same job, which answers many requests and none of them badly. */
const neighbour = (steps: number) => from('job="shop",instance="shop:9100"', requests(times(steps, { ok: 10_000 })))

const withMark = (series: readonly Series[], steps: number) =>
  series.some(({ series }) => series === mark(steps).series) ? series : [...series, mark(steps)]

/** Runs a case; what promtool says when another alert fires than should, or one that should does not. */
function failures(program: ToolName, pace: Pace, { series, steps, firing, empty }: Case): Promise<string> {
  const step = at(pace, STEP_S)
  return promtest(program, pace, 1, {
    interval: `${step}s`,
    input_series: [...withMark(series(step), steps), ...neighbour(steps)],
    promql_expr_test: [
      {
        expr: 'group by (alertname, job) (ALERTS{alertstate="firing"})',
        eval_time: `${steps * step}s`,
        exp_samples: firing.map((name) => ({ labels: `{alertname="${name}",job="shop"}`, value: 1 })),
      },
      ...(empty ? [{ expr: empty, eval_time: `${steps * step}s`, exp_samples: [] }] : []),
    ],
  })
}

/**
 * What promtool says when the series of each case that fires belong to other programs. One of them has a job of its
 * own, one is in the job of a healthy service. Somebody else's rules record the names of ours.
 */
function foreignFailures(program: ToolName, pace: Pace): Promise<string> {
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
  return promtest(program, pace, 1, {
    interval: `${step}s`,
    input_series: [...foreign, ...recorded, ...requests(times(steps, { ok: OWN })), mark(steps)],
    promql_expr_test: [
      ...moments.flatMap((eval_time) => nothing.map((expr) => ({ expr, eval_time, exp_samples: [] }))),
      {
        expr: `abs(${rate} * ${step} / ${OWN} - 1) < bool 0.01`,
        eval_time: `${steps * step}s`,
        exp_samples: [{ labels: '{job="shop"}', value: 1 }],
      },
    ],
  })
}

/** Every name that our rules record for a job, as somebody else's rules record it; each has a label that tells whence it came. */
const recordsOfOthers = (steps: number): Series[] =>
  groupsOf(join(FOLDER, 'recording.yml'))
    .flatMap(({ rules }) => rules.flatMap(({ record = '' }) => (record.startsWith('job') ? [record] : [])))
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((name) => ({
      series: `${name}{job="recorded",operation="getPerson",objective="availability",version="1.0.0",source="${name}"}`,
      values: times(steps + 1, 1).join(' '),
    }))

/** Forty hours of errors, or of slow requests, at a multiple of what each budget allows, looked at every half hour. */
function burnFailures(program: ToolName, pace: Pace, factor: number, expected: readonly string[]): Promise<string> {
  const step = at(pace, STEP_S)
  const bad = { failed: factor, slow: 10 * factor }
  const tests = Object.entries(bad).map(([kind, count]) => ({
    interval: `${step}s`,
    input_series: [...requests(times(BURN_STEPS, { ok: 1000 - count, [kind]: count })), mark(BURN_STEPS)],
    promql_expr_test: [
      {
        expr: 'group by (alertname, long) (ALERTS{alertstate="firing"})',
        eval_time: `${BURN_STEPS * step}s`,
        exp_samples: expected.map((long) => ({
          labels: `{alertname="${kind === 'slow' ? 'Latency' : 'Availability'}BudgetBurn", long="${long}"}`,
          value: 1,
        })),
      },
    ],
  }))
  return promtest(program, pace, 30, ...tests)
}

async function promtest(program: ToolName, pace: Pace, every: number, ...tests: readonly object[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-rules-'))
  const alerts = pace.compression === 1 ? 'alerts.yml' : `alerts-${pace.name}.yml`
  const file = join(folder, 'test.yml')
  const rule_files = [join(FOLDER, 'recording.yml'), join(FOLDER, alerts)]
  // Recorded first, then looked at: promtool evaluates groups in an order of its own otherwise.
  const group_eval_order = rule_files.flatMap((path) => groupsOf(path).map(({ name }) => name))
  writeFileSync(
    file,
    stringify({ rule_files, group_eval_order, evaluation_interval: `${every * at(pace, STEP_S)}s`, tests }),
  )
  try {
    await promisify(execFile)(tool(program), ['test', 'rules', file], { maxBuffer: 2 ** 26 })
    return ''
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    return stdout + stderr || message
  } finally {
    rmSync(folder, { recursive: true })
  }
}
