import { lstat, realpath } from 'node:fs/promises'
import { createMemoryStore, type MemoryStore } from '../memory-store.ts'
import { remakePerson } from '../person-record.ts'
import { lockSnapshot } from './lock.ts'
import { readSnapshot } from './read-snapshot.ts'

/** A memory store with the contents of a file, which belongs to it alone. */
type KeptStore = {
  readonly store: MemoryStore
  /** The file itself, where a link was given. */
  readonly file: string
  /** When its contents were saved; undefined when there was no file. */
  readonly savedAt: Date | undefined
  /** Lets others have the file. */
  readonly release: () => void
}

/** Opens the store that a file keeps. Rejects with a message of one line when another process has it, or it is damaged. */
export async function openKeptStore(
  name: string,
  parts: { readonly maxPersons: number; readonly now: () => Date },
): Promise<KeptStore> {
  const file = await targetOf(name)
  const release = await lockSnapshot(file)
  try {
    const saved = await readSnapshot(file, remakePerson)
    const store = createMemoryStore({ ...parts, contents: saved?.contents })
    return { store, file, savedAt: saved?.savedAt, release }
  } catch (error) {
    release()
    throw error
  }
}

/** Where a link leads: a snapshot that took the place of the link would leave the file behind it as it was. */
async function targetOf(name: string): Promise<string> {
  const found = await lstat(name).catch(() => undefined)
  if (found?.isSymbolicLink()) {
    const target = await realpath(name).catch(({ message }: Error) => {
      throw new Error(`${name} cannot be read: the link leads to no file: ${message}`)
    })
    return targetOf(target)
  }
  // A pipe would never end.
  if (found && !found.isFile()) throw new Error(`${name} cannot be read: it is not a regular file`)
  return name
}
