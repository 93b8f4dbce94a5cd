import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

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
function load(args: readonly string[] = [], env: Record<string, string> = {}, flags: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'scripts/load/main.ts', ...args], {
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
    const others = load(['smoke', '-u', '2', '--', '--rps', '5']).stdout
    expect(others).toMatch(/\/k6 run -u 2 --rps 5 \/.*\/scripts\/k6\/smoke\.js\n/)
    expect(load(['--quiet']).stdout).toMatch(/\/k6 run --quiet \/.*\/k6-scripts\.js\n/)
  })

  it.each(['docker', 'podman'])('pipes the main script into %s when there is no k6', (engine) => {
    plant(engine)
    const { status, stdout } = load([], { SCALE: '0.5', BASE_URL: 'http://127.0.0.1:1' })
    expect(status).toBe(3)
    expect(stdout).toMatch(/run --rm -i --network host .*grafana\/k6:[\d.]+ run -\n/)
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

  it('passes every setting of the scripts and of k6 into a container, and nothing else', () => {
    plant('docker')
    const env = {
      SCALE: '0.5',
      PEAK: '20',
      MINUTES: '1',
      INCIDENT_TOKEN: 'x',
      K6_VUS: '3',
      BASE_URL: 'http://127.0.0.1:1',
    }
    const always = ['BASE_URL', 'K6_AUTO_EXTENSION_RESOLUTION', 'K6_NO_USAGE_REPORT', 'K6_VUS', 'SCALE']
    for (const [args, own] of [
      [[], []],
      [['spike'], ['PEAK']],
      [['soak'], ['MINUTES']],
      [['every-operation'], ['INCIDENT_TOKEN']],
    ] as const) {
      const { stdout } = load(args, { ...env, SECRET: 'x' })
      expect([...stdout.matchAll(/ -e (\S+)/g)].map(([, name]) => name).sort()).toEqual([...always, ...own].sort())
      expect(stdout).not.toContain('=x')
    }
  })

  it('takes the image of the release that is pinned', () => {
    const [, pinned] = /go\.k6\.io\/k6\/v2 v([\d.]+)/.exec(readFileSync('scripts/tools/k6/go.mod', 'utf8')) ?? []
    plant('docker')
    expect(load().stdout).toContain(` docker.io/grafana/k6:${pinned} run -`)
  })

  it.each([
    ['docker', 'host.docker.internal'],
    ['podman', 'host.containers.internal'],
  ])('tells %s on another system than Linux the name of the host', (engine, host) => {
    plant(engine)
    const mac = ['--import', "data:text/javascript,Object.defineProperty(process, 'platform', { value: 'darwin' })"]
    expect(load([], {}, mac).stdout).toContain(`base=http://${host}:7080\n`)
    expect(load([], { BASE_URL: '' }, mac).stdout).toContain(`base=http://${host}:7080\n`)
    expect(load([], { BASE_URL: 'http://127.0.0.1:1' }, mac).stdout).toContain('base=http://127.0.0.1:1\n')
  })

  it('gives SIGTERM to k6, leaves SIGINT to it, and ends as it does', async () => {
    plant('k6', 'trap "echo told; exit 7" TERM\necho up\nfor i in 1 2 3 4 5 6 7 8 9 10; do /bin/sleep 1; done')
    const child = spawn(process.execPath, ['scripts/load/main.ts'], { env: { PATH: folder, PROMETRIC_TOOLS: folder } })
    onTestFinished(() => void child.kill('SIGKILL'))
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    await expect.poll(() => output, { timeout: 10_000 }).toBe('up\n')
    child.kill('SIGINT')
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([7, null])
    expect(output).toBe('up\ntold\n')
  })

  it('ends by the signal that ended k6', () => {
    plant('k6', 'kill -KILL $$')
    const { signal } = spawnSync(process.execPath, ['scripts/load/main.ts'], {
      env: { PATH: folder, PROMETRIC_TOOLS: folder },
    })
    expect(signal).toBe('SIGKILL')
  })

  it('mounts the scripts that import others', () => {
    plant('podman')
    expect(load(['spike']).stdout).toMatch(/-v \S+\/scripts:\/scripts:ro \S+ run \/scripts\/k6\/spike\.js\n/)
  })

  it.each([
    [['--summary-export', 'f'], {}, '--summary-export'],
    [['smoke', '--out=json=f'], {}, '--out'],
    [['-ocsv'], {}, '--out'],
    [['--', '--console-output', 'f'], {}, '--console-output'],
    [[], { K6_LOG_OUTPUT: 'file=f' }, 'K6_LOG_OUTPUT'],
  ])('refuses %j %j, whose file a container would lose', (args, env, name) => {
    plant('docker')
    expect(load(args, env)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(`^load: ${name} writes .*\n$`),
    })
    plant('k6')
    expect(load(args, env).status).toBe(3)
  })

  it('lets samples and the log out of a container by its streams', () => {
    plant('docker')
    expect(load(['--out', 'json', '--log-output', 'stdout']).status).toBe(3)
  })

  it('says in one line how to get k6 when there is neither', () => {
    const { status, stderr } = load()
    expect(status).toBe(1)
    expect(stderr).toMatch(ONE_LINE)
  })

  it.each([
    [{ BASE_URL: 'localhost:7080' }, [], 'BASE_URL: must be an http or https URL .*'],
    [{}, ['--env', 'BASE_URL=here'], 'BASE_URL: must be an http or https URL .*'],
    [{ SCALE: '1000' }, [], 'SCALE: "1000" is not a number from 0.01 to 100'],
    [{}, ['-e', 'SCALE=1', '-e', 'SCALE=0'], 'SCALE: "0" is not a number from 0.01 to 100'],
    [{}, ['smoke', '--', '--env', 'SCALE=foo'], 'SCALE: "foo" is not a number from 0.01 to 100'],
    [{}, ['spike', '--env=PEAK=9'], 'PEAK: "9" is not a whole number from 10 to 10000'],
    [{}, ['spike', '--env=PEAK=1e300'], 'PEAK: "1e300" is not a whole number from 10 to 10000'],
    [{ MINUTES: 'x' }, ['soak'], 'MINUTES: "x" is not a number from 0.01 to 10080'],
    [{ MINUTES: 'Infinity' }, ['soak'], 'MINUTES: "Infinity" is not a number from 0.01 to 10080'],
    [{}, ['--env', 'SCALE'], '--env: "SCALE" is not a setting and its value'],
    [{}, ['--env'], '.*; it takes a setting and its value'],
    [{}, ['--stage', '30s'], '--stage: "30s" is not a stage of up to 168h and from 0 to 100000 virtual users'],
    [{}, ['--stage', '5s:99999999999999999999'], '--stage: "5s:9+" is not a stage .*'],
    [{}, ['--duration', '0s'], '--duration: "0s" is not a duration from 1s to 168h'],
    [{}, ['--duration=99999999999999999999h'], '--duration: "9+h" is not a duration from 1s to 168h'],
    [{}, ['--stage=1s:1', '-i', '1'], '--stage and --iterations cannot stand together'],
    [{}, ['-u', '3', '-i', '1'], '--iterations: must be at least --vus'],
    [{}, ['-u', '-1'], '--vus: "-1" is not a whole number from 1 to 100000'],
    [{}, ['--tag', 'run'], '--tag: "run" is not a tag'],
    [{}, ['--tag', 'run='], '--tag: "run=" is not a tag'],
    [{}, ['--out', 'nope'], '--out: "nope" is not an output of k6 .*'],
    [{}, ['--out', ''], '--out: "" is not an output of k6 .*'],
    [{}, ['--log-output', 'nope'], '--log-output: "nope" is not stderr, stdout, none, .*'],
    [{}, ['--summary-export', 'src'], '--summary-export: "src" is not a file in a folder that exists'],
    [{}, ['--summary-mode', 'short'], '--summary-mode: "short" is not compact, full or disabled'],
  ])('starts nothing when a value is wrong: %j %j', (env, args, message) => {
    plant('k6', 'echo started')
    const { status, stdout, stderr } = load(args, env)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^load: ${message}[,;] .*\\n$`))
  })

  it.each([
    [{ BASE_URL: 'http://user:secret@localhost:7080' }, []],
    [{}, ['-e', 'BASE_URL=http://user:secret@localhost:7080']],
  ])('shows no password of an address: %j %j', (env, args) => {
    const { status, stderr } = load(args, env)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.not.stringContaining('secret') })
  })

  it.each([
    ['--duration', '1m30s'],
    ['--stage', '0s:0'],
    ['--out', 'experimental-prometheus-rw'],
    ['--out', 'json=samples.json'],
    ['--log-output', 'file=k6.log'],
    ['--summary-export', 'summary.json'],
    ['--env', 'PEAK='],
  ])('starts k6 with %s %s', (...args) => {
    plant('k6')
    expect(load(args).status).toBe(3)
  })

  it('lists the scripts when the name is unknown', () => {
    const { status, stderr } = load(['journey'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      'load: no script journey; there are every-operation, smoke, soak, spike, and the main one without a name; see npm run load -- --help\n',
    )
  })
})
