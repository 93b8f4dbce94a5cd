import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import { launchServer, type RunningServer } from '../support/server.ts'

let server: RunningServer
let client: Client
beforeAll(async () => {
  server = await launchServer()
  client = createClient(server.url)
})
afterAll(() => {
  client.close()
  server.signal('SIGKILL')
})

describe('app_memory_usage_megabytes', () => {
  it('is the resident memory in units of 2^20 bytes', async () => {
    await expect.poll(async () => (await client.metrics()).get('app_memory_usage_megabytes')).toBeGreaterThan(0)
    const metrics = await client.metrics()
    const megabytes = (metrics.get('process_resident_memory_bytes') ?? 0) / 2 ** 20
    // Both are samples of their own moment, a few seconds apart.
    expect((metrics.get('app_memory_usage_megabytes') ?? 0) / megabytes).toBeGreaterThan(0.7)
    expect((metrics.get('app_memory_usage_megabytes') ?? 0) / megabytes).toBeLessThan(1.3)
  })
})

describe('app_cpu_usage_percent', () => {
  it('moves with work, and again with rest', async () => {
    const usage = async () => (await client.metrics()).get('app_cpu_usage_percent') ?? Number.NaN
    const end = performance.now() + 7000
    while (performance.now() < end) await Promise.all(Array.from({ length: 20 }, () => client.get('/openapi.json')))
    const busy = await usage()
    expect(busy).toBeGreaterThan(5)
    await expect.poll(usage, { timeout: 20_000, interval: 500 }).toBeLessThan(busy / 2)
  })
})

describe('nodejs_gc_duration_seconds', () => {
  it('counts collections, each shorter than a second', async () => {
    const metrics = await client.metrics()
    const sum = (part: string) =>
      [...metrics]
        .filter(([name]) => name.startsWith(`nodejs_gc_duration_seconds_${part}`))
        .reduce((a, [, v]) => a + v, 0)
    expect(sum('count')).toBeGreaterThan(5)
    expect(sum('sum') / sum('count')).toBeLessThan(0.2)
  })
})
