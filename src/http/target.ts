import type { IncomingMessage } from 'node:http'
import { AppError } from '../errors.ts'

/** The two parts of a request target that matter here, as they were sent. */
export type Target = { readonly pathname: string; readonly search: string }

/**
 * Brings the target of a request into origin-form (RFC 9112, section 3.2), which Express expects; it would serve others
 * itself. `*` stays, for the server itself. The host of an absolute-form replaces the header (section 3.2.2). Any other text
 * becomes a path that no operation has. Never throws.
 */
export function normaliseTarget(request: IncomingMessage): void {
  const { url = '' } = request
  if (url.startsWith('/') || url === '*') return
  const [prefix = '', authority] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? []
  if (authority !== undefined) request.headers.host = authority
  const rest = url.slice(prefix.length)
  request.url = rest.startsWith('/') ? rest : `/${rest}`
}

/** Splits a request target in origin-form. */
export function splitTarget(target: string): Target {
  const mark = target.indexOf('?')
  return mark < 0
    ? { pathname: target, search: '' }
    : { pathname: target.slice(0, mark), search: target.slice(mark + 1) }
}

/** Throws `malformed-url` on non-ASCII bytes and on percent-encoding that is not UTF-8 (RFC 3986, section 2). */
export function checkPathname(pathname: string): void {
  if (/[^\x21-\x7e]/.test(pathname) || decode(pathname) === undefined) {
    const mistakes = [{ parameter: 'path', detail: 'must be percent-encoded UTF-8' }]
    throw new AppError('malformed-url', 'The path of the URL cannot be decoded.', mistakes)
  }
}

/** The decoded text, or undefined when its percent-encoding is broken or is not UTF-8. */
export function decode(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
