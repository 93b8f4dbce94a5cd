/**
 * Hands the focus on before the element that has it goes away; otherwise the browser would drop it, and a keyboard would
 * begin again at the top of the page.
 * @param {Element} leaving
 * @param {Element | null | undefined} heir
 */
export function passFocus(leaving, heir) {
  if (leaving.contains(document.activeElement) && heir instanceof HTMLElement) heir.focus()
}
