import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, Reply } from './client.ts'

/** What a client knows of a person: the states that it may be in. `undefined` is that it does not exist. */
type Entry = { readonly states: Set<string | undefined>; isCertain: boolean }

/** A client that writes down what was acknowledged, and each reply that contradicts it. */
export type Ledger = {
  /** Creates, reads, replaces and removes persons of its own, until the promise resolves. */
  readonly work: (client: Client, until: () => boolean) => Promise<void>
  /** Reads every person that it knows and writes down what is wrong. */
  readonly audit: (client: Client) => Promise<void>
  readonly wrong: readonly string[]
  /** How many replies of each kind there were. */
  readonly counts: Readonly<Record<'acknowledged' | 'unavailable' | 'uncertain', number>>
}

/** A ledger for all workers of a test. After a change without a reply a person is read, and changed no more. */
export function createLedger(): Ledger {
  const entries = new Map<string, Entry>()
  const wrong: string[] = []
  const counts = { acknowledged: 0, unavailable: 0, uncertain: 0 }
  let serial = 0

  const isUncertain = ({ json }: Reply) => /nevertheless/.test(json.detail)
  const note = (reply: Reply) => {
    if (reply.status < 300) counts.acknowledged++
    else if (reply.status === 503) counts[isUncertain(reply) ? 'uncertain' : 'unavailable']++
    else if (reply.status !== 404) wrong.push(`status ${reply.status}`)
  }
  const create = async (client: Client): Promise<string | undefined> => {
    const name = `n${serial++}`
    const reply = await client.send({ method: 'POST', path: '/person', json: { first_name: name, last_name: 'x' } })
    note(reply)
    if (reply.status !== 201) return undefined
    const { id } = reply.json
    if (entries.has(id)) wrong.push(`the id ${id} was given twice`)
    entries.set(id, { states: new Set([name]), isCertain: true })
    return id
  }
  const read = async (client: Client, id: string) => {
    const { states } = entries.get(id) as Entry
    const reply = await client.get(`/person/${id}`)
    note(reply)
    const state = reply.status === 404 ? undefined : reply.json.first_name
    if (reply.status !== 503 && !states.has(state)) wrong.push(`${id} is ${state}, not one of ${[...states]}`)
  }
  /** A change to another state: acknowledged, refused, or uncertain, and then both states are possible. */
  const change = async (client: Client, id: string, to: string | undefined) => {
    const entry = entries.get(id) as Entry
    if (!entry.isCertain) return
    const path = `/person/${id}`
    const json = { first_name: to, last_name: 'x' }
    const reply = await client.send(to === undefined ? { method: 'DELETE', path } : { method: 'PUT', path, json })
    note(reply)
    if (reply.status === 404 && !entry.states.has(undefined)) wrong.push(`${id} cannot be changed, it is gone`)
    if (reply.status < 300) entry.states.clear()
    if (reply.status < 300 || (reply.status === 503 && isUncertain(reply))) entry.states.add(to)
    entry.isCertain = reply.status !== 503 || !isUncertain(reply)
  }

  return {
    work: async (client, until) => {
      while (!until()) {
        const id = await create(client)
        if (id === undefined) {
          await sleep(5)
          continue
        }
        await read(client, id)
        await change(client, id, `n${serial++}`)
        await read(client, id)
        if (serial % 3 === 0) await change(client, id, undefined)
        await read(client, id)
      }
    },
    audit: async (client) => {
      for (const id of entries.keys()) await read(client, id)
    },
    wrong,
    counts,
  }
}
