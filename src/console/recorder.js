/** @import { createClock } from './clock.js' */
/** @import { Sample } from '../promql/text-format.js' */
/** @import { History } from './history.js' */

/**
 * Makes what scrapes once and keeps the samples under the time at which the scrape began. A scrape during which the clock
 * jumped is not kept, for nobody knows when its samples were taken.
 * @template {{ readonly samples: readonly Sample[] }} Scrape
 * @param {Pick<ReturnType<typeof createClock>, 'now' | 'hasJumped'>} clock
 * @param {History} history
 * @param {() => Promise<Scrape>} scrape
 * @returns {() => Promise<Scrape>}
 */
export function createRecorder(clock, history, scrape) {
  return async () => {
    const time = clock.now()
    const found = await scrape()
    if (clock.hasJumped()) history.interrupt()
    else history.add(time, found.samples)
    return found
  }
}
