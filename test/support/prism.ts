import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './port.ts'
import { cleanEnv } from './server.ts'

/** What `npm run mock` preloads, too. */
const PRELOAD = new URL('../../scripts/mock/ascii-headers.js', import.meta.url).href

/** Prism as a process of its own, on a free port of loopback. */
export type RunningPrism = {
  readonly url: string
  /** Everything that it has logged so far; a violation of the contract is a line there. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Runs `prism <args>`, to which a port is added, and waits until it listens; the caller stops it. */
export async function launchPrism(...args: readonly string[]): Promise<RunningPrism> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      PRELOAD,
      'node_modules/@stoplight/prism-cli/dist/index.js',
      ...args,
      '--port',
      String(await freePort()),
    ],
    { env: cleanEnv, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  const exit = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      output += chunk
      const found = /listening on (http:\/\/[\w.:]+)/.exec(output)
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
      child.kill('SIGKILL')
      await exit
    },
  }
}
