/** The JSON pointer to a member below other members, as a URI fragment (RFC 6901, section 6). */
export function toPointer(members: readonly string[]): string {
  const path = members.map((member) => `/${escapeMember(member)}`).join('')
  return `#${encodeURI(path.toWellFormed()).replaceAll('#', '%23')}`
}

/** The members that a JSON pointer leads over. */
export function membersOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function escapeMember(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1')
}
