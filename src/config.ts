import {
  address,
  decimal,
  duration,
  fileName,
  hostNames,
  integer,
  keyPrefix,
  oneOf,
  onOff,
  seconds,
  storeUrl,
  timeLimit,
  token,
  traceBaseUrl,
  traceUrl,
  type Values,
  wordOr,
} from './config-values.ts'

/** One setting: its names, its values, and what it does. */
export type Option<T> = Values<T> & {
  readonly flag: string
  readonly env: string
  /** Empty for a setting without a default, which may then be left out. */
  readonly default: string
  readonly help: string
  /** Whether its value is never printed. */
  readonly isSecret?: boolean
  /** Whether the flag alone means `on`. */
  readonly isSwitch?: boolean
  /** Whether its text may hold a password, so that a mistake does not print it. */
  readonly mayHoldSecret?: boolean
  /** What its variable takes, where that is something else than the flag. */
  readonly variable?: Omit<Values<T>, 'value'>
}

/** The defaults that `--demo` changes, by their flags. */
export const DEMO: Readonly<Record<string, string>> = { traffic: '10', day: '20m' }

/** All settings, by their names in the program. */
export const TABLE = {
  port: option({
    flag: 'port',
    env: 'PORT',
    default: '7080',
    help: 'Port to listen on; 0 takes a free one.',
    ...integer(0, 65_535, 7080),
  }),
  host: option({
    flag: 'host',
    env: 'HOST',
    default: '0.0.0.0',
    help: 'Address to listen on; 127.0.0.1 keeps the service to this machine.',
    ...address,
  }),
  allowedHosts: optional({
    flag: 'allowed-hosts',
    env: 'PROMETRIC_ALLOWED_HOSTS',
    help: 'Hosts to serve beside addresses, private names and --host, by their Host header; * is all. Others get 421.',
    ...hostNames,
  }),
  maxPersons: option({
    flag: 'max-persons',
    env: 'PROMETRIC_MAX_PERSONS',
    default: '100000',
    help: 'The most persons in the store; one more gets 507.',
    ...integer(1, 10_000_000, 100_000),
  }),
  store: option({
    flag: 'store',
    env: 'PROMETRIC_STORE',
    default: 'memory',
    help: 'Where persons are kept: in this process, or on a Valkey or Redis server, which several instances may share.',
    ...wordOr({ memory: 'memory' as const }, storeUrl),
    mayHoldSecret: true,
  }),
  storePrefix: option({
    flag: 'store-prefix',
    env: 'PROMETRIC_STORE_PREFIX',
    default: 'prometric',
    help: 'What the names of the keys on that server begin with; instances with the same one share their persons.',
    ...keyPrefix,
  }),
  snapshot: optional({
    flag: 'snapshot',
    env: 'PROMETRIC_SNAPSHOT',
    help: 'File that keeps the persons over restarts; it is read at the start, and written again and again.',
    ...fileName,
  }),
  snapshotIntervalMs: option({
    flag: 'snapshot-interval',
    env: 'PROMETRIC_SNAPSHOT_INTERVAL',
    default: '1m',
    help: 'Time between two snapshots, 1s to 24h: what a crash may lose. The end of the service writes one too.',
    ...duration('1s', '24h', '5m'),
  }),
  /** Factor on the normal latency: 0 is off, 1 is on. */
  latency: option({
    flag: 'latency',
    env: 'PROMETRIC_LATENCY',
    default: 'on',
    help: 'Simulated latency: normal, none, or normal times a factor of at most 1000.',
    ...wordOr({ on: 1, off: 0 }, decimal('<factor>', 1000, 0.5)),
  }),
  seed: option({
    flag: 'seed',
    env: 'PROMETRIC_SEED',
    default: 'random',
    help: 'Seed of everything random; the same seed and requests give the same latencies.',
    ...wordOr({ random: 'random' as const }, integer(0, 4_294_967_295, 42)),
  }),
  schedule: optional({
    flag: 'schedule',
    env: 'PROMETRIC_SCHEDULE',
    help: 'YAML file with incidents at set times.',
    ...fileName,
  }),
  controlToken: optional({
    flag: 'control-token',
    env: 'PROMETRIC_CONTROL_TOKEN',
    help: 'Token (letters, digits, -._~+/) for starting and stopping incidents; without one, anybody may.',
    ...token,
    isSecret: true,
  }),
  maxInFlight: option({
    flag: 'max-in-flight',
    env: 'PROMETRIC_MAX_IN_FLIGHT',
    default: '100',
    help: 'The most measured requests in progress at once; one more gets 503 at once.',
    ...integer(1, 100_000, 100),
  }),
  headersTimeoutMs: option({
    flag: 'headers-timeout',
    env: 'PROMETRIC_HEADERS_TIMEOUT',
    default: '5',
    help: 'How long the headers of a request may take to arrive; then 408.',
    ...timeLimit(600),
  }),
  requestTimeoutMs: option({
    flag: 'request-timeout',
    env: 'PROMETRIC_REQUEST_TIMEOUT',
    default: '10',
    help: 'How long a whole request may take to arrive, body included; then 408.',
    ...timeLimit(600),
  }),
  stallTimeoutMs: option({
    flag: 'stall-timeout',
    env: 'PROMETRIC_STALL_TIMEOUT',
    default: '60',
    help: 'How long a client may read nothing of its response; then its connection is closed.',
    ...timeLimit(3600),
  }),
  keepAliveTimeoutMs: option({
    flag: 'keep-alive-timeout',
    env: 'PROMETRIC_KEEP_ALIVE_TIMEOUT',
    default: '75',
    help: 'How long a connection may be idle; keep it above the idle timeout of your load balancer, often 60 s.',
    ...timeLimit(3600),
  }),
  drainDelayMs: option({
    flag: 'drain-delay',
    env: 'PROMETRIC_DRAIN_DELAY',
    default: '0',
    help: 'After SIGTERM, how long /ready says 503 while everything is still served (Kubernetes: 5).',
    ...seconds(600),
  }),
  drainTimeoutMs: option({
    flag: 'drain-timeout',
    env: 'PROMETRIC_DRAIN_TIMEOUT',
    default: '10',
    help: 'After the delay, how long requests may take to finish before they are cut off.',
    ...seconds(600),
  }),
  traffic: option({
    flag: 'traffic',
    env: 'PROMETRIC_TRAFFIC',
    default: '0',
    help: 'Ambient traffic in requests per second, at most 1000: the mean of a weekday. 0: no traffic.',
    ...decimal('<requests/s>', 1000, 10),
  }),
  dayMs: option({
    flag: 'day',
    env: 'PROMETRIC_DAY',
    default: '24h',
    help: 'How long a day of the ambient traffic takes, 10s to 24h (90s, 20m). 24h follows the clock, in UTC.',
    ...duration('10s', '24h', '20m'),
  }),
  demo: option({
    flag: 'demo',
    env: 'PROMETRIC_DEMO',
    default: 'off',
    help: `Changes defaults for a first look: ${Object.entries(DEMO)
      .map((entry) => entry.join(' '))
      .join(', ')}. The variable is on or off.`,
    ...onOff,
    isSwitch: true,
  }),
  traceRatio: option({
    flag: 'trace-ratio',
    env: 'PROMETRIC_TRACE_RATIO',
    default: '0.05',
    help: 'The share of requests to sample for a trace, unless the client says it by traceparent.',
    ...decimal('<ratio>', 1, 0.1),
  }),
  otlp: optional({
    flag: 'otlp',
    env: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    help: 'Collector that gets the spans of sampled requests: the whole URL. The variable has a base URL, to which /v1/traces is added.',
    ...traceUrl,
    mayHoldSecret: true,
    variable: traceBaseUrl,
  }),
  otlpProtocol: option({
    flag: 'otlp-protocol',
    env: 'OTEL_EXPORTER_OTLP_PROTOCOL',
    default: 'http/json',
    help: 'The encoding of spans.',
    ...oneOf(['http/json', 'http/protobuf'], 'http/protobuf'),
  }),
  logLevel: option({
    flag: 'log-level',
    env: 'PROMETRIC_LOG_LEVEL',
    default: 'info',
    help: 'The lowest level to log.',
    ...oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'debug'),
  }),
}

/** The settings of a run; times in milliseconds. A setting that is left out and has no default is undefined. */
export type Config = {
  readonly [K in keyof typeof TABLE]:
    | NonNullable<ReturnType<(typeof TABLE)[K]['parse']>>
    | ((typeof TABLE)[K]['default'] extends '' ? undefined : never)
}

/** Every setting, in the order of `--help`. */
export const OPTIONS: readonly Option<unknown>[] = Object.values(TABLE)

/** How an option is written on the command line. */
export function formOf({ flag, value, isSwitch }: Option<unknown>): string {
  return isSwitch ? `--${flag}` : `--${flag} ${value}`
}

function option<T>(entry: Option<T>): Option<T> {
  return entry
}

function optional<T>(entry: Omit<Option<T>, 'default'>): Option<T> & { readonly default: '' } {
  return { ...entry, default: '' }
}
