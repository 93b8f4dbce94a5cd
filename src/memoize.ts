/** The same function, called once for each key. It forgets nothing, so the keys must be few. */
export function memoize<K, R>(compute: (key: K) => R): (key: K) => R {
  const results = new Map<K, R>()
  return (key) => {
    const result = results.get(key) ?? compute(key)
    results.set(key, result)
    return result
  }
}

/** The same function, called once for each object while that exists; the object must not change. */
export function memoizeWeakly<K extends object, R>(compute: (key: K) => R): (key: K) => R {
  const results = new WeakMap<K, R>()
  return (key) => {
    const known = results.get(key)
    if (known !== undefined) return known
    const result = compute(key)
    results.set(key, result)
    return result
  }
}
