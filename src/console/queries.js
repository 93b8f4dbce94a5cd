import { divide, histogramQuantile, rate, select, sum } from './promql.js'

/** @import { Expression, Matcher } from './promql.js' */
/** @import { Unit } from './format.js' */

/**
 * What is shown: of one operation, or of all when it is empty; rates over a window.
 * @typedef {{ readonly operation: string, readonly window: string }} Choice
 */

/**
 * Curves of a chart: one for each element of the expression's result, by the label that tells them apart, or the only one.
 * @typedef {{ readonly expression: Expression, readonly name: string, readonly by?: string }} Curves
 */

/**
 * A chart of the console.
 * @typedef {object} Panel
 * @property {string} id
 * @property {string} title
 * @property {Unit} unit
 * @property {string} hint What to look for.
 * @property {readonly Curves[]} curves
 */

const QUANTILES = [0.5, 0.95, 0.99]

/**
 * The charts, in the order of the page: rate, errors and duration first.
 * @param {Choice} choice
 * @returns {readonly Panel[]}
 */
export function panelsFor({ operation, window }) {
  const of = /** @type {readonly Matcher[]} */ (operation === '' ? [] : [['operation', '=', operation]])
  const { requests, errors, buckets, inProgress } = signals(of, window)
  const by = 'operation'
  return [
    {
      id: 'rate',
      title: 'Request rate',
      unit: 'per second',
      hint: 'Measured requests that got a response, by operation.',
      curves: [{ expression: sum([by], requests), name: '', by }],
    },
    {
      id: 'errors',
      title: 'Error ratio',
      unit: 'ratio',
      hint: 'The share of responses that are 5xx. No requests, no ratio: then there is a gap.',
      curves: [{ expression: divide(sum([by], errors), sum([by], requests)), name: '', by }],
    },
    {
      id: 'in-progress',
      title: 'In progress',
      unit: 'count',
      hint: 'Requests that have arrived and have no response yet: rate times mean duration, by Little’s law.',
      curves: [{ expression: sum([by], inProgress), name: '', by }],
    },
    {
      id: 'duration',
      title: 'Duration',
      unit: 'seconds',
      hint: 'Half, 95 % and 99 % of the requests take at most this long, estimated from buckets.',
      curves: QUANTILES.map((q) => ({
        expression: histogramQuantile(q, sum(['le'], buckets)),
        name: `p${q * 100}`,
      })),
    },
    ...PROCESS,
  ]
}

/**
 * A panel of one gauge.
 * @param {string} id
 * @param {string} title
 * @param {Unit} unit
 * @param {string} metric
 * @param {string} hint
 * @returns {Panel}
 */
function gauge(id, title, unit, metric, hint) {
  return { id, title, unit, hint, curves: [{ expression: select(metric), name: title }] }
}

/** What is of the process and not of an operation. */
const PROCESS = [
  gauge('cpu', 'CPU', 'percent', 'app_cpu_usage_percent', 'Percent of one core, sampled every five seconds.'),
  gauge('memory', 'Memory', 'mebibytes', 'app_memory_usage_megabytes', 'Resident memory, in units of 2^20 bytes.'),
  gauge(
    'event-loop',
    'Event loop delay, p99',
    'seconds',
    'nodejs_eventloop_lag_p99_seconds',
    'How late Node.js is with what it has to do: grows before requests fail.',
  ),
  gauge('store', 'Persons in the store', 'count', 'person_store_count', 'Records now; creations less deletions.'),
]

/**
 * A column of the table of operations.
 * @typedef {{ readonly title: string, readonly unit: Unit, readonly expression: Expression }} Column
 */

/**
 * What the table says of each operation now.
 * @param {string} window
 * @returns {readonly Column[]}
 */
export function columnsFor(window) {
  const by = ['operation']
  const { requests, errors, buckets, inProgress } = signals([], window)
  return [
    { title: 'Rate', unit: 'per second', expression: sum(by, requests) },
    { title: 'Errors', unit: 'ratio', expression: divide(sum(by, errors), sum(by, requests)) },
    ...QUANTILES.map((q) => ({
      title: `p${q * 100}`,
      unit: /** @type {Unit} */ ('seconds'),
      expression: histogramQuantile(q, sum(['operation', 'le'], buckets)),
    })),
    { title: 'In progress', unit: 'count', expression: sum(by, inProgress) },
  ]
}

/**
 * @param {readonly Matcher[]} of
 * @param {string} window
 */
function signals(of, window) {
  return {
    requests: rate(select('http_requests_total', of), window),
    errors: rate(select('http_requests_total', [...of, ['code', '=~', '5..']]), window),
    buckets: rate(select('http_request_duration_seconds_bucket', of), window),
    inProgress: select('http_requests_in_progress', of),
  }
}
