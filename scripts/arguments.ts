import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Option, Wanted } from './options.ts'

/** How a script is called. */
export type Command<O extends Options> = {
  /** Stands before each message, for instance `soak`. */
  readonly name: string
  /** The forms of the command line, without options. */
  readonly forms: readonly string[]
  readonly about: string
  readonly options: O
  /** Whether arguments may stand there that belong to no option. */
  readonly hasOperands?: boolean
  /** What to add to a message about an option that does not exist. */
  readonly hint?: string
}

type Options = Readonly<Record<string, Option<unknown>>>
type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never }
type Arguments<O extends Options> = { readonly values: Values<O>; readonly operands: readonly string[] }

/**
 * Reads the command line, before a script does anything else. From then on the process ends when nobody reads what it
 * prints. `--help` prints the usage and ends the process with 0. An unknown option and a bad value end it with one line
 * and 2.
 */
export function readArguments<O extends Options>(
  command: Command<O>,
  args: readonly string[] = process.argv.slice(2),
): Arguments<O> {
  const { options, hasOperands = false } = command
  // A reader that closes the pipe early, such as `head`, has read enough.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))
  const config = Object.entries(options).map(([name, { value, short }]) => {
    return [name, { type: value ? 'string' : 'boolean', multiple: true, ...(short && { short }) }] as const
  })
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...Object.fromEntries(config), help: { type: 'boolean', short: 'h' } } as ParseArgsOptionsConfig,
      allowPositionals: hasOperands,
    })
    if (parsed.values.help) {
      process.stdout.write(usageOf(command))
      process.exit(0)
    }
    const given = parsed.values as Readonly<Record<string, readonly (string | boolean)[]>>
    const values = Object.keys(options).map((name) => [name, read(command, name, given[name])])
    return { values: Object.fromEntries(values), operands: parsed.positionals }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error
    return refuse(command, explain(command, message, args))
  }
}

/** Ends the process with one line about a wrong command line and exit code 2. */
export function refuse({ name, forms }: Pick<Command<Options>, 'name' | 'forms'>, message: string): never {
  process.stderr.write(`${name}: ${message}; see ${forms[0]?.split(' [')[0]} --help\n`)
  process.exit(2)
}

/** The value of an option; of one that may be repeated the last, when all are values. */
function read(command: Command<Options>, name: string, given: readonly unknown[] = []): unknown {
  const option = command.options[name]
  if (given.length > 1 && !option?.isRepeatable) refuse(command, `--${name}: given twice`)
  if (!option?.value) return given.length > 0
  const place = given.length === 0 && option.variable ? option.variable : `--${name}`
  const texts = given.length > 0 ? given : [option.default]
  const values = texts.map((text) => {
    if (typeof text !== 'string' || !option.parse) return text
    const value = option.parse(text)
    return value === undefined ? refuse(command, faultOf(place, text, option)) : value
  })
  return values.at(-1)
}

/** Why an option, or the variable in its place, does not take a text. */
export function faultOf(place: string, text: string, option: Wanted): string {
  const wanted = wantedOf(place, option)
  return option.mayHoldSecret ? `${place}: must be ${wanted}` : `${place}: ${JSON.stringify(text)} is not ${wanted}`
}

/** What Node.js says, shortened to its first sentence, and what the option takes. */
function explain({ options, hint }: Command<Options>, message: string, args: readonly string[]): string {
  const [first = message] = message.split(/\.(?=\s)|\n/)
  const [, long, letter] = /--([\w-]+)|'-(\w)/.exec(first) ?? []
  const name = long ?? Object.keys(options).find((one) => letter && options[one]?.short === letter) ?? ''
  const option = options[name]
  // Node.js calls a value that begins with a dash ambiguous. No option here takes one.
  const names = [`--${name}`, `-${option?.short}`]
  const text = args.find((arg, index) => arg.startsWith('-') && names.includes(args[index - 1] ?? ''))
  if (option && text && first.endsWith('ambiguous')) return faultOf(`--${name}`, text, option)
  const more = option?.value ? `it takes ${wantedOf(`--${name}`, option)}` : hint
  return [`${first.charAt(0).toLowerCase()}${first.slice(1)}`, more].filter(Boolean).join('; ')
}

/** What belongs at a place, the name of an option or of a variable. */
function wantedOf(place: string, { wanted = 'a value', example }: Wanted): string {
  return example ? `${wanted}, for example ${place}${place.startsWith('-') ? ' ' : '='}${example}` : wanted
}

function usageOf({ forms, about, options }: Command<Options>): string {
  const rows = Object.entries(options).map(([name, { value, short, help, example, variable, default: given }]) => {
    const left = `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
    const standard = variable ? example : given
    return [left, standard ? `${help} Default ${standard}.` : help] as const
  })
  const all = [...rows, ['  -h, --help', 'Prints this.'] as const]
  const width = Math.max(...all.map(([left]) => left.length))
  const lines = all.map(([left, help]) => `${left.padEnd(width)}   ${help}`)
  return `${forms.map((form, index) => `${index === 0 ? 'Usage: ' : '       '}${form}`).join('\n')}\n\n${about}\n\nOptions:\n${lines.join('\n')}\n`
}
