import { statSync } from 'node:fs'

/** One option of a script: what its value may be, what it does, and the value of a text. */
export type Option<T> = {
  readonly help: string
  /** One letter, for `-q`. */
  readonly short?: string
  /** Whether it may be given several times. */
  readonly isRepeatable?: true
  /** What the usage shows for the value, such as `<1-100>`; a flag has none. */
  readonly value?: string
  /** What a refused value should have been, such as `a number from 1 to 100`. */
  readonly wanted?: string
  readonly example?: string
  /** Taken when the option is left out; without one its value is undefined. */
  readonly default?: string
  /** The environment variable that the default is from. */
  readonly variable?: string
  /** Whether its text may hold a password, so that no message shows it. */
  readonly mayHoldSecret?: true
  /** Undefined when the text is not a value. */
  readonly parse?: (text: string) => T | undefined
}

/** What a refused value should have been. */
export type Wanted = Pick<Option<unknown>, 'wanted' | 'example' | 'mayHoldSecret'>

/** An option without a value. */
export function flag(help: string): Option<boolean> {
  return { help }
}

/** An option with any text as its value. */
export function text(help: string, value: string, wanted: string, standard: string): Option<string> {
  return { help, value, wanted, example: standard, default: standard, parse: (given) => given || undefined }
}

/**
 * An option with the URL of a server as its value, by default that of an environment variable, else `example`. A slash at
 * the end is dropped.
 */
export function url(help: string, example: string, variable: string, env: NodeJS.ProcessEnv): Option<string> {
  const parse = (text: string) => (isHttpUrl(text) ? text.replace(/\/+$/, '') : undefined)
  const given = env[variable] ? { default: env[variable], variable } : { default: example }
  return { help, value: '<URL>', wanted: HTTP_URL, example, mayHoldSecret: true, ...given, parse }
}

/** What a text must be for {@link isHttpUrl}. */
export const HTTP_URL = 'an http or https URL without a user, query and fragment'

/** Whether a text is the URL of a server, to which a path may be added. */
export function isHttpUrl(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '' && !/[?#]/.test(text)
}

/** An option with the name of a folder that exists as its value. */
export function folder(help: string, example: string): Option<string> {
  const parse = (text: string) => (statSync(text, { throwIfNoEntry: false })?.isDirectory() ? text : undefined)
  return { help, value: '<folder>', wanted: 'a folder', example, parse }
}

/** An option with the name of a file that exists as its value. */
export function file(help: string, example: string, standard?: string): Option<string> {
  const parse = (text: string) => (statSync(text, { throwIfNoEntry: false })?.isFile() ? text : undefined)
  return {
    help,
    value: '<file>',
    wanted: 'a file',
    example,
    parse,
    ...(standard !== undefined && { default: standard }),
  }
}

/** An option with a number from `min` to `max` as its value, with or without a fraction. */
export function number(help: string, [min, max]: readonly [number, number], standard: number): Option<number> {
  const parse = (given: string) => numberIn(given, min, max)
  const [value, wanted] = [`<${min}-${max}>`, `a number from ${min} to ${max}`]
  return { help, value, wanted, example: String(standard), default: String(standard), parse }
}

/** An option with one whole number from `min` to `max` as its value. */
export function integer(help: string, [min, max]: readonly [number, number], standard?: number): Option<number> {
  const parse = (given: string) => (/^\d+$/.test(given) ? numberIn(given, min, max) : undefined)
  const [value, wanted] = [`<${min}-${max}>`, `a whole number from ${min} to ${max}`]
  const example = String(standard ?? min)
  return { help, value, wanted, example, parse, ...(standard !== undefined && { default: example }) }
}

/** An option with whole numbers from `min` to `max` as its value, separated by commas. */
export function integers(help: string, [min, max]: readonly [number, number], standard: string): Option<number[]> {
  const parse = (given: string) => {
    const numbers = given.split(',').map((one) => numberIn(one, min, max))
    return numbers.every((one): one is number => Number.isInteger(one)) ? numbers : undefined
  }
  const wanted = `whole numbers from ${min} to ${max} with commas between`
  return { help, value: `<${min}-${max},...>`, wanted, example: standard, default: standard, parse }
}

function numberIn(text: string, min: number, max: number): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return value >= min && value <= max ? value : undefined
}
