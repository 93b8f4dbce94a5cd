import { ServerResponse } from 'node:http'

// Preloaded into Prism 5.16, which writes what is wrong with a request into a header, as JSON. A property name of
// the client's with characters beyond Latin-1 would end its process there (ERR_INVALID_CHAR of Node.js), so they are escaped
// as JSON allows.
const { setHeader } = ServerResponse.prototype
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

ServerResponse.prototype.setHeader = function (name, value) {
  return setHeader.call(this, name, typeof value === 'string' ? value.replace(/[^\0-\x7f]/g, escaped) : value)
}
