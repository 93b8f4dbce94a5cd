import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import { startProxy } from '../support/haproxy.ts'
import { faultsOf, runK6 } from '../support/k6.ts'
import { counted, measured } from '../support/k6-counts.ts'
import { dashboards, filledIn, panelsOf, queriesOf } from '../support/panels.ts'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { launchStoreServer, type StoreServer } from '../support/store-server.ts'
import { describeWith } from '../support/tools.ts'

const JOB = 'prometric'

describeWith(['haproxy', 'valkey-server', 'k6', 'prometheus3'], 'two instances with one store behind haproxy', () => {
  let store: StoreServer
  let servers: readonly RunningServer[] = []
  let clients: readonly Client[] = []
  let prometheus: RunningPrometheus

  beforeAll(async () => {
    store = await launchStoreServer('valkey-server')
    servers = await Promise.all([0, 1].map(() => launchServer({ latency: 'on', store: store.url })))
    clients = servers.map(({ url }) => createClient(url))
    prometheus = await launchPrometheus('prometheus3', { [JOB]: servers.map(({ port }) => port) })
  })
  afterAll(async () => {
    for (const client of clients) client.close()
    for (const server of servers) server.signal('SIGKILL')
    await Promise.all([prometheus.stop(), store.stop()])
  })

  it('pass the smoke test whole, and count together what k6 counts', { timeout: 120_000 }, async () => {
    const ports = servers.map(({ port }) => port)
    const run = await runK6('k6/smoke.js', (await startProxy('haproxy.cfg', ports)).url)
    expect(faultsOf(run), run.output).toEqual([])
    const all = await Promise.all(clients.map(counted))
    const sum: Record<string, number> = {}
    for (const [key, count] of all.flatMap(Object.entries)) sum[key] = (sum[key] ?? 0) + count
    expect(sum).toEqual(measured(run.requests))
    for (const own of all) expect(Object.keys(own).length).toBeGreaterThan(0)
  })

  it('are one store on the dashboard, where each says how many persons there are', async () => {
    for (let made = 0; made < 5; made += 1) {
      const json = { first_name: 'Ada', last_name: 'Lovelace' }
      await clients[made % 2]?.send({ method: 'POST', path: '/person', json })
    }
    const persons = Number((await clients[0]?.metrics())?.get('person_store_count'))
    const values = async (query: string) => (await prometheus.query(query)).map(({ value }) => Number(value[1]))
    await expect.poll(() => values('person_store_count'), { timeout: 10_000 }).toEqual([persons, persons])
    const panel = dashboards
      .flatMap(([, board]) => panelsOf(board))
      .find(({ title }) => title === 'Persons in the store')
    const [query] = panel ? queriesOf(panel) : []
    expect(await values(filledIn(query?.expr ?? '', JOB))).toEqual([persons])
  })
})
