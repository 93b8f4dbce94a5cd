import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createClient } from '../support/client.ts'
import { leastOpenFiles, openFiles } from '../support/open-files.ts'
import { startServer } from '../support/server.ts'
import { headOf, openWire, type Wire } from '../support/wire.ts'

/** Short limits, so that a test need not wait for the real ones. */
const LIMITS = { 'headers-timeout': 1, 'request-timeout': 2, 'stall-timeout': 2 }

/** Writes a byte now and then until the connection ends or its time is up; resolves to how long it lasted in ms. */
async function drip({ socket }: Wire, bytes: string): Promise<number> {
  const start = performance.now()
  for (const byte of bytes) {
    if (socket.destroyed || socket.readableEnded || performance.now() - start > 20_000) break
    socket.write(byte)
    await sleep(100)
  }
  return performance.now() - start
}

/** Does something ten times a second until the connection ends or its time is up; resolves to how long it lasted in ms. */
async function poke(wire: Wire, forMs: number, act: () => void): Promise<number> {
  const start = performance.now()
  while (!wire.socket.destroyed && !wire.socket.readableEnded && performance.now() - start < forMs) {
    act()
    await sleep(100)
  }
  return performance.now() - start
}

describe('a limit of time', () => {
  it('cuts headers that come a byte at a time, with 408', async () => {
    const server = await startServer(LIMITS)
    const wire = await openWire(server.port)
    const lasted = await drip(wire, `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(500)}`)
    const answer = await wire.answer('GET')
    expect(answer.status).toBe(408)
    expect(JSON.parse(answer.body.toString()).type).toBe('urn:prometric:problem:request-timeout')
    expect(lasted).toBeLessThan(10_000)
  })

  it('cuts a body that comes a byte at a time, with 408, and counts both the error and the request', async () => {
    const server = await startServer(LIMITS)
    const client = createClient(server.url)
    const wire = await openWire(server.port)
    wire.socket.write(headOf('POST', '/person', { 'Content-Type': 'application/json', 'Content-Length': 1000 }))
    await drip(wire, ' '.repeat(500))
    expect((await wire.answer('POST')).status).toBe(408)
    await expect
      .poll(async () =>
        (await client.metrics()).get('http_requests_in_progress{method="POST",operation="createPerson"}'),
      )
      .toBe(0)
    const metrics = await client.metrics()
    expect(metrics.get('http_connection_errors_total{reason="request-timeout"}')).toBe(1)
    const labels = 'method="POST",path="/person",operation="createPerson"'
    expect(metrics.get(`http_requests_total{code="499",${labels}}`)).toBe(1)
    client.close()
  })

  it('closes a connection that says nothing', async () => {
    const server = await startServer(LIMITS)
    const start = performance.now()
    const wire = await openWire(server.port, 0)
    expect((await wire.answer('GET')).status).toBe(408)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('closes a connection whose client never reads, and lets one wait for a slow answer', async () => {
    const server = await startServer({ ...LIMITS, 'stall-timeout': 5, latency: 600 })
    const before = await leastOpenFiles(server)
    let isAnswered = false
    const slow = createClient(server.url)
      .get('/person/list')
      .finally(() => {
        isAnswered = true
      })
    await expect.poll(() => openFiles(server)).toBeGreaterThanOrEqual(before + 1)
    const wire = await openWire(server.port, 0)
    wire.socket.pause()
    // Far more responses than fit into the buffers of both ends.
    for (let count = 0; count < 400; count++) wire.socket.write(headOf('GET', '/openapi.json'))
    await expect.poll(() => openFiles(server)).toBeGreaterThanOrEqual(before + 2)
    await expect.poll(() => openFiles(server), { timeout: 30_000 }).toBeLessThanOrEqual(before + 1)
    expect(isAnswered).toBe(false)
    wire.socket.destroy()
    expect((await slow).status).toBe(200)
  })

  it('closes a connection that takes nothing or is idle, whatever else it sends, and none that is in use', async () => {
    const server = await startServer({ ...LIMITS, 'keep-alive-timeout': 1 })
    const open = async (requests: number) => {
      const wire = await openWire(server.port, 0)
      const answered = wire.answer('GET').catch(() => undefined)
      wire.socket.write(headOf('GET', '/openapi.json').repeat(requests))
      return { wire, keepAlive: (await answered)?.headers['keep-alive'] }
    }
    const blankLines = async (requests: number) => {
      const { wire } = await open(requests)
      if (requests > 1) wire.socket.pause()
      return poke(wire, 30_000, () => wire.socket.write('\r\n'))
    }
    const silence = async () => {
      const { wire, keepAlive } = await open(1)
      expect(keepAlive).toBe('timeout=1')
      return poke(wire, 30_000, () => {})
    }
    const use = async () => {
      const { wire } = await open(1)
      return poke(wire, 4000, () => wire.socket.write(headOf('GET', '/health')))
    }
    const slowReading = async () => {
      const { wire } = await open(400)
      wire.socket.pause()
      return poke(wire, 6000, () => void wire.socket.read(200_000))
    }
    const lifetimes = await Promise.all([blankLines(400), blankLines(1), silence(), use(), slowReading()])
    const [stalled = 0, idle = 0, silent = 0, used = 0, slow = 0] = lifetimes
    expect(stalled).toBeLessThan(20_000)
    expect(idle).toBeLessThan(20_000)
    expect(silent).toBeLessThan(20_000)
    expect(silent).toBeGreaterThanOrEqual(1000)
    expect(used).toBeGreaterThanOrEqual(4000)
    expect(slow).toBeGreaterThanOrEqual(6000)
  }, 60_000)

  it('leaves nothing behind when 200 slow connections were cut, and serves others meanwhile', async () => {
    // Long enough that all are seen open before the first is cut.
    const server = await startServer({ ...LIMITS, 'headers-timeout': 5, 'request-timeout': 5 })
    const client = createClient(server.url)
    await client.get('/ready')
    const before = await leastOpenFiles(server)
    const wires = await Promise.all(Array.from({ length: 200 }, () => openWire(server.port, 0)))
    for (const { socket } of wires) socket.write('GET /health HTTP/1.1\r\nHost: x\r\nX: ')
    await expect.poll(() => openFiles(server)).toBeGreaterThanOrEqual(before + 200)
    for (let count = 0; count < 20; count++) {
      expect((await client.get('/ready')).status).toBe(200)
      await sleep(100)
    }
    await expect.poll(() => openFiles(server)).toBeLessThanOrEqual(before + 1)
    client.close()
    for (const { socket } of wires) socket.destroy()
  })
})
