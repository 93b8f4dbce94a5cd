import { toPointer } from '../json-pointer.ts'

/** A string, a bracket or a comma of a JSON text; what stands between does not matter here. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/** An open object or array (`keys` is undefined), and the member of it that is being read. */
type Frame = { readonly keys: Set<string> | undefined; index: number; member: string; expectsKey: boolean }

/**
 * Whether a value surely has every member of the JSON text that it was parsed from. Each member has a colon of its own,
 * so none is lost when there are as many members as colons. A colon inside a string only makes the result false. Cheap.
 */
export function hasEveryMember(value: unknown, text: string): boolean {
  let colons = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) colons += 1
  return countMembers(value) === colons
}

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

/** How many members the objects in a JSON value have. A loop, because a body may nest deeper than the stack does. */
function countMembers(value: unknown): number {
  const open = typeof value === 'object' && value !== null ? [value] : []
  let count = 0
  while (open.length > 0) {
    const next = open.pop() as Record<string, unknown>
    if (!Array.isArray(next)) count += Object.keys(next).length
    for (const key in next) {
      const child = next[key]
      if (typeof child === 'object' && child !== null) open.push(child)
    }
  }
  return count
}
