import type { Client } from './client.ts'

/** One change that a client has asked for: a name for an id, or none when the person is deleted. */
type Entry = { readonly id: string; readonly name: string | undefined; answeredAt: number | undefined }

/** What a client has asked of the store, one request after the other, and when it was answered. */
export type Ledger = {
  readonly entries: readonly Entry[]
  /** Changes persons until a request fails; `firstId` is the id of the first creation. */
  readonly write: (client: Client, firstId: number) => Promise<void>
  /**
   * How many entries the persons of a store show, in their order; undefined when no number of them explains the persons.
   * `persons` has a name for each id.
   */
  readonly shownBy: (persons: ReadonlyMap<string, string>) => number | undefined
}

/** A ledger that begins with these persons; each name that it writes is a new one. */
export function createLedger(before: ReadonlyMap<string, string>, round: number): Ledger {
  const entries: Entry[] = []
  /** The persons after this number of entries. */
  const after = (count: number) => {
    const persons = new Map(before)
    for (const { id, name } of entries.slice(0, count)) {
      if (name === undefined) persons.delete(id)
      else persons.set(id, name)
    }
    return persons
  }
  const ask = async (id: string, name: string | undefined, send: () => Promise<{ status: number; json: unknown }>) => {
    const entry: Entry = { id, name, answeredAt: undefined }
    entries.push(entry)
    const { status, json } = await send()
    const answered = (json as { id?: string } | undefined)?.id ?? id
    if (status >= 300 || answered !== id) throw new Error(`${id} got ${status} and ${answered}`)
    entry.answeredAt = performance.now()
  }
  const change = (client: Client, method: string, id: string, name: string | undefined) => {
    const path = method === 'POST' ? '/person' : `/person/${id}`
    const json = name === undefined ? undefined : { first_name: name, last_name: 'L' }
    return ask(id, name, () => client.send({ method, path, json }))
  }

  return {
    entries,
    write: async (client, firstId) => {
      for (let next = firstId; ; next++) {
        const id = String(next)
        await change(client, 'POST', id, `${round} created ${id}`)
        await change(client, 'PUT', id, `${round} replaced ${id}`)
        if (next > firstId) await change(client, 'DELETE', String(next - 1), undefined)
      }
    },
    shownBy: (persons) => {
      const names = new Set(persons.values())
      const seen = entries.findLastIndex(({ name }) => name !== undefined && names.has(name)) + 1
      // A deletion leaves no name to see, and no two follow each other.
      return [seen, seen + 1].find((count) => isSame(after(count), persons))
    },
  }
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && one.entries().every(([id, name]) => other.get(id) === name)
}
