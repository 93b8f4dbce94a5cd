import * as units from '@grafana/grafana-foundation-sdk/units'
import { quantile, select } from '../promql.ts'
import { lines } from './panels.ts'
import { JOB, sumRates } from './series.ts'

const NO_SHARED_STORE = 'no shared store'

/** The server that several instances keep their persons on, as they see it. */
export const sharedStore = () => [
  lines({
    title: 'Connected to the store',
    about:
      'Whether each instance reaches the shared store. All at 0 point to the store, one alone points to its network or its password.',
    idle: NO_SHARED_STORE,
    unit: units.Short,
    width: 8,
    queries: [['{{instance}}', select('person_store_connected', JOB)]],
  }),
  lines({
    title: 'Commands that the store failed',
    about:
      'Commands a second by reason; each is a request with 503. The reason counter-restored says instead that the store has forgotten data.',
    idle: NO_SHARED_STORE,
    unit: units.CountsPerSecond,
    width: 8,
    queries: [['{{reason}}', sumRates('reason', 'person_store_errors_total')]],
  }),
  lines({
    title: 'Duration of commands, 99th percentile',
    about:
      'One command in a hundred takes longer. Usually it is less than a millisecond; 0.3 s is where the service gives up.',
    idle: NO_SHARED_STORE,
    unit: units.Seconds,
    width: 8,
    queries: [
      ['{{command}}', quantile(0.99, sumRates('command, le', 'person_store_operation_duration_seconds_bucket'))],
    ],
  }),
]
