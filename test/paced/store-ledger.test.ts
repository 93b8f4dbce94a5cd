import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Client } from '../support/client.ts'
import { createLedger } from '../support/ledger.ts'
import { type Flags, ownServer } from '../support/server.ts'
import { startSlowNetwork } from '../support/slow-network.ts'
import { send, until } from '../support/store-requests.ts'
import { DURABLE, SERVERS, startStoreServer } from '../support/store-server.ts'
import { describeWith } from '../support/tools.ts'

/** A client of a service on a store, until the test ends. */
const launch = async (store: string, flags: Flags = {}) => (await ownServer({ store, ...flags })).client

describeWith(SERVERS, 'a store of several instances', () => {
  describe.each(SERVERS)('%s', (program) => {
    it('loses nothing that it has acknowledged, gives no id twice and no wrong answer, whatever happens to it', async () => {
      const store = await startStoreServer(program, ...DURABLE)
      const network = await startSlowNetwork(store.port)
      const clients = [await launch(store.url), await launch(`redis://127.0.0.1:${network.port}`)]
      const ledger = createLedger()
      let isOver = false
      const workers = Array.from({ length: 8 }, (_, index) => ledger.work(clients[index % 2] as Client, () => isOver))
      const back = () => Promise.all(clients.map((client) => until(client, 'create', 201)))
      for (let round = 0; round < 3; round++) {
        await sleep(500)
        await store.kill()
        await sleep(300)
        store.start('keeping')
        await store.ready()
        await back()
        await sleep(500)
        store.signal('SIGSTOP')
        await sleep(800)
        store.signal('SIGCONT')
        await back()
        network.setDelay(200 * round)
        await sleep(1000)
        network.setDelay(0)
        await back()
      }
      isOver = true
      await Promise.all(workers)
      await ledger.audit(clients[0] as Client)
      await ledger.audit(clients[1] as Client)
      console.log(`${program}, ledger: ${JSON.stringify(ledger.counts)}`)
      expect(ledger.wrong).toEqual([])
      expect(ledger.counts.acknowledged).toBeGreaterThan(500)
      expect(ledger.counts.unavailable).toBeGreaterThan(0)
    })

    it('gives no id twice, even when it comes back empty under load', async () => {
      const store = await startStoreServer(program)
      const clients = [await launch(store.url), await launch(store.url)]
      const given: string[] = []
      let isOver = false
      const workers = Array.from({ length: 8 }, async (_, index) => {
        while (!isOver) {
          const { status, json } = await send(clients[index % 2] as Client, 'create')
          if (status === 201) given.push(json.id)
          else await sleep(5)
        }
      })
      for (let round = 0; round < 3; round++) {
        await sleep(300)
        if (round === 1) await store.command('FLUSHALL')
        else {
          await store.kill()
          store.start('empty')
          await store.ready()
        }
        await Promise.all(clients.map((client) => until(client, 'create', 201)))
      }
      isOver = true
      await Promise.all(workers)
      console.log(`${program}, emptied three times: ${given.length} ids`)
      expect(new Set(given).size).toBe(given.length)
    })

    it('gives one 201 to two services when one place is left', async () => {
      const store = await startStoreServer(program)
      const clients = [await launch(store.url, { 'max-persons': 10 }), await launch(store.url, { 'max-persons': 10 })]
      for (let count = 0; count < 9; count++) {
        expect((await send(clients[count % 2] as Client, 'create')).status).toBe(201)
      }
      const all = await Promise.all(
        Array.from({ length: 40 }, (_, index) => send(clients[index % 2] as Client, 'create')),
      )
      expect(all.map(({ status }) => status).sort()).toEqual([201, ...Array(39).fill(507)])
    })
  })
})
