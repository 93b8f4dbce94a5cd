import { execFile } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanEnv } from '../../scripts/start-command.ts'

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const filesIn = (text: string) => [...text.matchAll(/\bscripts\/[\w./-]+\.(?:ts|c?js|sh)/g)].map(([file]) => file)

/** What somebody may call: what npm scripts and CI run, each main.ts, each shell script, and what compose runs. */
const ENTRY_POINTS = [
  ...new Set([
    ...filesIn(Object.values(SCRIPTS).join(' ')),
    '.ci/run',
    ...filesIn(readFileSync('.ci/run', 'utf8')),
    ...globSync(['scripts/**/main.ts', 'tour/main.ts', 'scripts/**/*.sh', 'deploy/**/*.mjs'], {
      exclude: ['**/node_modules/**'],
    }),
  ]),
].sort()

type End = { readonly status: unknown; readonly stdout: string; readonly stderr: string }

function run(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<End> {
  return new Promise((done) => {
    const options = { env: { ...cleanEnv, ...env }, timeout: 60_000 }
    execFile(program, args, options, (error, stdout, stderr) => done({ status: error?.code ?? 0, stdout, stderr }))
  })
}

function call(file: string, ...args: readonly string[]): Promise<End> {
  return /\.sh$|^\.ci\//.test(file) ? run('bash', [file, ...args]) : run(process.execPath, [file, ...args])
}

describe('the entry points beside the service', () => {
  it('are all found', () => {
    expect(ENTRY_POINTS).toEqual(
      expect.arrayContaining(['scripts/generate/main.ts', 'scripts/tools/install.sh', 'scripts/tools/count-tests.js']),
    )
  })

  /** When each file that could be written was. */
  const written = () => globSync(['README.md', 'generated/**', 'docs/**']).map((file) => [file, statSync(file).mtimeMs])
  let before: unknown
  beforeAll(() => {
    before = written()
  })
  afterAll(() => expect(written()).toEqual(before))

  it.each(ENTRY_POINTS)('%s says how it is called and does nothing', async (file) => {
    const { status, stdout, stderr } = await call(file, '--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: .+\n( {7}.+\n)*\n.+\n/)
  })

  it.each(['src/main.ts', 'scripts/soak/main.ts'])('%s says so in silence to a pipe that is closed', async (file) => {
    const { status, stderr } = await run('sh', [
      '-c',
      '{ "$@"; echo $? >&2; } | true',
      'sh',
      process.execPath,
      file,
      '--help',
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '0\n' })
  })

  it('scripts/dev/main.ts says what it does beside the flags of the service', async () => {
    const { stdout } = await call('scripts/dev/main.ts', '--help')
    expect(stdout).toMatch(/^Usage: npm run dev .*\n\nStarts the service, and again when src\/.*\n\n {2}--port /)
  })

  it.each(ENTRY_POINTS)('%s refuses an unknown option with one line', async (file) => {
    const { status, stdout, stderr } = await call(file, '--no-such-flag')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^[\w.:-]+: .+\n$/)
  })

  it.each([
    [
      'scripts/soak/main.ts',
      ['--minutes', '0'],
      'soak: --minutes: "0" is not a number from 0.1 to 10080, for example --minutes 20; see npm run soak -- --help',
    ],
    [
      'scripts/soak/main.ts',
      ['--looks', '2.5'],
      'soak: --looks: "2.5" is not a whole number from 2 to 1000, for example --looks 20; see npm run soak -- --help',
    ],
    [
      'scripts/soak/main.ts',
      ['--minutes'],
      "soak: option '--minutes <value>' argument missing; it takes a number from 0.1 to 10080, for example --minutes 20; see npm run soak -- --help",
    ],
    [
      'scripts/soak/main.ts',
      ['--minutes', '-5'],
      'soak: --minutes: "-5" is not a number from 0.1 to 10080, for example --minutes 20; see npm run soak -- --help',
    ],
    [
      'scripts/overload/main.ts',
      ['--caps', '50,x'],
      'overload: --caps: "50,x" is not whole numbers from 1 to 100000 with commas between, for example --caps 50,100,250; see npm run overload -- --help',
    ],
    [
      'tour/main.ts',
      ['--service', 'nonsense'],
      'tour: --service: must be an http or https URL without a user, query and fragment, for example --service http://localhost:7080; see npm run tour -- --help',
    ],
    ...['http://user:secret@localhost:7080', 'http://localhost:7080?a=1', 'http://localhost:7080/#a'].map(
      (url): [string, string[], string] => [
        'tour/main.ts',
        ['--service', url, 'start', '4'],
        'tour: --service: must be an http or https URL without a user, query and fragment, for example --service http://localhost:7080; see npm run tour -- --help',
      ],
    ),
    ['tour/main.ts', [''], 'tour: "": not a command of the tour; see npm run tour -- --help'],
    [
      'tour/main.ts',
      ['--prometheus', 'localhost:9090'],
      'tour: --prometheus: must be an http or https URL without a user, query and fragment, for example --prometheus http://localhost:9090; see npm run tour -- --help',
    ],
    [
      'scripts/contract-diff/main.ts',
      ['--base', 'nope.yaml'],
      'contract:diff: --base: "nope.yaml" is not a file, for example --base contract/0.1.0.yaml; see npm run contract:diff -- --help',
    ],
    [
      'scripts/contract-diff/main.ts',
      ['--releases', 'nowhere'],
      'contract:diff: --releases: "nowhere" is not a folder, for example --releases contract; see npm run contract:diff -- --help',
    ],
    [
      'scripts/contract-diff/main.ts',
      ['--base', 'openapi.yaml', '--releases', 'contract'],
      'contract:diff: --base and --releases cannot stand together; see npm run contract:diff -- --help',
    ],
    [
      'scripts/contract-diff/main.ts',
      ['openapi.yaml'],
      "contract:diff: unexpected argument 'openapi.yaml'; see npm run contract:diff -- --help",
    ],
    [
      'scripts/soak/main.ts',
      ['--looks', '3', '--looks', '4'],
      'soak: --looks: given twice; see npm run soak -- --help',
    ],
    [
      'scripts/load/main.ts',
      ['--stage', 'x', '--stage', '1s:1'],
      'load: --stage: "x" is not a stage of up to 168h and from 0 to 100000 virtual users, for example --stage 30s:10; see npm run load -- --help',
    ],
    [
      'tour/main.ts',
      ['check', '2', '-sum(up)'],
      "tour: unknown option '-s'; an answer that begins with - comes last, after --: npm run tour -- check 2 -- '-vector(1)'; see npm run tour -- --help",
    ],
    [
      'scripts/tools/install.sh',
      ['k6 prometheus'],
      'install.sh: k6 prometheus: no such tool; the names are debian k6 prometheus alertmanager jaeger oasdiff actionlint valkey, for example: scripts/tools/install.sh k6',
    ],
    [
      'scripts/tools/count-tests.js',
      ['package.json'],
      'count-tests: package.json is not a report: it has no testResults',
    ],
    [
      'scripts/contract-diff/main.ts',
      ['--revision', 'package.json'],
      'contract:diff: --revision: package.json is not a contract: it lacks openapi, info.version or paths; see npm run contract:diff -- --help',
    ],
    [
      'scripts/contract-diff/main.ts',
      ['--base', 'LICENSE'],
      'contract:diff: --base: "LICENSE" is not a contract: LICENSE:1:34 Implicit keys need to be on a single line; see npm run contract:diff -- --help',
    ],
    ['.ci/run', ['lint'], 'ci: it takes no arguments; see .ci/run --help'],
    ['.ci/run', [''], 'ci: it takes no arguments; see .ci/run --help'],
    ['.ci/run', ['--help', 'x'], 'ci: it takes no arguments; see .ci/run --help'],
    [
      'scripts/container/base-image.sh',
      [''],
      'base-image: it takes no arguments; see scripts/container/base-image.sh --help',
    ],
    ['scripts/generate/main.ts', ['check'], "generate: unexpected argument 'check'; see npm run generate -- --help"],
    [
      'scripts/generate/main.ts',
      ['--check=yes'],
      "generate: option '--check' does not take an argument; see npm run generate -- --help",
    ],
    [
      'scripts/mock/main.ts',
      ['--port', '70000'],
      'mock: --port: "70000" is not a whole number from 0 to 65535, for example --port 4010; see npm run mock -- --help',
    ],
    [
      'scripts/mock/main.ts',
      ['--host', ''],
      'mock: --host: "" is not an address, for example --host 127.0.0.1; see npm run mock -- --help',
    ],
  ])('%s %j: what was wanted', async (file, args, line) => {
    expect(await call(file, ...args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` })
  })

  it('overload says in one line that taskset is missing', async () => {
    const end = await run(process.execPath, ['scripts/overload/main.ts'], { PATH: '', PROMETRIC_TOOLS: '/nowhere' })
    const line = 'overload: taskset is missing; Linux has it, in the package util-linux\n'
    expect(end).toEqual({ status: 2, stdout: '', stderr: line })
  })

  it('the tour shows the variable as it belongs there, and no password in it', async () => {
    const end = await run(process.execPath, ['tour/main.ts'], { BASE_URL: 'http://user:secret@localhost' })
    expect(end.stderr).toMatch(/^tour: BASE_URL: must be .*, for example BASE_URL=http:\/\/localhost:7080; .*\n$/)
    const help = await run(process.execPath, ['tour/main.ts', '--help'], { BASE_URL: 'http://user:secret@localhost' })
    expect(help).toMatchObject({ status: 0, stdout: expect.not.stringContaining('secret') })
  })
})

it('a script whose reader has gone ends without a word', async () => {
  const script = `'${process.execPath}' scripts/soak/main.ts --minutes 0.1 --looks 2; echo "status $?" >&2`
  expect(await run('sh', ['-c', `{ ${script}; } | true`])).toEqual({ status: 0, stdout: '', stderr: 'status 0\n' })
})

describe('where Node.js is too old', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-node-'))
  const old = join(folder, 'old.cjs')
  const node20 = { ...process.versions, node: '20.19.0' }
  writeFileSync(old, `Object.defineProperty(process, 'versions', { value: ${JSON.stringify(node20)} })\n`)
  afterAll(() => rmSync(folder, { recursive: true }))

  /** The script that npm runs after `npm ci`, the one that is made of others, and the one that an old Node.js can run. */
  const OTHERS = ['postinstall', 'check', 'gates']

  it.each(Object.keys(SCRIPTS).filter((name) => !OTHERS.includes(name)))(
    'npm run %s says so in one line',
    async (name) => {
      const PATH = [resolve('node_modules/.bin'), cleanEnv.PATH].join(delimiter)
      const end = await run('sh', ['-c', SCRIPTS[name] ?? ''], { PATH, NODE_OPTIONS: `-r ${old}` })
      expect(end).toEqual({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /^prometric: this is Node[.]js 20[.]19[.]0, and Prometric needs 24 or newer; npm (?:has brought|brings) it.*\n$/,
        ),
      })
    },
  )

  it('says that npm ci comes first where nothing is installed', async () => {
    copyFileSync('src/require-node.cjs', join(folder, 'require-node.cjs'))
    const end = await run(process.execPath, ['-r', old, join(folder, 'require-node.cjs')])
    expect(end.stderr).toMatch(
      /^prometric: this is Node[.]js 20[.]19[.]0, .* nothing is installed yet: run npm ci first\n$/,
    )
  })

  it('says that scripts of npm run on the one that npm has brought', async () => {
    mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'node_modules', '.bin', 'node'), '')
    copyFileSync('src/require-node.cjs', join(folder, 'src', 'require-node.cjs'))
    const end = await run(process.execPath, ['-r', old, join(folder, 'src', 'require-node.cjs')])
    expect(end.stderr).toMatch(/^prometric: .* npm has brought it, and its scripts run on it: npm start\n$/)
  })

  it('nothing that it lacks is asked for before', () => {
    const [first] = readFileSync('src/start.js', 'utf8').match(/^import .*$/m) ?? []
    expect(first).toBe("import './require-node.cjs'")
    // A named import of what a built-in module lacks fails before any module runs.
    expect(readFileSync('src/start.js', 'utf8')).not.toMatch(/^import \{.*'node:module'$/m)
  })
})
