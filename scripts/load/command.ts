import { flag, integer, type Option, readArguments, refuse } from '../arguments.ts'
import { faultOfSettings } from './settings.ts'

/** A flag whose value k6 itself judges. */
const passed = (help: string, value: string): Option<string> => ({ help, value, parse: String })

const duration = (help: string): Option<string> => ({
  help,
  value: '<duration>',
  wanted: 'a duration',
  example: '30s',
  parse: (given) => (/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(given) ? given : undefined),
})

/** A flag whose value has a form; k6 judges the rest. */
const formed = (help: string, value: string, wanted: string, example: string, form: RegExp): Option<string> => ({
  help,
  value,
  wanted,
  example,
  parse: (given) => (form.test(given) ? given : undefined),
})

/** The flags of `k6 run` that shape a run and its report (https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/). */
const FLAGS: Readonly<Record<string, Option<unknown>>> = {
  vus: { ...integer('Virtual users, instead of the scenarios of the script.', [1, 100_000]), short: 'u' },
  duration: { ...duration('How long, instead of the scenarios of the script.'), short: 'd' },
  iterations: { ...integer('How many rounds, instead of the scenarios.', [1, 1_000_000_000]), short: 'i' },
  stage: {
    ...formed(
      'One stage, instead of the scenarios of the script.',
      '<duration:VUs>',
      'a stage',
      '30s:10',
      /^(\d+(\.\d+)?(ms|s|m|h))+:\d+$/,
    ),
    short: 's',
    isRepeatable: true,
  },
  env: { ...passed('A setting of the script.', '<NAME=value>'), short: 'e', isRepeatable: true },
  tag: { ...formed('A tag of all samples.', '<name=value>', 'a tag', 'run=1', /^\w+=/), isRepeatable: true },
  out: { ...passed('Where samples go as well.', '<output>'), short: 'o', isRepeatable: true },
  'no-thresholds': flag('Judges nothing.'),
  'no-color': flag('Prints without colors.'),
  'log-output': passed('Where the log of k6 goes.', '<output>'),
  'summary-export': passed('File for the summary as JSON.', '<file>'),
  'summary-mode': formed(
    'How much the summary says.',
    '<compact|full|disabled>',
    'compact, full or disabled',
    'full',
    /^(compact|full|disabled)$/,
  ),
  quiet: { ...flag('Prints no progress.'), short: 'q' },
  verbose: { ...flag('Prints more of the log.'), short: 'v' },
}

/** Reads which script to run, undefined for the main one, and what to hand to k6. Ends the process as readArguments does. */
export function readCommandLine(
  scripts: readonly string[],
  line: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
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
  const fault = faultOfSettings(given, env)
  if (fault) refuse(command, fault)
  return { name, args: [...given.slice(0, end), ...given.slice(end + 1)] }
}
