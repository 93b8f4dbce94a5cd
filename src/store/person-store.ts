import type { Person, PersonFields } from '../contract.ts'

/**
 * Where persons are kept. Absence is a value here (`undefined`, `false`), never an error; a rejection means that the
 * store itself failed. Ids are decimal strings that count up from "0" and are never used twice.
 */
export type PersonStore = {
  /** The new person, or undefined when the store holds as many as it may. */
  readonly create: (fields: PersonFields) => Promise<Person | undefined>
  readonly get: (id: string) => Promise<Person | undefined>
  /** At most `limit` persons in creation order, after the first `start`. */
  readonly list: (start: number, limit: number) => Promise<Person[]>
  /** Replaces all editable fields; a field that is left out is removed. */
  readonly replace: (id: string, fields: PersonFields) => Promise<Person | undefined>
  /** Whether there was a person with this id. */
  readonly remove: (id: string) => Promise<boolean>
  readonly count: () => Promise<number>
}
