import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { tool } from './tools.ts'

/** An Alertmanager with our configuration and our receiver. */
export type RunningAlertmanager = {
  /** Host and port, as Prometheus wants them. */
  readonly address: string
  /** What the receiver has printed. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

const FOLDER = 'deploy/alertmanager'

/** Our receiver on loopback: its port, what it has printed, and whether it still runs. */
export type RunningReceiver = {
  readonly port: number
  readonly log: () => string
  readonly isRunning: () => boolean
  readonly stop: () => Promise<void>
}

/** Starts the receiver of the compose project on a free port of loopback. */
export async function launchReceiver(): Promise<RunningReceiver> {
  const child = spawn(process.execPath, [join(FOLDER, 'receiver.mjs'), '0', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const port = await vi.waitFor(() => {
    const found = /on port (\d+)/.exec(output)?.[1]
    if (!found) throw new Error('the receiver does not listen')
    return Number(found)
  }, 10_000)
  return { port, log: () => output, isRunning: () => child.exitCode === null, stop: () => kill(child) }
}

/** Starts both on loopback; only the address of the receiver is another one than in our configuration. */
export async function launchAlertmanager(): Promise<RunningAlertmanager> {
  const receiver = await launchReceiver()
  const folder = await mkdtemp(join(tmpdir(), 'prometric-alertmanager-'))
  const config = (await readFile(join(FOLDER, 'alertmanager.yml'), 'utf8')).replace(
    'receiver:9095',
    `127.0.0.1:${receiver.port}`,
  )
  await writeFile(join(folder, 'alertmanager.yml'), config)
  const address = `127.0.0.1:${await freePort()}`
  const child = spawn(
    tool('alertmanager'),
    [
      `--config.file=${join(folder, 'alertmanager.yml')}`,
      `--storage.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
      // One alone, which looks for no others.
      '--cluster.listen-address=',
      '--log.level=error',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const stop = async () => {
    await Promise.all([kill(child), receiver.stop()])
    await rm(folder, { recursive: true })
  }
  try {
    await vi.waitFor(async () => expectOk(await fetch(`http://${address}/-/ready`)), { timeout: 30_000, interval: 100 })
    return { address, log: receiver.log, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function expectOk({ ok, status }: Response): void {
  if (!ok) throw new Error(`not ready: ${status}`)
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
