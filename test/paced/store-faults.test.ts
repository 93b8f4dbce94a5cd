import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Client } from '../support/client.ts'
import { type Flags, ownServer } from '../support/server.ts'
import { startSlowNetwork } from '../support/slow-network.ts'
import { BACK_MS, type Operation, send, until } from '../support/store-requests.ts'
import { DURABLE, SERVERS, startStoreServer } from '../support/store-server.ts'
import { describeWith } from '../support/tools.ts'

const UNAVAILABLE = 'urn:prometric:problem:store-unavailable'

/** The longest that a request may take to 503, in milliseconds: ten times as long as the service waits for the store. */
const REFUSAL_MS = 3000

const READS: readonly Operation[] = ['list', 'get']
const CHANGES: readonly Operation[] = ['create', 'replace', 'remove']
const ALL = [...READS, ...CHANGES]

async function timed<T>(call: () => Promise<T>): Promise<[result: T, ms: number]> {
  const start = performance.now()
  const result = await call()
  return [result, performance.now() - start]
}

/** Sends each operation at once and expects 503; resolves to the problems by operation, and the longest time in milliseconds. */
async function refusals(client: Client, operations: readonly Operation[]) {
  const all = await Promise.all(operations.map((operation) => timed(() => send(client, operation))))
  const problems = all.map(([{ status, headers, json }]) => {
    expect([status, headers['retry-after'], json?.type]).toEqual([503, '1', UNAVAILABLE])
    return json.detail as string
  })
  const longestMs = Math.max(...all.map(([, ms]) => ms))
  expect(longestMs).toBeLessThan(REFUSAL_MS)
  return { detailOf: Object.fromEntries(operations.map((name, index) => [name, problems[index] ?? ''])), longestMs }
}

const ms = (time: number) => `${time.toFixed(0)} ms`
const reasonCount = async (client: Client, reason: string) =>
  (await client.metrics()).get(`person_store_errors_total{reason="${reason}"}`) ?? Number.NaN

describeWith(SERVERS, 'a shared store', () => {
  describe.each(SERVERS)('%s', (program) => {
    const launch = (store: string, flags: Flags = {}) => ownServer({ store, ...flags })
    /** A server and a service of its with one person. */
    const start = async (...flags: string[]) => {
      const store = await startStoreServer(program, ...flags)
      const { server, client } = await launch(store.url)
      await until(client, 'create', 201)
      return { store, server, client }
    }
    const report = (what: string, refusal: number, back: number) =>
      console.log(`${program}, ${what}: 503 within ${ms(refusal)}, back after ${ms(back)}`)

    it('that was killed and comes back has lost nothing', async () => {
      const { store, server, client } = await start(...DURABLE)
      await store.kill()
      const { longestMs } = await refusals(client, ALL)
      expect((await client.get('/ready')).status).toBe(200)
      expect((await client.metrics()).get('person_store_connected')).toBe(0)
      store.start('keeping')
      await store.ready()
      const back = await until(client, 'get', 200)
      const creating = back + (await until(client, 'create', 201))
      expect(creating).toBeLessThan(BACK_MS)
      expect((await send(client, 'list')).json.map(({ id }: { id: string }) => id)).toEqual(['0', '1'])
      expect((await client.metrics()).get('person_store_connected')).toBe(1)
      expect(await reasonCount(client, 'counter-restored')).toBe(0)
      expect(server.log()).not.toContain('"level":50')
      report('killed', longestMs, creating)
    })

    it('that hangs is given up, and found again', async () => {
      const { store, server, client } = await start()
      store.signal('SIGSTOP')
      const first = await refusals(client, ALL)
      expect(first.detailOf.create).toBe('The store did not respond in time. The person may exist nevertheless.')
      expect(first.detailOf.get).toBe('The store did not respond in time.')
      await sleep(1000)
      const later = await refusals(client, ALL)
      store.signal('SIGCONT')
      const back = await until(client, 'list', 200)
      expect(await reasonCount(client, 'timeout')).toBeGreaterThan(0)
      // One line when it was lost, one when it was found.
      const lines = server.log().match(/the store redis:[^"]*/g)
      expect(lines, lines?.join('\n')).toHaveLength(3)
      report('stopped', Math.max(first.longestMs, later.longestMs), back)
    })

    it('that comes back empty gives no old ids', async () => {
      const { store, client } = await start()
      for (let count = 0; count < 4; count++) await send(client, 'create')
      await store.kill()
      store.start('empty')
      await store.ready()
      const back = await until(client, 'list', 200)
      expect((await send(client, 'get', '4')).status).toBe(404)
      const creating = back + (await until(client, 'create', 201))
      expect(creating).toBeLessThan(BACK_MS)
      expect((await send(client, 'list')).json.map(({ id }: { id: string }) => id)).toEqual(['5'])
      expect(await reasonCount(client, 'counter-restored')).toBe(1)
      report('emptied', 0, creating)
    })

    it('that is slow works, and one that is too slow is uncertain', async () => {
      const store = await startStoreServer(program)
      const network = await startSlowNetwork(store.port)
      const { client } = await launch(`redis://127.0.0.1:${network.port}`)
      network.setDelay(50)
      const [created, slow] = await timed(() => send(client, 'create'))
      expect([created.status, created.json.id]).toEqual([201, '0'])
      expect(slow).toBeGreaterThan(95)
      network.setDelay(400)
      const { detailOf, longestMs } = await refusals(client, ['create'])
      expect(detailOf.create).toContain('The person may exist nevertheless.')
      network.setDelay(0)
      const back = await until(client, 'get', 200)
      await expect.poll(async () => (await send(client, 'list')).json.length).toBe(2)
      network.setDelay(undefined)
      const silent = await refusals(client, ALL)
      report('slow', Math.max(longestMs, silent.longestMs), back)
    })

    it('that refuses the password stays out of readiness and of the log', async () => {
      const store = await startStoreServer(program, '--requirepass', 'right')
      const { server, client } = await launch(`redis://:swordfish@127.0.0.1:${store.port}`)
      const { detailOf, longestMs } = await refusals(client, ALL)
      expect(detailOf.get).toBe('The store does not let the service in.')
      expect((await client.get('/ready')).status).toBe(503)
      await store.command('CONFIG', 'SET', 'requirepass', 'swordfish')
      const [, back] = await timed(() => expect.poll(async () => (await client.get('/ready')).status).toBe(200))
      expect((await send(client, 'create')).status).toBe(201)
      expect(server.log()).not.toContain('swordfish')
      report('password', longestMs, back)
    })

    it('that is read-only or full still reads, and the cap is still 507', async () => {
      const store = await startStoreServer(program)
      const { client } = await launch(store.url, { 'max-persons': 2 })
      expect((await send(client, 'create')).status).toBe(201)
      // A replica of nobody: it has its data, and takes no changes.
      await store.command('REPLICAOF', '127.0.0.1', 1)
      const readOnly = await refusals(client, CHANGES)
      expect(readOnly.detailOf.create).toBe('The store takes no changes now.')
      for (const operation of READS) expect((await send(client, operation)).status).toBe(200)
      expect((await client.metrics()).get('person_store_connected')).toBe(1)
      await store.command('REPLICAOF', 'NO', 'ONE')
      const back = await until(client, 'create', 201)
      expect((await send(client, 'create')).status).toBe(507)
      await store.command('CONFIG', 'SET', 'maxmemory', 1)
      await send(client, 'remove', '1')
      const full = await refusals(client, ['create', 'replace'])
      expect(full.detailOf.create).toBe('The store takes no changes, because its memory is full.')
      for (const operation of READS) expect((await send(client, operation)).status).toBe(200)
      await store.command('CONFIG', 'SET', 'maxmemory', 0)
      expect((await send(client, 'create')).status).toBe(201)
      report('read-only', readOnly.longestMs, back)
    })

    it('that loads its data is 503, and never 404', async () => {
      const { store, client } = await start('--dbfilename', 'dump.rdb')
      await store.command('EVAL', "for i = 1, 4000 do redis.call('SET', 'other:' .. i, i) end", 0)
      await store.command('SAVE')
      await store.kill()
      // A pause after each key, and a look at clients after each kilobyte.
      store.start('keeping', '--key-load-delay', '300', '--loading-process-events-interval-bytes', '1024')
      const loading = async () => {
        await send(client, 'get')
        return reasonCount(client, 'loading')
      }
      await expect.poll(loading, { interval: 50 }).toBeGreaterThan(0)
      const { detailOf, longestMs } = await refusals(client, ALL)
      expect(detailOf.get).toBe('The store still reads its data.')
      await store.ready()
      const back = await until(client, 'get', 200)
      report('loading', longestMs, back)
    })
  })
})
