import { createMemoryStore, type MemoryStore } from '../../src/store/memory-store.ts'

/** A store with this number of persons of usual length, 220 bytes each in a snapshot. */
export async function storeOfUsualPersons(count: number): Promise<MemoryStore> {
  const store = createMemoryStore({ maxPersons: count, now: () => new Date() })
  for (let index = 0; index < count; index++) {
    const email = `ada.${index}@analytical.example`
    const address = '12 St James Square, London'
    await store.create({ first_name: `Ada ${index}`, last_name: 'Lovelace', email, address })
  }
  return store
}
