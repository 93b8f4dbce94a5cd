/** The name under which the token is kept: in this tab, until it is closed. */
const NAME = 'prometric-control-token'

/** What can be sent as a bearer token (RFC 6750, section 2.1). */
const SENDABLE = /^[A-Za-z0-9\-._~+/]+=*$/

/** The token of this page, for browsers that block site data: there every touch of the storage throws. */
let held = /** @type {string | null} */ (null)

/**
 * Whether a text can be a control token at all; a request with another could not be sent.
 * @param {string} text
 */
export function isToken(text) {
  return SENDABLE.test(text)
}

/**
 * The control token that was given, or null.
 * @returns {string | null}
 */
export function readToken() {
  return held ?? inStorage((storage) => storage.getItem(NAME)) ?? null
}

/**
 * Keeps a token for this tab; only for this page where the browser blocks site data.
 * @param {string} token
 */
export function keepToken(token) {
  held = token
  inStorage((storage) => storage.setItem(NAME, token))
}

/** Whether a token outlives the page; false where the browser blocks site data. */
export function isStorageOpen() {
  return inStorage(() => true) ?? false
}

/**
 * What the storage of the tab returns, undefined when the browser refuses.
 * @template T
 * @param {(storage: Storage) => T} use
 * @returns {T | undefined}
 */
function inStorage(use) {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}
