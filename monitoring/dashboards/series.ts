import type { Threshold } from '@grafana/grafana-foundation-sdk/dashboard'
import { select, sumRate } from '../promql.ts'

/** The job that the dashboard's variable names. */
export const JOB = 'job="$job"'

/** The operation that the dashboard's variable names. */
export const OPERATION = 'operation="$operation"'

const RATE_WINDOW = '$__rate_interval'

/** The rate of a counter of the job, summed by labels. */
export const sumRates = (by: string, metric: string, ...matchers: readonly string[]): string =>
  sumRate(by, select(metric, JOB, ...matchers), RATE_WINDOW)

/** The rate of a counter of the job as a whole. */
export const total = (metric: string, ...matchers: readonly string[]): string =>
  `sum(rate(${select(metric, JOB, ...matchers)}[${RATE_WINDOW}]))`

/** Colours by what is healthy: a share of errors, a number of alerts, a budget that is left. */
export const HEALTH: Readonly<Record<'share' | 'count' | 'left' | 'burn', readonly Threshold[]>> = {
  share: [
    { value: null, color: 'green' },
    { value: 0.001, color: 'orange' },
    { value: 0.01, color: 'red' },
  ],
  count: [
    { value: null, color: 'green' },
    { value: 1, color: 'red' },
  ],
  left: [
    { value: null, color: 'red' },
    { value: 0, color: 'orange' },
    { value: 0.5, color: 'green' },
  ],
  burn: [
    { value: null, color: 'green' },
    { value: 1, color: 'orange' },
    { value: 14.4, color: 'red' },
  ],
}
