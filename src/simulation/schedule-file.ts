import { type Document, isSeq, visit } from 'yaml'
import { parseYaml } from '../yaml-positions.ts'
import type { Entry } from './schedule.ts'
import { type Explain, readEntry } from './schedule-entry.ts'

/** The entries of a schedule file, or a line for each mistake in it with its position. */
export type Schedule =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'wrong'; readonly mistakes: readonly string[] }

/** Reads a schedule file: a YAML list of entries. `file` is its name in the positions. */
export function readSchedule(bytes: Uint8Array, file: string, explain: Explain): Schedule {
  const text = decode(bytes)
  if (text === undefined) return wrong([`${file}:1:1 must be in UTF-8 or, with a byte order mark, in UTF-16`])
  const { document, errors, at, locate } = parseYaml(text, file)
  const aliases = aliasesIn(document).map((offset) => `${at(offset)} must be written out: aliases are not read here`)
  if (errors.length + aliases.length > 0) return wrong([...errors, ...aliases])
  if (!isSeq(document.contents)) return wrong([`${file}:1:1 must be a list of incidents`])

  const items: unknown[] = document.toJS()
  const mistakes: string[] = []
  const entries = items.flatMap((item, index) => {
    const read = readEntry(item, explain)
    if (!Array.isArray(read)) return read
    for (const { place, detail } of read) {
      const name = place.length > 0 ? `${place.join('.')}: ` : ''
      mistakes.push(`${locate([index, ...place])} ${name}${detail}`)
    }
    return []
  })
  return mistakes.length > 0 ? wrong(mistakes) : { kind: 'entries', entries }
}

const wrong = (mistakes: readonly string[]): Schedule => ({ kind: 'wrong', mistakes })

/** The offsets of all aliases. An alias could turn a small file into a large list. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = []
  visit(document, { Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0) })
  return offsets
}

/** The text of a file in the encoding of its byte order mark (YAML 1.2.2, section 5.2); undefined if it does not decode. */
function decode(bytes: Uint8Array): string | undefined {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
