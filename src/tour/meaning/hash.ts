/** A number from 0 to 2^32 - 1 that only depends on the text (FNV-1a). */
export function hash(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return mix(state, 0)
}

/** A number from 0 to 2^32 - 1 that depends on both (the finalizer of MurmurHash3). */
export function mix(one: number, other: number): number {
  let state = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
