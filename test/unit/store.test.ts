import { describe } from 'vitest'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { behavesLikeAStore, MAX, ticking } from '../support/store-suite.ts'

describe('PersonStore: memory', () => {
  behavesLikeAStore(async () => createMemoryStore({ maxPersons: MAX, now: ticking() }), 1000)
})
