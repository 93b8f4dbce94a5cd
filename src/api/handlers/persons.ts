import type { Handlers } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import type { PersonStore } from '../../store/person-store.ts'

/** What the handlers of persons need. */
export type PersonParts = {
  readonly store: PersonStore
  readonly events: { readonly created: () => void; readonly deleted: () => void; readonly notFound: () => void }
}

type PersonHandlers = Pick<
  Handlers,
  'listPersons' | 'createPerson' | 'getPerson' | 'getPersonAlias' | 'updatePerson' | 'deletePerson'
>

/** Persons in the store. Absence is a value there, and becomes a failure here. */
export function createPersonHandlers({ store, events }: PersonParts): PersonHandlers {
  const found = <T>(value: T | undefined | false): T => {
    if (value) return value
    events.notFound()
    throw new AppError('person-not-found', 'No person has this id.')
  }
  const getPerson: Handlers['getPerson'] = async ({ path }) => ({ status: 200, body: found(await store.get(path.id)) })

  return {
    listPersons: async ({ query }) => ({ status: 200, body: await store.list(query.start, query.limit) }),
    createPerson: async ({ body }) => {
      const person = await store.create(body)
      if (!person) {
        throw new AppError('store-full', 'Delete a person, or start the service with a larger --max-persons.')
      }
      events.created()
      return { status: 201, headers: { Location: `person/${person.id}` }, body: person }
    },
    getPerson,
    getPersonAlias: getPerson,
    updatePerson: async ({ path, body }) => ({ status: 200, body: found(await store.replace(path.id, body)) }),
    deletePerson: async ({ path }) => {
      found(await store.remove(path.id))
      events.deleted()
      return { status: 204 }
    },
  }
}
