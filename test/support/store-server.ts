import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'iovalkey'
import { expect, onTestFinished, vi } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { tool } from './tools.ts'

/** The servers that a shared store runs on: Debian's Redis 7.0 and Valkey 9. */
export const SERVERS = ['redis-server', 'valkey-server'] as const

/** A server of a test, with a folder and a port that it keeps over restarts. */
export type StoreServer = {
  readonly port: number
  readonly url: string
  /** Runs a command on it. */
  readonly command: (...args: readonly [string, ...(string | number)[]]) => Promise<unknown>
  readonly signal: (name: NodeJS.Signals) => void
  /** Kills it and waits for its end. */
  readonly kill: () => Promise<void>
  /** Starts it again with its data, or without; resolves as soon as the process runs, ready or not. */
  readonly start: (keep: 'keeping' | 'empty', ...flags: string[]) => void
  /** Resolves when it responds. */
  readonly ready: () => Promise<void>
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>
}

/** Flags with which nothing that a client got a reply for is lost. */
export const DURABLE = ['--appendonly', 'yes', '--appendfsync', 'always']

/** Starts a server with an empty database on a free port of loopback; the caller stops it. */
export async function launchStoreServer(
  program: (typeof SERVERS)[number],
  ...flags: readonly string[]
): Promise<StoreServer> {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'prometric-store-'))]
  let [child, data]: [ChildProcess | undefined, string] = [undefined, folder]
  const password = flags[flags.indexOf('--requirepass') + 1]
  const client = new Redis({
    port,
    ...(flags.includes('--requirepass') && password && { password }),
    lazyConnect: true,
    enableReadyCheck: false,
    maxRetriesPerRequest: 0,
  })
  client.on('error', () => {})
  const server: StoreServer = {
    port,
    url: `redis://127.0.0.1:${port}`,
    command: async (name, ...args) => {
      if (client.status !== 'ready') await client.connect().catch(() => {})
      return client.call(name, ...args)
    },
    signal: (name) => void child?.kill(name),
    kill: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
    start: (keep, ...more) => {
      if (keep === 'empty') data = mkdtempSync(join(folder, 'empty-'))
      const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', data, ...flags, ...more]
      child = spawn(tool(program), args, { env: cleanEnv, stdio: 'ignore' })
    },
    ready: () =>
      vi.waitFor(async () => expect(await server.command('PING')).toBe('PONG'), { interval: 20, timeout: 60_000 }),
    stop: async () => {
      client.disconnect()
      await server.kill()
      rmSync(folder, { recursive: true })
    },
  }
  server.start('keeping')
  try {
    await server.ready()
  } catch (error) {
    await server.stop()
    throw error
  }
  return server
}

/** Starts a server for one test; it is stopped when the test ends. */
export async function startStoreServer(...args: Parameters<typeof launchStoreServer>): Promise<StoreServer> {
  const store = await launchStoreServer(...args)
  onTestFinished(store.stop)
  return store
}
