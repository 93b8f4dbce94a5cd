import { byId } from './element.js'

/**
 * Says something to those who hear the page.
 * @param {string} text
 */
export function announce(text) {
  byId('announcements', HTMLElement).textContent = text
}
