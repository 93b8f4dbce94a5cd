import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { exchange } from './client.ts'
import { tool } from './tools.ts'

/** A running HAProxy: where it listens, and what it has said, also about services that come and go. */
type Proxy = { readonly url: string; readonly log: () => string }

/**
 * Starts HAProxy with a file of deploy/haproxy/ before services on these ports of loopback, until the test ends.
 * Resolves when a GET of `path` is 200 there.
 */
export async function startProxy(file: string, services: readonly number[], path = '/health'): Promise<Proxy> {
  const port = await freePort()
  const [one, two] = services.map((number) => `127.0.0.1:${number}`)
  const env = { ...cleanEnv, PROMETRIC_BIND: `127.0.0.1:${port}`, PROMETRIC_ONE: one, PROMETRIC_TWO: two }
  const child = spawn(tool('haproxy'), ['-db', '-f', `deploy/haproxy/${file}`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  const exit = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await exit
  })
  const url = `http://127.0.0.1:${port}`
  const status = () => exchange(url, 'GET', { path }).then((answer) => answer.status, String)
  await expect.poll(status, { timeout: 10_000, message: output }).toBe(200)
  return { url, log: () => output }
}
