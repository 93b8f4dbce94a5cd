/** The persons that the visitors know of. */
export type Acquaintance = {
  /** How many there are, with those who are signing up: what the size of the store is steered by. */
  readonly expected: () => number
  /** Someone is about to be created; the result says that it was tried, and gives the id when it succeeded. */
  readonly expect: () => (id: string | undefined) => void
  /** These exist, says a list. */
  readonly learn: (ids: readonly string[]) => void
  /** This one does not exist any more. */
  readonly forget: (id: string) => void
  /** One who probably exists, some far more popular than most; `roll` in [0, 1) says who. */
  readonly someone: (roll: number) => string
  /** Takes one out, to be deleted by the caller alone, who settles whether that happened; undefined when none is known. */
  readonly take: (roll: number) => { readonly id: string; readonly settle: (isGone: boolean) => void } | undefined
  /** One who does not exist: deleted before, or mistyped. */
  readonly nobody: (roll: number) => string
}

/** How many of the deleted are remembered, by those who still have an old link. */
const GONE = 200

/** A mistyped id is the id of someone with this many added: more than any service here creates. */
const MISTYPED = 10_000_000

/** Nobody is known at first; no more than `most` ever are, because a list can be longer than memory should be. */
export function createAcquaintance(most: number): Acquaintance {
  const ids: string[] = []
  const places = new Map<string, number>()
  const gone = new Set<string>()
  const leaving = new Set<string>()
  let coming = 0

  const add = (id: string) => {
    if (places.has(id) || gone.has(id) || leaving.has(id) || ids.length >= most) return
    places.set(id, ids.length)
    ids.push(id)
  }
  const drop = (id: string) => {
    const [place, last] = [places.get(id), ids.at(-1)]
    if (place === undefined || last === undefined) return
    ids[place] = last
    places.set(last, place)
    places.delete(id)
    ids.pop()
  }
  const forget = (id: string) => {
    drop(id)
    gone.add(id)
    const [oldest] = gone
    if (gone.size > GONE && oldest !== undefined) gone.delete(oldest)
  }
  const at = (share: number) => ids[Math.floor(ids.length * share)]

  return {
    expected: () => ids.length + coming,
    expect: () => {
      coming += 1
      return (id) => {
        coming -= 1
        if (id !== undefined) add(id)
      }
    },
    learn: (found) => found.forEach(add),
    forget,
    // The first of 500 is asked for by one in 22, the median by one in 700.
    someone: (roll) => at(roll ** 2) ?? '0',
    take: (roll) => {
      const id = at(roll)
      if (id === undefined) return undefined
      drop(id)
      leaving.add(id)
      const settle = (isGone: boolean) => {
        leaving.delete(id)
        if (isGone) forget(id)
        else add(id)
      }
      return { id, settle }
    },
    nobody: (roll) => {
      const old = [...gone][Math.floor(gone.size * 2 * roll)]
      return old ?? String(MISTYPED + Math.floor(roll * MISTYPED))
    },
  }
}
