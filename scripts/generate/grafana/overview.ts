import * as units from '@grafana/grafana-foundation-sdk/units'
import { quantile, ratio, select } from '../prometheus/promql.ts'
import { FAILED } from '../prometheus/recordings.ts'
import type { Board } from './board.ts'
import { lines, stacked, stat } from './panels.ts'
import { HEALTH, JOB, sumRates } from './series.ts'

const duration = (suffix: string) => `http_request_duration_seconds_${suffix}`
const byOperation = (metric: string, ...matchers: string[]) => sumRates('operation', metric, ...matchers)
const total = (metric: string, ...matchers: string[]) =>
  `sum(rate(${select(metric, JOB, ...matchers)}[$__rate_interval]))`

/** Rate, errors and duration of each operation, and what happens to the persons. */
export function overview(): Board {
  return {
    uid: 'prometric-overview',
    title: 'Prometric / Overview',
    about: 'Rate, errors and duration (RED) of each operation: the first look, whatever has happened.',
    rows: {
      'At a glance': glance(),
      'Rate and errors': rates(),
      Duration: durations(),
      Persons: persons(),
      Simulation: simulation(),
    },
  }
}

const glance = () => [
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
    about: 'The share of requests answered with 5xx. Above 0.1 % the objectives of the contract are being missed.',
    unit: units.PercentUnit,
    width: 4,
    queries: [['errors', ratio(total('http_requests_total', FAILED), total('http_requests_total'))]],
    colors: HEALTH.share,
  }),
  stat({
    title: '95th percentile',
    about: 'One request in twenty takes longer. 0 means that there was no request.',
    unit: units.Seconds,
    width: 4,
    queries: [
      [
        'p95',
        quantile(
          0.95,
          `sum by (le) (rate(${select(duration('bucket'), JOB)}[$__rate_interval]))`,
          total(duration('count')),
        ),
      ],
    ],
  }),
  stat({
    title: 'In progress',
    about:
      'Requests that have arrived and are not answered yet. It grows when answers get slow, at the same rate of arrivals.',
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

const rates = () => [
  stacked({
    title: 'Requests by operation',
    about:
      'Look for the operation whose share changes. `unmatched` is what fits no operation: wrong paths and methods. Recorded as job_operation:http_requests:rate1m.',
    unit: units.RequestsPerSecond,
    width: 12,
    queries: [['{{operation}}', byOperation('http_requests_total')]],
  }),
  lines({
    title: 'Error ratio by operation',
    about:
      'The share of each operation that is answered with 5xx. One operation alone points to its own code or dependency, all at once to the process. Recorded as job_operation:http_requests_failed:ratio_rate1m.',
    unit: units.PercentUnit,
    width: 12,
    queries: [['{{operation}}', ratio(byOperation('http_requests_total', FAILED), byOperation('http_requests_total'))]],
  }),
  stacked({
    title: 'Answers by status code',
    about:
      '2xx is the work, 4xx is what clients got wrong, 499 is who hung up, 5xx is what the service got wrong. Look for a code that was not there before.',
    unit: units.RequestsPerSecond,
    width: 12,
    queries: [['{{code}}', sumRates('code', 'http_status_code')]],
  }),
  lines({
    title: 'Refused connections by reason',
    about:
      'What never became a request: bytes that are no HTTP, limits of size and time. A few are noise, many at once are a broken client or an attack.',
    unit: units.CountsPerSecond,
    width: 12,
    queries: [['{{reason}}', sumRates('reason', 'http_connection_errors_total')]],
  }),
]

const durations = () => [
  lines({
    title: '95th percentile by operation',
    about:
      'Look for the operation that leaves its usual band, and whether the mean beside it moves along: when it does not, only the slowest requests got slower. 0 means that there was no request. Recorded as job_operation:http_request_duration_seconds:p95_rate1m.',
    unit: units.Seconds,
    width: 8,
    queries: [
      ['{{operation}}', quantile(0.95, sumRates('operation, le', duration('bucket')), byOperation(duration('count')))],
    ],
  }),
  lines({
    title: 'Mean by operation',
    about: 'Sum of durations by number of requests. Few very slow requests hide in it; the percentile shows them.',
    unit: units.Seconds,
    width: 8,
    queries: [['{{operation}}', ratio(byOperation(duration('sum')), byOperation(duration('count')))]],
  }),
  stacked({
    title: 'In progress by operation',
    about:
      'Little’s law: requests in progress = rate × mean duration. When this rises at a steady rate, answers got slower.',
    unit: units.Short,
    width: 8,
    queries: [['{{operation}}', `sum by (operation) (${select('http_requests_in_progress', JOB)})`]],
  }),
]

const persons = () => [
  lines({
    title: 'Persons in the store',
    about:
      'A gauge: it goes up and down. It starts at 0 with each restart; at the limit of the store further creations are 507.',
    unit: units.Short,
    width: 8,
    queries: [['persons', `sum(${select('person_store_count', JOB)})`]],
  }),
  lines({
    title: 'Created, deleted, not found',
    about:
      'Counters, as rates. Created above deleted fills the store. Not found follows from ids that are gone; a jump is a client with stale ids.',
    unit: units.CountsPerSecond,
    width: 8,
    queries: (['created', 'deleted', 'not_found'] as const).map((event) => [
      event.replace('_', ' '),
      total(`person_${event}_total`),
    ]),
  }),
  lines({
    title: 'Size of created persons',
    about:
      'Median and 95th percentile of the bodies of POST /person, valid or not. 0 means that there was none. Look for a client that suddenly sends more.',
    unit: units.BytesIEC,
    width: 8,
    queries: [0.5, 0.95].map((share) => [
      `p${share * 100}`,
      quantile(
        share,
        `sum by (le) (rate(${select('person_payload_size_bytes_bucket', JOB)}[$__rate_interval]))`,
        total('person_payload_size_bytes_count'),
      ),
    ]),
  }),
]

const simulation = () => [
  lines({
    title: 'Incidents at work',
    about:
      'How strong each incident is now, as a share of what was asked for. In real life nobody draws this line for you: find the cause in the graphs above first, then compare.',
    unit: units.PercentUnit,
    width: 12,
    queries: [
      [
        '{{incident}}',
        `max by (incident) (${select('incident_intensity_ratio', JOB)} * ${select('incident_active', JOB)})`,
      ],
    ],
  }),
  lines({
    title: 'Injected faults',
    about: 'Requests that an incident has failed or slowed down. Errors beyond these are the service’s own.',
    unit: units.CountsPerSecond,
    width: 12,
    queries: [['{{operation}} {{fault}}', sumRates('operation, fault', 'faults_injected_total')]],
  }),
]
