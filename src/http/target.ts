import { AppError } from '../errors.ts'

/** The two parts of a request target that matter here, as they were sent. */
export type Target = { readonly pathname: string; readonly search: string }

/**
 * A request target in origin-form (RFC 9112, section 3.2), but `*` as it is, for the server itself; what is no http
 * URL becomes a path that nothing has. Express takes only this form for granted and would answer others itself. Never
 * throws.
 */
export function toOriginForm(target: string): string {
  if (target.startsWith('/') || target === '*') return target
  const rest = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** Splits a request target in origin-form. */
export function splitTarget(target: string): Target {
  const mark = target.indexOf('?')
  return mark < 0
    ? { pathname: target, search: '' }
    : { pathname: target.slice(0, mark), search: target.slice(mark + 1) }
}

/**
 * Refuses what is no URL: bytes outside printable ASCII, and percent-encoding that is no UTF-8 (RFC 3986, section 2).
 */
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
