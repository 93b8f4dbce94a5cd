import type { Person, PersonFields } from '../contract.ts'
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

/** The time as RFC 3339 has it. What happens within one millisecond shares its text, which takes long to make. */
function createStamp(now: () => Date): () => string {
  let [at, text] = [Number.NaN, '']
  return () => {
    const time = now()
    if (time.getTime() !== at) {
      at = time.getTime()
      text = time.toISOString()
    }
    return text
  }
}

/** One shape for all persons, which is what makes them small and quick; JSON leaves out what is undefined. */
function toPerson(id: string, fields: PersonFields, created_at: string, updated_at: string): Person {
  const { first_name, last_name, email, address } = fields
  return { id, first_name, last_name, email, address, created_at, updated_at } as Person
}
