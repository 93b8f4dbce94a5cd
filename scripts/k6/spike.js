// A calm minute, then ten times as many users within five seconds, for a minute, and calm again. PEAK is the most
// requests per second, default 200. The thresholds are those of calm times: a spike is not an excuse.

import exec from 'k6/execution'
import {
  createPerson,
  getPerson,
  listPersons,
  milliseconds,
  scaled,
  setup,
  thresholds,
  updatePerson,
} from '../k6-scripts.js'

export { setup, visit as default }

const PEAK = Number(__ENV.PEAK || '200')
if (!(Number.isInteger(PEAK) && PEAK >= 10)) throw new Error(`PEAK: ${__ENV.PEAK} is not an integer from 10 on`)
const CALM = Math.ceil(PEAK / 10)

/** @type {import('k6/options').Options} */
export const options = {
  scenarios: {
    spike: {
      executor: 'ramping-arrival-rate',
      exec: 'visit',
      timeUnit: '1s',
      startRate: CALM,
      // Little's law at the peak: responses of up to 1 s, and 0.7 s of thinking in one of five, take 1.2 VUs for each arrival.
      preAllocatedVUs: Math.ceil(PEAK * 1.2),
      stages: [
        { target: CALM, duration: milliseconds(scaled(60)) },
        { target: PEAK, duration: milliseconds(scaled(5)) },
        { target: PEAK, duration: milliseconds(scaled(60)) },
        { target: CALM, duration: milliseconds(scaled(5)) },
        { target: CALM, duration: milliseconds(scaled(60)) },
      ],
    },
  },
  thresholds: thresholds(['createPerson', 'getPerson', 'listPersons', 'updatePerson']),
}

/** Ten users in a row: mostly reads, and a creation by every fifth. */
const VISITS = [createPerson, getPerson, listPersons, getPerson, updatePerson].concat([
  createPerson,
  getPerson,
  getPerson,
  listPersons,
  getPerson,
])

/** One request of a user. Their order is fixed, so that it says how many persons there are, whatever the rate. */
export function visit() {
  const iteration = exec.scenario.iterationInTest
  const persons = Math.max(1, Math.ceil(iteration / 5))
  VISITS[iteration % VISITS.length]?.({ persons })
}
