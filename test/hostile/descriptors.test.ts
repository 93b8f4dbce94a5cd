import { spawn } from 'node:child_process'
import { createConnection, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { createClient } from '../support/client.ts'
import { headOf } from '../support/wire.ts'

const MOST_FILES = 100
const CONNECTIONS = 150

/** The service with a limit of descriptors; killed when the test ends. */
async function startShort(files: number): Promise<string> {
  const port = await freePort()
  const command = `ulimit -n ${files}; exec "$0" src/main.ts --host 127.0.0.1 --port ${port} --latency off`
  const child = spawn('sh', ['-c', command, process.execPath], { env: cleanEnv, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return `http://127.0.0.1:${port}`
}

/** Asks on a connection of its own; resolves to whether the service has closed it instead of an answer. */
function isDropped(url: string, sockets: Socket[]): Promise<boolean> {
  const { port, hostname } = new URL(url)
  const socket = createConnection({ port: Number(port), host: hostname })
  sockets.push(socket)
  return new Promise((resolve) => {
    socket.on('error', () => {})
    socket.once('close', () => resolve(true)).once('data', () => resolve(false))
    socket.write(headOf('GET', '/health'))
  })
}

it('keeps descriptors free and counts what it drops when too many connect', async () => {
  const url = await startShort(MOST_FILES)
  const client = createClient(url)
  const ready = () => client.get('/ready').then(({ status }) => status, String)
  await expect.poll(ready, { timeout: 20_000 }).toBe(200)
  const sockets: Socket[] = []
  onTestFinished(() => {
    client.close()
    for (const socket of sockets) socket.destroy()
  })
  const dropped = await Promise.all(Array.from({ length: CONNECTIONS }, () => isDropped(url, sockets)))
  const count = dropped.filter(Boolean).length
  expect(count).toBeGreaterThan(CONNECTIONS - MOST_FILES)
  expect(count).toBeLessThan(CONNECTIONS)

  const metrics = await client.metrics()
  expect(metrics.get('http_connection_errors_total{reason="too-many-connections"}')).toBe(count)
  expect(metrics.get('process_max_fds')).toBe(MOST_FILES)
  const open = metrics.get('process_open_fds') ?? 0
  expect(open).toBeGreaterThan(CONNECTIONS - count)
  expect(open).toBeLessThan(MOST_FILES)
  expect((await client.get('/docs')).status).toBe(200)

  for (const socket of sockets) socket.destroy()
  const next = createClient(url)
  await expect.poll(() => next.get('/health').then(({ status }) => status, String)).toBe(200)
  next.close()
})
