import type { Contract } from '../../src/openapi/document.ts'
import { bound, FAILED, objectivesOf } from '../objectives.ts'
import { indent, ofService, overService, rateOfService, select } from '../promql.ts'
import type { Recording } from '../rule.ts'
import { RUNNING } from '../versions.ts'

const DURATION = 'http_request_duration_seconds'

/** What a budget is counted for: an operation, or an operation under each version that runs. */
type Level = {
  readonly suffix: string
  readonly by: string
  readonly rates: (selector: string, window: string) => string
}

/** Each operation, whatever version runs. */
export const OPERATION: Level = {
  suffix: '',
  by: 'job, operation',
  rates: (selector, window) => rateOfService('job, operation', selector, window),
}

/** Each operation under each version that runs now; what it counted before the version changed is in its rate as well. */
export const VERSION: Level = {
  suffix: '_version',
  by: 'job, operation, version',
  rates: (selector, window) =>
    overService('sum', 'job, operation, version', `rate(${selector}[${window}]) * ${RUNNING}`, window),
}

/** Requests a second, of which the bad ones are a part. */
export const requestRate = ({ suffix, rates }: Level, window: string): Recording => ({
  record: `job_operation${suffix}:http_requests:rate${window}`,
  expr: rates('http_requests_total', window),
})

/** The share of requests that may miss each objective, straight from the contract. */
export function budgets(contract: Contract): Recording[] {
  return objectivesOf(contract).flatMap(({ operation, availability, latency }) =>
    Object.entries({ availability, latency: latency.share }).map(([objective, share]) => ({
      record: 'operation_objective:error_budget:ratio',
      labels: { operation, objective },
      expr: `vector(1 - ${share})`,
    })),
  )
}

/** Requests that missed an objective, and how many times too fast that spends its budget. */
export function burn(contract: Contract, level: Level, window: string): Recording[] {
  const { suffix, by, rates } = level
  const bad = `job_operation_objective${suffix}:http_requests_bad:rate${window}`
  const all = `job_operation${suffix}:http_requests:rate${window}`
  return [
    {
      record: bad,
      labels: { objective: 'availability' },
      expr: rates(select('http_requests_total', FAILED, 'operation!="unmatched"'), window),
    },
    { record: bad, labels: { objective: 'latency' }, expr: slow(contract, level, window) },
    {
      record: `job_operation_objective${suffix}:error_budget_burn:ratio_rate${window}`,
      expr: ofService(
        `(\n  ${bad} / on (${by}) group_left () (${all} > 0)\n  or ${bad} * 0\n)\n/ on (operation, objective) group_left () operation_objective:error_budget:ratio`,
        window,
        'job',
      ),
    },
  ]
}

/** Requests above their latency threshold, one term for each threshold, which is a bound of the histogram. */
function slow(contract: Contract, { rates }: Level, window: string): string {
  const objectives = objectivesOf(contract)
  const thresholds = [...new Set(objectives.map(({ latency }) => latency.threshold))].sort((a, b) => a - b)
  const terms = thresholds.map((threshold) => {
    const names = objectives.filter(({ latency }) => latency.threshold === threshold).map(({ operation }) => operation)
    const operations = `operation=~"${names.join('|')}"`
    const all = rates(select(`${DURATION}_count`, operations), window)
    const fast = rates(select(`${DURATION}_bucket`, operations, bound(threshold)), window)
    return `clamp_min(\n${indent(`${all}\n- ${fast}`)},\n  0\n)`
  })
  return terms.join('\nor\n')
}
