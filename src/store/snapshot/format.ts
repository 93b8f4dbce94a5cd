import { crc32 } from 'node:zlib'
import type { Person } from '../../contract.ts'
import type { Contents } from '../memory-store.ts'

/*
 * A file of lines: a header, then one line for each person, in creation order. A line is JSON, a tab, and a checksum of
 * 8 hexadecimal digits. The checksum is the CRC-32 of the JSON of this line and of all lines before it, without tabs,
 * checksums and line ends. So each line that is changed, lost, doubled or swapped shows at its own place.
 */

/** The first line of a file. */
export type Header = {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  /** When the persons were as they are here, RFC 3339, UTC. */
  readonly saved_at: string
  /** The id of the next creation, so that ids of deleted persons are not used again. */
  readonly next_id: number
  /** How many lines follow. */
  readonly persons: number
}

/** The word by which a file is known to be a snapshot. */
export const FORMAT = 'prometric-snapshot'
const VERSION = 1

/** The longest line, in bytes; a person takes a quarter of it at most (`x-limits` bounds a body). */
export const MAX_LINE = 65_536

const SEPARATOR = '\t'
const DIGITS = 8

/** The header of these contents. */
export function headerOf({ nextId, persons }: Contents, savedAt: Date): Header {
  return {
    format: FORMAT,
    version: VERSION,
    saved_at: savedAt.toISOString(),
    next_id: nextId,
    persons: persons.length,
  }
}

/**
 * Writes lines into a buffer, each with the checksum of all before it. Takes where a line begins, from where there is room
 * for the longest, and returns where it ends.
 */
export function createLineWriter(): (value: Header | Person, into: Buffer, start: number) => number {
  let sum = 0
  return (value, into, start) => {
    const json = JSON.stringify(value)
    const end = start + into.write(json, start)
    sum = crc32(json, sum)
    return end + into.write(`${SEPARATOR}${sum.toString(16).padStart(DIGITS, '0')}\n`, end)
  }
}

/** Reads lines without their end; undefined for one that is not as it was written. */
export function createLineReader(): (line: Buffer) => unknown {
  let sum = 0
  return (line) => {
    const end = line.length - DIGITS - 1
    if (end < 0 || line[end] !== SEPARATOR.charCodeAt(0)) return undefined
    const json = line.subarray(0, end)
    sum = crc32(json, sum)
    const isIntact = line.toString('latin1', end + 1) === sum.toString(16).padStart(DIGITS, '0')
    return isIntact ? parse(json) : undefined
  }
}

function parse(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString())
  } catch {
    return undefined
  }
}

/** Whether a first line is a header that this version reads; another version has another shape. */
export function isHeader(value: unknown): value is Header {
  const { format, version, saved_at, next_id, persons } = (value ?? {}) as Partial<Header>
  const isDate = typeof saved_at === 'string' && !Number.isNaN(Date.parse(saved_at))
  return format === FORMAT && version === VERSION && isDate && isCount(next_id) && isCount(persons)
}

/** Whether a line is a person whose id is between these two, the first of them excluded. */
export function isPerson(value: unknown, after: number, nextId: number): value is Person {
  const { id, first_name, last_name, email, address, created_at, updated_at } = (value ?? {}) as Partial<Person>
  const isInOrder = isCount(Number(id)) && id === String(Number(id)) && Number(id) > after && Number(id) < nextId
  const required = [first_name, last_name, created_at, updated_at]
  const isText = (text: unknown) => typeof text === 'string'
  return isInOrder && required.every(isText) && [email, address].every((text) => text === undefined || isText(text))
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
