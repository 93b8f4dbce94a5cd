import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** The keys and indexes on the way from the root of a document to a value; an index may be a number or its text. */
export type Place = readonly (string | number)[]

/** A YAML document whose values have positions, each as `file:line:column`. */
export type PositionedYaml = {
  readonly document: Document
  /** Why the text is not YAML, the first error with its position; empty when it is. */
  readonly errors: readonly string[]
  /** The position of an offset in the text. */
  readonly at: (offset: number) => string
  /** The position of a value, that of its key if it has one; for a missing value, the position of what should hold it. */
  readonly locate: (place: Place) => string
}

/** Parses YAML 1.2 and keeps the positions; does not throw. */
export function parseYaml(text: string, file: string): PositionedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  return {
    document,
    // The first line of the first error: the parser goes on after it, and finds what follows from it.
    errors: document.errors.slice(0, 1).map(({ pos, message }) => `${at(pos[0])} ${message.split('\n')[0]}`),
    at,
    locate: (place) => at(offsetOf(document.contents, place)),
  }
}

function offsetOf(root: Node | null, place: Place): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const member of place) {
    const child = childOf(node, member)
    if (!child) break
    node = child.value
    offset = child.offset ?? offset
  }
  return offset
}

function childOf(holder: unknown, member: string | number): { value: unknown; offset: number | undefined } | undefined {
  if (isSeq<Node>(holder)) {
    const value = holder.items[Number(member)]
    return value && { value, offset: value.range?.[0] }
  }
  if (!isMap(holder)) return undefined
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(member))
  return pair && { value: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined }
}
