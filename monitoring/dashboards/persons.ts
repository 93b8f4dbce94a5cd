import * as units from '@grafana/grafana-foundation-sdk/units'
import { quantile, select } from '../promql.ts'
import { lines } from './panels.ts'
import { JOB, total } from './series.ts'

/** The records of the store and what changes them. */
export const persons = () => [
  lines({
    title: 'Persons in the store',
    about:
      'A gauge: it goes up and down. It starts at 0 with each restart unless a snapshot keeps it; at the limit of the store further creations get 507.',
    unit: units.Short,
    width: 8,
    queries: [
      ['persons', `sum(${select('person_store_count', JOB)})`],
      ['limit', `sum(${select('person_store_limit', JOB)})`],
    ],
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
      'Median and 95th percentile of the bodies of POST /person, valid or not. Look for a client that suddenly sends more.',
    idle: 'no creations',
    unit: units.BytesIEC,
    width: 8,
    queries: [0.5, 0.95].map((share) => [
      `p${share * 100}`,
      quantile(share, `sum by (le) (rate(${select('person_payload_size_bytes_bucket', JOB)}[$__rate_interval]))`),
    ]),
  }),
]
