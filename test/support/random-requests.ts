import { METHODS } from 'node:http'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { limits, paths } from '../../generated/operations.ts'

/** A request as bytes, and what a test must know to read the response. */
export type RandomRequest = {
  readonly method: string
  readonly target: string
  readonly bytes: Buffer
  /** Whether the connection may end with the response, so that nothing must follow on it. */
  readonly isLast: boolean
}

/** How many of a hundred requests go to each path; the large and slow answers are rare. */
const WEIGHTS: Readonly<Record<string, number>> = {
  '/person': 22,
  '/person/{id}': 30,
  '/persons/{id}': 12,
  '/person/list': 14,
  '/incidents': 0.3,
  '/incidents/active': 3,
  '/incidents/active/{incident}': 2,
  '/metrics': 0.3,
  '/openapi.json': 0.3,
  '/openapi.yaml': 0.3,
  '/truth': 0.5,
  '/': 1,
  '/docs': 1,
  '/scripts/{file}': 2,
  '/styles/{file}': 2,
}

const FILES = ['main.js', 'docs.js', 'theme.css', 'page.css', 'console.html', 'tsconfig.json', 'uplot.d.ts']

const IDS = ['', '.', '..', '00', '-1', '1e3', 'list', '__proto__', 'constructor', 'toString', '%00', '%zz', '%', '%ff']
const MORE_IDS = [
  'a%2Fb',
  '%2e%2e',
  '%ed%a0%80',
  'x'.repeat(128),
  'x'.repeat(129),
  '%F0%9F%98%80',
  ';v=1',
  '0#1',
  '0%3F',
  '*',
]
const INTEGERS = [
  '',
  '0',
  '1',
  '7',
  '20',
  '100',
  '101',
  '-1',
  '0x10',
  '1e2',
  '1e400',
  '%207',
  '7.0',
  '9007199254740991',
  '%zz',
]
const NAMES = ['start', 'limit', 'limit', 'start[]', '__proto__', 'id', '%', 'st%61rt', 'Start', '']
const TEXTS = [
  'Ada',
  'Zoë 👩‍🚀',
  ' ',
  '',
  '\u0000',
  '\ud800',
  '\u202eשלום',
  'x'.repeat(100),
  'x'.repeat(101),
  'a@b.example',
]
const KEYS = ['first_name', 'last_name', 'email', 'address', 'id', '__proto__', 'nickname', '', 'a~/b', 'constructor']
const VALUES = ['null', '7', '1e999', 'true', '[]', '{}', '{"__proto__":1}', '"Ada"', '"\\ud800"', '"\\u0007"']
/** Incidents that never begin, or that there are none of. */
const INCIDENTS = [
  '{"incident":"error-burst","delay":"1h"}',
  '{"incident":"memory-leak","delay":"60m","duration":"1s","intensity":512,"seed":7}',
  '{"incident":"bad-deploy","delay":"3600s","operations":["getPersonAlias"]}',
  '{"incident":"flapping","delay":"1h","hidden":true}',
  '{"incident":"traffic-surge"}',
  '{"incident":"snapshot-failing"}',
  '{"incident":"slow-dependency","intensity":1}',
  '{"incident":"cpu-saturation","operations":["getPerson"]}',
  '{"incident":"bad-deploy","operations":["getPerson","listPersons"]}',
  '{"incident":"flapping","duration":"61m"}',
  '{"incident":"__proto__","delay":"1h"}',
]
const INCIDENT_NAMES = ['error-burst', 'memory-leak', 'bad-deploy', 'slow-dependency', 'constructor', 'ERROR-BURST']
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=latin1',
  'text/plain',
  '',
]
const HEADERS = [
  'Accept: application/json',
  'Accept: image/png',
  'Accept: */*;q=0',
  'Accept: ,;=',
  'Accept-Encoding: gzip',
  'Accept-Encoding: *;q=0',
  'If-None-Match: *',
  'If-None-Match: "',
  'X-HTTP-Method-Override: DELETE',
  'Content-Encoding: gzip',
  'Cookie: \xff=\x80',
  'Range: bytes=0-1',
  'Host: [',
  'X-Forwarded-Proto: gopher',
  'If-Match: "x"',
  'TE: trailers',
  'Origin: null',
]

/** Random requests around the contract, the same for the same seed; all of them are HTTP, though often wrong. */
export function createRandomRequests(seed: number): () => RandomRequest {
  const generator = xoroshiro128plus(seed)
  const below = (bound: number) => uniformInt(generator, 0, bound - 1)
  const chance = (percent: number) => below(1000) < percent * 10
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T
  const letters = (length: number) => Array.from({ length }, () => String.fromCharCode(0x21 + below(94))).join('')

  const id = () => (chance(60) ? String(below(400)) : chance(50) ? pick([...IDS, ...MORE_IDS]) : unicode())
  const unicode = () => encodeURIComponent(String.fromCodePoint(...Array.from({ length: 1 + below(8) }, codePoint)))
  const codePoint = () => pick([below(0x80), 0x80 + below(0x700), 0xe000 + below(0x2000), 0x1f300 + below(0x300)])

  const path = () => {
    let roll = below(1000) / 10
    const found = paths.find(({ template }) => {
      roll -= WEIGHTS[template] ?? 4
      return roll < 0
    })
    return found
      ? found.template
          .replace('{id}', id)
          .replace('{incident}', () => (chance(80) ? pick(INCIDENT_NAMES) : id()))
          .replace('{file}', () => (chance(80) ? pick(FILES) : id()))
      : chance(50)
        ? `/${letters(1 + below(20))}`
        : `/${unicode()}/${id()}`
  }
  const query = () => {
    if (!chance(25)) return ''
    return `?${Array.from({ length: below(4) }, () => `${pick(NAMES)}=${pick(INTEGERS)}`).join('&')}${chance(5) ? letters(5) : ''}`
  }
  const target = () => {
    const sound = path() + query()
    if (chance(92)) return sound
    return pick([
      `${sound}/`,
      `/${sound}`,
      sound.toUpperCase(),
      sound.slice(0, -1) || '/',
      `${sound}%`,
      `${sound}${letters(3)}`,
      `http://localhost${sound}`,
      `http://other.example${sound}`,
      'http://[',
      `x://y${sound}`,
      '*',
      '/',
      `${sound}${'/..'.repeat(below(9))}`,
    ])
  }
  const method = () => {
    if (chance(80)) return pick(['GET', 'GET', 'GET', 'POST', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
    return pick(METHODS.filter((name) => name !== 'CONNECT'))
  }
  const fields = () => {
    const more = Array.from({ length: below(3) }, () => `,${JSON.stringify(pick(KEYS))}:${pick(VALUES)}`).join('')
    const text = () => (chance(80) ? '"Ada"' : JSON.stringify(pick(TEXTS)))
    return `{"first_name":${text()},"last_name":${text()}${chance(60) ? '' : more}}`
  }
  const body = (place: string): Buffer => {
    const sound = Buffer.from(place.startsWith('/incidents') ? pick(INCIDENTS) : fields())
    if (chance(75)) return sound
    if (chance(5)) return Buffer.alloc(limits.bodyBytes + pick([-1, 0, 1, 5000]), pick([' ', '[', '{"":']))
    if (chance(30)) return Buffer.from(Array.from({ length: below(40) }, () => below(256)))
    const broken = Buffer.from(sound)
    broken[below(broken.length)] = below(256)
    return chance(50) ? broken : sound.subarray(0, below(sound.length))
  }

  return () => {
    const [verb, place] = [method(), target()]
    const lines = [`${verb} ${place} HTTP/1.1`, 'Host: localhost']
    for (let count = chance(30) ? below(4) : 0; count > 0; count--) {
      const line = pick(HEADERS)
      if (!lines.some((other) => other.split(':')[0] === line.split(':')[0])) lines.push(line)
    }
    const isClosing = chance(0.5)
    if (isClosing) lines.push('Connection: close')
    const hasBody = ['POST', 'PUT', 'PATCH'].includes(verb) ? chance(97) : chance(5)
    if (!hasBody) return finish(Buffer.alloc(0), isClosing)

    const content = body(place)
    const isChunked = chance(4)
    lines.push(isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${content.length}`)
    if (chance(97)) lines.push(`Content-Type: ${chance(95) ? TYPES[0] : pick(TYPES)}`)
    const chunks = content.length > 0 ? `${content.length.toString(16)}\r\n${content.toString('latin1')}\r\n` : ''
    const bytes = isChunked ? Buffer.from(`${chunks}0\r\n\r\n`, 'latin1') : content
    return finish(bytes, isClosing || isChunked || content.length > limits.bodyBytes)

    function finish(content: Buffer, isLast: boolean): RandomRequest {
      const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
      return { method: verb, target: place, bytes: Buffer.concat([head, content]), isLast }
    }
  }
}
