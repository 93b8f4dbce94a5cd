import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cleanEnv } from '../../scripts/start-command.ts'
import { locate, toolsFolder } from '../../scripts/tools/locate.ts'

/** A folder for test files, which git does not see if it stays; removed when the test ends. */
function createFolder(): string {
  const cache = resolve('node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'prometric-tests-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Runs a test file that needs k6 where there is none; vitest and node are found by their paths. */
function runWithout(
  env: Record<string, string>,
  needs = "['k6', 'promtool']",
  unmet = 'undefined',
): { status: number | null; output: string } {
  const folder = createFolder()
  const file = join(folder, 'needs-k6.test.ts')
  writeFileSync(
    file,
    `import { it } from 'vitest'
import { describeWith } from '${resolve('test/support/tools.ts')}'
describeWith(${needs}, 'something', () => it('passes', () => {}), () => ${unmet})
`,
  )
  const { CI: _, ...rest } = cleanEnv
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--root', folder],
    { env: { ...rest, PATH: '/nowhere', PROMETRIC_TOOLS: '/nowhere', ...env }, encoding: 'utf8' },
  )
  return { status, output: stdout + stderr }
}

const LINE = 'something: k6, promtool missing; get it by: scripts/tools/install.sh k6 debian'

describe('describeWith', () => {
  it('skips with a line that says what is missing and how to get it', () => {
    const { status, output } = runWithout({})
    expect(status, output).toBe(0)
    expect(output).toContain(`skipped: ${LINE}\n`)
    expect(output).toMatch(/1 skipped/)
  })

  it('fails in CI instead', () => {
    const { status, output } = runWithout({ CI: '1' })
    expect(status, output).toBe(1)
    expect(output).toContain(LINE)
  })

  it('treats what is in the way of the tools like a missing one', () => {
    const local = runWithout({}, '[]', "'no root'")
    expect(local.status, local.output).toBe(0)
    expect(local.output).toContain('skipped: something: no root\n')
    const ci = runWithout({ CI: 'true' }, '[]', "'no root'")
    expect(ci.status, ci.output).toBe(1)
    expect(runWithout({}, '[]')).toMatchObject({ status: 0, output: expect.stringMatching(/1 passed/) })
  })
})

describe('contract:diff --if-installed', () => {
  it('is skipped with a line where oasdiff is missing, but not in CI', () => {
    const run = (CI: string) => {
      const env = { ...cleanEnv, PATH: '/nowhere', PROMETRIC_TOOLS: '/nowhere', CI }
      const args = ['scripts/contract-diff/main.ts', '--if-installed']
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      return { status, output: stdout + stderr }
    }
    const missing = 'oasdiff is missing; get it by: scripts/tools/install.sh oasdiff\n'
    for (const CI of ['', 'false']) {
      expect(run(CI)).toEqual({ status: 0, output: `contract:diff: skipped, ${missing}` })
    }
    for (const CI of ['true', '1']) expect(run(CI)).toEqual({ status: 2, output: `contract:diff: ${missing}` })
  })
})

describe('the last line of .ci/run', () => {
  /** What it says of a run of these test files. */
  function count(files: Readonly<Record<string, string>>) {
    const folder = createFolder()
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.test.ts`), `${IMPORT}${text}`)
    const { CI: _, ...env } = cleanEnv
    const report = join(folder, 'report.json')
    const args = ['run', '--reporter=json', `--outputFile=${report}`, '--root', folder]
    spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { env })
    const { status, stdout } = spawnSync(process.execPath, ['scripts/tools/count-tests.js', report], {
      encoding: 'utf8',
    })
    return { status, stdout }
  }
  const IMPORT = "import { afterAll, beforeAll, expect, it } from 'vitest'\n"
  const PASSING = "it('passes', () => {})\n"

  it('counts what passed and ends with 0', () => {
    expect(count({ a: PASSING, b: PASSING })).toEqual({ status: 0, stdout: '2 passed, 0 failed, 0 skipped\n' })
  })

  it('counts each file that fails as a whole as one failure', () => {
    const files = {
      imports: "import './nothing.ts'",
      before: `beforeAll(() => { throw new Error('before') })\n${PASSING}`,
      after: `afterAll(() => { throw new Error('after') })\n${PASSING}`,
      fails: `${PASSING}it('fails', () => expect(1).toBe(2))`,
    }
    expect(count(files)).toEqual({ status: 1, stdout: '2 passed, 4 failed, 1 skipped\n' })
  })

  it('ends with 1 when a test is skipped, and when there is none', () => {
    expect(count({ a: `${PASSING}it.skip('later', () => {})` })).toEqual({
      status: 1,
      stdout: '1 passed, 0 failed, 1 skipped\n',
    })
    expect(count({ a: 'it.todo("later")' })).toEqual({ status: 1, stdout: '0 passed, 0 failed, 1 skipped\n' })
  })
})

describe('locate', () => {
  it('takes programs only, in the order of the folders', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-locate-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [tools, first, second] = ['tools', 'first', 'second'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const env = { PROMETRIC_TOOLS: tools, PATH: [first, second].join(delimiter) }
    mkdirSync(join(tools, 'bin', 'k6'), { recursive: true })
    mkdirSync(first)
    mkdirSync(second)
    writeFileSync(join(first, 'k6'), 'no program', { mode: 0o644 })
    expect(locate('k6', env)).toBeUndefined()
    writeFileSync(join(second, 'k6'), '', { mode: 0o755 })
    expect(locate('k6', env)).toBe(join(second, 'k6'))
  })

  it('takes k6.exe for k6 on Windows, from its Path', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-locate-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of ['k6', 'k6.exe']) writeFileSync(join(folder, name), '', { mode: 0o755 })
    const env = { PROMETRIC_TOOLS: '/nowhere', Path: folder }
    expect(locate('k6', env, 'win32')).toBe(join(folder, 'k6.exe'))
  })

  it('does not look into the folder that it runs in for an empty entry of PATH', () => {
    const name = `prometric-${process.pid}`
    writeFileSync(name, '', { mode: 0o755 })
    onTestFinished(() => rmSync(name))
    expect(locate(name, { PROMETRIC_TOOLS: '/nowhere', PATH: `/nowhere${delimiter}` })).toBeUndefined()
  })

  it.runIf(existsSync('/usr/sbin/nologin'))('looks where Debian has its system programs, too', () => {
    expect(locate('nologin', { PROMETRIC_TOOLS: '/nowhere', PATH: '' })).toBe('/usr/sbin/nologin')
  })

  it('takes an empty variable for none', () => {
    const env = { PROMETRIC_TOOLS: '', XDG_CACHE_HOME: '', HOME: '/home/ada' }
    expect(toolsFolder(env)).toBe('/home/ada/.cache/prometric/tools')
  })
})
