import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** What cmd of Windows does not understand, or not as a POSIX shell does; `&&` and double quotes are the same in both. */
const POSIX: Readonly<Record<string, RegExp>> = {
  'a builtin of the shell': /(^|&& *)(exec|export|source|\.|test|\[|set|unset|trap|eval|true|false|:)( |$)/,
  'a program of POSIX systems': /(^|&& *)(sh|bash|env|rm|cp|mv|mkdir|cat|sed|grep|touch|kill|nohup)( |$)/,
  'a variable that is set for one command': /(^|&& *)\w+=/,
  'a variable that is read': /\$|%\w+%/,
  'a quote other than the double one': /['`\\]/,
  'a list, a pipe, a redirection or a pattern': /[;|<>*?]|(^|[^&])&([^&]|$)/,
}

/** What of a command line only some shells understand. */
const violations = (line: string) => Object.keys(POSIX).filter((name) => POSIX[name]?.test(line))

describe('the scripts of package.json', () => {
  it.each(Object.entries(SCRIPTS))('%s runs in any shell that npm uses', (_, line) => {
    expect(violations(line)).toEqual([])
  })

  it.each([
    'exec node src/start.js',
    'npm run lint && exec node src/start.js',
    'PROMETRIC_TRAFFIC=10 node src/start.js',
    'npm test && CI=true npm test',
    'node src/start.js --traffic $PROMETRIC_TRAFFIC',
    'node src/start.js --traffic %PROMETRIC_TRAFFIC%',
    "node -e 'process.exit(0)'",
    'npm run lint; npm test',
    'npm run lint || npm test',
    'npm run mock & npm test',
    'rm -rf test-results',
    'biome check src/*.ts',
    'node main.js > report.txt',
  ])('are not: %s', (line) => {
    expect(violations(line)).not.toEqual([])
  })
})
