import type { Person } from '../contract.ts'
import { createStamp, toPerson } from './person-record.ts'
import type { PersonStore } from './person-store.ts'
import { createSequence } from './sequence.ts'

/** A store in this process, empty at the start. `now` gives the time of creations and updates. */
export function createMemoryStore({ maxPersons, now }: { maxPersons: number; now: () => Date }): PersonStore {
  const persons = new Map<string, Person>()
  const order = createSequence()
  const stamp = createStamp(now)
  let nextId = 0

  return {
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
