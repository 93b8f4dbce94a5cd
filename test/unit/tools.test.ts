import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cleanEnv } from '../support/server.ts'

/** Runs a test file that needs k6 where there is none; vitest and node are found by their paths. */
function runWithout(env: Record<string, string>): { status: number | null; output: string } {
  const folder = mkdtempSync(join('test', 'unit', 'tmp-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'needs-k6.test.ts')
  writeFileSync(
    file,
    `import { it } from 'vitest'
import { describeWith } from '../../support/tools.ts'
describeWith(['k6', 'promtool'], 'something', () => it('passes', () => {}))
`,
  )
  const { CI: _, ...rest } = cleanEnv
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', basename(folder)],
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
    const { status, output } = runWithout({ CI: 'true' })
    expect(status, output).toBe(1)
    expect(output).toContain(LINE)
  })
})
