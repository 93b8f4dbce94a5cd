import type { Contents } from '../memory-store.ts'
import { writeSnapshot } from './write-snapshot.ts'

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
  /** Begins with one at once. */
  readonly start: () => void
  /** Writes the last one; resolves to whether it is on the disk. */
  readonly stop: () => Promise<boolean>
}

/** Snapshots of a store; a failure is handed over, and the next one is due as usual. */
export function createSnapshots(parts: SnapshotParts): Snapshots {
  const { intervalMs, now, onSuccess, onFailure } = parts
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let isStopped = false

  const save = async () => {
    const start = now()
    try {
      await saveOnce(parts)
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

async function saveOnce({ file, contents, failure }: SnapshotParts): Promise<void> {
  const reason = failure?.()
  if (reason) throw reason
  await writeSnapshot(file, contents(), new Date())
}
