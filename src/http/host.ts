import { isIP } from 'node:net'

/** Whether a host, as a request names it, is served; undefined when an HTTP/1.0 request names none. */
export type HostCheck = (host: string | undefined) => boolean

/**
 * A host and the port if there is one, of a Host header or an http URL (RFC 3986, section 3.2). A zone may follow an IPv6
 * address (RFC 6874). Userinfo belongs into no request (RFC 9110, section 4.2.4).
 */
const AUTHORITY = /^(?:\[([0-9a-f:.]+(?:%[\w.~%-]+)?)\]|([\w.~!$&'()*+;=%-]*))(?::\d*)?$/i

/** A name in DNS; container tools allow `_` in theirs. */
const NAME = /^[\w-]+(?:\.[\w-]+)*$/

/** Domains in which nobody can register a name; `local` has `cluster.local` in it. */
const PRIVATE = ['.localhost', '.local', '.internal', '.svc']

/** Stands for every host. */
const EVERY = '*'

/** Whether a Host header is well-formed; it may be empty (RFC 9110, section 7.2). */
export function isHostHeader(text: string): boolean {
  return AUTHORITY.test(text)
}

/**
 * Decides which hosts are served. A page of another site that reaches this service by DNS rebinding still sends the
 * name of that site. So only addresses, names that nobody can register, and `names` are served. An empty host is not
 * among them, and neither is what cannot be read.
 */
export function createHostCheck(names: readonly string[]): HostCheck {
  const isEvery = names.includes(EVERY)
  const served = new Set(names.map(normalise))
  const decide = (host: string) => {
    const found = AUTHORITY.exec(host)
    if (!found || isEvery) return found !== null
    const [, address, text = ''] = found
    if (address !== undefined) return isIP(address.replace(/%.*/, '')) === 6
    const name = normalise(text)
    if (!NAME.test(name)) return false
    const canBeRegistered = name.includes('.') && isIP(name) !== 4 && !PRIVATE.some((domain) => name.endsWith(domain))
    return !canBeRegistered || served.has(name)
  }
  // Most requests name the same host, and deciding costs a fiftieth of a request.
  let latest: string | undefined
  return (host) => {
    if (host === undefined || host === latest) return true
    const isServed = decide(host)
    if (isServed) latest = host
    return isServed
  }
}

/** Names are the same in any case, and with the dot at the end that stands for the root of DNS. */
function normalise(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
