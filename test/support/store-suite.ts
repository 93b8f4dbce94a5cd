import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PersonFields } from '../../src/contract.ts'
import type { PersonStore } from '../../src/store/person-store.ts'

/** The most persons of a store that the suite opens. */
export const MAX = 50

const ada: PersonFields = { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@analytical.example' }

/** A clock that moves a second at each look. */
export function ticking(): () => Date {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++))
}

/** What every driver of the port must do. `open` gives an empty store of at most {@link MAX} persons with a {@link ticking} clock. */
export function behavesLikeAStore(open: () => Promise<PersonStore>, numRuns: number): void {
  it('counts ids up from "0" and never uses one twice', async () => {
    const store = await open()
    expect((await store.create(ada))?.id).toBe('0')
    expect((await store.create(ada))?.id).toBe('1')
    await store.remove('1')
    expect((await store.create(ada))?.id).toBe('2')
  })

  it('stamps creation and update', async () => {
    const store = await open()
    const person = await store.create(ada)
    expect(person).toEqual({ id: '0', ...ada, created_at: '2026-01-01T00:00:00.000Z', updated_at: person?.created_at })
    const replaced = await store.replace('0', { first_name: 'A', last_name: 'K' })
    expect(replaced).toEqual({
      id: '0',
      first_name: 'A',
      last_name: 'K',
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: '2026-01-01T00:00:01.000Z',
    })
    expect(await store.get('0')).toEqual(replaced)
  })

  it('says by a value that an id does not exist', async () => {
    const store = await open()
    for (const id of ['0', '', '-1', '1e0', '__proto__', 'toString', '9'.repeat(400)]) {
      expect(await store.get(id)).toBeUndefined()
      expect(await store.replace(id, ada)).toBeUndefined()
      expect(await store.remove(id)).toBe(false)
    }
    expect(await store.count()).toBe(0)
  })

  it('takes exactly one of many parallel creations when one place is left', async () => {
    const store = await open()
    for (let index = 0; index < MAX - 1; index++) await store.create(ada)
    const created = await Promise.all(Array.from({ length: 40 }, () => store.create(ada)))
    expect(created.filter((person) => person !== undefined)).toHaveLength(1)
    expect(await store.count()).toBe(MAX)
    await store.remove('3')
    expect((await store.create(ada))?.id).toBe(String(MAX))
  })

  it('behaves like a list of persons under any sequence of commands', async () => {
    const id = fc.nat(60).map(String)
    const command = fc.oneof(
      fc.record({ kind: fc.constant('create' as const), name: fc.string() }),
      fc.record({ kind: fc.constant('remove' as const), id }),
      fc.record({ kind: fc.constant('replace' as const), id, name: fc.string() }),
      fc.record({ kind: fc.constant('list' as const), start: fc.nat(60), limit: fc.integer({ min: 1, max: 100 }) }),
    )
    const sequences = fc.array(command, { minLength: 40, maxLength: 150 })
    await fc.assert(
      fc.asyncProperty(sequences, async (commands) => {
        const store = await open()
        let model: { id: string; name: string }[] = []
        let nextId = 0
        for (const step of commands) {
          if (step.kind === 'create') {
            const created = await store.create({ first_name: step.name, last_name: 'x' })
            expect(created !== undefined).toBe(model.length < MAX)
            if (created) model.push({ id: String(nextId++), name: step.name })
          } else if (step.kind === 'remove') {
            expect(await store.remove(step.id)).toBe(model.some((person) => person.id === step.id))
            model = model.filter((person) => person.id !== step.id)
          } else if (step.kind === 'replace') {
            const person = model.find((candidate) => candidate.id === step.id)
            const replaced = await store.replace(step.id, { first_name: step.name, last_name: 'x' })
            expect(replaced !== undefined).toBe(person !== undefined)
            if (person) person.name = step.name
          } else {
            const page = await store.list(step.start, step.limit)
            const seen = page.map((person) => ({ id: person.id, name: person.first_name }))
            expect(seen).toEqual(model.slice(step.start, step.start + step.limit))
          }
          expect(await store.count()).toBe(model.length)
        }
      }),
      { numRuns, seed: 7 },
    )
  })
}
