import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { readArguments } from '../arguments.ts'
import { handOver } from '../hand-over.ts'
import { flag, integer, text } from '../options.ts'

/** `npm run mock`: Prism responds as the contract says, from its examples, until it is stopped. */
const PRISM = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
const PRELOADS = ['ascii-headers.js', 'bracketed-address.js'].map((file) => new URL(file, import.meta.url).href)

const { values } = readArguments({
  name: 'mock',
  forms: ['npm run mock -- [options]'],
  about: 'Responds as openapi.yaml says, by Prism; npx prism has more.',
  options: {
    port: integer('Port to listen on; 0 takes a free one.', [0, 65_535], 4010),
    host: text('Address to listen on.', '<address>', 'an address', '127.0.0.1'),
    dynamic: flag('Makes up responses instead of taking the examples.'),
    errors: flag('Responds with an error to a request that breaks the contract.'),
  },
})
const { port } = values
// An IPv6 address may be given as it stands in a URL.
const host = values.host.replace(/^\[(.*)\]$/, '$1')
await failWhereNobodyCanListen()
const flags = (['dynamic', 'errors'] as const).filter((name) => values[name]).map((name) => `--${name}`)
// Prism forks where NODE_ENV is production, and fails there: it expects a default export of node:cluster.
const args = ['mock', 'openapi.yaml', '--port', String(port), '--host', host, '--multiprocess=false', ...flags]
const preloads = PRELOADS.flatMap((preload) => ['--import', preload])
handOver(spawn(process.execPath, [...preloads, PRISM, ...args], { stdio: 'inherit' }))

/** Ends with one line where Prism would print its usage and not what is wrong. */
async function failWhereNobodyCanListen(): Promise<void> {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const isHost = code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL'
    process.stderr.write(
      `mock: ${isHost ? `--host: ${JSON.stringify(host)} is not an address here, for example --host 127.0.0.1` : message}\n`,
    )
    process.exit(isHost ? 2 : 1)
  }
  await new Promise((resolve) => server.close(resolve))
}
