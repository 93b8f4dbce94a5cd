import { isIPv6 } from 'node:net'
import { parseArgs } from 'node:util'
import { parseDuration } from './duration.ts'

/** One setting: how it is given, what it may be, and what it does. */
type Option<T> = {
  readonly flag: string
  readonly env: string
  readonly value: string
  /** Empty when there is none, and the setting may be left out. */
  readonly default: string
  readonly help: string
  /** What a refusal of a value adds, where `value` does not say enough. */
  readonly hint?: string
  /** The value of a text, or undefined when the text is none. */
  readonly parse: (text: string) => T | undefined
  /** Whether its value is never printed. */
  readonly isSecret?: boolean
  /** Whether the flag alone means `on`. */
  readonly isSwitch?: boolean
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const integer =
  (min: number, max: number) =>
  (text: string): number | undefined => {
    const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN
    return value >= min && value <= max ? value : undefined
  }

const decimal =
  (max: number) =>
  (text: string): number | undefined => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    return value <= max ? value : undefined
  }

const seconds = (max: number) => (text: string) => {
  const value = decimal(max)(text)
  return value === undefined ? undefined : value * 1000
}

/** A limit of time; 0 would mean none to Node.js. */
const limit = (max: number) => (text: string) => seconds(max)(text) || undefined

/** Names of hosts, without ports; `*` stands for all. */
const hosts = (text: string): readonly string[] | undefined => {
  const names = text.split(',').map((name) => name.trim())
  return names.every((name) => /^(?:\*|[\w-]+(?:\.[\w-]+)*\.?)$/.test(name)) ? names : undefined
}

/** A duration with its unit, both ends included. */
const duration = (minMs: number, maxMs: number) => (text: string) => {
  const value = parseDuration(text)
  return value !== undefined && value >= minMs && value <= maxMs ? value : undefined
}

/** An address or a name, without the brackets that an IPv6 address has in a URL (RFC 3986, section 3.2.2). */
function parseHost(text: string): string | undefined {
  const bare = /^\[(.*)\]$/.exec(text)?.[1]
  if (bare !== undefined && isIPv6(bare)) return bare
  return /^[^\s[\]]+$/.test(text) ? text : undefined
}

/**
 * Variables with our prefix that are not ours to refuse: what Kubernetes sets in every pod for a Service called
 * prometric (https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables), and where tools
 * are kept.
 */
const FOREIGN = /_SERVICE_(HOST|PORT)(_|$)|_PORT(_|$)|^PROMETRIC_TOOLS$/

/** The defaults that `--demo` changes, by their flags. */
const DEMO: Readonly<Record<string, string>> = { traffic: '10', day: '20m' }

const TABLE = {
  port: option({
    flag: 'port',
    env: 'PORT',
    value: '<0-65535>',
    default: '7080',
    help: 'Port to listen on; 0 takes a free one.',
    parse: integer(0, 65_535),
  }),
  host: option({
    flag: 'host',
    env: 'HOST',
    value: '<address>',
    default: '0.0.0.0',
    help: 'Address to listen on; 127.0.0.1 keeps the service to this machine.',
    parse: parseHost,
  }),
  allowedHosts: optional({
    flag: 'allowed-hosts',
    env: 'PROMETRIC_ALLOWED_HOSTS',
    value: '<name,name|*>',
    hint: 'names have neither a port nor a wildcard',
    help: 'Hosts to serve beside addresses, private names and --host, by their Host header; *: all. Others are 421.',
    parse: hosts,
  }),
  maxPersons: option({
    flag: 'max-persons',
    env: 'PROMETRIC_MAX_PERSONS',
    value: '<1-10000000>',
    default: '100000',
    help: 'Most persons in the store; one more is 507.',
    parse: integer(1, 10_000_000),
  }),
  /** Factor on the normal latency: 0 is off, 1 is on. */
  latency: option({
    flag: 'latency',
    env: 'PROMETRIC_LATENCY',
    value: '<on|off|factor>',
    default: 'on',
    help: 'Simulated latency: as it is, none, or multiplied by a factor of at most 1000.',
    parse: (text) => (text === 'on' ? 1 : text === 'off' ? 0 : decimal(1000)(text)),
  }),
  seed: option({
    flag: 'seed',
    env: 'PROMETRIC_SEED',
    value: '<0-4294967295|random>',
    default: 'random',
    help: 'Seed of everything random; the same seed and requests give the same latencies.',
    parse: (text) => (text === 'random' ? text : integer(0, 4_294_967_295)(text)),
  }),
  schedule: optional({
    flag: 'schedule',
    env: 'PROMETRIC_SCHEDULE',
    value: '<file>',
    help: 'YAML file with incidents at set times.',
    parse: (text) => text || undefined,
  }),
  controlToken: optional({
    flag: 'control-token',
    env: 'PROMETRIC_CONTROL_TOKEN',
    value: '<token>',
    help: 'Token (letters, digits, -._~+/) that starting and stopping incidents needs; without one everybody may.',
    parse: (text) => (/^[A-Za-z0-9._~+/-]+=*$/.test(text) ? text : undefined),
    isSecret: true,
  }),
  maxInFlight: option({
    flag: 'max-in-flight',
    env: 'PROMETRIC_MAX_IN_FLIGHT',
    value: '<1-100000>',
    default: '100',
    help: 'Most measured requests at work at once; one more is 503 at once.',
    parse: integer(1, 100_000),
  }),
  headersTimeoutMs: option({
    flag: 'headers-timeout',
    env: 'PROMETRIC_HEADERS_TIMEOUT',
    value: '<seconds>',
    default: '5',
    help: 'How long the headers of a request may take to arrive; 408 after that.',
    parse: limit(600),
  }),
  requestTimeoutMs: option({
    flag: 'request-timeout',
    env: 'PROMETRIC_REQUEST_TIMEOUT',
    value: '<seconds>',
    default: '10',
    help: 'How long a whole request may take to arrive, body included; 408 after that.',
    parse: limit(600),
  }),
  stallTimeoutMs: option({
    flag: 'stall-timeout',
    env: 'PROMETRIC_STALL_TIMEOUT',
    value: '<seconds>',
    default: '60',
    help: 'How long a client may take nothing of its answer; its connection is closed after that.',
    parse: limit(3600),
  }),
  keepAliveTimeoutMs: option({
    flag: 'keep-alive-timeout',
    env: 'PROMETRIC_KEEP_ALIVE_TIMEOUT',
    value: '<seconds>',
    default: '75',
    help: 'How long a connection may be idle; longer than the 60 s of a usual load balancer before it.',
    parse: limit(3600),
  }),
  drainDelayMs: option({
    flag: 'drain-delay',
    env: 'PROMETRIC_DRAIN_DELAY',
    value: '<seconds>',
    default: '0',
    help: 'After SIGTERM, how long /ready says 503 while everything is still served (Kubernetes: 5).',
    parse: seconds(600),
  }),
  drainTimeoutMs: option({
    flag: 'drain-timeout',
    env: 'PROMETRIC_DRAIN_TIMEOUT',
    value: '<seconds>',
    default: '10',
    help: 'After the delay, how long requests may take to finish before they are cut off.',
    parse: seconds(600),
  }),
  traffic: option({
    flag: 'traffic',
    env: 'PROMETRIC_TRAFFIC',
    value: '<requests/s>',
    default: '0',
    help: 'Requests of visitors a second, at most 1000: the mean of a weekday. 0: no visitors.',
    parse: decimal(1000),
  }),
  dayMs: option({
    flag: 'day',
    env: 'PROMETRIC_DAY',
    value: '<duration>',
    default: '24h',
    help: 'How long a day of the visitors takes, 10s to 24h (90s, 20m). 24h follows the clock, in UTC.',
    parse: duration(10_000, 24 * 3_600_000),
  }),
  demo: option({
    flag: 'demo',
    env: 'PROMETRIC_DEMO',
    value: '<on|off>',
    default: 'off',
    help: `Changes defaults for a first look: ${Object.entries(DEMO)
      .map((entry) => entry.join(' '))
      .join(', ')}. The variable is on or off.`,
    parse: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
    isSwitch: true,
  }),
  logLevel: option({
    flag: 'log-level',
    env: 'PROMETRIC_LOG_LEVEL',
    value: `<${LOG_LEVELS.join('|')}>`,
    default: 'info',
    help: 'The least important lines to log.',
    parse: (text) => LOG_LEVELS.find((level) => level === text),
  }),
}

/** The settings of a run; times in milliseconds. One that may be left out is undefined then. */
export type Config = {
  readonly [K in keyof typeof TABLE]:
    | NonNullable<ReturnType<(typeof TABLE)[K]['parse']>>
    | ((typeof TABLE)[K]['default'] extends '' ? undefined : never)
}

/** Every setting, in the order of `--help`. */
export const OPTIONS: readonly Option<unknown>[] = Object.values(TABLE)

/** What the command line and the environment ask for: a run, a text to print, or nothing that makes sense. */
export type Reading =
  | { readonly kind: 'run'; readonly config: Config }
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly mistakes: readonly string[] }

/**
 * Reads all settings: a flag beats its environment variable, which beats the default.
 * Pure; every mistake is reported, one line each.
 */
export function readConfig(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Reading {
  const { flags, mistakes } = readFlags(argv)
  if (flags.has('help')) return { kind: 'help' }
  if (flags.has('version')) return { kind: 'version' }

  const known = new Set(OPTIONS.map((entry) => entry.env))
  for (const name of Object.keys(env)) {
    const isOurs = name.startsWith('PROMETRIC_') && !FOREIGN.test(name)
    if (isOurs && !known.has(name)) mistakes.push(`${name}: no such environment variable`)
  }
  const presets = textOf(TABLE.demo, flags, env).text === 'on' ? DEMO : {}
  const entries = Object.entries(TABLE).map(([key, entry]) => {
    const { origin, text } = textOf({ ...entry, default: presets[entry.flag] ?? entry.default }, flags, env)
    const value = entry.parse(text)
    const isLeftOut = origin === undefined && text === ''
    if (value === undefined && !isLeftOut) mistakes.push(`${origin}: ${explain(entry, text)}`)
    return [key, value]
  })
  if (mistakes.length > 0) return { kind: 'wrong', mistakes }
  return { kind: 'run', config: Object.fromEntries(entries) as Config }
}

/**
 * Where a setting is given, and as what; without an origin it is the default. An empty variable is one that is not given, as
 * Compose and systemd write it; but an empty secret is refused, or what it should lock would stand open without a word.
 */
function textOf(
  { flag, env: variable, default: preset, isSecret = false }: Option<unknown>,
  flags: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string | undefined>>,
): { readonly origin: string | undefined; readonly text: string } {
  const [given, set] = [flags.get(flag), env[variable]]
  if (given !== undefined) return { origin: `--${flag}`, text: given }
  if (set !== undefined && (set !== '' || isSecret)) return { origin: variable, text: set }
  return { origin: undefined, text: preset }
}

/** Why a text is no value of a setting; the text of a secret is not told. */
function explain({ isSecret, value, hint }: Option<unknown>, text: string): string {
  if (isSecret && text === '') return `is empty; leave it out to have none, or give it ${value}`
  return `${isSecret ? 'its value' : JSON.stringify(text)} is not ${value}${hint ? `; ${hint}` : ''}`
}

/** How an option is written on the command line. */
export function formOf({ flag, value, isSwitch }: Option<unknown>): string {
  return isSwitch ? `--${flag}` : `--${flag} ${value}`
}

/** The text of `--help`. */
export function helpText(): string {
  const rows = OPTIONS.map((entry) => ({ left: `  ${formOf(entry)}`, ...entry }))
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2
  const lines = rows.map(
    (row) => `${row.left.padEnd(width)}${row.help}\n${' '.repeat(width)}${row.env}, default ${row.default || 'none'}`,
  )
  return `Usage: npm start -- [flags]\n\n${lines.join('\n')}\n\n  --help, --version\n`
}

function readFlags(argv: readonly string[]): { flags: Map<string, string>; mistakes: string[] } {
  const options = Object.fromEntries(
    OPTIONS.map(({ flag, isSwitch }) => [flag, { type: isSwitch ? ('boolean' as const) : ('string' as const) }]),
  )
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const flags = new Map<string, string>()
  const mistakes: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') mistakes.push(`${JSON.stringify(token.value)}: no such argument`)
    if (token.kind !== 'option') continue
    const isSwitch = ['help', 'version'].includes(token.name) || options[token.name]?.type === 'boolean'
    const swallowed = !token.inlineValue && token.value?.startsWith('--')
    if (!isSwitch && !Object.hasOwn(options, token.name)) mistakes.push(`${token.rawName}: no such flag (see --help)`)
    else if (!isSwitch && (token.value === undefined || swallowed)) mistakes.push(`${token.rawName}: needs a value`)
    else if (flags.has(token.name)) mistakes.push(`${token.rawName}: given twice`)
    else flags.set(token.name, token.value ?? 'on')
  }
  return { flags, mistakes }
}

function option<T>(entry: Option<T>): Option<T> {
  return entry
}

function optional<T>(entry: Omit<Option<T>, 'default'>): Option<T> & { readonly default: '' } {
  return { ...entry, default: '' }
}
