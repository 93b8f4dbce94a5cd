import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { describeWith, tool } from '../support/tools.ts'

/** What actionlint says of a workflow; it uses shellcheck and pyflakes where they are, which not every machine has. */
function lint(workflow: string) {
  const args = ['-no-color', '-shellcheck=', '-pyflakes=', '-']
  const { status, stdout } = spawnSync(tool('actionlint'), args, { input: workflow, encoding: 'utf8' })
  return { status, stdout }
}

const WORKFLOWS = globSync('.github/workflows/*.yml')

describeWith(['actionlint'], 'the workflows', () => {
  it.each(WORKFLOWS)('%s is right', (file) => {
    expect(lint(readFileSync(file, 'utf8'))).toEqual({ status: 0, stdout: '' })
  })

  it('are not right with a runner that does not exist', () => {
    const text = readFileSync('.github/workflows/ci.yml', 'utf8')
    const { status, stdout } = lint(text.replace('ubuntu-24.04', 'ubuntu-1.0'))
    expect(status).toBe(1)
    expect(stdout).toContain('label "ubuntu-1.0" is unknown')
  })

  it('try the fast tests and one request on Windows and macOS', () => {
    const { elsewhere } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')).jobs
    expect(elsewhere.strategy.matrix.os).toEqual(['windows-latest', 'macos-latest'])
    const commands = elsewhere.steps.flatMap(({ run }: { run?: string }) => run ?? [])
    expect(commands).toEqual([
      'npm ci',
      'npm test',
      expect.stringMatching(/^npm start [\s\S]*curl [\s\S]*kill [\s\S]*wait [\s\S]*"msg":"stopped"/),
    ])
  })
})
