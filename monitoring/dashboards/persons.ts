import * as units from '@grafana/grafana-foundation-sdk/units'
import { quantile, select } from '../promql.ts'
import { lines } from './panels.ts'
import { JOB, total } from './series.ts'

/** A gauge of the store, of the whole job. Instances that share a store all show the same one, so that it must not be added up. */
const ofStore = (metric: string): string => {
  const [gauge, shared] = [metric, 'person_store_connected'].map((name) => select(name, JOB))
  return `max(${gauge} and on (job, instance) ${shared})\nor sum(${gauge})`
}

/** The records of the store and what changes them. */
export const persons = () => [
  lines({
    title: 'Persons in the store',
    about:
      'A gauge: it goes up and down. Without a snapshot or a shared store it starts at 0 with each restart; at the limit of the store further creations get 507.',
    unit: units.Short,
    width: 8,
    queries: [
      ['persons', ofStore('person_store_count')],
      ['limit', ofStore('person_store_limit')],
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
