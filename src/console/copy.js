import { element } from './element.js'

const TOLD_MS = 1500

/**
 * A button that copies a text and says so.
 * @param {string} text
 */
export function copyButton(text) {
  const button = element('button', { type: 'button', className: 'copy', 'aria-label': `Copy ${text}` }, 'Copy')
  button.onclick = async () => {
    button.textContent = (await copy(text)) ? 'Copied' : 'Failed'
    setTimeout(() => {
      button.textContent = 'Copy'
    }, TOLD_MS)
  }
  return button
}

/**
 * Over plain http a browser has a clipboard only on localhost; elsewhere the old way is left.
 * @param {string} text
 */
async function copy(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
  const field = element('textarea', { value: text, className: 'hidden' })
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}
