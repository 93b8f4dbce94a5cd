const ada = JSON.stringify({ first_name: 'Ada', last_name: 'Lovelace' })

/** A request as bytes, with its body if it has one. */
const bytes = (line: string, body = '') =>
  `${line} HTTP/1.1\r\nHost: localhost\r\n${body && `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`}\r\n${body}`

/** Creates the person that {@link MIX} reads. */
export const CREATE = bytes('POST /person', ada)

/** Every measured operation, reads more often than writes. */
export const MIX: readonly string[] = [
  CREATE,
  bytes('GET /person/0'),
  bytes('GET /person/list'),
  bytes('PUT /person/0', ada),
  bytes('GET /person/0'),
  bytes('DELETE /person/none'),
  bytes('GET /person/0'),
  bytes('GET /persons/0'),
]
