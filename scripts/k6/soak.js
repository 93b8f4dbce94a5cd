// What shows only after hours: leaks. Five journeys a second, 35 requests/s, for MINUTES, default 120. Every journey
// deletes what it creates, so person_store_count stays level and app_memory_usage_megabytes has to, too.

import { arrivals, setup, thresholds } from '../k6-scripts.js'
import { JOURNEY, journey } from './journey.js'

export { journey as default, journey, setup }

const MINUTES = Number(__ENV.MINUTES || '120')
if (!(MINUTES > 0)) throw new Error(`MINUTES: ${__ENV.MINUTES} is not a number above 0`)

/** @type {import('k6/options').Options} */
export const options = {
  scenarios: { soak: { exec: 'journey', ...arrivals(5, MINUTES * 60) } },
  thresholds: thresholds(JOURNEY),
}
