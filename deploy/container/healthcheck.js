// The HEALTHCHECK of the Dockerfile: asks /health where the service of this container listens.
// JavaScript, because stripping types would cost three times the memory and CPU, every ten seconds, of a small container.
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { parseArgs } from 'node:util'

// Flags beat the environment and an empty variable is not given, as in src/config.ts. An init process may stand before the service.
const command = readFileSync('/proc/1/cmdline', 'utf8').split('\0')
const { values } = parseArgs({
  args: command.slice(command.indexOf('src/start.js') + 1 || command.length),
  options: { port: { type: 'string' }, host: { type: 'string' } },
  strict: false,
})
const port = values.port ?? (process.env.PORT || '7080')
const host = (values.host ?? (process.env.HOST || '0.0.0.0')).replace(/^\[(.*)\]$/, '$1')
const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host

const fail = (reason) => {
  process.stderr.write(`unhealthy: ${reason}\n`)
  process.exit(1)
}

if (port === '0') fail('port 0 is a free one, which is not known here')
get({ host: reachable, port, path: '/health', timeout: 3000, agent: false }, ({ statusCode }) => {
  if (statusCode !== 200) fail(`/health responds ${statusCode}`)
  process.stdout.write('healthy\n')
  process.exit(0)
})
  .on('timeout', () => fail('/health does not respond within 3 s'))
  .on('error', ({ message }) => fail(message))
