import { readArguments, refuse } from '../arguments.ts'
import { FLAGS } from './flags.ts'
import { faultOfSettings } from './settings.ts'

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
${scripts.join(', ')}, and the main one without a name; docs/load-tests.md has their settings.
k6 itself judges what stands behind another --, except settings.`,
    options: FLAGS,
    hint: 'other flags of k6 go behind another --',
  }
  const hasName = line[0] !== undefined && !line[0].startsWith('-')
  const given = hasName ? line.slice(1) : line
  const end = given.includes('--') ? given.indexOf('--') : given.length
  const name = hasName ? line[0] : undefined
  const { values } = readArguments(command, given.slice(0, end))
  if (name !== undefined && !scripts.includes(name)) {
    refuse(command, `no script ${name}; there are ${scripts.join(', ')}, and the main one without a name`)
  }
  const args = [...given.slice(0, end), ...given.slice(end + 1)]
  const fault = faultTogether(values) ?? faultOfSettings(args, env)
  if (fault) refuse(command, fault)
  return { name, args }
}

type Combined = { readonly [K in 'stage' | 'duration']?: string } & { readonly [K in 'iterations' | 'vus']?: number }

/** Why k6 does not take these flags together. */
function faultTogether({ stage, duration, iterations, vus = 1 }: Combined): string | undefined {
  if (stage && (duration || iterations)) {
    return `--stage and ${duration ? '--duration' : '--iterations'} cannot stand together`
  }
  if (iterations && iterations < vus) return `--iterations: must be at least --vus, for example --iterations ${vus}`
  return undefined
}
