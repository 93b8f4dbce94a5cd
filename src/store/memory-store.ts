import type { Person } from '../contract.ts'
import { createStamp, toPerson } from './person-record.ts'
import type { PersonStore } from './person-store.ts'
import { createSequence } from './sequence.ts'

/** All that a store holds at one moment. */
export type Contents = {
  /** The id of the next creation, as a number. */
  readonly nextId: number
  /** In creation order. Nobody changes a person: a replacement is another one. */
  readonly persons: readonly Person[]
}

/** A store in this process. */
export type MemoryStore = PersonStore & {
  /** What it holds now; what changes later leaves that alone. Takes a millisecond for 100,000 persons. */
  readonly contents: () => Contents
}

const NOTHING: Contents = { nextId: 0, persons: [] }

/** What a memory store needs. */
type MemoryParts = {
  readonly maxPersons: number
  /** The time of creations and updates. */
  readonly now: () => Date
  /** What it begins with, also when that is more than `maxPersons`; nothing when it is left out. */
  readonly contents?: Contents | undefined
}

/** A store in this process, which keeps what it holds no longer than that. */
export function createMemoryStore({ maxPersons, now, contents = NOTHING }: MemoryParts): MemoryStore {
  const persons = new Map<string, Person>()
  const order = createSequence()
  for (const person of contents.persons) {
    persons.set(person.id, person)
    order.append(Number(person.id))
  }
  const stamp = createStamp(now)
  let nextId = contents.nextId

  return {
    contents: () => ({ nextId, persons: [...persons.values()] }),
    async create(fields) {
      if (persons.size >= maxPersons) return undefined
      const key = nextId++
      const time = stamp()
      const person = toPerson(String(key), fields, time, time)
      persons.set(person.id, person)
      order.append(key)
      return person
    },
    async get(id) {
      return persons.get(id)
    },
    async list(start, limit) {
      return order.slice(start, limit).flatMap((key) => persons.get(String(key)) ?? [])
    },
    async replace(id, fields) {
      const found = persons.get(id)
      if (!found) return undefined
      const person = toPerson(id, fields, found.created_at, stamp())
      persons.set(id, person)
      return person
    },
    async remove(id) {
      const existed = persons.delete(id)
      if (existed) order.remove(Number(id))
      return existed
    },
    async count() {
      return persons.size
    },
  }
}
