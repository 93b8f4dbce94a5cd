import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { readSamples } from '../support/series.ts'
import { nodeArgs, spawnServer } from '../support/server.ts'
import { headOf, openWire } from '../support/wire.ts'

/** Incidents, each of which is two lines of the log; together they are more than a pipe holds and the service keeps. */
const MANY = 700

const NAME = JSON.stringify({ incident: 'error-burst' })
const START =
  headOf('POST', '/incidents/active', { 'Content-Type': 'application/json', 'Content-Length': NAME.length }) + NAME
const STOP = headOf('DELETE', '/incidents/active')

const flagsOf = (port: number) => ['--port', String(port), '--host', '127.0.0.1']

/** Resolves when the service on this port answers. */
async function answers(port: number): Promise<void> {
  const health = () => fetch(`http://127.0.0.1:${port}/health`).then((response) => response.text(), String)
  await expect.poll(health, { timeout: 20_000 }).toBe('ok')
}

/** The service with both of its outputs on one descriptor; killed when the test ends. */
async function startOn(fd: number, env: NodeJS.ProcessEnv = {}) {
  const port = await freePort()
  const child = spawnServer([...flagsOf(port), '--latency', '5'], { ...cleanEnv, ...env }, ['ignore', fd, fd])
  onTestFinished(() => void child.kill('SIGKILL'))
  await answers(port)
  return { child, port }
}

/** A pipe with a name that nobody reads, and what is closed when its reader goes. */
function openPipe() {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return { reader, writer: openSync(path, constants.O_WRONLY) }
}

/** The service with both of its outputs on such a pipe. */
async function startOnPipe(env: NodeJS.ProcessEnv = {}) {
  const { reader, writer } = openPipe()
  const service = await startOn(writer, env)
  closeSync(writer)
  return { ...service, reader }
}

/** Makes the service log, and resolves to the lines that it counts as lost. */
async function logIncidents(port: number, count: number): Promise<number> {
  const wire = await openWire(port)
  wire.socket.write((START + STOP).repeat(count))
  for (let index = 0; index < count; index++) {
    expect((await wire.answer('POST')).status).toBe(201)
    expect((await wire.answer('DELETE')).status).toBe(204)
  }
  wire.socket.destroy()
  return lostLines(port)
}

async function lostLines(port: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`)
  return readSamples(await response.text()).get('app_log_lines_lost_total') ?? Number.NaN
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') {
  child.kill(signal)
  const [code] = await once(child, 'exit')
  return code
}

describe('a log that cannot be written', () => {
  it('is lost and counted on a full disk, and the service goes on and ends in order', async () => {
    const fd = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(fd))
    const { child, port } = await startOn(fd)
    expect(await lostLines(port)).toBe(1)
    expect(await logIncidents(port, 10)).toBe(21)
    expect(await end(child)).toBe(0)
  })

  it('does not turn an uncaught exception into a loop', async () => {
    const fd = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(fd))
    const bomb = `data:text/javascript,process.on('SIGUSR2', () => { throw { get message() { throw new Error() } } })`
    const { child } = await startOn(fd, { NODE_OPTIONS: `--import="${bomb}"` })
    expect(await end(child, 'SIGUSR2')).toBe(1)
  })

  it('is kept within bounds when a pipe is no longer read, and the service ends in order', async () => {
    const { child, port, reader } = await startOnPipe()
    onTestFinished(() => closeSync(reader))
    expect(await lostLines(port)).toBe(0)
    expect(await logIncidents(port, MANY)).toBeGreaterThan(MANY / 4)
    expect(await end(child)).toBe(0)
  })

  it('does not hold up the end at the second signal', async () => {
    const { child, port, reader } = await startOnPipe({ PROMETRIC_DRAIN_DELAY: '30' })
    onTestFinished(() => closeSync(reader))
    await logIncidents(port, MANY)
    child.kill('SIGTERM')
    await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(503)
    // Longer than two signals are taken for one.
    await sleep(600)
    expect(await end(child)).toBe(143)
  })

  it('is lost and counted when the reader has gone', async () => {
    const { child, port, reader } = await startOnPipe()
    closeSync(reader)
    expect(await logIncidents(port, 10)).toBeGreaterThanOrEqual(20)
    expect(await end(child)).toBe(0)
  })

  it('does not halt the service on a terminal that is halted by Ctrl-S', async () => {
    const port = await freePort()
    const command = [process.execPath, ...nodeArgs(flagsOf(port))].map((word) => `'${word}'`).join(' ')
    const terminal = spawn('script', ['-qec', `exec ${command}`, '/dev/null'], { env: cleanEnv })
    onTestFinished(() => void terminal.kill('SIGKILL'))
    let output = ''
    terminal.stdout.on('data', (chunk) => (output += chunk))
    await answers(port)
    await expect.poll(() => output).toContain('listening on')
    const pid = Number(/"pid":(\d+)/.exec(output)?.[1])
    onTestFinished(() => {
      if (terminal.exitCode === null) process.kill(pid, 'SIGKILL')
    })
    terminal.stdin.write('\x13')
    await sleep(300)
    expect(await logIncidents(port, MANY)).toBeGreaterThan(MANY / 4)
    process.kill(pid, 'SIGTERM')
    const [code] = await once(terminal, 'exit')
    expect(code).toBe(0)
  })
})
