const CHUNK = 2048

/** Ascending numbers with holes, read by position. */
export type Sequence = {
  /** Adds a number that is larger than every one before it. */
  readonly append: (key: number) => void
  /** Takes out a number that is there. */
  readonly remove: (key: number) => void
  /** At most `limit` numbers, after the first `start`. */
  readonly slice: (start: number, limit: number) => number[]
}

/**
 * An unrolled list: chunks of at most 2048 numbers, a sparse one merged into its neighbour. A position is found by
 * adding up chunk lengths, 50 additions for 100,000 numbers. So a page costs about the same at any start and after any
 * removals.
 */
export function createSequence(): Sequence {
  const chunks: number[][] = []

  /** The index of the chunk that holds the key, by its first number. */
  const chunkOf = (key: number) => {
    let [low, high] = [0, chunks.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((chunks[middle]?.[0] ?? 0) <= key) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Joins a chunk with the next when both fit into half a chunk, so that chunks stay few after many removals. */
  const merge = (index: number) => {
    const [left, right] = [chunks[index], chunks[index + 1]]
    if (!left || !right || left.length + right.length > CHUNK / 2) return
    chunks.splice(index, 2, [...left, ...right])
  }

  return {
    append(key) {
      const last = chunks.at(-1)
      if (last && last.length < CHUNK) last.push(key)
      else chunks.push([key])
    },
    remove(key) {
      const index = chunkOf(key)
      const chunk = chunks[index]
      const position = chunk?.indexOf(key) ?? -1
      if (!chunk || position < 0) return
      chunk.splice(position, 1)
      if (chunk.length === 0) chunks.splice(index, 1)
      merge(index)
      merge(index - 1)
    },
    slice(start, limit) {
      const found: number[] = []
      let skip = start
      for (const chunk of chunks) {
        if (found.length >= limit) break
        if (skip < chunk.length) {
          found.push(...chunk.slice(skip, skip + limit - found.length))
          skip = 0
        } else skip -= chunk.length
      }
      return found
    },
  }
}
