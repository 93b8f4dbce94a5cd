import { toPointer } from '../json-pointer.ts'

/** Half a surrogate pair as JSON can write it; UTF-8 has no other way to bring one in (RFC 3629, section 3). */
const ESCAPE = /\\u[dD][89a-fA-F]/

/** A place in a JSON value, below others. */
type Place = { readonly value: unknown; readonly member: string; readonly parent: Place | undefined }

/**
 * The JSON pointer (as a URI fragment) of a string that has half a surrogate pair without the other. The name of a
 * member counts, too; undefined when all are whole. Such a string is not Unicode text, and readers may disagree about
 * it (RFC 8259, section 8.2; RFC 7493, section 2.1, forbids it). `text` is what the value was parsed from.
 */
export function findLoneSurrogate(value: unknown, text: string): string | undefined {
  if (!ESCAPE.test(text)) return undefined
  const open: Place[] = [{ value, member: '', parent: undefined }]
  // A loop, because a body may nest deeper than the stack does.
  while (open.length > 0) {
    const place = open.pop() as Place
    const isBroken = typeof place.value === 'string' && !place.value.isWellFormed()
    if (isBroken || !place.member.isWellFormed()) return pointerTo(place)
    if (typeof place.value !== 'object' || place.value === null) continue
    const members = Object.entries(place.value).map(([member, value]) => ({ value, member, parent: place }))
    open.push(...members.reverse())
  }
  return undefined
}

function pointerTo(place: Place): string {
  const members: string[] = []
  for (let at = place; at.parent; at = at.parent) members.unshift(at.member)
  return toPointer(members)
}
