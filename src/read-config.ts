import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { type Config, DEMO, formOf, OPTIONS, type Option, TABLE } from './config.ts'

/**
 * Variables with our prefix that are not settings: those that Kubernetes sets in every pod for a Service called prometric
 * (https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables), and the folder of tools.
 */
const FOREIGN = /_SERVICE_(HOST|PORT)(_|$)|_PORT(_|$)|^PROMETRIC_TOOLS$/

/** How a command is called, and what it does. */
type Usage = readonly [form: string, about: string]
const START_USAGE: Usage = ['npm start -- [flags]', 'Starts the service.']
const DEMO_USAGE: Usage = [
  'npm run demo -- [flags]',
  'Starts the service as --demo does, which changes defaults below.',
]

/** What the command line and the environment ask for: a run, a text to print, or the mistakes in them. */
type Reading =
  | { readonly kind: 'run'; readonly config: Config }
  | { readonly kind: 'help'; readonly isDemo: boolean }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly mistakes: readonly string[] }

/**
 * Reads all settings: a flag beats its environment variable, which beats the default. Reports every mistake, a line each.
 */
export function readConfig(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Reading {
  const { flags, mistakes } = readFlags(argv)
  const isDemo = TABLE.demo.parse(textOf(TABLE.demo, flags, env).text) === true
  if (flags.has('help')) return { kind: 'help', isDemo }
  if (flags.has('version')) return { kind: 'version' }

  mistakes.push(...unknownVariables(env))
  const entries = Object.entries(TABLE).map(([key, entry]) => {
    const { origin, text } = textOf({ ...entry, default: defaultOf(entry, isDemo) }, flags, env)
    const { parse, wanted } = valuesOf(entry, origin)
    const value = parse(text)
    const isLeftOut = origin === undefined && text === ''
    if (value === undefined && !isLeftOut) mistakes.push(`${origin}: ${explain(entry, wanted, text)}`)
    return [key, value]
  })
  const config = Object.fromEntries(entries) as Config
  mistakes.push(...contradictions(config))
  return mistakes.length > 0 ? { kind: 'wrong', mistakes } : { kind: 'run', config }
}

/** A line for each pair of settings that exclude each other. */
function contradictions({ store, snapshot }: Config): string[] {
  const isShared = store instanceof URL
  return isShared && snapshot ? ['--snapshot: keeps the persons of --store memory alone; the server has its own'] : []
}

/** What a setting takes that was given there. */
function valuesOf(entry: Option<unknown>, origin: string | undefined): Pick<Option<unknown>, 'parse' | 'wanted'> {
  return (origin === entry.env && entry.variable) || entry
}

/**
 * The text of a setting and where it was given; the default has no origin. An empty variable counts as not given, because
 * Compose and systemd write it so. An empty secret is a mistake: it would silently leave open what it should lock.
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

/** Why a setting refuses a text; never shows the text of a secret. */
function explain({ isSecret, mayHoldSecret, value }: Option<unknown>, wanted: string, text: string): string {
  if (isSecret && text === '') return `is empty; leave it out to have none, or give it ${value}`
  return `must be ${wanted}${isSecret || mayHoldSecret ? '' : `, not ${JSON.stringify(text)}`}`
}

function defaultOf(entry: Option<unknown>, isDemo: boolean): string {
  return (isDemo ? DEMO[entry.flag] : undefined) ?? entry.default
}

/** The text of `--help`: the defaults in force, below how the command is called and what it does. */
export function helpText(isDemo: boolean, [form, about] = isDemo ? DEMO_USAGE : START_USAGE): string {
  const rows = OPTIONS.map((entry) => ({ left: `  ${formOf(entry)}`, ...entry }))
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2
  const lines = rows.map(
    (row) =>
      `${row.left.padEnd(width)}${row.help}\n${' '.repeat(width)}${row.env}, default ${defaultOf(row, isDemo) || 'none'}`,
  )
  return `Usage: ${form}\n\n${about}\n\n${lines.join('\n')}\n\n  -h, --help, --version\n`
}

function readFlags(argv: readonly string[]): { flags: Map<string, string>; mistakes: string[] } {
  const options: ParseArgsOptionsConfig = {
    ...Object.fromEntries(OPTIONS.map(({ flag, isSwitch }) => [flag, { type: isSwitch ? 'boolean' : 'string' }])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  }
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const flags = new Map<string, string>()
  const mistakes: string[] = []
  let unknownAt = -1
  for (const token of tokens) {
    // What follows an unknown flag is probably its value.
    const isItsValue = token.index === unknownAt + 1 && unknownAt >= 0
    // Never its text, which may be a secret that has lost its flag.
    if (token.kind === 'positional' && !isItsValue)
      mistakes.push(
        `argument ${token.index + 1}: belongs to no flag (see --help; npm wants -- before flags: npm start -- --port 7080)`,
      )
    if (token.kind !== 'option') continue
    const isSwitch = options[token.name]?.type === 'boolean'
    const value = token.value ?? 'on'
    const before = flags.get(token.name)
    const swallowed = !token.inlineValue && token.value?.startsWith('--')
    if (!isSwitch && !Object.hasOwn(options, token.name)) {
      mistakes.push(`${token.rawName}: no such flag (see --help)`)
      unknownAt = token.inlineValue ? -1 : token.index
    } else if (!isSwitch && (token.value === undefined || swallowed))
      mistakes.push(`${token.rawName}: ${needed(token.name)}`)
    else if (token.inlineValue && ['help', 'version'].includes(token.name))
      mistakes.push(`${token.rawName}: takes no value`)
    // `npm run demo` gives --demo itself.
    else if (isSwitch && before && before !== value)
      mistakes.push(`${token.rawName}: given as ${before} and as ${value}`)
    else if (!isSwitch && before !== undefined) mistakes.push(`${token.rawName}: given twice`)
    else flags.set(token.name, value)
  }
  return { flags, mistakes }
}

function needed(flag: string): string {
  return `needs a value, ${OPTIONS.find((entry) => entry.flag === flag)?.wanted}`
}

/** A line for each variable with our prefix that no setting has. */
function unknownVariables(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set(OPTIONS.map((entry) => entry.env))
  const ours = Object.keys(env).filter((name) => name.startsWith('PROMETRIC_') && !FOREIGN.test(name))
  return ours.filter((name) => !known.has(name)).map((name) => `${name}: no such environment variable`)
}
