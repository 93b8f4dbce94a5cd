/** The JSON pointer to a member below other members, as a URI fragment (RFC 6901, section 6). */
export function toPointer(members: readonly string[]): string {
  const path = members.map((member) => `/${escapeMember(member)}`).join('')
  return `#${encodeURI(path.toWellFormed()).replaceAll('#', '%23')}`
}

/** The members on the way of a JSON pointer, which may be a URI fragment; a wrong percent-encoding throws a URIError. */
export function membersOf(pointer: string): string[] {
  const path = pointer.startsWith('#') ? decodeURIComponent(pointer.slice(1)) : pointer
  return path.split('/').slice(1).map(unescapeMember)
}

function escapeMember(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescapeMember(member: string): string {
  return member.replaceAll('~1', '/').replaceAll('~0', '~')
}
