/** Allows `rate` calls a second, and as many at once after a second without any. `now` is in milliseconds. */
export function createTokenBucket(rate: number, now: () => number): () => boolean {
  let tokens = rate
  let filledAt = now()
  return () => {
    const time = now()
    tokens = Math.min(rate, tokens + ((time - filledAt) / 1000) * rate)
    filledAt = time
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
