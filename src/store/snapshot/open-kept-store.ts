import { createMemoryStore, type MemoryStore } from '../memory-store.ts'
import { remakePerson } from '../person-record.ts'
import { lockSnapshot } from './lock.ts'
import { readSnapshot } from './read-snapshot.ts'

/** A memory store with the contents of a file, which belongs to it alone. */
type KeptStore = {
  readonly store: MemoryStore
  /** When its contents were saved; undefined when there was no file. */
  readonly savedAt: Date | undefined
  /** Lets others have the file. */
  readonly release: () => void
}

/** Opens the store that a file keeps. Rejects with a message of one line when another process has it, or it is damaged. */
export async function openKeptStore(
  file: string,
  parts: { readonly maxPersons: number; readonly now: () => Date },
): Promise<KeptStore> {
  const release = await lockSnapshot(file)
  try {
    const saved = await readSnapshot(file, remakePerson)
    return { store: createMemoryStore({ ...parts, contents: saved?.contents }), savedAt: saved?.savedAt, release }
  } catch (error) {
    release()
    throw error
  }
}
