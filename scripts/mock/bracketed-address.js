import { Server } from 'node:net'

// Preloaded into Prism 5.16, which makes URLs of what this returns: an IPv6 address stands in brackets there (RFC 3986,
// section 3.2.2).
const { address } = Server.prototype

Server.prototype.address = function () {
  const found = address.call(this)
  return found?.family === 'IPv6' ? { ...found, address: `[${found.address}]` } : found
}
