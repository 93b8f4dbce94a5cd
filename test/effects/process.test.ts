import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { IncidentRequest } from '../../src/contract.ts'
import { type Client, createClient } from '../support/client.ts'
import { type Flags, startServer } from '../support/server.ts'
import { shareError } from '../support/statistics.ts'

const ACTIVE = '/incidents/active'
/** CPU and memory are sampled every five seconds. */
const SAMPLED = { timeout: 40_000, interval: 500 }

async function open(flags: Flags = {}): Promise<Client> {
  const server = await startServer(flags)
  const client = createClient(server.url)
  onTestFinished(() => client.close())
  return client
}
const start = async (client: Client, json: IncidentRequest) =>
  expect((await client.send({ method: 'POST', path: ACTIVE, json })).status).toBe(201)
const stopAll = (client: Client) => client.send({ method: 'DELETE', path: ACTIVE })
const reader = (client: Client, name: string) => async () => (await client.metrics()).get(name) ?? Number.NaN

describe('cpu-saturation', () => {
  /** The share of a core, in percent, that a program gets on this machine which wants all of it. */
  async function granted(): Promise<number> {
    const spin = 'const e=performance.now()+2000;while(performance.now()<e);console.log(process.cpuUsage().user/20000)'
    return Number((await promisify(execFile)(process.execPath, ['-e', spin])).stdout)
  }

  it('is seen in app_cpu_usage_percent and in the delay of the event loop, and leaves probes their answers', async () => {
    const client = await open()
    const [cpu, delay] = [reader(client, 'app_cpu_usage_percent'), reader(client, 'nodejs_eventloop_lag_p99_seconds')]
    // The first samples are of the start.
    await sleep(11_000)
    const [calm, most] = [await cpu(), await granted()]
    await start(client, { incident: 'cpu-saturation', intensity: 0.9, duration: '1h' })
    // A machine with other work gives less of its core, and not always the same.
    await expect.poll(cpu, SAMPLED).toBeGreaterThan(calm + 0.3 * most)
    const busy = await cpu()
    // Other threads of Node.js work as well.
    expect(busy).toBeLessThan(120)
    // It is of the time between two scrapes.
    await sleep(3000)
    expect(await delay()).toBeGreaterThan(0.05)
    for (const path of ['/health', '/ready']) expect((await client.get(path)).status).toBe(200)
    await stopAll(client)
    await expect.poll(cpu, SAMPLED).toBeLessThan(busy / 2)
    console.log(
      `CPU ${calm.toFixed(0)} %, then ${busy.toFixed(0)} % of ${most.toFixed(0)} %, then ${(await cpu()).toFixed(0)} %`,
    )
  }, 120_000)
})

describe('memory-leak', () => {
  it('is seen in app_memory_usage_megabytes, is never more than was asked for, and is given back, twice', async () => {
    const client = await open()
    const [sampled, now] = [
      reader(client, 'app_memory_usage_megabytes'),
      async () => ((await client.metrics()).get('process_resident_memory_bytes') ?? Number.NaN) / 2 ** 20,
    ]
    for (let round = 0; round < 2; round++) {
      const before = await now()
      await start(client, { incident: 'memory-leak', intensity: 200, duration: '20s' })
      await expect.poll(sampled, SAMPLED).toBeGreaterThan(before + 100)
      expect(await now()).toBeLessThan(before + 230)
      await stopAll(client)
      expect(await now()).toBeLessThan(before + 40)
      await expect.poll(sampled, SAMPLED).toBeLessThan(before + 40)
    }
  }, 120_000)
})

describe('bad-deploy', () => {
  const versions = async (client: Client) =>
    [...(await client.metrics()).keys()].flatMap(
      (series) => /^app_build_info\{version="([^"]+)"/.exec(series)?.[1] ?? [],
    )

  it('shows another version in place of the first, makes one operation worse and worse, and is rolled back', async () => {
    const client = await open()
    const first = await versions(client)
    await start(client, { incident: 'bad-deploy', intensity: 1, duration: '4s', operations: ['listPersons'] })
    const [next] = await versions(client)
    expect(await versions(client)).toHaveLength(1)
    expect(next).toMatch(/^\d+\.\d+\.\d+-rc\.1$/)
    expect(first).not.toContain(next)

    /** Whether each request failed, and how far the deploy was when it was sent. */
    const seen: { readonly ratio: number; readonly failed: boolean }[] = []
    const begun = performance.now()
    while ((await client.get(`${ACTIVE}/bad-deploy`)).status === 200) {
      const ratio = (performance.now() - begun) / 4000
      seen.push({ ratio, failed: (await client.get('/person/list')).status === 500 })
      expect((await client.get('/person/nobody')).status).toBe(404)
    }
    for (const [from, to] of [
      [0, 0.5],
      [0.5, 1],
    ] as const) {
      const part = seen.filter(({ ratio }) => ratio >= from && ratio < to)
      const wanted = part.reduce((sum, { ratio }) => sum + ratio, 0) / part.length
      const share = part.filter(({ failed }) => failed).length / part.length
      // The clock of the test is a moment behind that of the service.
      expect(Math.abs(share - wanted)).toBeLessThan(3 * shareError(wanted, part.length) + 0.1)
    }
    expect(await versions(client)).toEqual(first)
    expect((await client.get('/person/list')).status).toBe(200)
  })
})
