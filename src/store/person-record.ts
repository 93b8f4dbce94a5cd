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

/** One shape for all persons, which is what makes them small and quick; JSON leaves out what is undefined. */
export function toPerson(id: string, fields: PersonFields, created_at: string, updated_at: string): Person {
  const { first_name, last_name, email, address } = fields
  return { id, first_name, last_name, email, address, created_at, updated_at } as Person
}
