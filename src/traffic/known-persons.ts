/** The persons that the traffic knows of. */
export type KnownPersons = {
  /** How many there are, with those that are about to be created: sessions are chosen so that it approaches a size. */
  readonly expectedCount: () => number
  /** Counts a person that is about to be created. Call the result after the try, with the id if it succeeded. */
  readonly reserve: () => (id: string | undefined) => void
  /** Adds persons from a list. */
  readonly add: (ids: readonly string[]) => void
  /** Removes a person that no longer exists. */
  readonly remove: (id: string) => void
  /** A person that probably exists; some are far more popular than most. `share` in [0, 1) selects one. */
  readonly pick: (share: number) => string
  /** Takes out a person for one caller to delete, who reports the result by `settle`; undefined when none is known. */
  readonly checkOut: (share: number) => { readonly id: string; readonly settle: (isGone: boolean) => void } | undefined
  /** An id without a person: a deleted or a mistyped one. */
  readonly pickMissing: (share: number) => string
}

/** How many deleted ids old links still use. */
const GONE = 200

/** A mistyped id is the id of a person with this added: more than any service here creates. */
const MISTYPED = 10_000_000

/** Starts empty. It holds at most `most` persons, because a list can be longer than memory should be. */
export function createKnownPersons(most: number): KnownPersons {
  const ids: string[] = []
  const indices = new Map<string, number>()
  const gone = new Set<string>()
  const checkedOut = new Set<string>()
  let reserved = 0

  const add = (id: string) => {
    if (indices.has(id) || gone.has(id) || checkedOut.has(id) || ids.length >= most) return
    indices.set(id, ids.length)
    ids.push(id)
  }
  const drop = (id: string) => {
    const [index, last] = [indices.get(id), ids.at(-1)]
    if (index === undefined || last === undefined) return
    ids[index] = last
    indices.set(last, index)
    indices.delete(id)
    ids.pop()
  }
  const remove = (id: string) => {
    drop(id)
    gone.add(id)
    const [oldest] = gone
    if (gone.size > GONE && oldest !== undefined) gone.delete(oldest)
  }
  const at = (share: number) => ids[Math.floor(ids.length * share)]

  return {
    expectedCount: () => ids.length + reserved,
    reserve: () => {
      reserved += 1
      return (id) => {
        reserved -= 1
        if (id !== undefined) add(id)
      }
    },
    add: (found) => found.forEach(add),
    remove,
    // One pick in 22 is the first of 500, one in 700 is the median.
    pick: (share) => at(share ** 2) ?? '0',
    checkOut: (share) => {
      const id = at(share)
      if (id === undefined) return undefined
      drop(id)
      checkedOut.add(id)
      const settle = (isGone: boolean) => {
        checkedOut.delete(id)
        if (isGone) remove(id)
        else add(id)
      }
      return { id, settle }
    },
    pickMissing: (share) => {
      const old = [...gone][Math.floor(gone.size * 2 * share)]
      return old ?? String(MISTYPED + Math.floor(share * MISTYPED))
    },
  }
}
