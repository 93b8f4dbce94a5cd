import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { cleanEnv } from '../../scripts/start-command.ts'
import { OPTIONS } from '../../src/config.ts'

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const PATHS: Readonly<Record<string, object>> = JSON.parse(readFileSync('generated/openapi.json', 'utf8')).paths

/** What pages may call beside npm; a name that is misspelt is not among them. */
const PROGRAMS = [
  'node',
  'npx',
  'curl',
  'grep',
  'head',
  'jq',
  'docker',
  'podman',
  'k6',
  'prometheus',
  'haproxy',
  'jaeger',
  'valkey-server',
  'git',
  'sysctl',
]

/** The commands of a block of shell, one a line, without comments. */
export function commandsOf(block: string): string[] {
  return block
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .flatMap((line) => splitOutsideQuotes(line))
    .filter((command) => command !== '')
}

function splitOutsideQuotes(line: string): string[] {
  const parts = line.match(/(?:'[^']*'|"[^"]*"|[^'"|&])+/g) ?? []
  return parts.map((part) => part.trim())
}

const wordsOf = (command: string) => command.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []

/** What is wrong with a command, undefined when nothing is: names of scripts, flags, variables, files and operations exist. */
export function mistakeOf(command: string): string | undefined {
  const words = wordsOf(command.replace(/(?: [<>] ?\S+)+$/, (redirection) => ` ${redirection.replaceAll(/[<>]/g, '')}`))
  const first = words.findIndex((word) => !/^\w+=/.test(word))
  const variables = words.slice(0, first).map((word) => word.split('=')[0] ?? '')
  const unknown = variables.find((name) => !isVariable(name))
  if (unknown) return `no variable ${unknown}`
  const [program = '', ...rest] = words.slice(first)
  const missing = rest.map(fileIn).find((file) => file !== undefined && !existsSync(file))
  if (missing) return `no file ${missing}`
  if (program === 'npm') return mistakeOfNpm(rest)
  if (program === 'curl') return mistakeOfCurl(rest)
  if (program.includes('/')) return existsSync(program) ? undefined : `no file ${program}`
  return PROGRAMS.includes(program) ? undefined : `no program ${program}`
}

const fileIn = (word: string) =>
  /^(?:-.*=)?((?:scripts|deploy|tour|test|src|docs|generated)\/[\w./-]+)$/.exec(word)?.[1]

function isVariable(name: string): boolean {
  if (name.startsWith('PROMETRIC_')) return OPTIONS.some(({ env }) => env === name)
  const read = new RegExp(`\\b${name}\\b`)
  return (
    ['PORT', 'HOST'].includes(name) ||
    globSync(['scripts/**/*.{ts,js}', 'test/hostile/*.ts', 'deploy/*.yaml'], { exclude: ['**/node_modules/**'] }).some(
      (file) => read.test(readFileSync(file, 'utf8')),
    )
  )
}

function mistakeOfNpm([verb = '', ...rest]: readonly string[]): string | undefined {
  if (verb === 'ci' || verb === 'install' || verb === 'rebuild') return undefined
  const name = verb === 'run' ? (rest[0] ?? '') : verb
  const script = SCRIPTS[name]
  if (!script) return `no npm script ${name}`
  const given = rest.slice(rest.indexOf('--') + 1).filter((word) => /^--\w/.test(word))
  const flags = rest.includes('--') ? given.map((word) => word.split('=')[0] ?? '') : []
  const help = flags.length > 0 ? helpOf(script) : ''
  const unknown = flags.find((flag) => !new RegExp(`${flag}\\b`).test(help))
  return unknown && `npm run ${name} has no flag ${unknown}`
}

const HELP = new Map<string, string>()

function helpOf(script: string): string {
  const [file = ''] = script.match(/\b(?:src|scripts|tour)\/[\w./-]+\.(?:ts|js)\b/g)?.slice(-1) ?? []
  const known = HELP.get(file)
  if (known !== undefined) return known
  const { stdout } = spawnSync(process.execPath, [file, '--help'], { env: cleanEnv, encoding: 'utf8' })
  HELP.set(file, stdout)
  return stdout
}

/** Requests to the service have to be operations of the contract; 4010 and 4011 are the mock, which has the same ones. */
function mistakeOfCurl(words: readonly string[]): string | undefined {
  const url = words
    .map((word) => word.replaceAll(/['"]/g, ''))
    .find((word) => /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)[:/]/.test(word))
  if (!url) return undefined
  const { pathname } = new URL(url.startsWith('http') ? url : `http://${url}`)
  const given = words[words.indexOf('-X') + 1] ?? ''
  const method = words.includes('-X') ? given.toLowerCase() : words.includes('-d') ? 'post' : 'get'
  const matches = Object.entries(PATHS).filter(([path]) =>
    new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  return matches.some(([, item]) => method in item) ? undefined : `no operation ${method.toUpperCase()} ${pathname}`
}
