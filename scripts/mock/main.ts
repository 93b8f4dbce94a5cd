import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { flag, integer, readArguments, text } from '../arguments.ts'

/** `npm run mock`: Prism answers as the contract says, from its examples, until it is stopped. */
const PRISM = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
const PRELOAD = new URL('ascii-headers.js', import.meta.url).href

const { values } = readArguments({
  name: 'mock',
  forms: ['npm run mock -- [options]'],
  about: 'Answers as openapi.yaml says, by Prism; npx prism has more.',
  options: {
    port: integer('Port to listen on; 0 takes a free one.', [0, 65_535], 4010),
    host: text('Address to listen on.', '<address>', '127.0.0.1'),
    dynamic: flag('Makes up answers instead of taking the examples.'),
    errors: flag('Answers with an error to a request that breaks the contract.'),
  },
})
const { port, host } = values
await failWhereNobodyCanListen()
const flags = (['dynamic', 'errors'] as const).filter((name) => values[name]).map((name) => `--${name}`)
const args = ['mock', 'openapi.yaml', '--port', String(port), '--host', host, ...flags]
const child = spawn(process.execPath, ['--import', PRELOAD, PRISM, ...args], { stdio: 'inherit' })
// A terminal sends SIGINT to the child itself; a supervisor sends SIGTERM here only.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
if (signal) process.removeAllListeners(signal).kill(process.pid, signal)
else process.exitCode = code ?? 1

/** Ends with one line where Prism would print its usage and not what is wrong. */
async function failWhereNobodyCanListen(): Promise<void> {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    process.stderr.write(`mock: ${(error as Error).message}\n`)
    process.exit(1)
  }
  await new Promise((resolve) => server.close(resolve))
}
