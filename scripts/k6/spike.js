// A calm minute, then ten times as many visitors within five seconds, for a minute, and calm again. PEAK is the most
// requests per second, default 200. The thresholds are those of calm times: a spike is no excuse.

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

export { setup }

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
      // Little's law at the peak: answers of up to 1 s, and 0.7 s of thinking in one of five, take 1.2 VUs for each arrival.
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

/** One request of a visitor: mostly reads. */
export function visit() {
  const dice = Math.random()
  if (dice < 0.5) getPerson()
  else if (dice < 0.7) listPersons()
  else if (dice < 0.9) createPerson()
  else updatePerson()
}
