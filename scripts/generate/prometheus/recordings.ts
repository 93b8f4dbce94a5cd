import { type Contract, operationsOf } from '../contract.ts'
import { at, BURN_WINDOWS, duration, PACES, RED_WINDOWS, SPAN } from './pace.ts'
import { quantile, ratio, select, sumOfService } from './promql.ts'
import type { Group, Recording } from './rule.ts'

/** A code that counts against availability. */
export const FAILED = 'code=~"5.."'

const DURATION = 'http_request_duration_seconds'
const QUANTILES = { p50: 0.5, p95: 0.95, p99: 0.99 } as const

/** Windows longer than this are evaluated twice a minute: they read much, but no panel is to be empty for long. */
const SLOW_WINDOW_S = 30 * 60

/** Everything that alerts and dashboards take ready-made: RED, budgets, and how fast each budget burns. */
export function recordings(contract: Contract): Group<Recording>[] {
  const windows = [...new Set([...RED_WINDOWS, ...BURN_WINDOWS])].sort((a, b) => a - b)
  return [
    { name: 'prometric-budgets', rules: budgets(contract) },
    ...windows.map((seconds) => ({
      name: `prometric-${duration(seconds)}`,
      ...(seconds > SLOW_WINDOW_S && { interval: '30s' }),
      rules: [
        requestRate(duration(seconds)),
        ...(RED_WINDOWS.includes(seconds) ? red(duration(seconds)) : []),
        ...(PACES.some((pace) => at(pace, SPAN.short) === seconds) ? failing(duration(seconds)) : []),
        ...(BURN_WINDOWS.includes(seconds) ? burn(contract, duration(seconds)) : []),
      ],
    })),
  ]
}

/** The rate of a counter of this service, summed by labels. */
const sumRate = (by: string, selector: string, window: string): string =>
  sumOfService(by, `rate(${selector}[${window}])`, window)

const requestRate = (window: string): Recording => ({
  record: `job_operation:http_requests:rate${window}`,
  expr: sumRate('job, operation', 'http_requests_total', window),
})

/** Rate, errors and duration, by operation and for all of them. */
function red(window: string): Recording[] {
  const levels = { job_operation: 'job, operation', job: 'job' }
  return Object.entries(levels).flatMap(([level, by]) => {
    const count = sumRate(by, `${DURATION}_count`, window)
    const buckets = sumRate(`${by}, le`, `${DURATION}_bucket`, window)
    const all = `${level}:http_requests:rate${window}`
    return [
      ...(level === 'job' ? [{ record: all, expr: sumRate(by, 'http_requests_total', window) }] : []),
      {
        record: `${level}:http_requests_failed:ratio_rate${window}`,
        expr: ratio(sumRate(by, select('http_requests_total', FAILED), window), all),
      },
      { record: `${level}:${DURATION}:mean_rate${window}`, expr: ratio(sumRate(by, `${DURATION}_sum`, window), count) },
      ...Object.entries(QUANTILES).map(([name, share]) => ({
        record: `${level}:${DURATION}:${name}_rate${window}`,
        expr: quantile(share, buckets, count),
      })),
    ]
  })
}

/**
 * Whether a job is failing: from 10 % of errors on, until there are less than 2 %. Two bounds, and the rule's own last
 * result between them, keep a ratio that wavers around one bound from looking like an incident that comes and goes.
 */
function failing(window: string): Recording[] {
  const record = `job:http_requests_failing:bool_rate${window}`
  const errors = `job:http_requests_failed:ratio_rate${window}`
  return [{ record, expr: `(${errors} > bool 0.1) == 1\nor ${record} == 1 and ${errors} > 0.02\nor ${errors} * 0` }]
}

/** The share of requests that may miss each objective, straight from the contract. */
function budgets(contract: Contract): Recording[] {
  return objectivesOf(contract).flatMap(({ operation, availability, latency }) =>
    Object.entries({ availability, latency: latency.share }).map(([objective, share]) => ({
      record: 'operation_objective:error_budget:ratio',
      labels: { operation, objective },
      expr: `vector(1 - ${share})`,
    })),
  )
}

/** Requests that missed an objective, and how many times too fast that spends its budget. */
function burn(contract: Contract, window: string): Recording[] {
  const bad = `job_operation_objective:http_requests_bad:rate${window}`
  const all = `job_operation:http_requests:rate${window}`
  return [
    {
      record: bad,
      labels: { objective: 'availability' },
      expr: sumRate('job, operation', select('http_requests_total', FAILED, 'operation!="unmatched"'), window),
    },
    { record: bad, labels: { objective: 'latency' }, expr: slow(contract, window) },
    {
      record: `job_operation_objective:error_budget_burn:ratio_rate${window}`,
      expr: `(\n  ${bad} / on (job, operation) group_left () (${all} > 0)\n  or ${bad} * 0\n)\n/ on (operation, objective) group_left () operation_objective:error_budget:ratio`,
    },
  ]
}

/** Requests above their latency threshold, one term for each threshold, which is a bound of the histogram. */
function slow(contract: Contract, window: string): string {
  const objectives = objectivesOf(contract)
  const thresholds = [...new Set(objectives.map(({ latency }) => latency.threshold))].sort((a, b) => a - b)
  const terms = thresholds.map((threshold) => {
    const names = objectives.filter(({ latency }) => latency.threshold === threshold).map(({ operation }) => operation)
    const operations = `operation=~"${names.join('|')}"`
    const all = sumRate('job, operation', select(`${DURATION}_count`, operations), window)
    const fast = sumRate('job, operation', select(`${DURATION}_bucket`, operations, bound(threshold)), window)
    return `clamp_min(\n  ${all}\n  - ${fast},\n  0\n)`
  })
  return terms.join('\nor\n')
}

/** A matcher of a bucket's bound; Prometheus 3 writes whole bounds with a decimal, Prometheus 2 as the client does. */
export const bound = (seconds: number): string =>
  Number.isInteger(seconds) ? `le=~"${seconds}|${seconds}[.]0"` : `le="${seconds}"`

type Objective = {
  readonly operation: string
  readonly availability: number
  readonly latency: { readonly threshold: number; readonly share: number }
}

/** The objectives of the contract, in its order. */
export function objectivesOf(contract: Contract): Objective[] {
  return operationsOf(contract).flatMap(({ id, source }) =>
    source['x-objective'] ? [{ operation: id, ...source['x-objective'] }] : [],
  )
}
