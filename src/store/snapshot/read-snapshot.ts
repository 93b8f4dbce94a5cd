import { createReadStream } from 'node:fs'
import type { Person } from '../../contract.ts'
import type { Contents } from '../memory-store.ts'
import { createLineReader, FORMAT, type Header, isHeader, isPerson, MAX_LINE } from './format.ts'

/** The contents of a file, and when they were saved. */
export type Saved = { readonly contents: Contents; readonly savedAt: Date }

/** Where a line begins: its number, counted from 1, and the bytes before it. */
type Place = { readonly number: number; readonly offset: number }
type Line = Place & { readonly bytes: Buffer }

/**
 * Reads a file in pieces; undefined when the file is missing. Rejects with a message of one line when it is empty, or a byte of it
 * is not as it was written. `remake` gives each person the shape of the store.
 */
export async function readSnapshot(file: string, remake: (person: Person) => Person): Promise<Saved | undefined> {
  const persons: Person[] = []
  const readLine = createLineReader()
  let header: Header | undefined
  let last = -1
  let end: Place = { number: 0, offset: 0 }
  try {
    for await (const line of linesOf(file)) {
      const value = readLine(line.bytes)
      if (header === undefined) header = headerIn(file, line, value)
      else if (persons.length === header.persons) throw refusal(file, line, 'begins more than the header announces')
      else if (value === undefined) throw refusal(file, line, 'is damaged: its checksum does not match')
      else if (!isPerson(value, last, header.next_id)) throw refusal(file, line, 'is not a person, or not in order')
      else {
        persons.push(remake(value))
        last = Number(value.id)
      }
      end = { number: line.number, offset: line.offset + line.bytes.length + 1 }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw code === undefined ? error : new Error(`${file} cannot be read: ${message}`)
  }
  const next = { number: end.number + 1, offset: end.offset }
  if (header === undefined) throw refusal(file, next, 'is missing: the file is empty')
  if (persons.length < header.persons) {
    throw refusal(file, next, `is missing: the file has ${persons.length} of ${header.persons} persons`)
  }
  return { contents: { nextId: header.next_id, persons }, savedAt: new Date(header.saved_at) }
}

/** The header that a first line is. */
function headerIn(file: string, line: Line, value: unknown): Header {
  if (isHeader(value)) return value
  if (value !== undefined) throw refusal(file, line, 'is not the header of a snapshot that this version reads')
  const isOurs = line.bytes.toString('latin1').includes(FORMAT)
  throw refusal(file, line, isOurs ? 'is damaged: its checksum does not match' : 'is not the header of a snapshot')
}

/** The lines of a file without their ends; rejects at a line that has no end, or is too long. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0)
  let [number, offset] = [1, 0]
  for await (const chunk of createReadStream(file)) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer)
    let from = 0
    for (let to = rest.indexOf(10); to >= 0; to = rest.indexOf(10, from)) {
      yield { number, offset, bytes: rest.subarray(from, to) }
      offset += to + 1 - from
      number += 1
      from = to + 1
    }
    rest = rest.subarray(from)
    if (rest.length > MAX_LINE) throw refusal(file, { number, offset }, 'is too long for a line of a snapshot')
  }
  if (rest.length > 0) throw refusal(file, { number, offset }, 'is cut off')
}

function refusal(file: string, { number, offset }: Place, what: string): Error {
  const remedy = 'restore a copy of the file, or move it away to start without persons'
  return new Error(`${file}:${number}: the line at byte ${offset} ${what}; ${remedy}`)
}
