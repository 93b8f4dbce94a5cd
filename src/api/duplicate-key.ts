import { toPointer } from './pointer.ts'

/** A string, a bracket or a comma of a JSON text; what stands between does not matter here. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/** An open object or array (`keys` is undefined), and the member of it that is being read. */
type Frame = { readonly keys: Set<string> | undefined; index: number; member: string; expectsKey: boolean }

/**
 * The JSON pointer (as a URI fragment) of the first key that an object of a valid JSON text has twice, or undefined.
 * `JSON.parse` would silently keep the last value (RFC 8259, section 4, leaves it open).
 */
export function findDuplicateKey(text: string): string | undefined {
  const frames: Frame[] = []
  for (const [token] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1)
    if (token === '{') frames.push({ keys: new Set(), index: 0, member: '', expectsKey: true })
    else if (token === '[') frames.push({ keys: undefined, index: 0, member: '0', expectsKey: false })
    else if (token === '}' || token === ']') frames.pop()
    else if (frame && token === ',') {
      frame.index += 1
      if (frame.keys) frame.expectsKey = true
      else frame.member = String(frame.index)
    } else if (frame?.keys && frame.expectsKey && token !== ':') {
      frame.member = JSON.parse(token)
      frame.expectsKey = false
      if (frame.keys.has(frame.member)) return toPointer(frames.map(({ member }) => member))
      frame.keys.add(frame.member)
    }
  }
  return undefined
}
