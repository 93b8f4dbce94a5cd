import { isIPv6 } from 'node:net'
import { parseDuration } from './duration.js'

/** The values of a setting. */
export type Values<T> = {
  /** How `--help` shows them, such as `<seconds>`. */
  readonly value: string
  /** What an error says that they must be, with the range and an example. */
  readonly wanted: string
  /** Returns undefined for a text that is not one of them. */
  readonly parse: (text: string) => T | undefined
}

/** Whole numbers from `min` to `max`. */
export function integer(min: number, max: number, example: number): Values<number> {
  const parse = (text: string) => {
    const number = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN
    return number >= min && number <= max ? number : undefined
  }
  return { value: `<${min}-${max}>`, wanted: `a whole number from ${min} to ${max}, such as ${example}`, parse }
}

/** Numbers from 0 to `max`, with or without a fraction; `value` names their unit. */
export function decimal(value: string, max: number, example: number): Values<number> {
  const parse = (text: string) => {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    return number <= max ? number : undefined
  }
  return { value, wanted: `a number from 0 to ${max}, such as ${example}`, parse }
}

/** Seconds from 0 to `max`, as milliseconds. */
export function seconds(max: number): Values<number> {
  const { value, parse } = decimal('<seconds>', max, 5)
  const toMs = (text: string) => {
    const number = parse(text)
    return number === undefined ? undefined : number * 1000
  }
  return { value, wanted: `a number of seconds from 0 to ${max}, such as 5`, parse: toMs }
}

/** Seconds above 0, as milliseconds: to Node.js a time limit of 0 means no limit. */
export function timeLimit(max: number): Values<number> {
  const { value, parse } = seconds(max)
  const wanted = `a number of seconds above 0 and up to ${max}, such as 5`
  return { value, wanted, parse: (text) => parse(text) || undefined }
}

/** Durations with a unit from `min` to `max`, as milliseconds. */
export function duration(min: string, max: string, example: string): Values<number> {
  const [minMs = 0, maxMs = 0] = [parseDuration(min), parseDuration(max)]
  const parse = (text: string) => {
    const ms = parseDuration(text)
    return ms !== undefined && ms >= minMs && ms <= maxMs ? ms : undefined
  }
  return { value: '<duration>', wanted: `a duration such as ${example}, from ${min} to ${max}`, parse }
}

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[], example: W): Values<W> {
  const parse = (text: string) => words.find((word) => word === text)
  const wanted = words.length > 1 ? `one of ${words.join(', ')}, such as ${example}` : example
  return { value: `<${words.join('|')}>`, wanted, parse }
}

/** On or off, by the words that variables usually have. */
export const onOff: Values<boolean> = {
  value: '<on|off>',
  wanted: 'on, true or 1, or off, false or 0, such as on',
  parse: (text) => (/^(on|true|1)$/.test(text) ? true : /^(off|false|0)$/.test(text) ? false : undefined),
}

/** Either a word with a meaning of its own, or another value. */
export function wordOr<T, W>(words: Readonly<Record<string, W>>, { value, wanted, parse }: Values<T>): Values<T | W> {
  const names = Object.keys(words)
  return {
    value: `<${[...names, value.slice(1, -1)].join('|')}>`,
    wanted: `${names.join(', ')}, or ${wanted}`,
    parse: (text) => (Object.hasOwn(words, text) ? words[text] : parse(text)),
  }
}

/** An address or a name, without the brackets that an IPv6 address has in a URL (RFC 3986, section 3.2.2). */
export const address: Values<string> = {
  value: '<address>',
  wanted: 'an address or a name without a port, such as 127.0.0.1 or ::1',
  parse: (text) => {
    const bare = /^\[(.*)\]$/.exec(text)?.[1]
    if (bare !== undefined && isIPv6(bare)) return bare
    return /^[^\s[\]]+$/.test(text) ? text : undefined
  },
}

/** Names of hosts; `*` stands for all. */
export const hostNames: Values<readonly string[]> = {
  value: '<name,name|*>',
  wanted: 'names without ports and wildcards, such as a.example,b.example, or * for all',
  parse: (text) => {
    const names = text.split(',').map((name) => name.trim())
    return names.every((name) => /^(?:\*|[\w-]+(?:\.[\w-]+)*\.?)$/.test(name)) ? names : undefined
  },
}

/** The name of a file. */
export const fileName: Values<string> = {
  value: '<file>',
  wanted: 'the name of a file, such as incidents.yaml',
  parse: (text) => text || undefined,
}

/** Where a Valkey or Redis server is, with its user, password and database (https://www.iana.org/assignments/uri-schemes/prov/redis). */
export const storeUrl: Values<URL> = {
  value: '<url>',
  wanted: 'a URL of redis or rediss with a database, such as redis://user:password@localhost:6379/0, where % is %25',
  parse: (text) => {
    const url = URL.parse(text)
    if (!url || !/^rediss?:$/.test(url.protocol) || !url.hostname || url.search || url.hash) return undefined
    const { username, password, pathname } = url
    const isLogin = isDecodable(username) && isDecodable(password) && (password !== '' || username === '')
    return isLogin && /^(\/\d{0,5})?$/.test(pathname) ? url : undefined
  },
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** What names of keys begin with. */
export const keyPrefix: Values<string> = {
  value: '<prefix>',
  wanted: 'up to 64 letters, digits and -._:, such as prometric',
  parse: (text) => (/^[A-Za-z0-9._:-]{1,64}$/.test(text) ? text : undefined),
}

/** A bearer token (RFC 6750, section 2.1). */
export const token: Values<string> = {
  value: '<token>',
  wanted: 'a token of letters, digits and -._~+/, such as YmVhcmVy',
  parse: (text) => (/^[A-Za-z0-9._~+/-]+=*$/.test(text) ? text : undefined),
}

/** Where a collector takes spans by OTLP over HTTP, with its path. OpenTelemetry would drop a user and a password. */
export const traceUrl: Values<string> = {
  value: '<url>',
  wanted: 'a URL of http or https without a user, such as http://localhost:4318/v1/traces',
  parse: (text) => readTraceUrl(text) && text,
}

/** The same from a base URL, to whose path another is added (OpenTelemetry, OTLP exporter, "Endpoint URLs for OTLP/HTTP"). */
export const traceBaseUrl: Omit<Values<string>, 'value'> = {
  wanted: 'a base URL of http or https without a user, such as http://localhost:4318',
  parse: (text) => {
    const url = readTraceUrl(text)
    if (!url) return undefined
    url.pathname = `${url.pathname.replace(/\/$/, '')}/v1/traces`
    return url.href
  },
}

function readTraceUrl(text: string): URL | undefined {
  const url = URL.parse(text)
  return url && /^https?:$/.test(url.protocol) && url.username + url.password === '' ? url : undefined
}
