import { on } from './action.js'
import { announce } from './announce.js'
import { element } from './element.js'

const TOLD_MS = 1500

/**
 * A button that copies the text of an element and says so; where the browser refuses, the text is selected instead.
 * @param {HTMLElement} source
 */
export function copyButton(source) {
  const text = source.textContent ?? ''
  const button = element('button', { type: 'button', className: 'copy', 'aria-label': `Copy ${text}` }, 'Copy')
  const tell = (/** @type {string} */ short, /** @type {string} */ long) => {
    button.textContent = short
    announce(long)
    setTimeout(() => {
      button.textContent = 'Copy'
    }, TOLD_MS)
  }
  on(button, 'click', async () => {
    if ((await toClipboard(text)) || bySelection(source)) return tell('Copied', 'Copied.')
    tell('Selected', 'The browser refuses the clipboard. The text is selected, to be copied by hand.')
  })
  return button
}

/**
 * Over plain http a browser has a clipboard only on localhost, and it may refuse that one.
 * @param {string} text
 */
async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/**
 * The old way, which needs a selection and leaves it there.
 * @param {HTMLElement} source
 */
function bySelection(source) {
  getSelection()?.selectAllChildren(source)
  return document.execCommand('copy')
}
