import { type StoreReason, storeEvents } from '../contract.ts'
import type { Registry } from './registry.ts'

type Command = (typeof storeEvents)['commands'][number]
type Store = Readonly<Record<Command, (...args: never[]) => Promise<unknown>>>

/** The metrics of a shared store. */
type StoreMetrics = {
  readonly failed: (reason: StoreReason) => void
  /** The same store, whose commands are timed. */
  readonly timed: <S extends Store>(store: S) => S
}

/** Counts what fails in a shared store and times its commands; `isConnected` is asked at each scrape, `now` is in milliseconds. */
export function createStoreMetrics(registry: Registry, isConnected: () => boolean, now: () => number): StoreMetrics {
  for (const reason of storeEvents.reasons) registry.declare('person_store_errors_total', { reason })
  registry.beforeScrape(async () => registry.set('person_store_connected', {}, Number(isConnected())))
  const time = (command: Command, call: Store[Command]) => {
    const observe = registry.bufferedHistogram('person_store_operation_duration_seconds', { command })
    return async (...args: never[]) => {
      const start = now()
      try {
        return await call(...args)
      } finally {
        observe((now() - start) / 1000)
      }
    }
  }
  return {
    failed: (reason) => registry.increment('person_store_errors_total', { reason }),
    timed: <S extends Store>(store: S) =>
      Object.fromEntries(storeEvents.commands.map((command) => [command, time(command, store[command])])) as S,
  }
}
