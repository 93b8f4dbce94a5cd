import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** The programs that every machine has which has npm: it puts those of packages on the path. */
const PROGRAMS = new Set(['node', 'npm', ...readdirSync('node_modules/.bin')])

/** What cmd of Windows does not read as a POSIX shell does, in a command of plain words and double quotes. */
const SPECIAL = /[^\w ./:=@"-]/

/** What of a command line only some shells or machines understand. */
const violations = (line: string) =>
  line.split(' && ').flatMap((command) => {
    const [program = ''] = command.split(' ')
    const [special] = SPECIAL.exec(command) ?? []
    return [...(PROGRAMS.has(program) ? [] : [`program "${program}"`]), ...(special === undefined ? [] : [special])]
  })

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
    'node main.js 2>/dev/null',
    ' exec node main.js',
    '\texec node main.js',
    'npm test\nexec node main.js',
    'npm test&&exec node main.js',
    '(node main.js)',
    'node ~/main.js',
    'node main.js # of the demo',
    'biome check {src,test}',
    '. ./env.sh',
    './scripts/tools/install.sh',
    'chmod +x main.js',
    'command node main.js',
  ])('are not: %s', (line) => {
    expect(violations(line)).not.toEqual([])
  })
})
