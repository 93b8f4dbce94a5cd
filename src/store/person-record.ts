import type { Person, PersonFields } from '../contract.ts'

/** The time as RFC 3339 has it. What happens within one millisecond shares its text, which takes long to make. */
export function createStamp(now: () => Date): () => string {
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

/** A person from elsewhere in the shape of those that a store has made. */
export function remakePerson(person: Person): Person {
  const { id, created_at, updated_at } = person
  // Most persons were never replaced: one text for both dates.
  return toPerson(id, person, created_at, updated_at === created_at ? created_at : updated_at)
}

/** One shape for all persons, which is what makes them small and quick; JSON leaves out what is undefined. */
export function toPerson(id: string, fields: PersonFields, created_at: string, updated_at: string): Person {
  const { first_name, last_name, email, address } = fields
  return { id, first_name, last_name, email, address, created_at, updated_at } as Person
}
