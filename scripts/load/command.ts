import { flag, integer, isHttpUrl, type Option, readArguments, refuse } from '../arguments.ts'

/** A flag whose value k6 itself judges. */
const passed = (help: string, value: string): Option<string> => ({ help, value, parse: String })

const duration = (help: string): Option<string> => ({
  help,
  value: '<duration>',
  wanted: 'a duration',
  example: '30s',
  parse: (given) => (/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(given) ? given : undefined),
})

const URL_WANTED = 'an http or https URL, for example http://localhost:7080'

const setting = (help: string): Option<string> => ({
  help,
  value: '<NAME=value>',
  wanted: 'a setting whose BASE_URL is an http or https URL',
  example: 'BASE_URL=http://localhost:7080',
  parse: (given) => {
    const [, url] = /^BASE_URL=(.*)$/s.exec(given) ?? []
    return url === undefined || isHttpUrl(url) ? given : undefined
  },
})

/** The flags of `k6 run` that shape a run and its report (https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/). */
const FLAGS = {
  vus: { ...integer('Virtual users, instead of the scenarios of the script.', [1, 100_000]), short: 'u' },
  duration: { ...duration('How long, instead of the scenarios of the script.'), short: 'd' },
  iterations: { ...integer('How many rounds, instead of the scenarios.', [1, 1_000_000_000]), short: 'i' },
  stage: { ...passed('One stage, instead of the scenarios of the script.', '<duration:VUs>'), short: 's' },
  env: { ...setting('A setting of the script.'), short: 'e' },
  tag: passed('A tag of all samples.', '<name=value>'),
  out: { ...passed('Where samples go as well.', '<output>'), short: 'o' },
  'no-thresholds': flag('Judges nothing.'),
  'no-color': flag('Prints without colors.'),
  'log-output': passed('Where the log of k6 goes.', '<output>'),
  'summary-export': passed('File for the summary as JSON.', '<file>'),
  'summary-mode': passed('How much the summary says.', '<compact|full|disabled>'),
  quiet: { ...flag('Prints no progress.'), short: 'q' },
  verbose: { ...flag('Prints more of the log.'), short: 'v' },
}

/** Reads which script to run, undefined for the main one, and what to hand to k6. Ends the process as readArguments does. */
export function readCommandLine(
  scripts: readonly string[],
  line: readonly string[],
  { BASE_URL: baseUrl = '' }: Readonly<Record<string, string | undefined>>,
): { readonly name: string | undefined; readonly args: readonly string[] } {
  const command = {
    name: 'load',
    forms: ['npm run load -- [script] [options] [-- other flags of k6]'],
    about: `Runs k6 against the service at BASE_URL, by default http://localhost:7080. The scripts are
${scripts.join(', ')}, and the main one without a name; docs/load-tests.md has their settings.`,
    options: FLAGS,
    hint: 'other flags of k6 go behind another --',
  }
  const hasName = line[0] !== undefined && !line[0].startsWith('-')
  const given = hasName ? line.slice(1) : line
  const end = given.includes('--') ? given.indexOf('--') : given.length
  const name = hasName ? line[0] : undefined
  readArguments(command, given.slice(0, end))
  if (name !== undefined && !scripts.includes(name)) {
    refuse(command, `no script ${name}; there are ${scripts.join(', ')}, and the main one without a name`)
  }
  if (baseUrl !== '' && !isHttpUrl(baseUrl))
    refuse(command, `BASE_URL: ${JSON.stringify(baseUrl)} is not ${URL_WANTED}`)
  return { name, args: [...given.slice(0, end), ...given.slice(end + 1)] }
}
