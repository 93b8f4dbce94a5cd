import * as units from '@grafana/grafana-foundation-sdk/units'
import type { Contract } from '../../src/openapi/document.ts'
import { FEWEST_BAD } from '../alerts/burn-alerts.ts'
import { bound, FAILED, objectivesOf } from '../objectives.ts'
import { BURN_WINDOWS, duration, TIERS } from '../pace.ts'
import { ratio, select } from '../promql.ts'
import type { Board } from './board.ts'
import { bars, lines, NO_REQUESTS, stat } from './panels.ts'
import { HEALTH, JOB, OPERATION } from './series.ts'

const OBJECTIVES = { availability: 'gets 5xx', latency: 'takes longer than its threshold' } as const
/** The pairs of windows of the alerts, each with its factor. */
const PAIRS = TIERS.map(({ factor, long, short }) => `${duration(long)} and ${duration(short)} above ${factor}`).join(
  ', ',
)
const burnRate = (window: string, ...matchers: string[]) =>
  select(`job_operation_objective:error_budget_burn:ratio_rate${window}`, JOB, ...matchers)

/** How fast the budgets of the objectives burn, and what is left of them. Takes what the recording rules keep. */
export function objectives(contract: Contract): Board {
  const operations = objectivesOf(contract).map(({ operation }) => operation)
  return {
    uid: 'prometric-objectives',
    title: 'Prometric / Objectives',
    about:
      'The objectives of the contract: a share of requests may fail or be slow, and that share is a budget to spend. Needs the recording rules of generated/prometheus.',
    operations,
    rows: { Now: now(), 'Burn rate by operation': burning(), 'One operation': one(contract) },
  }
}

const now = () => [
  ...Object.entries(OBJECTIVES).map(([objective, miss]) =>
    stat({
      title: `Fastest ${objective} burn`,
      about: `The operation that misses its ${objective} objective most, over 5 minutes. A request that ${miss} misses it. At 1 the budget lasts exactly its 30 days, at 14.4 two days.`,
      unit: units.Short,
      width: 6,
      queries: [['burn rate', `max(${burnRate('5m', `objective="${objective}"`)})`]],
      colors: HEALTH.burn,
    }),
  ),
  ...(['page', 'ticket'] as const).map((severity) =>
    stat({
      title: severity === 'page' ? 'Pages firing' : 'Tickets firing',
      about:
        severity === 'page'
          ? 'Alerts that wake somebody. A budget would be gone within days (two at a burn rate of 14.4, five at 6), or the service is gone. Open the runbook of each.'
          : 'Alerts that wait until the morning: a slow burn, or a cause that hurts nobody yet.',
      unit: units.Short,
      width: 6,
      queries: [
        ['alerts', `count(${select('ALERTS', 'alertstate="firing"', `severity="${severity}"`, JOB)}) or vector(0)`],
      ],
      colors: HEALTH.count,
    }),
  ),
]

const burning = () =>
  Object.entries(OBJECTIVES).flatMap(([objective, miss]) =>
    (['5m', '1h'] as const).map((window) =>
      lines({
        title: `${objective === 'latency' ? 'Latency' : 'Availability'} burn over ${window}`,
        about:
          window === '5m'
            ? `How many times faster than allowed each operation ${miss}. The dashed lines are 1 and 14.4. Compare with the long window beside it: the short one says that it goes on.`
            : 'The same over an hour: it says that it matters. An alert needs both above its factor, so it neither fires for a moment’s trouble nor stays long after the end.',
        unit: units.Short,
        width: 12,
        queries: [['{{operation}}', burnRate(window, `objective="${objective}"`)]],
        colors: HEALTH.burn,
      }),
    ),
  )

const one = (contract: Contract) => [
  ...Object.keys(OBJECTIVES).map((objective) =>
    lines({
      title: `$operation: ${objective} burn over all windows`,
      about: `One line for each window. In an incident the short ones rise first and fall first; the long ones remember. An alert fires where both lines of a pair are above its factor (${PAIRS}; at the pace of a workshop a twelfth of each window), with at least ${FEWEST_BAD} bad requests in the long one.`,
      unit: units.Short,
      width: 8,
      queries: BURN_WINDOWS.map((seconds) => [
        duration(seconds),
        burnRate(duration(seconds), OPERATION, `objective="${objective}"`),
      ]),
      colors: HEALTH.burn,
    }),
  ),
  bars({
    title: 'Budget left in the time shown',
    about:
      'Each operation may fail some requests of the time range, and may serve some slowly. This is the share of them that is left; below 0 the objective was missed. Make the range longer, and one bad minute weighs less.',
    unit: units.PercentUnit,
    width: 8,
    idle: NO_REQUESTS,
    queries: [
      ['availability {{operation}}', left(allOf(), failed(), 'availability')],
      ...[...slow(contract)].map(
        ([operations, bad]) =>
          [
            'latency {{operation}}',
            left(increase('http_request_duration_seconds_count', operations), bad, 'latency'),
          ] as const,
      ),
    ],
    colors: HEALTH.left,
  }),
]

const increase = (metric: string, ...matchers: readonly string[]) =>
  `sum by (operation) (increase(${select(metric, JOB, ...matchers)}[$__range]))`

const allOf = () => increase('http_requests_total', 'operation!="unmatched"')
const failed = () => increase('http_requests_total', FAILED, 'operation!="unmatched"')

/** By the matcher of the operations that share a threshold: their requests above it. */
function slow(contract: Contract): Map<string, string> {
  const byThreshold = Map.groupBy(objectivesOf(contract), ({ latency }) => latency.threshold)
  return new Map(
    [...byThreshold].map(([threshold, group]) => {
      const operations = `operation=~"${group.map(({ operation }) => operation).join('|')}"`
      const all = increase('http_request_duration_seconds_count', operations)
      return [
        operations,
        `(${all} - ${increase('http_request_duration_seconds_bucket', operations, bound(threshold))})`,
      ]
    }),
  )
}

const left = (all: string, bad: string, objective: string) =>
  `1 - (\n${ratio(bad, all)}\n) / on (operation) group_left () operation_objective:error_budget:ratio{objective="${objective}"}`
