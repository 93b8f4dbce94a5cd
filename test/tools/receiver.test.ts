import { type ChildProcess, execFile, execFileSync, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { launchReceiver, type RunningReceiver } from '../support/alertmanager.ts'

const SCRIPT = 'deploy/alertmanager/receiver.mjs'

const alert = (summary: string) => ({
  status: 'firing',
  startsAt: '2026-03-14T09:26:53Z',
  endsAt: '0001-01-01T00:00:00Z',
  labels: { alertname: 'TargetDown', severity: 'page', job: 'shop' },
  annotations: { summary, runbook_url: 'https://runbooks.test/TargetDown.md' },
})

describe('deploy/alertmanager/receiver.mjs', () => {
  let receiver: RunningReceiver
  beforeAll(async () => {
    receiver = await launchReceiver()
  })
  afterAll(() => receiver.stop())

  async function post(body: string, method = 'POST') {
    const response = await fetch(`http://127.0.0.1:${receiver.port}/`, { method, ...(method === 'POST' && { body }) })
    return [response.status, await response.text()] as const
  }

  /** Prints a line for an alert: it goes on. */
  async function takesAnAlert(summary: string) {
    expect(await post(JSON.stringify({ alerts: [alert(summary)] }))).toEqual([200, ''])
    const line = `2026-03-14T09:26:53Z firing page TargetDown job=shop: ${summary} (https://runbooks.test/TargetDown.md)\n`
    await vi.waitFor(() => expect(receiver.log()).toContain(line))
  }

  it.each(['closed', 'reset'] as const)('goes on after a request whose connection was %s in its body', async (how) => {
    const socket = connect(receiver.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{"al')
    // The answer 100 says that the request is being read.
    await once(socket, 'data')
    if (how === 'closed') socket.destroy()
    else socket.resetAndDestroy()
    await takesAnAlert(`after ${how}`)
    expect(receiver.isRunning()).toBe(true)
  })

  it.each([
    ['what is not JSON', '{"alerts":', 400, /^The body is not JSON: .+[.]\n$/],
    ['nothing', '', 400, /^The body is not JSON: .+[.]\n$/],
    ['null', 'null', 400, /^The body is not a message of Alertmanager: /],
    ['JSON without alerts', '{"alerts":{}}', 400, /^The body is not a message of Alertmanager: /],
    [
      'a body without end',
      `{"alerts":[${' '.repeat(5_000_000)}]}`,
      413,
      /^The body is larger than 4194304 bytes[.]\n$/,
    ],
  ])('says what is wrong with %s, and goes on', async (_, body, status, says) => {
    const [found, text] = await post(body)
    expect(found).toBe(status)
    expect(text).toMatch(says)
    await takesAnAlert(`after ${status}`)
  })

  it('prints all alerts of a message or none', async () => {
    const [status] = await post(JSON.stringify({ alerts: [alert('half a message'), { status: 'firing' }] }))
    expect(status).toBe(400)
    await takesAnAlert('a whole message')
    expect(receiver.log()).not.toContain('half a message')
  })

  it('escapes what would move the cursor of a terminal or turn its text', async () => {
    const summary = 'two\nlines, \u001b[31mred\u001b[0m, \u009b2J, \u202eturned, \u0000'
    expect(await post(JSON.stringify({ alerts: [alert(summary)] }))).toEqual([200, ''])
    const shown = String.raw`: two lines, \u001b[31mred\u001b[0m, \u009b2J, \u202eturned, \u0000 (https://`
    await vi.waitFor(() => expect(receiver.log()).toContain(shown))
  })

  it('says in one line that its port is in use', async () => {
    const { port } = receiver
    await expect(promisify(execFile)(process.execPath, [SCRIPT, String(port), '127.0.0.1'])).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: `receiver: cannot listen on port ${port}: it is in use\n`,
    })
  })

  it('takes alerts by POST only', async () => {
    expect(await post('', 'GET')).toEqual([405, 'Alerts come as POST.\n'])
  })
})

describe('deploy/alertmanager/receiver.mjs, when what it prints cannot be written,', () => {
  const message = (summary: string) => JSON.stringify({ alerts: [alert(summary)] })

  /** A process that ends with its test, and what it has printed to where it may. */
  function run(program: string, args: string[], stdio: StdioOptions): { child: ChildProcess; output: () => string } {
    const child = spawn(program, args, { stdio })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    onTestFinished(() => end(child))
    return { child, output: () => output }
  }

  async function end(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  async function post(port: number, summary: string) {
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: message(summary) })
    return [response.status, await response.text()] as const
  }

  it.runIf(process.platform === 'linux')('starts and refuses alerts while the disk is full', async () => {
    const full = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(full))
    const port = await freePort()
    const { child, output } = run(process.execPath, [SCRIPT, String(port), '127.0.0.1'], ['ignore', full, 'pipe'])
    const refused = [503, expect.stringMatching(/^The alerts cannot be printed: ENOSPC.*[.]\n$/)]
    await vi.waitFor(async () => expect(await post(port, 'first')).toEqual(refused), 10_000)
    expect(await post(port, 'second')).toEqual(refused)
    expect(output()).toMatch(/^receiver: The alerts cannot be printed: ENOSPC.*\n$/)
    expect(child.exitCode).toBe(null)
  })

  it('refuses alerts after its reader has left, and prints them when another one has come', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'prometric-receiver-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const fifo = join(folder, 'fifo')
    execFileSync('mkfifo', [fifo])
    const read = () => run('cat', [fifo], ['ignore', 'pipe', 'inherit'])
    const start = 'exec "$0" "$1" 0 127.0.0.1 > "$2"'
    const { child } = run('sh', ['-c', start, process.execPath, SCRIPT, fifo], ['ignore', 'ignore', 'inherit'])
    const first = read()
    const port = await vi.waitFor(() => {
      const found = /on port (\d+)/.exec(first.output())?.[1]
      if (!found) throw new Error('the receiver does not listen')
      return Number(found)
    }, 10_000)
    expect(await post(port, 'read')).toEqual([200, ''])
    await end(first.child)
    for (const summary of ['lost', 'lost again']) {
      expect(await post(port, summary)).toEqual([503, 'The alerts cannot be printed: write EPIPE.\n'])
    }
    const second = read()
    await vi.waitFor(async () => expect(await post(port, 'sent again')).toEqual([200, '']), 10_000)
    await vi.waitFor(() => expect(second.output()).toContain('job=shop: sent again ('))
    expect(child.exitCode).toBe(null)
  })
})
