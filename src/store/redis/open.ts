import { setTimeout as sleep } from 'node:timers/promises'
import type { PersonStore } from '../person-store.ts'
import { connect } from './connection.ts'
import { greet } from './greeting.ts'
import { createIds } from './ids.ts'
import { createRedisStore, type RedisStoreParts } from './redis-store.ts'
import { keysOf } from './scripts.ts'

/** For how long a server that is new to the instances gives no ids, in milliseconds: longer than any takes to connect again. */
const SETTLE_MS = 1000

/** What a shared store needs. */
export type SharedStoreParts = Omit<RedisStoreParts, 'onUnknown'> & {
  /** `redis:` or `rediss:`, with user, password and database. */
  readonly url: URL
  /** What the names of all keys begin with. */
  readonly prefix: string
  readonly settleMs?: number
  readonly log: { readonly info: (line: string) => void; readonly warn: (line: string) => void }
}

/** A store on a server. */
export type SharedStore = {
  readonly store: PersonStore
  /** Whether the server can be used now. */
  readonly isConnected: () => boolean
  /** Whether it could be used once. */
  readonly wasReached: () => boolean
  readonly close: () => void
}

/**
 * A store on Valkey or Redis, which instances share. Resolves when it is reached, or cannot be for now, and rejects when it
 * must not be used.
 */
export async function openSharedStore({
  url,
  prefix,
  settleMs = SETTLE_MS,
  onFailure,
  log,
  ...parts
}: SharedStoreParts): Promise<SharedStore> {
  const keys = keysOf(prefix)
  const ids = createIds(keys, { settleMs, onRestored: () => onFailure('counter-restored') })
  const first = Promise.withResolvers<void>()
  const where = `${url.protocol}//${url.host}${url.pathname}`
  let runId = ''
  let wasReached = false
  const said = new Set<string>()
  /** Writes one line about a cause until the store is reached again: attempts to connect fail five times a second. */
  const warn = (cause: string, line: string) => {
    if (!said.has(cause)) log.warn(`the store ${where} ${line}`)
    said.add(cause)
  }
  const connection = connect({
    url,
    prepare: async (client) => {
      runId = await greet(client, url)
      const pauseMs = await ids.agree(client, runId)
      if (wasReached) return
      void sleep(pauseMs).then(() => {
        wasReached = true
        first.resolve()
      })
    },
    keepUp: async (client) => void (await ids.agree(client, runId)),
    onOpen: () => {
      said.clear()
      log.info(`the store ${where} is reached`)
    },
    onLoss: (reason, error) => {
      const why = error.message.replace(/^UNSUITABLE /, '')
      warn(reason === 'connection' ? why : reason, `cannot be used (${reason}): ${why}`)
      if (reason === 'unsuitable') first.reject(new Error(`the store ${where} is not suitable: ${why}`))
      first.resolve()
    },
  })
  await first.promise.catch((error) => {
    connection.close()
    throw error
  })
  return {
    store: createRedisStore(connection, ids, keys, {
      ...parts,
      onFailure,
      onUnknown: ({ message }) => warn(message, `has failed: ${message}`),
    }),
    isConnected: () => connection.barrier() === undefined,
    wasReached: () => wasReached,
    close: connection.close,
  }
}
