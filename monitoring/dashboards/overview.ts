import * as units from '@grafana/grafana-foundation-sdk/units'
import { FAILED } from '../objectives.ts'
import { quantile, ratio, select } from '../promql.ts'
import type { Board } from './board.ts'
import { overviewStats } from './overview-stats.ts'
import { lines, NO_REQUESTS, stacked } from './panels.ts'
import { persons } from './persons.ts'
import { JOB, sumRates } from './series.ts'
import { simulation } from './simulation.ts'
import { snapshots } from './snapshots.ts'

const duration = (suffix: string) => `http_request_duration_seconds_${suffix}`
const byOperation = (metric: string, ...matchers: string[]) => sumRates('operation', metric, ...matchers)

/** Rate, errors and duration of each operation, and what happens to the persons. */
export function overview(): Board {
  return {
    uid: 'prometric-overview',
    title: 'Prometric / Overview',
    about: 'Rate, errors and duration (RED) of each operation: look here first.',
    rows: {
      'At a glance': overviewStats(),
      'Rate and errors': rates(),
      Duration: durations(),
      Persons: persons(),
      Snapshots: snapshots(),
      Simulation: simulation(),
    },
  }
}

const rates = () => [
  stacked({
    title: 'Requests by operation',
    about:
      'Look for the operation whose share changes. `unmatched` is for wrong paths and methods. Recorded as job_operation:http_requests:rate1m.',
    unit: units.RequestsPerSecond,
    width: 12,
    queries: [['{{operation}}', byOperation('http_requests_total')]],
  }),
  lines({
    title: 'Error ratio by operation',
    about:
      'The share of requests of each operation that get 5xx. One operation alone points to its own code or dependency, all at once to the process. Recorded as job_operation:http_requests_failed:ratio_rate1m.',
    unit: units.PercentUnit,
    width: 12,
    idle: NO_REQUESTS,
    queries: [['{{operation}}', ratio(byOperation('http_requests_total', FAILED), byOperation('http_requests_total'))]],
  }),
  stacked({
    title: 'Responses by status code',
    about:
      '2xx is the work, 4xx is what clients got wrong, 499 is a client that hung up, 5xx is what the service got wrong. Look for a code that was not there before.',
    unit: units.RequestsPerSecond,
    width: 12,
    queries: [['{{code}}', sumRates('code', 'http_status_code')]],
  }),
  lines({
    title: 'Refused connections by reason',
    about:
      'What never became a request: bytes that are not HTTP, limits of size and time. A few are noise; many at once mean a broken client or an attack.',
    unit: units.CountsPerSecond,
    width: 12,
    queries: [['{{reason}}', sumRates('reason', 'http_connection_errors_total')]],
  }),
]

const durations = () => [
  lines({
    title: '95th percentile by operation',
    about:
      'Look for the operation that leaves its usual band, and see whether the mean beside it moves along. If not, only the slowest requests got slower. A dot is one request, whose trace it leads to. Recorded as job_operation:http_request_duration_seconds:p95_rate1m.',
    unit: units.Seconds,
    width: 8,
    idle: NO_REQUESTS,
    exemplars: true,
    queries: [['{{operation}}', quantile(0.95, sumRates('operation, le', duration('bucket')))]],
  }),
  lines({
    title: 'Mean by operation',
    about: 'Sum of durations by number of requests. Few very slow requests hide in it; the percentile shows them.',
    unit: units.Seconds,
    width: 8,
    idle: NO_REQUESTS,
    queries: [['{{operation}}', ratio(byOperation(duration('sum')), byOperation(duration('count')))]],
  }),
  stacked({
    title: 'In progress by operation',
    about:
      'Little’s law: requests in progress = rate × mean duration. If it rises at a steady rate, requests take longer.',
    unit: units.Short,
    width: 8,
    queries: [['{{operation}}', `sum by (operation) (${select('http_requests_in_progress', JOB)})`]],
  }),
  lines({
    title: 'In progress and the limit',
    about:
      'The limit is --max-in-flight of all instances together. At it, further requests get 503. The limit does not count requests that are still sent or read, so the first line may lie above what it counts.',
    unit: units.Short,
    width: 24,
    queries: [
      ['in progress', `sum(${select('http_requests_in_progress', JOB, 'operation!="unmatched"')})`],
      ['limit', `sum(${select('http_requests_limit', JOB)})`],
    ],
  }),
]
