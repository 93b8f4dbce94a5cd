import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Logger } from './log.ts'
import { createSnapshotMetrics } from './metrics/person-snapshots.ts'
import type { Registry } from './metrics/registry.ts'
import { createStoreMetrics } from './metrics/store.ts'
import { uniform } from './random.ts'
import { createMemoryStore } from './store/memory-store.ts'
import type { PersonStore } from './store/person-store.ts'
import type { SharedStore } from './store/redis/open.ts'
import { openKeptStore } from './store/snapshot/open-kept-store.ts'
import { createSnapshots } from './store/snapshot/snapshots.ts'

/** What a store needs from outside; a test replaces the one in memory. */
type StoreParts = {
  readonly clock: Pick<Clock, 'now'>
  readonly log: { readonly logger: Pick<Logger, 'info' | 'warn' | 'error'> }
  readonly seed: number
  readonly store?: PersonStore
}

/** The store of a run, and what it does beside requests. */
export type OpenedStore = {
  readonly store: PersonStore
  /** Whether it could be used once. */
  readonly wasReached: () => boolean
  /** Begins to keep the persons, if a file is to; resolves when the first request may come. */
  readonly start: () => Promise<void>
  /** Makes this share of the snapshots fail from now on, 0 to 1; undefined without --snapshot. */
  readonly failSnapshots: ((share: number) => void) | undefined
  /** Keeps the persons as they are now, if a file is to; rejects when that fails. */
  readonly close: () => Promise<void>
}

/** Opens the store; rejects with a message of one line when it must not be used. */
export async function openStore(config: Config, parts: StoreParts, registry: Registry): Promise<OpenedStore> {
  if (config.store !== 'memory') return openShared({ ...config, url: config.store }, parts, registry)
  if (config.snapshot !== undefined) return openKept({ ...config, file: config.snapshot }, parts, registry)
  const store = parts.store ?? createMemoryStore({ maxPersons: config.maxPersons, now })
  return { ...NOT_KEPT, store, wasReached: () => true, close: async () => {} }
}

/** What a store without snapshots has. */
const NOT_KEPT = { start: async () => {}, failSnapshots: undefined } as const

const now = () => new Date()

/** A store on a server, whose client is loaded only for one (decision 74). */
async function openShared(
  { url, storePrefix: prefix, maxPersons }: Config & { readonly url: URL },
  { clock, log }: StoreParts,
  registry: Registry,
): Promise<OpenedStore> {
  const { openSharedStore } = await import('./store/redis/open.ts')
  let shared: SharedStore | undefined
  const metrics = createStoreMetrics(registry, () => shared?.isConnected() ?? false, clock.now)
  shared = await openSharedStore({ url, prefix, maxPersons, now, onFailure: metrics.failed, log: log.logger })
  return { ...NOT_KEPT, ...shared, store: metrics.timed(shared.store), close: async () => shared.close() }
}

/** A store in this process, and the file that keeps it (decision 76). */
async function openKept(
  config: Config & { readonly file: string },
  { clock, log: { logger }, seed }: StoreParts,
  registry: Registry,
): Promise<OpenedStore> {
  const { maxPersons, snapshotIntervalMs: intervalMs } = config
  const { store, file, savedAt, release } = await openKeptStore(config.file, { maxPersons, now })
  const { succeeded, failed } = createSnapshotMetrics(registry, config, savedAt)
  const say = createReporter(file, logger)
  const onSuccess = (ms: number) => {
    succeeded(ms)
    say(undefined)
  }
  const onFailure = (error: Error) => {
    failed()
    say(error)
  }
  const { contents } = store
  const failures = createFailures(seed)
  const { failure } = failures
  const snapshots = createSnapshots({ file, intervalMs, contents, now: clock.now, failure, onSuccess, onFailure })
  return {
    store,
    wasReached: () => true,
    start: snapshots.start,
    failSnapshots: failures.set,
    close: async () => {
      const isSaved = await snapshots.stop()
      release()
      if (!isSaved) throw new Error(`the last snapshot has failed: ${file} is without the latest changes`)
    },
  }
}

/** Failures on demand, drawn from the seed; they look like those of a full disk. */
function createFailures(seed: number) {
  const draw = uniform(`${seed} snapshots`)
  let share = 0
  return {
    set: (to: number) => {
      share = to
    },
    failure: () => (draw() < share ? new Error('ENOSPC: no space left on device, write (simulated)') : undefined),
  }
}

/** Logs a failure when it differs from the one before, and when snapshots succeed again. */
function createReporter(file: string, logger: StoreParts['log']['logger']): (error: Error | undefined) => void {
  let last: string | undefined
  return (error) => {
    if (error && error.message !== last) logger.error(error, `the persons cannot be saved to ${file}`)
    if (!error && last !== undefined) logger.info(`the persons are saved to ${file} again`)
    last = error?.message
  }
}
