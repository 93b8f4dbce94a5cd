import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Contents } from '../memory-store.ts'
import { createLineWriter, headerOf } from './format.ts'

/** Characters that are encoded and written at a time: about a millisecond of work, and all the memory that writing takes. */
const CHUNK = 65_536

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

/** Each write hands the thread over to the requests that wait. */
async function writeLines(handle: FileHandle, contents: Contents, savedAt: Date): Promise<void> {
  const writeLine = createLineWriter()
  let chunk = writeLine(headerOf(contents, savedAt))
  for (const person of contents.persons) {
    chunk += writeLine(person)
    if (chunk.length < CHUNK) continue
    await handle.writeFile(chunk)
    chunk = ''
  }
  await handle.writeFile(chunk)
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
