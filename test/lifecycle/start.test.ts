import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { createClient } from '../support/client.ts'
import { isGroupAlive, signalGroup } from '../support/process-group.ts'
import { launchServer, spawnServer, startServer } from '../support/server.ts'

/** Runs the service with arguments that end it, and says how it ended. */
async function end(args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawnServer(args, { ...cleanEnv, ...env })
  onTestFinished(() => void child.kill('SIGKILL'))
  if (!child.stdout || !child.stderr) throw new Error('no pipes')
  const [[code], stdout, stderr] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { code, stdout, stderr }
}

/** `npm start` with these arguments and variables: its first log line, the process, and everything that it printed. */
async function npmStart(args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn('npm', ['start', ...args], { env: { ...cleanEnv, ...env }, detached: true })
  onTestFinished(() => signalGroup(child, 'SIGKILL'))
  let output = ''
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk
      const found = /^\{.*listening on.*$/m.exec(output)
      if (found) resolve(found[0])
    })
    child.once('exit', () => reject(new Error(output)))
  })
  return { child, output: () => output, line: JSON.parse(line) }
}

describe('npm start', () => {
  it('runs on the pinned Node, and where its flags say', async () => {
    const port = await freePort()
    const { line } = await npmStart(['--', '--port', String(port), '--host', '127.0.0.1'])
    expect(line).toMatchObject({ port, host: '127.0.0.1' })
    expect(line.msg).toContain(`http://127.0.0.1:${port}/metrics`)
    expect(Number.parseInt(line.node.slice(1), 10)).toBeGreaterThanOrEqual(24)
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).text()).toBe('ok')
  })

  it('runs where its environment says, and a flag beats it', async () => {
    const [port, other] = [await freePort(), await freePort()]
    const { line } = await npmStart([], { PORT: String(port), HOST: '127.0.0.1' })
    expect(line).toMatchObject({ port, host: '127.0.0.1' })
    const second = await npmStart(['--', '--port', String(other)], { PORT: String(port), HOST: '127.0.0.1' })
    expect(second.line).toMatchObject({ port: other, host: '127.0.0.1' })
  })

  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('drains when %s reaches nothing but npm', async (signal) => {
    const { child, output } = await npmStart(['--', '--port', '0', '--host', '127.0.0.1'])
    child.kill(signal)
    await expect.poll(output, { timeout: 10_000 }).toContain('"cause":"SIGTERM","cut":0')
  })

  it.each(['dev', 'mock'])(
    'npm run %s ends with all that it started when SIGTERM reaches nothing but npm',
    async (name) => {
      const port = await freePort()
      const child = spawn('npm', ['run', name, '--', '--port', String(port), '--host', '127.0.0.1'], {
        env: cleanEnv,
        detached: true,
      })
      onTestFinished(() => signalGroup(child, 'SIGKILL'))
      const isServed = () =>
        fetch(`http://127.0.0.1:${port}/`).then(
          () => true,
          () => false,
        )
      await expect.poll(isServed, { timeout: 40_000 }).toBe(true)
      child.kill('SIGTERM')
      await expect.poll(isServed, { timeout: 15_000 }).toBe(false)
    },
  )

  it.each(['soak', 'overload'])(
    'npm run %s ends with its service when SIGTERM reaches nothing but npm',
    async (name) => {
      const child = spawn('npm', ['run', '--silent', name], { env: cleanEnv, detached: true })
      onTestFinished(() => signalGroup(child, 'SIGKILL'))
      await once(child.stdout, 'data')
      child.kill('SIGTERM')
      await expect.poll(() => isGroupAlive(child)).toBe(false)
    },
  )

  it.each(['start', 'dev', 'mock'])(
    'what npm run %s runs ends when npm and its shell have ended before it looks',
    async (name) => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
      const program = `${scripts[name]} --port ${await freePort()} --host 127.0.0.1 &`
      const env = { ...cleanEnv, npm_lifecycle_event: name }
      const shell = spawn('sh', ['-c', program], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
      onTestFinished(() => signalGroup(shell, 'SIGKILL'))
      const output = text(shell.stdout)
      await expect.poll(() => isGroupAlive(shell)).toBe(false)
      if (name === 'start') expect(await output).toContain('"cause":"SIGTERM","cut":0')
    },
  )

  it('ends in order when Ctrl-C reaches it from the terminal and from npm at once', async () => {
    const { child, output } = await npmStart(['--', '--port', '0', '--host', '127.0.0.1'])
    const exit = once(child, 'exit')
    signalGroup(child, 'SIGINT')
    await exit
    expect(output()).toContain('"cause":"SIGINT","cut":0')
  })
})

describe('start', () => {
  it('logs one line, with URLs to click', async () => {
    const server = await startServer()
    await fetch(`${server.url}/person/list`)
    await fetch(`${server.url}/nowhere`)
    expect(server.log().trimEnd().split('\n')).toHaveLength(1)
    expect(server.log()).toMatch(/http:\/\/127\.0\.0\.1:\d+ .*\/metrics .*\/openapi\.yaml/)
  })

  it('says localhost for every interface, and the seed that it has drawn', async () => {
    const server = await startServer({ host: '0.0.0.0', seed: 'random' })
    expect(server.log()).toContain(`http://localhost:${server.port}/metrics`)
    expect(JSON.parse(server.log()).seed).toBeGreaterThanOrEqual(0)
  })

  it('is not stopped by what Kubernetes sets for a Service called prometric', async () => {
    const env = { ...cleanEnv, PROMETRIC_SERVICE_HOST: '10.0.0.1', PROMETRIC_PORT: 'tcp://10.0.0.1:80' }
    const server = await launchServer({}, { ...env, PROMETRIC_PORT_80_TCP_ADDR: '10.0.0.1' })
    expect(await server.stop()).toBe(0)
  })

  it('listens on an IPv6 address in brackets, which its health check takes as well, and ignores empty variables', async () => {
    const env = { ...cleanEnv, HOST: '[::1]', PORT: '', PROMETRIC_TRAFFIC: '', PROMETRIC_SCHEDULE: '' }
    const server = await launchServer({ host: '[::1]' }, env)
    onTestFinished(() => server.signal('SIGKILL'))
    expect(server.url).toBe(`http://[::1]:${server.port}`)
    expect(await (await fetch(`${server.url}/health`)).text()).toBe('ok')
    const check = spawn(process.execPath, ['deploy/container/healthcheck.js'], {
      env: { ...env, PORT: `${server.port}` },
    })
    expect([await text(check.stdout), await text(check.stderr)]).toEqual(['healthy\n', ''])
  })

  it('writes nothing but JSON, a line each, also where there is no getconf', async () => {
    const server = await launchServer({}, { ...cleanEnv, PATH: '/nowhere' })
    onTestFinished(() => server.signal('SIGKILL'))
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    await expect
      .poll(async () => (await client.metrics()).get('app_memory_usage_megabytes'), { timeout: 10_000 })
      .toBeGreaterThan(0)
    expect(await server.stop()).toBe(0)
    const lines = server.log().trim().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/^\{.*\}$/)
  })

  it('logs nothing at the level silent', async () => {
    const port = await freePort()
    const child = spawnServer(['--port', String(port), '--host', '127.0.0.1', '--log-level', 'silent'])
    onTestFinished(() => void child.kill('SIGKILL'))
    if (!child.stdout || !child.stderr) throw new Error('no pipes')
    const output = Promise.all([text(child.stdout), text(child.stderr)])
    const health = () => fetch(`http://127.0.0.1:${port}/health`).then(({ status }) => status, String)
    await expect.poll(health).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await output).toEqual(['', ''])
  })

  it('takes the defaults of the original: every interface, port 7080', async () => {
    const { stdout, code } = await end(['--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/--port .*\n.*PORT, default 7080/)
    expect(stdout).toMatch(/--host .*\n.*HOST, default 0\.0\.0\.0/)
  })

  it.each([
    { args: ['--nonsense', '1'], says: ['--nonsense: no such flag (see --help)'] },
    { args: ['--port', '65536'], says: ['--port: must be a whole number from 0 to 65535, such as 7080, not "65536"'] },
    {
      args: ['--port', '0x10', '--latency', 'fast'],
      says: ['not "0x10"', '--latency: must be on, off, or a number from 0 to 1000, such as 0.5, not "fast"'],
    },
    { args: ['--port'], says: ['--port: needs a value, a whole number from 0 to 65535, such as 7080'] },
    { args: ['--port', '--host', 'x'], says: ['--port: needs a value'] },
    { args: ['--port', '1', '--port', '2'], says: ['--port: given twice'] },
    {
      args: ['7080'],
      says: ['argument 1: belongs to no flag (see --help; npm wants -- before flags: npm start -- --port 7080)'],
    },
    {
      args: [],
      env: { PORT: 'x', HOST: '' },
      says: ['PORT: must be a whole number from 0 to 65535, such as 7080, not "x"'],
    },
    { args: ['--constructor=x'], says: ['--constructor: no such flag'] },
    {
      args: ['--request-timeout', '0'],
      says: ['--request-timeout: must be a number of seconds above 0 and up to 600, such as 5, not "0"'],
    },
    { args: ['--latency', '1001'], says: ['--latency: must be on, off, or a number from 0 to 1000'] },
    { args: ['--control-token', ''], says: ['--control-token: is empty; leave it out'] },
    { args: ['--control-token', 'a b'], says: ['--control-token: must be a token of letters, digits'] },
    { args: [], env: { PROMETRIC_CONTROL_TOKEN: '' }, says: ['PROMETRIC_CONTROL_TOKEN: is empty; leave it out'] },
    { args: ['--schedule', ''], says: ['--schedule: must be the name of a file, such as incidents.yaml, not ""'] },
    {
      args: ['--schedule', 'src'],
      says: ['--schedule: cannot read src (EISDIR); give a file such as deploy/incidents.yaml'],
    },
    {
      args: ['--schedule', 'nowhere.yaml'],
      says: ['--schedule: cannot read nowhere.yaml; give a file such as deploy/incidents.yaml'],
    },
    { args: ['--traffic', '1001'], says: ['--traffic: must be a number from 0 to 1000, such as 10, not "1001"'] },
    { args: ['--traffic', '-1'], says: ['--traffic: must be a number from 0 to 1000, such as 10, not "-1"'] },
    { args: ['--day', '20'], says: ['--day: must be a duration such as 20m, from 10s to 24h, not "20"'] },
    {
      args: ['--day', '9s'],
      env: { PROMETRIC_TRAFFIC: 'x' },
      says: ['not "9s"', 'PROMETRIC_TRAFFIC: must be a number'],
    },
    { args: ['--day', '25h'], says: ['--day: must be a duration such as 20m, from 10s to 24h, not "25h"'] },
    { args: [], env: { PROMETRIC_SEEED: '1' }, says: ['PROMETRIC_SEEED: no such environment variable'] },
  ])('stops at $args $env with a line for each mistake and exit code 2', async ({ args, env, says }) => {
    const { code, stderr, stdout } = await end(args, env)
    const lines = stderr.trimEnd().split('\n')
    for (const line of says) expect(lines.some((found) => found.includes(line))).toBe(true)
    expect(lines.every((line) => line.startsWith('prometric: '))).toBe(true)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('does not print a control token that it refuses', async () => {
    const { stderr, stdout } = await end(['--control-token', 'Rosa Parks'])
    expect(stderr).toContain('--control-token: must be a token of letters, digits')
    expect(stderr + stdout).not.toContain('Parks')
  })

  it('stops at a wrong schedule with the line and the column of each mistake', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'incidents.yaml')
    writeFileSync(file, '- at: 1m\n  incident: flapping\n  every: 1m\n- at: soon\n  incident: error-burst\n')
    const { code, stderr, stdout } = await end(['--schedule', file])
    expect(stderr.trimEnd().split('\n')).toEqual([
      `prometric: ${file}:3:3 every: must not be shorter than its duration of 600s`,
      `prometric: ${file}:4:3 at: must be a time of at most seven days, such as 0s, 90s, 15m or 2h`,
    ])
    expect([code, stdout]).toEqual([2, ''])
  })

  it('stops with one line and exit code 2 when the port is in use', async () => {
    const { port } = await startServer()
    const { code, stderr } = await end(['--port', String(port), '--host', '127.0.0.1'])
    expect(stderr).toBe(`prometric: cannot listen on 127.0.0.1:${port}: the port is in use\n`)
    expect(code).toBe(2)
  })

  it('ends with one line when a library has changed', async () => {
    const change =
      "import express from 'express'; express.application.handle = () => { throw new TypeError('is not a function') }"
    const file = join(mkdtempSync(join(import.meta.dirname, 'changed-')), 'change.mjs')
    onTestFinished(() => rmSync(dirname(file), { recursive: true }))
    writeFileSync(file, change)
    const { code, stderr, stdout } = await end(['--port', '0'], { NODE_OPTIONS: `--import=${pathToFileURL(file)}` })
    expect(stderr).toMatch(/^prometric: Express has changed .*\n$/)
    expect([code, stdout]).toEqual([2, ''])
  })

  it('stops with one line when the address is not one of this machine', async () => {
    const { code, stderr } = await end(['--port', '0', '--host', '192.0.2.1'])
    expect(stderr).toMatch(/^prometric: cannot listen on 192\.0\.2\.1:0: .*\n$/)
    expect(code).toBe(2)
  })
})
