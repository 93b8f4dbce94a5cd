import type { Contents } from '../memory-store.ts'
import { writeSnapshot } from './write-snapshot.ts'

/** More than a service creates in a second. */
const IDS_PER_SECOND = 10_000

/** For how many intervals ids are reserved: as long as SnapshotOverdue waits until it fires. */
const RESERVED_INTERVALS = 3

/** What snapshots of a store need. */
export type SnapshotParts = {
  readonly file: string
  /** From the begin of one to the begin of the next, in milliseconds. */
  readonly intervalMs: number
  readonly contents: () => Contents
  /** In milliseconds, of a clock that is never set. */
  readonly now: () => number
  /** Why the next one is to fail, undefined when it is not; asked once for each. */
  readonly failure?: () => Error | undefined
  /** Gets how long it took, in milliseconds. */
  readonly onSuccess: (ms: number) => void
  readonly onFailure: (error: Error) => void
}

/** Snapshots at an interval, one at a time. */
export type Snapshots = {
  /** Writes the first one, which reserves ids; resolves when it is written or has failed. */
  readonly start: () => Promise<void>
  /** Writes the last one; resolves to whether it is on the disk. */
  readonly stop: () => Promise<boolean>
}

/** Snapshots of a store; a failure is handed over, and the next one is due as usual. */
export function createSnapshots(parts: SnapshotParts): Snapshots {
  const { file, intervalMs, contents, now, failure, onSuccess, onFailure } = parts
  const reserved = Math.ceil((intervalMs / 1000) * RESERVED_INTERVALS * IDS_PER_SECOND)
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let isStopped = false

  const save = async () => {
    const start = now()
    try {
      const reason = failure?.()
      if (reason) throw reason
      const { nextId, persons } = contents()
      // After a crash the next start begins above all ids that were given meanwhile.
      await writeSnapshot(file, { nextId: isStopped ? nextId : nextId + reserved, persons }, new Date())
    } catch (error) {
      onFailure(error as Error)
      return false
    }
    onSuccess(now() - start)
    return true
  }
  const run = () => {
    const start = now()
    running = save().then(() => {
      // The next one keeps to the interval, or follows at once when this one took longer.
      if (!isStopped) timer = setTimeout(run, Math.max(0, start + intervalMs - now())).unref()
    })
    return running
  }

  return {
    start: run,
    stop: async () => {
      isStopped = true
      await running
      clearTimeout(timer)
      return save()
    },
  }
}
