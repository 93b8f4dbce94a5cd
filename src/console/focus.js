import { byId } from './element.js'

/**
 * Hands the focus on before the element that has it goes away. Otherwise the browser would drop it, and a keyboard
 * would begin again at the top of the page. An heir that cannot take it, such as one in an entry that is closed, leaves
 * it to the heading of the incidents.
 * @param {Element} leaving
 * @param {Element | null | undefined} [heir]
 */
export function passFocus(leaving, heir) {
  if (!leaving.contains(document.activeElement)) return
  if (heir instanceof HTMLElement) heir.focus()
  if (leaving.contains(document.activeElement)) byId('incidents-title', HTMLElement).focus()
}
