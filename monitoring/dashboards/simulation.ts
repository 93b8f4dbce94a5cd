import * as units from '@grafana/grafana-foundation-sdk/units'
import { select } from '../promql.ts'
import { lines } from './panels.ts'
import { JOB, sumRates } from './series.ts'

/** What the simulation does, to be looked at last. */
export const simulation = () => [
  lines({
    title: 'Active incidents',
    about:
      'How strong each incident is now, as a share of its intensity; a hidden one has no line. In real life nobody draws this line for you: find the cause in the graphs above first, then compare.',
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
    about: 'Requests that an incident has made slow or made fail. Errors beyond these are the service’s own.',
    unit: units.CountsPerSecond,
    width: 12,
    queries: [['{{operation}} {{fault}}', sumRates('operation, fault', 'faults_injected_total')]],
  }),
]
