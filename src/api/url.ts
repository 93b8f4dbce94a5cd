import { AppError } from '../errors.ts'

/** The two parts of a request target that matter here, as they were sent. */
export type Target = { readonly pathname: string; readonly search: string }

/** Splits a request target in origin-form or absolute-form (RFC 9112, section 3.2). Never throws. */
export function splitTarget(target: string): Target {
  const origin = /^https?:\/\/[^/?#]*/i.exec(target)
  const rest = origin ? target.slice(origin[0].length) || '/' : target
  const mark = rest.indexOf('?')
  return mark < 0 ? { pathname: rest, search: '' } : { pathname: rest.slice(0, mark), search: rest.slice(mark + 1) }
}

/** Refuses what is no URL: bytes outside printable ASCII, and percent-encoding that is no UTF-8 (RFC 3986, section 2). */
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
