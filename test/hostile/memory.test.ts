import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { limits } from '../../generated/operations.ts'
import { createClient, exchange } from '../support/client.ts'
import { serveInProcess } from '../support/in-process.ts'
import { startServer } from '../support/server.ts'
import { headOf, openWire, type Wire } from '../support/wire.ts'

const SCRIPT = 'swagger-ui.js'
const GET_SCRIPT = headOf('GET', `/scripts/${SCRIPT}`)

/** The most memory that a process has ever had resident, in MiB (proc_pid_status(5)). */
function peakOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

/** Opens connections that read one chunk at most, and writes the same to each at once. */
async function openDeaf(port: number, count: number, bytes: string): Promise<Wire[]> {
  const wires = await Promise.all(Array.from({ length: count }, () => openWire(port, 0)))
  onTestFinished(() => {
    for (const { socket } of wires) socket.destroy()
  })
  for (const { socket } of wires) {
    socket.once('data', () => socket.pause())
    socket.write(bytes)
  }
  return wires
}

/** The name with other letters percent-encoded for each number. */
const spell = (number: number) =>
  [...SCRIPT]
    .map((letter, place) => ((number >> place) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter))
    .join('')

/** A probe with as many header lines as are served, each as short as can be. */
const LONG_PROBE = `GET /health HTTP/1.1\r\nHost: a\r\n${'b:\r\n'.repeat(limits.headerLines - 1)}\r\n`

describe('memory', () => {
  // Each took between 60 MB and more than 2 GB.
  it.each([
    ['40 pipelined requests for a script, unread', 1, GET_SCRIPT.repeat(40)],
    ['600 pipelined requests for a script, unread', 1, GET_SCRIPT.repeat(600)],
    ['20 connections that do not read a script', 20, GET_SCRIPT.repeat(2)],
    ['60 connections with 20 scrapes each, unread', 60, headOf('GET', '/metrics').repeat(20)],
    ['60 connections with 50 documents each, unread', 60, headOf('GET', '/openapi.json').repeat(50)],
    [
      '200 connections on each of which 130 requests of 100 lines wait',
      200,
      GET_SCRIPT.repeat(3) + LONG_PROBE.repeat(130),
    ],
    ['20 connections that are refused and go on', 20, `GET / HTTP/1.1\r\n\r\n${headOf('GET', '/').repeat(20_000)}`],
  ])('grows by less than 50 MB, and probes and scrapes are answered: %s', async (_, count, bytes) => {
    const server = await startServer()
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    await client.get(`/scripts/${SCRIPT}`, { 'Accept-Encoding': 'gzip' })
    const before = peakOf(server.pid)
    await openDeaf(server.port, count, bytes)
    for (let times = 0; times < 10; times++) {
      for (const path of ['/ready', '/metrics']) expect((await client.get(path)).status).toBe(200)
      await sleep(100)
    }
    expect(peakOf(server.pid) - before).toBeLessThan(50)
  })

  it('holds one copy of a file, however its name is spelled', async () => {
    const server = await startServer()
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    await client.get(`/scripts/${SCRIPT}`, { 'Accept-Encoding': 'gzip' })
    const before = peakOf(server.pid)
    for (let number = 0; number < 150; number++) {
      const path = `/scripts/${spell(number)}`
      const { status, body } = await exchange(server.url, 'GET', { path, headers: { 'Accept-Encoding': 'gzip' } })
      expect([status, body.length < 500_000]).toEqual([200, true])
    }
    // Compressed it has 461 KB: kept for each spelling, 68 MB.
    expect(peakOf(server.pid) - before).toBeLessThan(40)
  })
})

describe('answers that are not taken', () => {
  it('have a bound over all connections: the one that holds most gives way, and the others go on', async () => {
    const { port, url } = await serveInProcess({ backlogBytes: 3 * 2 ** 20 })
    const client = createClient(url)
    onTestFinished(() => client.close())
    const person = { first_name: 'Ada', last_name: 'Lovelace', address: '街'.repeat(500) }
    await Promise.all(Array.from({ length: 100 }, () => client.send({ method: 'POST', path: '/person', json: person })))

    const readers = await openDeaf(port, 1, headOf('GET', '/person/list?limit=10').repeat(100))
    const greedy = await openDeaf(port, 24, headOf('GET', '/person/list?limit=100').repeat(40))
    const gone = () => greedy.filter(({ socket }) => socket.destroyed || socket.errored).length
    for (const { socket } of greedy) socket.on('error', () => socket.destroy())
    const cut = async () => (await client.metrics()).get('http_status_code{code="499"}')
    await expect.poll(cut, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(readers[0]?.socket.destroyed).toBe(false)
    for (const { socket } of greedy) socket.resume()
    await expect.poll(gone, { timeout: 20_000 }).toBeGreaterThan(0)
    expect((await client.get('/person/0')).status).toBe(200)
  })
})
