// Is everything there? Two journeys a second for 20 seconds.

import { arrivals, setup, thresholds } from '../k6-scripts.js'
import { JOURNEY, journey } from './journey.js'

export { journey as default, journey, setup }

/** @type {import('k6/options').Options} */
export const options = {
  scenarios: { smoke: { exec: 'journey', ...arrivals(2, 20) } },
  thresholds: thresholds(JOURNEY),
}
