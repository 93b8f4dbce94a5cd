import * as units from '@grafana/grafana-foundation-sdk/units'
import { select } from '../promql.ts'
import { lines } from './panels.ts'
import { JOB } from './series.ts'

/** What a panel about snapshots says of a service that writes none. */
const NO_SNAPSHOTS = 'no --snapshot'

/** How well the persons are kept: a batch job within the service. */
export const snapshots = () => [
  lines({
    title: 'Age of the last snapshot',
    about:
      'What a crash would lose now. A saw tooth as high as the interval is normal; a line that goes on rising means that snapshots fail.',
    idle: NO_SNAPSHOTS,
    unit: units.Seconds,
    width: 8,
    queries: [
      ['{{instance}}', `time() - ${select('person_snapshot_last_success_timestamp_seconds', JOB)}`],
      ['interval', `max(${select('person_snapshot_interval_seconds', JOB)})`],
    ],
  }),
  lines({
    title: 'Duration of a snapshot',
    about: 'Of the last one that succeeded. It grows with the number of persons, and when the disk gets slow.',
    idle: NO_SNAPSHOTS,
    unit: units.Seconds,
    width: 8,
    queries: [['{{instance}}', select('person_snapshot_duration_seconds', JOB)]],
  }),
  lines({
    title: 'Failed snapshots',
    about: 'Snapshots a second that could not be written; 0 is normal. The log of the service has the reason.',
    idle: NO_SNAPSHOTS,
    unit: units.CountsPerSecond,
    width: 8,
    queries: [['{{instance}}', `rate(${select('person_snapshot_failures_total', JOB)}[$__rate_interval])`]],
  }),
]
