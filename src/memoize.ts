/** The same function, called once for each key. It forgets nothing, so the keys must be few. */
export function memoize<K, R>(compute: (key: K) => R): (key: K) => R {
  const results = new Map<K, R>()
  return (key) => {
    const result = results.get(key) ?? compute(key)
    results.set(key, result)
    return result
  }
}
