import { parseArgs } from 'node:util'

/** What of a value makes k6 write a file, by the flag; each flag is a variable as well, such as `K6_SUMMARY_EXPORT`. */
const WRITES: Readonly<Record<string, RegExp>> = {
  'summary-export': /./,
  'console-output': /./,
  // Without a name the output `json` goes to stdout, and `csv` to file.csv.
  out: /^(csv$|(json|csv)=(?!-?$|\/dev\/std)|web-dashboard=.*export=)/,
  'log-output': /^file=/,
  'web-dashboard-export': /./,
}

/** The first flag or variable that makes k6 write a file, undefined where none does. */
export function fileWritten(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const options = Object.fromEntries(Object.keys(WRITES).map((flag) => [flag, { type: 'string' as const }]))
  const withShort = { ...options, out: { type: 'string' as const, short: 'o' } }
  const { tokens } = parseArgs({ args: [...args], options: withShort, strict: false, tokens: true })
  const given = tokens.find((token) => token.kind === 'option' && WRITES[token.name]?.test(token.value ?? ''))
  if (given?.kind === 'option') return `--${given.name}`
  const variable = (flag: string) => `K6_${flag.replaceAll('-', '_').toUpperCase()}`
  const [set] = Object.entries(WRITES).filter(([flag, writes]) => writes.test(env[variable(flag)] ?? ''))
  return set && variable(set[0])
}
