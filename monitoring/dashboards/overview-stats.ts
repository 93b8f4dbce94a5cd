import * as units from '@grafana/grafana-foundation-sdk/units'
import { FAILED } from '../objectives.ts'
import { quantile, ratio, select } from '../promql.ts'
import { NO_REQUESTS, stat } from './panels.ts'
import { HEALTH, JOB, total } from './series.ts'

const duration = (suffix: string) => `http_request_duration_seconds_${suffix}`

/** The first row of the overview: a number for each question that one asks first. */
export const overviewStats = () => [
  stat({
    title: 'Requests',
    about:
      'All measured requests a second. Look for steps: a daily rhythm is a curve, a surge or an outage is an edge.',
    unit: units.RequestsPerSecond,
    width: 4,
    queries: [['requests', total('http_requests_total')]],
  }),
  stat({
    title: 'Errors',
    about: 'The share of requests that get 5xx. Above 0.1 % the service misses the objectives of the contract.',
    unit: units.PercentUnit,
    width: 4,
    idle: NO_REQUESTS,
    queries: [['errors', ratio(total('http_requests_total', FAILED), total('http_requests_total'))]],
    colors: HEALTH.share,
  }),
  stat({
    title: '95th percentile',
    about:
      'One request in twenty takes longer. If it rises and the mean does not, only the slowest requests got slower.',
    idle: NO_REQUESTS,
    unit: units.Seconds,
    width: 4,
    queries: [['p95', quantile(0.95, `sum by (le) (rate(${select(duration('bucket'), JOB)}[$__rate_interval]))`)]],
  }),
  stat({
    title: 'In progress',
    about:
      'Requests whose response has not closed yet. At the same rate of arrivals it grows when requests take longer.',
    unit: units.Short,
    width: 4,
    queries: [['in progress', `sum(${select('http_requests_in_progress', JOB)})`]],
  }),
  stat({
    title: 'Alerts firing',
    about:
      'How many alerts are firing now. The red marks in the graphs say which, the Objectives dashboard says how far.',
    unit: units.Short,
    width: 4,
    queries: [['alerts', `count(${select('ALERTS', 'alertstate="firing"', JOB)}) or vector(0)`]],
    colors: HEALTH.count,
  }),
  stat({
    title: 'Version',
    about:
      'Which version runs, on how many instances. Two versions at once are a deployment under way; errors since then point to it.',
    unit: units.Short,
    width: 4,
    queries: [['{{version}}', `count by (version) (${select('app_build_info', JOB)})`]],
  }),
]
