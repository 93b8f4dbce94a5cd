import { createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import type { Client } from '../support/client.ts'
import { startCollector } from '../support/collector.ts'
import { type Flags, ownServer } from '../support/server.ts'

/** How long a test lets a service stop that sends no spans, in milliseconds, on a busy machine. */
const STOP_MS = 5000

async function start(otlp: string, flags: Flags = {}) {
  const { server, client } = await ownServer({ otlp, 'trace-ratio': 1, ...flags })
  const stop = async () => {
    const from = performance.now()
    const code = await server.stop()
    return { code, ms: performance.now() - from }
  }
  return { server, client, stop }
}

/** Sends requests that all must succeed; each leaves two spans. */
async function send(client: Client, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) {
    const { status } = await client.send({ method: 'GET', path: '/person/list' })
    expect(status).toBe(200)
  }
}

async function outcomes(client: Client) {
  const metrics = await client.metrics()
  const count = (outcome: string) => metrics.get(`trace_spans_total{outcome="${outcome}"}`) ?? Number.NaN
  return { exported: count('exported'), failed: count('failed'), full: count('queue-full') }
}

describe('a collector', () => {
  it('gets every span, the last ones at SIGTERM', async () => {
    const { url, spans } = await startCollector()
    const { client, stop } = await start(url)
    await send(client, 700)
    await expect.poll(async () => (await outcomes(client)).exported).toBeGreaterThanOrEqual(512)
    await send(client, 20)
    expect((await stop()).code).toBe(0)
    expect(spans).toHaveLength(1440)
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(720)
  })

  it('that hangs costs spans, which are counted, and delays neither requests nor the end', async () => {
    const { url, paths } = await startCollector(() => {})
    const { client, stop } = await start(url)
    // On several connections, so that all are sent before the first message is given up.
    await Promise.all(Array.from({ length: 4 }, () => send(client, 275)))
    const { exported, failed, full } = await outcomes(client)
    expect([exported, failed]).toEqual([0, 0])
    // 2048 wait, and the other 152 found no room.
    expect(full).toBe(152)
    expect(paths.length).toBeGreaterThan(0)
    // After ten seconds the first message is given up.
    await expect.poll(async () => (await outcomes(client)).failed).toBeGreaterThanOrEqual(512)
    await send(client, 10)
    const { code, ms } = await stop()
    expect(code).toBe(0)
    expect(ms).toBeLessThan(STOP_MS)
  })

  it('that refuses connections costs spans and nothing else', async () => {
    const { client, stop } = await start(`http://127.0.0.1:${await freePort()}/v1/traces`)
    await send(client, 1100)
    await expect.poll(async () => (await outcomes(client)).failed).toBeGreaterThan(0)
    const { exported, failed, full } = await outcomes(client)
    expect(exported).toBe(0)
    expect(failed + full).toBeLessThanOrEqual(2200)
    const { code, ms } = await stop()
    expect(code).toBe(0)
    expect(ms).toBeLessThan(STOP_MS)
  })

  it('that refuses what it gets costs those spans', async () => {
    const { url } = await startCollector((response) => {
      response.statusCode = 400
      response.end('{"message":"no"}')
    })
    const { client } = await start(url)
    await send(client, 10)
    await expect.poll(() => outcomes(client)).toEqual({ exported: 0, failed: 20, full: 0 })
  })

  it('that is slow gets what fits, and the rest is counted', async () => {
    const { url, spans } = await startCollector((response) => void sleep(4000).then(() => response.end('{}')))
    const { client, stop } = await start(url)
    await send(client, 2000)
    const { full } = await outcomes(client)
    await expect.poll(async () => (await outcomes(client)).exported).toBe(4000 - full)
    expect(spans).toHaveLength(4000 - full)
    expect((await stop()).code).toBe(0)
  })

  it('that sends one byte at a time is given up', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n')
      const drip = setInterval(() => socket.write(' '), 500)
      socket.on('close', () => clearInterval(drip))
    })
    const port = await freePort()
    server.listen(port, '127.0.0.1')
    onTestFinished(() => void server.close())
    const { client, stop } = await start(`http://127.0.0.1:${port}/v1/traces`)
    await send(client, 10)
    await expect.poll(async () => (await outcomes(client)).failed).toBe(20)
    const { code, ms } = await stop()
    expect(code).toBe(0)
    expect(ms).toBeLessThan(STOP_MS)
  })

  it('has no more time at the end than the drain', async () => {
    const { url } = await startCollector(() => {})
    const { client, stop } = await start(url, { 'drain-timeout': 0 })
    await send(client, 10)
    const { ms } = await stop()
    expect(ms).toBeLessThan(1500)
  })
})
