import { on } from './action.js'
import { byId } from './element.js'
import { passFocus } from './focus.js'
import { isStorageOpen, isToken, keepToken } from './token.js'

/** @import { Problem } from './action.js' */

/** What is said of a text that no control token can be. */
const NO_TOKEN = 'A control token has letters, digits and -._~+/ only, and = only at its end.'

/** @typedef {() => Promise<Problem | undefined>} Run */

/**
 * Runs a control operation. When it is refused with 401, asks for a token and runs it again with each that is given.
 * Ends when it is not refused, or when the reader cancels.
 * @param {(problem: Problem | undefined) => void} say
 * @returns {(run: Run) => Promise<Problem | undefined>}
 */
export function createTokenForm(say) {
  const form = byId('token', HTMLFormElement)
  const field = byId('token-field', HTMLInputElement)
  let waiting = /** @type {((isGiven: boolean) => void)[]} */ ([])
  let asker = /** @type {Element | null} */ (null)

  const settle = (/** @type {boolean} */ isGiven) => {
    for (const resolve of waiting) resolve(isGiven)
    waiting = []
  }
  const open = () => {
    if (form.hidden) asker = document.activeElement
    byId('token-life', HTMLElement).textContent = isStorageOpen()
      ? 'It is kept in this tab until it is closed.'
      : 'This browser blocks site data, so it is kept until the page is loaded again.'
    form.hidden = false
    field.focus()
  }
  const close = () => {
    passFocus(form, asker)
    form.hidden = true
    say(undefined)
  }

  on(field, 'input', () => field.setCustomValidity(field.value === '' || isToken(field.value) ? '' : NO_TOKEN))
  on(form, 'submit', () => {
    keepToken(field.value)
    field.value = ''
    settle(true)
  })
  on(byId('token-cancel', HTMLButtonElement), 'click', () => settle(false))

  return async (run) => {
    let problem = await run()
    while (problem?.status === 401) {
      say(problem)
      open()
      const isGiven = await new Promise((resolve) => waiting.push(resolve))
      if (!isGiven) break
      problem = await run()
    }
    if (waiting.length === 0) close()
    return problem
  }
}
