import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const GENERATOR = resolve('scripts/generate/main.ts')

/** A copy of what the generator reads and writes, for one test. */
function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['openapi.yaml', 'package.json', 'README.md', 'docs', 'generated']) {
    cpSync(name, join(folder, name), { recursive: true })
  }
  return folder
}

function generate(folder: string, ...flags: string[]) {
  return run(GENERATOR, folder, flags)
}

function run(generator: string, cwd: string, flags: readonly string[] = []) {
  const { status, stderr } = spawnSync(process.execPath, [generator, ...flags], { cwd, encoding: 'utf8' })
  return { status, stderr }
}

function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, file), text.replace(from, to))
}

const filesOf = (folder: string) =>
  readdirSync(join(folder, 'generated'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [relative(folder, path), readFileSync(path, 'utf8')])

describe('npm run generate', () => {
  it('writes the same bytes at every run, and those that are committed', () => {
    const folder = workspace()
    rmSync(join(folder, 'generated'), { recursive: true })
    expect(generate(folder)).toEqual({ status: 0, stderr: '' })
    const first = filesOf(folder)
    expect(generate(folder).status).toBe(0)
    expect(filesOf(folder)).toEqual(first)
    expect(first).toEqual(filesOf('.'))
  })

  it.each([
    ['missing', () => undefined],
    ['no JavaScript any more', (path: string) => writeFileSync(path, '<<<<<<< HEAD\n')],
  ])('mends generated files that are %s, since it loads none of them', (_, damage) => {
    const folder = workspace()
    for (const name of ['src', 'scripts', 'monitoring']) cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const whole = filesOf(folder)
    rmSync(join(folder, 'generated'), { recursive: true })
    mkdirSync(join(folder, 'generated'))
    for (const [path = ''] of whole) if (!path.includes('/', 'generated/'.length)) damage(join(folder, path))
    expect(run(join(folder, 'scripts/generate/main.ts'), folder)).toEqual({ status: 0, stderr: '' })
    expect(filesOf(folder)).toEqual(whole)
  })
})

describe('npm run generate:check', () => {
  it('fails with a diff when the contract has moved on, and writes nothing', () => {
    const folder = workspace()
    const before = filesOf(folder)
    edit(folder, 'openapi.yaml', 'default: 20 }', 'default: 25 }')
    const { status, stderr } = generate(folder, '--check')
    expect(status).toBe(1)
    expect(stderr).toContain('generated/operations.ts is stale:')
    expect(stderr).toMatch(/^- .*"default": 20$/m)
    expect(stderr).toMatch(/^\+ .*"default": 25$/m)
    expect(filesOf(folder)).toEqual(before)
  })
})

describe('a mistake in the contract', () => {
  it('is named by the line on which it stands', () => {
    const folder = workspace()
    const before = filesOf(folder)
    edit(folder, 'openapi.yaml', 'operationId: getPersonAlias', 'operationId: getPerson')
    const lines = readFileSync(join(folder, 'openapi.yaml'), 'utf8').split('\n')
    const { status, stderr } = generate(folder)
    expect(status).toBe(1)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(filesOf(folder)).toEqual(before)
    const line = Number(/^openapi\.yaml:(\d+)/.exec(stderr)?.[1])
    expect(lines[line - 1]).toContain('operationId: getPerson')
    expect(lines.findLastIndex((text) => text.includes('operationId: getPerson'))).toBe(line - 1)
  })
})
