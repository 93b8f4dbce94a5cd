import { globSync, readFileSync } from 'node:fs'
import type { Dashboard } from '@grafana/grafana-foundation-sdk/dashboard'
import { describe, expect, it } from 'vitest'
import { dashboardsOf, METRICS_WITHOUT_PANEL } from '../../monitoring/dashboards.ts'
import { checkQueries } from '../../monitoring/lint/check-queries.ts'
import { type Queries, usesOfPage } from '../../monitoring/lint/collect-queries.ts'
import type { Recording } from '../../monitoring/rule.ts'
import { type PromAlert, type RuleFile, rulesOf } from '../../monitoring/rules.ts'
import { parseContract } from '../../src/openapi/document.ts'
import { catalogueOf } from '../../src/openapi/operations.ts'
import { MISTAKES } from '../../src/promql/mistakes/mistakes.ts'
import { PAGES } from '../support/pages.ts'

const contract = parseContract(readFileSync('openapi.yaml', 'utf8'), 'openapi.yaml')
const runbookOf = (alert: string) => `https://runbooks.test/${alert}.md`
const RULES = rulesOf(contract, runbookOf)
const QUERIES: Queries = {
  rules: RULES,
  dashboards: dashboardsOf(contract),
  pages: new Map(),
  leftOut: METRICS_WITHOUT_PANEL,
}

/** No dashboards, and no complaint about that: for what is asked of a query by itself. */
const NOTHING_SHOWN = {
  dashboards: {},
  leftOut: Object.fromEntries(catalogueOf(contract).map(({ name }) => [name, ''])),
}

/** The mistakes that generation would stop with, one a line. */
function mistakesOf(changed: Partial<Queries>, source = contract): string[] {
  try {
    checkQueries(source, {
      ...QUERIES,
      ...(source !== contract && { rules: rulesOf(source, runbookOf) }),
      ...changed,
    })
    return []
  } catch (error) {
    return (error as Error).message.split('\n')
  }
}

/** A dashboard whose annotation asks a question. */
function withQuery(expr: string): Partial<Queries> {
  const list = [{ name: 'planted', target: { expr } }]
  const planted = { panels: [], annotations: { list }, templating: {} } as unknown as Dashboard
  return { ...NOTHING_SHOWN, dashboards: { 'planted.json': planted } }
}

/** A rule that records or alerts, beside what is recorded. */
function withRule(rule: Recording | PromAlert): Partial<Queries> {
  const file: RuleFile = { about: '', groups: [{ name: 'planted', rules: [rule] }] }
  return { ...NOTHING_SHOWN, rules: { 'recording.yml': RULES['recording.yml'] as RuleFile, 'planted.yml': file } }
}

type Defaults = { noValue?: string; custom: { stacking?: { mode: string } } }
type Board = {
  panels: { title: string; targets?: { expr: string; legendFormat: string }[]; fieldConfig: { defaults: Defaults } }[]
}

/** The dashboards after a change to all of their text. */
const withBoards = (change: (board: Board, file: string) => void): Partial<Queries> => {
  const dashboards = dashboardsOf(contract)
  for (const [file, board] of Object.entries(dashboards)) change(board as unknown as Board, file)
  return { dashboards }
}

/** Each query in a page, with its place. */
const WRITTEN = PAGES.flatMap((page) =>
  usesOfPage(page, readFileSync(page, 'utf8')).map(({ place, query }) => [place, query] as const),
)

describe('the queries that pages show', () => {
  it('are many, and there are some in each runbook', () => {
    expect(WRITTEN.length).toBeGreaterThan(40)
    for (const page of globSync('monitoring/runbooks/*.md'))
      expect(WRITTEN.some(([place]) => place.startsWith(page))).toBe(true)
  })

  it.each(WRITTEN)('%s: %s', (_, query) => {
    expect(mistakesOf(withQuery(query))).toEqual([])
  })
})

describe('the check of generated queries', () => {
  it('finds nothing in what is generated', () => {
    expect(mistakesOf({})).toEqual([])
  })

  it('knows the series of a hidden incident', () => {
    expect(mistakesOf(withQuery('max(incident_active{incident="hidden"}) == 1'))).toEqual([])
  })

  it.each([
    ['a metric that does not exist', 'http_request_total', '"http_request_total" is in no catalogue'],
    ['a classic histogram without its suffix', 'nodejs_gc_duration_seconds', 'is in no catalogue'],
    ['a label that the metric does not have', 'person_store_count{operation="getPerson"}', 'no label "operation"'],
    ['an operation that the contract lost', 'http_requests_total{operation="getPersons"}', 'no "getPersons"'],
    ['an operation among others', 'http_requests_total{operation=~"getPerson|getAll"}', 'no "getAll"'],
    ['an operation that is not measured', 'http_requests_total{operation!="getMetrics"}', 'no "getMetrics"'],
    ['an incident that is not in the library', 'incident_active{incident="full-moon"}', 'no "full-moon"'],
    ['a kind of fault that nothing injects', 'faults_injected_total{fault="drop"}', 'no "drop"'],
    ['a code that no answer has', 'http_requests_total{code="418"}', 'no "418"'],
    ['a class of codes that no answer has', 'http_requests_total{code=~"1.."}', 'no "1.."'],
    ['a grouping by nothing', 'sum by (route) (http_requests_total)', 'grouped by "route"'],
    ['a grouping by what was summed away', 'sum by (code) (sum by (job) (http_requests_total))', 'grouped by "code"'],
    ['a match on what one side has not', 'http_requests_total / on (code) person_store_count', 'matched on "code"'],
    [
      'a label that cannot be brought over',
      'up * on (job) group_left (code) person_store_count',
      '"code" is to be brought',
    ],
    ['a quantile without buckets', 'histogram_quantile(0.9, sum by (job) (up))', 'without buckets'],
    ['an unknown bound', 'http_request_duration_seconds_bucket{le="0.3"}', 'no bucket le="0.3"'],
    ['a whole bound by its text', 'http_request_duration_seconds_bucket{le="1"}', 'matches a whole bound by its text'],
    [
      'the same as Prometheus 3 writes it',
      'http_request_duration_seconds_bucket{le="1.0"}',
      'a whole bound by its text',
    ],
    [
      'half of a whole bound',
      'http_request_duration_seconds_bucket{le=~"1|2[.]5"}',
      'only one of the two texts of a whole bound',
    ],
    ['what is not PromQL', 'sum by (job) (http_requests_total', 'is not PromQL near'],
    ['a recorded name with a slip', 'job:http_requests:rate7m', 'is in no catalogue and no rule records it'],
    ['a label that a rule did not record', 'job:http_requests:rate5m{operation="getPerson"}', 'no label "operation"'],
  ])('refuses %s', (_, expr, says) => {
    const mistakes = mistakesOf(withQuery(expr))
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toContain('generated/grafana/planted.json annotation planted: ')
    expect(mistakes[0]).toContain(says)
  })

  it.each([
    'rate(http_request_duration_seconds_bucket{le=~"1|1[.]0"}[5m])',
    'rate(http_request_duration_seconds_bucket{le="+Inf"}[5m])',
    'rate(http_requests_total{code=~"5..|499",operation!="unmatched"}[5m])',
    'rate({"http_requests_total", "code"=~`5..`}[5m])',
    'topk(3, sum without (instance) (rate(http_requests_total[5m]))) / on (job) group_left (version) app_build_info',
    'count(ALERTS{alertstate="firing",severity="page"}) or vector(0)',
    'job:http_requests:rate5m offset 1h > 2 * scalar(vector(1))',
  ])('takes %s', (expr) => {
    expect(mistakesOf(withQuery(expr))).toEqual([])
  })

  it('refuses what the grammar reads otherwise than its text looks: quotes around names', () => {
    expect(mistakesOf(withQuery('{"http_request_total", "code"="200"}'))).toEqual([
      expect.stringContaining('"http_request_total" is in no catalogue'),
    ])
    expect(mistakesOf(withQuery('person_store_count{"operation"="getPerson"}'))).toEqual([
      expect.stringContaining('no label "operation"'),
    ])
  })

  it('refuses an annotation of an alert that speaks of a label which the alert does not have', () => {
    const expr = 'up == 0\nand on (job, instance) person_store_count'
    const annotations = { summary: '{{ $labels.operation }}', description: '', runbook_url: '' }
    expect(mistakesOf(withRule({ alert: 'Planted', expr, labels: { severity: 'page' }, annotations }))).toEqual([
      'generated/prometheus/planted.yml Planted: speaks of the label "operation", which its query does not have',
    ])
  })

  it('refuses a panel with a legend of a label that its query does not have', () => {
    const changed = withBoards((board, file) => {
      const target = board.panels.find(({ title }) => title === 'Responses by status code')?.targets?.[0]
      if (file === 'overview.json' && target) target.legendFormat = '{{reason}}'
    })
    expect(mistakesOf(changed)).toEqual([
      'generated/grafana/overview.json "Responses by status code": speaks of the label "reason", which its query does not have',
    ])
  })

  it('refuses a metric that is on no panel, unless a reason says why', () => {
    const changed = withBoards((board) => {
      board.panels = board.panels.filter(({ title }) => title !== 'File descriptors')
    })
    const [first, second, ...rest] = mistakesOf(changed)
    expect(rest).toEqual([])
    expect(first).toMatch(/^process_open_fds: is on no panel/)
    expect(second).toMatch(/^process_max_fds: is on no panel/)
    expect(
      mistakesOf({ ...changed, leftOut: { ...METRICS_WITHOUT_PANEL, process_open_fds: '', process_max_fds: '' } }),
    ).toEqual([])
  })

  it('refuses a reason for what is on a panel, and for what is not a metric', () => {
    expect(mistakesOf({ leftOut: { ...METRICS_WITHOUT_PANEL, person_store_count: 'x', persons: 'x' } })).toEqual([
      'person_store_count: is left out of the dashboards by name, but is on a panel',
      'persons: is left out of the dashboards by name, but is not a metric',
    ])
  })

  it('stops when the catalogue loses a metric that a panel and a rule look at', () => {
    const text = readFileSync('openapi.yaml', 'utf8').replace(
      'nodejs_eventloop_lag_p90_seconds',
      'nodejs_eventloop_p90',
    )
    const lost = '"nodejs_eventloop_lag_p90_seconds" is in no catalogue and no rule records it'
    expect(mistakesOf({}, parseContract(text, 'openapi.yaml'))).toEqual([
      `generated/prometheus/alerts.yml EventLoopDelayed: ${lost}`,
      `generated/prometheus/alerts-workshop.yml EventLoopDelayed: ${lost}`,
      `generated/grafana/runtime.json "Delay of the event loop": ${lost}`,
      'nodejs_eventloop_p90: is on no panel of generated/grafana, and no reason says why',
    ])
  })
})

describe('the check for mistakes that need no lesson', () => {
  const BUCKETS = 'rate(http_request_duration_seconds_bucket[5m])'
  const RATE = 'rate(http_requests_total[5m])'
  const PLANTED = [
    ['rate-of-gauge', 'rate(person_store_count[5m])'],
    ['rate-of-gauge', 'increase(up[5m])'],
    ['rate-of-gauge', 'rate(job:http_requests:rate5m[5m])'],
    ['rate-after-sum', 'rate(sum by (job) (http_requests_total)[5m:15s])'],
    ['raw-counter', 'sum by (code) (http_requests_total)'],
    ['raw-counter', 'http_request_duration_seconds_sum / http_request_duration_seconds_count'],
    ['le-lost', `histogram_quantile(0.9, sum by (job) (${BUCKETS}))`],
    ['aggregated-quantiles', `avg by (job) (histogram_quantile(0.9, sum by (job, path, le) (${BUCKETS})))`],
    ['aggregated-ratios', `avg by (job) (${RATE} / ${RATE})`],
  ] as const

  it('is made with each rule that the tour has too', () => {
    expect(new Set(PLANTED.map(([name]) => name))).toEqual(new Set(Object.keys(MISTAKES)))
  })

  it.each(PLANTED)('refuses %s in an annotation, a page, a rule and a panel: %s', (name, expr) => {
    const page = `Look:\n\n\`\`\`promql\n${expr}\n\`\`\`\n`
    expect(mistakesOf(withQuery(expr))).toEqual([
      expect.stringMatching(`^generated/grafana/planted.json annotation planted: ${name}: `),
    ])
    expect(mistakesOf({ ...NOTHING_SHOWN, pages: new Map([['docs/planted.md', page]]) })).toEqual([
      expect.stringMatching(`^docs/planted.md:4: ${name}: `),
    ])
    expect(mistakesOf(withRule({ record: 'planted', expr }))).toContainEqual(
      expect.stringMatching(`^generated/prometheus/planted.yml planted: ${name}: `),
    )
    expect(mistakesOfPanel('Requests by operation', planted(expr))).toContainEqual(expect.stringMatching(`^${name}: `))
  })

  it('lets a panel show a mistake that its legend calls wrong, and nothing else', () => {
    const [, average = ''] = PLANTED.find(([name]) => name === 'aggregated-quantiles') ?? []
    expect(mistakesOfPanel('Requests by operation', planted(average, 'wrong: average'))).toEqual([])
    expect(mistakesOfPanel('Requests by operation', planted('person_store_count', 'wrong: persons'))).toEqual([
      'says that it is wrong, and breaks no rule',
    ])
  })
})

/** The mistakes after a change to one panel, without the place. */
function mistakesOfPanel(title: string, change: (panel: Board['panels'][number]) => void): string[] {
  const changed = withBoards((board) => board.panels.filter((panel) => panel.title === title).forEach(change))
  return mistakesOf(changed).map((line) => line.replace(/^generated\/grafana\/\w[\w-]*.json ".*": /, ''))
}

/** Replaces the queries of a panel. */
const planted =
  (expr: string, legendFormat = 'x') =>
  (panel: Board['panels'][number]) => {
    panel.targets = (panel.targets ?? []).slice(0, 1).map((target) => ({ ...target, expr, legendFormat }))
  }

describe('the check of panels', () => {
  it('refuses a share of the time of each instance that is added up', () => {
    const says = 'adds up shares of several instances: keep the label "instance"'
    const busy = 'Time spent on garbage collection'
    for (const by of ['sum', 'sum by (kind)', 'avg without (instance)']) {
      expect(mistakesOfPanel(busy, planted(`${by} (rate(nodejs_gc_duration_seconds_sum[1m]))`)), by).toEqual([says])
    }
    for (const by of ['sum by (instance)', 'sum without (kind)', 'max']) {
      expect(mistakesOfPanel(busy, planted(`${by} (rate(nodejs_gc_duration_seconds_sum[1m]))`)), by).toEqual([])
    }
  })

  it('refuses shares that are stacked', () => {
    const stack = ({ fieldConfig }: Board['panels'][number]) => {
      fieldConfig.defaults.custom.stacking = { mode: 'normal' }
    }
    expect(mistakesOfPanel('CPU, from the counters of the process', stack)).toEqual([
      'stacks shares, which do not add up to anything',
    ])
  })

  it('refuses an average of what is a quantile of each instance', () => {
    expect(mistakesOfPanel('Mean delay of the event loop', planted('avg(nodejs_eventloop_lag_mean_seconds)'))).toEqual([
      'adds up "nodejs_eventloop_lag_mean_seconds" of several instances: keep the label "instance"',
    ])
  })

  it('refuses a panel that may be empty without a word, and a word where it never is', () => {
    const silent = ({ fieldConfig }: Board['panels'][number]) => delete fieldConfig.defaults.noValue
    const says = ({ fieldConfig }: Board['panels'][number]) => {
      fieldConfig.defaults.noValue = 'no requests'
    }
    expect(mistakesOfPanel('Mean by operation', silent)).toEqual([
      'may have no value, and does not say what that means',
    ])
    expect(mistakesOfPanel('Requests by operation', says)).toEqual(['says "no requests", and always has a value'])
  })
})

/** The selectors of a rule that are not limited to this service, in the order of the query. */
const unlimited = (rule: Recording | PromAlert) =>
  mistakesOf(withRule(rule)).map((line) =>
    /: "(\S+)" of any (job and instance|job|instance): add and on /.exec(line)?.slice(1),
  )

const SERVICE = 'and on (job, instance) last_over_time(person_store_count[5m])'
const ANY = 'job and instance'

describe('the check that rules take this service only', () => {
  it.each([
    `sum by (job) (rate(http_requests_total[5m]) ${SERVICE})`,
    `sum by (job, instance) (http_requests_in_progress) > 1 ${SERVICE}`,
    `sum without (kind) (rate(nodejs_gc_duration_seconds_sum[5m])) > 1 ${SERVICE}`,
    `(up or process_open_fds) ${SERVICE}`,
    `up == 0 unless on (job, instance) process_open_fds ${SERVICE}`,
    `rate(http_requests_total[5m]) * on (job, instance) group_left (version) topk by (job) (1, app_build_info) ${SERVICE}`,
    'topk(3, job:http_requests:rate5m) and on (job) person_store_count',
    'max by (job) (person_store_count)',
    'operation_objective:error_budget:ratio',
    `max_over_time((up ${SERVICE})[1h:1m] offset 5m)`,
  ])('takes %s', (expr) => {
    expect(unlimited({ record: 'planted', expr })).toEqual([])
  })

  it.each([
    ['up', ['up', ANY]],
    ['topk(3, job:http_requests:rate5m)', ['job:http_requests:rate5m', 'job']],
    ['up and on (job, instance) absent(person_store_count)', ['up', ANY]],
    [
      'sum by (job) (rate(http_requests_total[5m])) and on (job) person_store_count',
      ['http_requests_total', 'instance'],
    ],
    ['up and on (job) person_store_count', ['up', 'instance']],
    ['up unless on (job, instance) person_store_count', ['up', ANY]],
    ['up or on (job, instance) person_store_count', ['up', ANY]],
    ['up and person_store_count', ['up', ANY]],
    ['up and ignoring (instance) person_store_count', ['up', ANY]],
    ['up and on (job, instance) process_open_fds', ['up', ANY], ['process_open_fds', ANY]],
    ['up and on (job, instance) (person_store_count or process_open_fds)', ['up', ANY], ['process_open_fds', ANY]],
    ['person_store_count and on (job, instance) up', ['up', ANY]],
    [`process_open_fds or up ${SERVICE}`, ['process_open_fds', ANY]],
    [`up > on (job) group_left () sum by (job) (process_open_fds) ${SERVICE}`, ['process_open_fds', 'instance']],
    [`up unless on (job) process_open_fds ${SERVICE}`, ['process_open_fds', 'instance']],
    [`up * ignoring (instance) group_right () process_open_fds ${SERVICE}`, ['up', 'instance']],
  ] as const)('refuses a rule that records %s', (expr, ...found) => {
    expect(unlimited({ record: 'planted', expr })).toEqual(found)
  })

  it('refuses an alert on the same', () => {
    const alert = (expr: string) => ({
      alert: 'Planted',
      expr,
      labels: {},
      annotations: { summary: '', description: '', runbook_url: '' },
    })
    const recorded = 'job:http_requests:rate5m'
    expect(unlimited(alert(`${recorded} > 1`))).toEqual([[recorded, 'job']])
    expect(unlimited(alert(`${recorded} > 1 and on (job) person_store_count`))).toEqual([])
    expect(unlimited(alert('up == 0'))).toEqual([['up', ANY]])
  })
})
