import { fileURLToPath } from 'node:url'

/** The contract that the contract-first contenders read. */
export const CONTRACT = fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url))

/** What every contender keeps its persons in. */
export function createPersons() {
  const persons = new Map()
  return {
    get: (id) => persons.get(id),
    create: ({ first_name, last_name, email, address }) => {
      const now = new Date().toISOString()
      const person = {
        id: String(persons.size),
        first_name,
        last_name,
        email,
        address,
        created_at: now,
        updated_at: now,
      }
      persons.set(person.id, person)
      return person
    },
  }
}

/** The least that a server must check before it stores a person. */
export function isPerson(value) {
  return typeof value === 'object' && typeof value?.first_name === 'string' && typeof value.last_name === 'string'
}

/** The line by which the bench learns where a contender listens. */
export function say(server) {
  process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`)
}
