import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Whether the `Authorization` of a request brings the control token (RFC 6750, section 2.1); everybody may when there is
 * none. Digests are compared, in constant time, so that neither the length nor the text of the token can be measured.
 */
export function createAuthorize(token: string | undefined): (authorization: string | undefined) => boolean {
  if (token === undefined) return () => true
  const expected = digest(token)
  return (authorization = '') => {
    const [, brought] = /^bearer +(\S+)$/i.exec(authorization) ?? []
    return timingSafeEqual(digest(brought ?? ''), expected)
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
