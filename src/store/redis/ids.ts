import type { StoreReason } from '../../contract.ts'
import type { Client } from './connection.ts'
import { failureOf } from './failures.ts'
import { evaluate, type Keys, SCRIPTS } from './scripts.ts'

/** What an instance knows of the ids in use. */
export type Ids = {
  /** The highest id that this instance has seen; -1 before the first. */
  readonly highest: () => number
  /** Takes down an id that is in use. */
  readonly see: (id: number) => void
  /** Why the server could not write down what it had to; it gives no ids until then. */
  readonly hindrance: () => StoreReason | undefined
  /** Tells the server the highest id and learns its own; resolves to the milliseconds for which it gives no ids. */
  readonly agree: (client: Client, runId: string) => Promise<number>
}

/**
 * Keeps ids from being used twice when a server has lost some of what it knew. Each instance tells it the highest id that
 * it knows, at each connection and twice a second. A server that is new to them gives no ids for a moment, so that all of them
 * have done so before it does.
 */
export function createIds(
  keys: Keys,
  { settleMs, onRestored }: { readonly settleMs: number; readonly onRestored: () => void },
): Ids {
  let highest = -1
  let hindrance: StoreReason | undefined
  const see = (id: number) => {
    if (id > highest) highest = id
  }
  return {
    highest: () => highest,
    see,
    hindrance: () => hindrance,
    agree: async (client, runId) => {
      try {
        const reply = await evaluate(client, SCRIPTS.join, keys, [highest, runId, settleMs])
        const [wasForgotten, known, pauseMs] = reply as [number, number, number]
        hindrance = undefined
        see(known)
        if (wasForgotten) onRestored()
        return pauseMs
      } catch (error) {
        const { reason } = failureOf(error)
        // It can still be read.
        if (reason !== 'read-only' && reason !== 'out-of-memory') throw error
        hindrance = reason
        return 0
      }
    },
  }
}
