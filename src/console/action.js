import { byId } from './element.js'

/** @typedef {import('../../generated/types.ts').components['schemas']['Problem']} ContractProblem */

/**
 * Why an action failed: a problem document of the service (RFC 9457), or a failure of this page. The status is 0 when the
 * service gave no response, and absent when this page failed.
 * @typedef {Pick<ContractProblem, 'title' | 'detail' | 'errors'> & { readonly status?: number }} Problem
 */

/** @typedef {Problem | undefined | void} Outcome */

/**
 * @typedef {object} Manner
 * @property {HTMLElement} [button] Marked as busy until the action is over, and deaf to further events until then.
 * @property {(problem: Problem | undefined) => void} [say] Shows the outcome; at the top of the page when left out.
 */

/**
 * Runs an action at every event of this type. Whatever it throws is shown in words, and its control works again.
 * This is the only way in which the page listens to its controls.
 * @param {EventTarget} target
 * @param {string} type
 * @param {() => Outcome | Promise<Outcome>} action
 * @param {Manner} [manner]
 */
export function on(target, type, action, { button, say = sayFor(target) } = {}) {
  target.addEventListener(type, async (event) => {
    if (type === 'submit') event.preventDefault()
    if (button?.ariaDisabled === 'true') return
    // A button that is disabled would lose the focus.
    if (button) button.ariaDisabled = 'true'
    await attempt(action, say)
    if (button) button.ariaDisabled = null
  })
}

/**
 * Runs an action and says its outcome; never rejects.
 * @param {() => Outcome | Promise<Outcome>} action
 * @param {(problem: Problem | undefined) => void} [say]
 */
export async function attempt(action, say = sayFor(action)) {
  try {
    say((await action()) ?? undefined)
  } catch (error) {
    reportError(error)
    say({ title: 'This page has failed', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** The last failure of each source that has not succeeded since. */
const failures = /** @type {Map<object, Problem>} */ (new Map())

/** @param {object} source */
function sayFor(source) {
  return (/** @type {Problem | undefined} */ problem) => {
    if (problem) failures.set(source, problem)
    else failures.delete(source)
    const place = byId('fault', HTMLElement)
    const text = [...failures.values()].map(({ title, detail }) => `${title}: ${detail}`).join(' ')
    place.hidden = text === ''
    // An alert is read out again whenever it changes.
    if (place.textContent !== text) place.textContent = text
  }
}
