import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseDuration } from '../../src/duration.js'
import { flag, integer, type Option } from '../options.ts'
import { ENV } from './settings.ts'

/** What k6 2.2.0 calls the available output types. */
const OUTPUTS =
  'cloud, csv, experimental-opentelemetry, experimental-prometheus-rw, influxdb, json, opentelemetry, statsd, web-dashboard'
const MAX_VUS = 100_000
const WEEK_MS = 7 * 24 * 3_600_000

/** Milliseconds of a duration such as `1m30s`; NaN for another text. */
function millisecondsOf(text: string): number {
  const terms = text.match(/[\d.]+(?:ms|[smh])/g) ?? ['']
  if (terms.join('') !== text) return Number.NaN
  return terms.reduce((sum, term) => sum + (parseDuration(term) ?? Number.NaN), 0)
}

function isDuration(text: string): boolean {
  const ms = millisecondsOf(text)
  return ms >= 1000 && ms <= WEEK_MS
}

function isStage(text: string): boolean {
  const [, duration = '', vus] = /^(.*):(\d{1,9})$/s.exec(text) ?? []
  return millisecondsOf(duration) <= WEEK_MS && Number(vus) <= MAX_VUS
}

function isFileToWrite(text: string): boolean {
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  return text !== '' && !isFolder(text) && isFolder(dirname(text))
}

/** A flag whose value has a form; k6 judges the rest. */
const formed = (
  help: string,
  value: string,
  [wanted, example]: readonly [string, string],
  isGood: (given: string) => boolean,
): Option<string> => ({ help, value, wanted, example, parse: (given) => (isGood(given) ? given : undefined) })

const matches = (form: RegExp) => (given: string) => form.test(given)

/** The flags of `k6 run` that shape a run and its report (https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/). */
export const FLAGS = {
  vus: { ...integer('Virtual users, instead of the scenarios of the script.', [1, MAX_VUS]), short: 'u' },
  duration: {
    ...formed(
      'How long, instead of the scenarios of the script.',
      '<duration>',
      ['a duration from 1s to 168h', '30s'],
      isDuration,
    ),
    short: 'd',
  },
  iterations: { ...integer('How many rounds, instead of the scenarios.', [1, 1_000_000_000]), short: 'i' },
  stage: {
    ...formed(
      'One stage, instead of the scenarios of the script.',
      '<duration:VUs>',
      [`a stage of up to 168h and from 0 to ${MAX_VUS} virtual users`, '30s:10'],
      isStage,
    ),
    short: 's',
    isRepeatable: true,
  },
  env: {
    ...formed('A setting of the script.', '<NAME=value>', [ENV.wanted, ENV.example], matches(ENV.form)),
    short: 'e',
    isRepeatable: true,
  },
  tag: {
    ...formed('A tag of all samples.', '<name=value>', ['a tag', 'run=1'], matches(/^[\w.]+=./)),
    isRepeatable: true,
  },
  out: {
    ...formed('Where samples go as well.', '<output>', [`an output of k6 (${OUTPUTS})`, 'json=samples.json'], (given) =>
      OUTPUTS.split(', ').includes(given.replace(/=.*/s, '')),
    ),
    short: 'o',
    isRepeatable: true,
  },
  'no-thresholds': flag('Judges nothing.'),
  'no-color': flag('Prints without colors.'),
  'log-output': formed(
    'Where the log of k6 goes.',
    '<output>',
    ['stderr, stdout, none, loki, loki=<URL> or file=<path>', 'file=k6.log'],
    matches(/^(stderr|stdout|none|loki|loki=.+|file=.+)$/),
  ),
  'summary-export': formed(
    'File for the summary as JSON.',
    '<file>',
    ['a file in a folder that exists', 'summary.json'],
    isFileToWrite,
  ),
  'summary-mode': formed(
    'How much the summary says.',
    '<compact|full|disabled>',
    ['compact, full or disabled', 'full'],
    matches(/^(compact|full|disabled)$/),
  ),
  quiet: { ...flag('Prints no progress.'), short: 'q' },
  verbose: { ...flag('Prints more of the log.'), short: 'v' },
} satisfies Readonly<Record<string, Option<unknown>>>
