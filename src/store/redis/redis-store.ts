import type { Person, PersonFields, StoreReason } from '../../contract.ts'
import { createStamp, toPerson } from '../person-record.ts'
import type { PersonStore } from '../person-store.ts'
import type { Connection } from './connection.ts'
import { type Failure, failureOf, unavailable } from './failures.ts'
import type { Ids } from './ids.ts'
import { evaluate, type Keys, REFUSAL, SCRIPTS, type Script } from './scripts.ts'

/** How many characters of a value are the time of creation, as RFC 3339 has it with milliseconds and `Z`. */
const STAMP_LENGTH = 24

/** What the persons of a server need beside it. */
export type RedisStoreParts = {
  readonly maxPersons: number
  readonly now: () => Date
  /** Gets the reason of each failure. */
  readonly onFailure: (reason: StoreReason) => void
  /** Gets an error that has no reason of its own. */
  readonly onUnknown: (error: Error) => void
}

/** The persons of a server: one round trip for each call, and `store-unavailable` for what it cannot do now. */
export function createRedisStore(
  { client, barrier }: Connection,
  ids: Ids,
  keys: Keys,
  { maxPersons, now, onFailure, onUnknown }: RedisStoreParts,
): PersonStore {
  const stamp = createStamp(now)
  const persons = keys[1]
  const failed = (failure: Failure, mayHave?: string) => {
    onFailure(failure.reason)
    return unavailable(failure, mayHave)
  }
  const refused = (reason: StoreReason) => failed({ reason, isUncertain: false })
  const attempt = async <T>(send: () => Promise<T>, mayHave?: string): Promise<T> => {
    const reason = barrier()
    if (reason) throw refused(reason)
    try {
      return await send()
    } catch (error) {
      const failure = failureOf(error)
      if (failure.reason === 'other') onUnknown(error as Error)
      // The connection itself knows why it was lost.
      throw failed(
        { ...failure, reason: failure.reason === 'connection' ? (barrier() ?? 'connection') : failure.reason },
        mayHave,
      )
    }
  }
  const run = (script: Script, args: readonly (string | number)[], mayHave?: string) =>
    attempt(() => evaluate(client, script, keys, args), mayHave)

  return {
    create: async (fields) => {
      const hindrance = ids.hindrance()
      if (hindrance) throw refused(hindrance)
      const time = stamp()
      const args = [maxPersons, ids.highest(), time + encode(fields, time)]
      const id = (await run(SCRIPTS.create, args, 'The person may exist nevertheless.')) as number
      if (id === REFUSAL.full) return undefined
      if (id === REFUSAL.settling || id === REFUSAL.forgotten) throw refused('settling')
      ids.see(id)
      return toPerson(String(id), fields, time, time)
    },
    get: async (id) => {
      const value = await attempt(() => client.hget(persons, id))
      if (value === null) return undefined
      ids.see(Number(id))
      return decode(id, value)
    },
    list: async (start, limit) => {
      const [found, values] = (await run(SCRIPTS.list, [start, limit])) as [string[], (string | null)[]]
      ids.see(Number(found.at(-1) ?? -1))
      return found.flatMap((id, index) => decode(id, values[index] as string))
    },
    replace: async (id, fields) => {
      const time = stamp()
      const args = [id, encode(fields, time), STAMP_LENGTH]
      const created = (await run(SCRIPTS.replace, args, 'The person may have been replaced nevertheless.')) as
        | string
        | null
      return created === null ? undefined : toPerson(id, fields, created, time)
    },
    remove: async (id) => (await run(SCRIPTS.remove, [id], 'The person may have been deleted nevertheless.')) === 1,
    count: () => attempt(() => client.hlen(persons)),
  }
}

/** A person without what the server has apart: the id and the time of creation. */
function encode({ first_name, last_name, email, address }: PersonFields, updated_at: string): string {
  return JSON.stringify({ first_name, last_name, email, address, updated_at })
}

function decode(id: string, value: string): Person {
  const { updated_at, ...fields } = JSON.parse(value.slice(STAMP_LENGTH))
  return toPerson(id, fields, value.slice(0, STAMP_LENGTH), updated_at)
}
