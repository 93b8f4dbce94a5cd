import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ONE_LINE = /^load: no k6 .*grafana\.com.*scripts\/tools\/install\.sh k6\n$/

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prometric-load-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What prints its arguments, its environment's SCALE and its input, and ends with 3; `version` it answers like an engine. */
const ECHO = `[ "$1" = version ] && exit 0
echo "$0" "$@"
echo "scale=$SCALE quiet=$K6_NO_USAGE_REPORT base=$BASE_URL"
/bin/cat
exit 3`

/** Puts a shell script where load.ts finds it as a program of this name. */
function plant(name: string, script = ECHO): void {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

/** `npm run load` where nothing but the planted programs is to be found. */
function load(args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/load.ts', ...args], {
    env: { PATH: folder, PROMETRIC_TOOLS: folder, ...env },
    encoding: 'utf8',
    input: '',
  })
  return { status, stdout, stderr }
}

describe('npm run load', () => {
  it('runs the main script with the k6 that it finds, and ends as it does', () => {
    plant('k6')
    plant('docker')
    const { status, stdout } = load([], { SCALE: '0.5' })
    expect(status).toBe(3)
    expect(stdout).toMatch(/\/k6 run \/.*\/scripts\/k6-scripts\.js\n/)
    expect(stdout).toContain('scale=0.5 quiet=true')
  })

  it('runs a script by its name, with flags for k6', () => {
    plant('k6')
    expect(load(['smoke', '--vus', '2']).stdout).toMatch(/\/k6 run --vus 2 \/.*\/scripts\/k6\/smoke\.js\n/)
    expect(load(['--quiet']).stdout).toMatch(/\/k6 run --quiet \/.*\/k6-scripts\.js\n/)
  })

  it.each(['docker', 'podman'])('pipes the main script into %s when there is no k6', (engine) => {
    plant(engine)
    const { status, stdout } = load([], { SCALE: '0.5', BASE_URL: 'http://127.0.0.1:1' })
    expect(status).toBe(3)
    expect(stdout).toMatch(/run --rm -i --network host .*grafana\/k6:[\d.]+ run -\n/)
    expect(stdout).toContain(' -e SCALE')
    expect(stdout).toContain(' -e BASE_URL')
    expect(stdout).toContain('export function createPerson')
  })

  it('takes the next engine when one is there that does not work, or else says how to get k6', () => {
    plant('docker', 'echo "Cannot connect to the Docker daemon" >&2; exit 1')
    expect(load()).toMatchObject({ status: 1, stderr: expect.stringMatching(ONE_LINE) })
    plant('podman')
    const { status, stdout, stderr } = load()
    expect(stdout).toMatch(/\/podman run --rm /)
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' })
  })

  it('mounts the scripts that import others', () => {
    plant('podman')
    expect(load(['spike']).stdout).toMatch(/-v \S+\/scripts:\/scripts:ro \S+ run \/scripts\/k6\/spike\.js\n/)
  })

  it('says in one line how to get k6 when there is neither', () => {
    const { status, stderr } = load()
    expect(status).toBe(1)
    expect(stderr).toMatch(ONE_LINE)
  })

  it('lists the scripts when the name is none of them', () => {
    const { status, stderr } = load(['journey'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      'load: no script journey; there are every-operation, smoke, soak, spike, and the main one without a name\n',
    )
  })
})
