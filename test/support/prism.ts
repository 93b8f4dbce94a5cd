import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'

const PRISM = 'node_modules/@stoplight/prism-cli/dist/index.js'

/** Prism as a process of its own, on a free port of loopback. */
export type RunningPrism = {
  readonly url: string
  /** Everything that it has logged so far; a violation of the contract is a line there. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Runs `npm run mock` on the IPv6 loopback and waits until it listens; the caller stops it. */
export function launchMock(): Promise<RunningPrism> {
  return launch('scripts/mock/main.ts', '--host', '[::1]')
}

/** Runs `prism proxy <args>` and waits until it listens; the caller stops it. */
export function launchProxy(...args: readonly string[]): Promise<RunningPrism> {
  return launch(PRISM, 'proxy', ...args)
}

/** Runs a program, to which a port is added, and waits until it says that Prism listens. */
async function launch(...line: readonly string[]): Promise<RunningPrism> {
  const args = [...line, '--port', String(await freePort())]
  const child = spawn(process.execPath, args, { env: cleanEnv, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const exit = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      output += chunk
      const found = /listening on (http:\/\/[\w.:[\]]+)/.exec(output)
      if (found?.[1]) resolve(found[1])
    }
    child.stdout.on('data', onData)
    child.stderr.on('data', onData)
    exit.then(([code]) => reject(new Error(`prism ended with ${code} before it listened:\n${output}`)), reject)
  })
  return {
    url,
    log: () => output,
    stop: async () => {
      // Not SIGKILL, which would leave the Prism of the script behind.
      child.kill('SIGTERM')
      await exit
    },
  }
}
