import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Contents } from '../memory-store.ts'
import { createLineWriter, headerOf, MAX_LINE } from './format.ts'

/** Bytes that are encoded and written at a time: about a millisecond of work. */
const CHUNK = 65_536

/** Chunks that may wait for the disk: what waits counts as memory of a container, and cannot be given back. */
const UNSYNCED = 16

/** Only who runs the service reads the persons. */
const MODE = 0o600

/**
 * Replaces a file by these contents. The new one is written beside it, reaches the disk, and then takes its name. So a
 * crash at any moment leaves the old file or the new one. Rejects with the error of the system, and the old file stays.
 */
export async function writeSnapshot(file: string, contents: Contents, savedAt: Date): Promise<void> {
  const beside = `${file}.tmp`
  try {
    // A new file, whatever a crash or somebody else has left there.
    await rm(beside, { force: true })
    const handle = await open(beside, 'wx', MODE)
    try {
      await writeLines(handle, contents, savedAt)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    // A part of a file is worth nothing, and may be what fills the disk.
    await rm(beside, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(file))
}

/** Each write hands the thread over to the requests that wait. One buffer holds all lines in turn. */
async function writeLines(handle: FileHandle, contents: Contents, savedAt: Date): Promise<void> {
  const writeLine = createLineWriter()
  const buffer = Buffer.allocUnsafe(CHUNK + MAX_LINE)
  let end = writeLine(headerOf(contents, savedAt), buffer, 0)
  let written = 0
  for (const person of contents.persons) {
    end = writeLine(person, buffer, end)
    if (end < CHUNK) continue
    await handle.writeFile(buffer.subarray(0, end))
    if (++written % UNSYNCED === 0) await handle.datasync()
    end = 0
  }
  await handle.writeFile(buffer.subarray(0, end))
}

/** Makes a new name last. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
