import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, onTestFinished } from 'vitest'
import { cleanEnv, startFlags } from '../../scripts/start-command.ts'
import { type Client, createClient } from './client.ts'

/** The service as a process of its own, on a free port of loopback. */
export type RunningServer = {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Everything that it has logged so far. */
  readonly log: () => string
  readonly signal: (name: NodeJS.Signals) => void
  /** Resolves to the exit code, or to the name of the signal that ended it. */
  readonly exit: Promise<number | string>
  readonly stop: () => Promise<number | string>
}

/** Flags of the service by name; `port`, `host`, `seed` and `latency` have defaults that suit tests. */
export type Flags = Readonly<Record<string, string | number>>

const DEFAULTS: Flags = { port: 0, host: '127.0.0.1', seed: 1, latency: 'off' }

/**
 * The arguments of Node.js that run `src/start.js` where no code may be made from strings, so that every test proves
 * decision 67. As `npm start` does, it takes what was compiled before: half of the CPU of a start.
 */
export function nodeArgs(args: readonly string[]): string[] {
  return [...startFlags, '--disallow-code-generation-from-strings', 'src/start.js', ...args]
}

/** Runs the service; its output goes into pipes unless `stdio` says otherwise. */
export function spawnServer(
  args: readonly string[],
  env: NodeJS.ProcessEnv = cleanEnv,
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
): ChildProcess {
  return spawn(process.execPath, nodeArgs(args), { env, stdio })
}

/** Starts the service and waits for its first line; the caller stops it. */
export async function launchServer(flags: Flags = {}, env: NodeJS.ProcessEnv = cleanEnv): Promise<RunningServer> {
  const args = Object.entries({ ...DEFAULTS, ...flags }).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawnServer(args, env)
  let output = ''
  const exit = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      output += chunk
      const found = /listening on (http:\/\/\S+)/.exec(output)
      if (found?.[1]) resolve(found[1])
    }
    child.stdout?.on('data', onData)
    child.stderr?.on('data', onData)
    exit.then((code) => reject(new Error(`the service ended with ${code} before it listened:\n${output}`)), reject)
  })
  const signal = (name: NodeJS.Signals) => void child.kill(name)
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    log: () => output,
    signal,
    exit,
    stop: () => {
      signal('SIGTERM')
      return exit
    },
  }
}

/** Starts the service for one test; it is killed when the test ends. */
export async function startServer(flags: Flags = {}): Promise<RunningServer> {
  const server = await launchServer(flags)
  onTestFinished(() => server.signal('SIGKILL'))
  return server
}

/** Starts the service and a client of it for one test; `env` is beside the clean environment. */
export async function ownServer(
  flags: Flags = {},
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly server: RunningServer; readonly client: Client }> {
  const server = await launchServer(flags, { ...cleanEnv, ...env })
  const client = createClient(server.url)
  onTestFinished(() => {
    client.close()
    server.signal('SIGKILL')
  })
  return { server, client }
}

/** Starts the service and a client of it for all tests of a file, which awaits it before its first test. */
export async function sharedServer(
  ...options: Parameters<typeof launchServer>
): Promise<{ readonly server: RunningServer; readonly client: Client }> {
  const server = await launchServer(...options)
  const client = createClient(server.url)
  afterAll(() => {
    client.close()
    server.signal('SIGKILL')
  })
  return { server, client }
}
