import { announce } from './announce.js'
import { byId } from './element.js'

/** @import { History } from './history.js' */
/** @import { State } from './service.js' */

const WORDS = /** @type {const} */ ({
  ready: ['Live', ''],
  draining: ['Draining', 'The service is shutting down. It still answers, but wants no new traffic.'],
  unreachable: ['Out of reach', 'The service does not answer. Is it running? The charts go on when it is back.'],
})

/** How the service is, on the page and for those who hear it. */
export function createState() {
  const pill = byId('state', HTMLElement)
  const banner = byId('banner', HTMLElement)
  return {
    /**
     * @param {State} state
     * @param {History} history
     */
    show: (state, history) => {
      const [{ labels = {} } = {}] = history.series('app_build_info')
      byId('version', HTMLElement).textContent = labels.version ?? ''
      if (pill.dataset.state === state) return
      const [word, more] = WORDS[state]
      pill.dataset.state = state
      pill.textContent = word
      banner.hidden = more === ''
      banner.textContent = more
      if (more === '') announce('The service answers.')
    },
  }
}
