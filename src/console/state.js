import { announce } from './announce.js'
import { byId } from './element.js'
import { select } from './promql.js'

/** @import { History } from './history.js' */
/** @import { State } from './service.js' */

const WORDS = /** @type {const} */ ({
  ready: ['Live', ''],
  draining: ['Draining', 'The service is shutting down. It still responds, but wants no new traffic.'],
  unreachable: [
    'Out of reach',
    'The service does not respond, or a proxy does in its place. Is it running? The charts resume when it is back.',
  ],
})

const PAUSED = /** @type {const} */ (['Paused', ''])

/** How the service is, on the page and for those who hear it. */
export function createState() {
  const pill = byId('state', HTMLElement)
  const banner = byId('banner', HTMLElement)
  let isPaused = false
  let current = /** @type {State | undefined} */ (undefined)

  const show = () => {
    if (!current) return
    const [word, more] = isPaused && current === 'ready' ? PAUSED : WORDS[current]
    pill.dataset.state = word === PAUSED[0] ? 'paused' : current
    pill.textContent = word
    banner.hidden = more === ''
    banner.textContent = more
  }
  return {
    /**
     * Charts that stand still are not live; what is wrong with the service is said all the same.
     * @param {boolean} isIt
     */
    pause: (isIt) => {
      isPaused = isIt
      show()
    },
    /**
     * @param {State} state
     * @param {History} history
     */
    show: (state, history) => {
      const [build] = select('app_build_info').at(history, history.times.length - 1)
      if (build) byId('version', HTMLElement).textContent = build.labels.version ?? ''
      if (current === state) return
      current = state
      show()
      if (state === 'ready') announce('The service responds.')
    },
  }
}
