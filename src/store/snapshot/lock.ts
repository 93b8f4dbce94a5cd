import type { DatabaseSync } from 'node:sqlite'

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy). */
const BUSY = 5

/**
 * Locks a snapshot for this process until it ends, however it ends, or until the function that it returns is called. Rejects
 * with a message of one line when another process has it, or when no file can be made beside it.
 *
 * Node.js has no call for a lock of the operating system, but its SQLite takes one: fcntl(2) or LockFileEx, on a file
 * beside the snapshot that stays empty. The system ends it with the process: no lock is left over, and no process id is
 * compared (decision 76).
 */
export async function lockSnapshot(file: string): Promise<() => void> {
  const { DatabaseSync } = await import('node:sqlite')
  const lock = `${file}.lock`
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(lock)
    // A journal in memory, because one on disk would be another file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    const { errcode, message } = error as Error & { errcode?: number }
    if (errcode === BUSY) throw new Error(`${file}: another process keeps its persons in this file (it holds ${lock})`)
    throw new Error(`${file}: ${lock} cannot be made: ${message}`)
  }
  return () => database.close()
}
