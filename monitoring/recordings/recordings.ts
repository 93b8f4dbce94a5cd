import type { Contract } from '../../src/openapi/document.ts'
import { FAILED } from '../objectives.ts'
import { at, BURN_WINDOWS, duration, PACES, RED_WINDOWS, SPAN } from '../pace.ts'
import { indent, ofService, quantile, rateOfService, ratio, select } from '../promql.ts'
import type { Group, Recording } from '../rule.ts'
import { burnBefore, versions } from '../versions.ts'
import { budgets, burn, OPERATION, requestRate, VERSION } from './burn-recordings.ts'

const DURATION = 'http_request_duration_seconds'
const QUANTILES = { p50: 0.5, p95: 0.95, p99: 0.99 } as const

/** Windows longer than this are evaluated twice a minute: they read much, but no panel is to be empty for long. */
const SLOW_WINDOW_S = 30 * 60

/** Everything that alerts and dashboards take ready-made: RED, budgets, and how fast each budget burns. */
export function recordings(contract: Contract): Group<Recording>[] {
  const windows = [...new Set([...RED_WINDOWS, ...BURN_WINDOWS])].sort((a, b) => a - b)
  const isShort = (seconds: number) => PACES.some((pace) => at(pace, SPAN.short) === seconds)
  return [
    { name: 'prometric-budgets', rules: budgets(contract) },
    versions(),
    ...windows.map((seconds) => ({
      name: `prometric-${duration(seconds)}`,
      ...(seconds > SLOW_WINDOW_S && { interval: '30s' }),
      rules: [
        requestRate(OPERATION, duration(seconds)),
        ...(RED_WINDOWS.includes(seconds) ? red(duration(seconds)) : []),
        ...(isShort(seconds) ? failing(duration(seconds)) : []),
        ...(BURN_WINDOWS.includes(seconds) ? burn(contract, OPERATION, duration(seconds)) : []),
        // By version too, to tell what came with one.
        ...(isShort(seconds)
          ? [requestRate(VERSION, duration(seconds)), ...burn(contract, VERSION, duration(seconds))]
          : []),
        ...PACES.filter((pace) => at(pace, SPAN.short) === seconds).map(burnBefore),
      ],
    })),
  ]
}

/** Rate, errors and duration, by operation and for all of them. */
function red(window: string): Recording[] {
  const levels = { job_operation: 'job, operation', job: 'job' }
  return Object.entries(levels).flatMap(([level, by]) => {
    const count = rateOfService(by, `${DURATION}_count`, window)
    const buckets = rateOfService(`${by}, le`, `${DURATION}_bucket`, window)
    const all = `${level}:http_requests:rate${window}`
    return [
      ...(level === 'job' ? [{ record: all, expr: rateOfService(by, 'http_requests_total', window) }] : []),
      {
        record: `${level}:http_requests_failed:ratio_rate${window}`,
        expr: ofService(ratio(rateOfService(by, select('http_requests_total', FAILED), window), all), window, 'job'),
      },
      {
        record: `${level}:${DURATION}:mean_rate${window}`,
        expr: ratio(rateOfService(by, `${DURATION}_sum`, window), count),
      },
      ...Object.entries(QUANTILES).map(([name, share]) => ({
        record: `${level}:${DURATION}:${name}_rate${window}`,
        expr: quantile(share, buckets),
      })),
    ]
  })
}

/**
 * Whether a job is failing: from 10 % of errors on, until there are less than 2 %. Between the two bounds the rule
 * keeps its own last result. So a ratio that wavers around one bound does not look like an incident that comes and
 * goes. Without a request nothing changes: silence does not mean recovery.
 */
function failing(window: string): Recording[] {
  const record = `job:http_requests_failing:bool_rate${window}`
  const errors = `job:http_requests_failed:ratio_rate${window}`
  const none = `job:http_requests:rate${window} * 0`
  const is = `(${errors} > bool 0.1) == 1\nor (${record} == 1 unless ${errors} <= 0.02)\nor ${none}`
  return [{ record, expr: ofService(`(\n${indent(is)}\n)`, window, 'job') }]
}
