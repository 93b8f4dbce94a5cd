import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { type IncidentRequest, type Mistake, requests, type ValidationError } from '../contract.ts'
import { parseDuration } from '../duration.ts'
import { toPlan } from './plan.ts'
import type { Entry } from './schedule.ts'

/** What a schedule file says, or one line for each mistake in it, each with its place. */
export type Schedule =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'wrong'; readonly mistakes: readonly string[] }

/** Where something is in the document. */
type Place = readonly (string | number)[]

/** Seven days, which is less than a timer of Node.js can wait. */
const LONGEST_MS = 7 * 24 * 3_600_000

/**
 * Reads a schedule: a list whose items are requests to start an incident, with `at` instead of `delay`, and perhaps
 * `every`. They are held to the contract by its own validator, whose errors `explain` turns into words.
 */
export function readSchedule(
  bytes: Uint8Array,
  file: string,
  explain: (errors: readonly ValidationError[] | null | undefined) => Mistake[],
): Schedule {
  const text = decode(bytes)
  if (text === undefined)
    return { kind: 'wrong', mistakes: [`${file}:1:1 must be in UTF-8 or, with a byte order mark, in UTF-16`] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const mistakes = document.errors.map(({ pos, message }) => `${at(pos[0])} ${message}`)
  visit(document, {
    Alias: (_, { range }) =>
      void mistakes.push(`${at(range?.[0] ?? 0)} must be written out: aliases are not read here`),
  })
  if (mistakes.length > 0) return { kind: 'wrong', mistakes }
  if (!isSeq(document.contents)) return { kind: 'wrong', mistakes: [`${file}:1:1 must be a list of incidents`] }

  /** The place of a value or, where it is missing, of what should have it. */
  const locate = (place: Place): string => {
    const holder = document.getIn(place.slice(0, -1), true)
    const pair = isMap(holder) && holder.items.find(({ key }) => isScalar(key) && key.value === place.at(-1))
    const node = (pair ? pair.key : document.getIn(place, true)) as { range?: [number, number, number] } | undefined
    return node?.range ? at(node.range[0]) : locate(place.slice(0, -1))
  }
  const items: unknown[] = document.toJS()
  const entries = items.flatMap((item, index) => {
    const read = readEntry(item, explain)
    if (!Array.isArray(read)) return read
    mistakes.push(...read.map(({ place, detail }) => [locate([index, ...place]), ...name(place), detail].join(' ')))
    return []
  })
  return mistakes.length > 0 ? { kind: 'wrong', mistakes } : { kind: 'entries', entries }
}

/** The text of a file, in the encoding that its byte order mark tells (YAML 1.2.2, section 5.2); undefined when it is not. */
function decode(bytes: Uint8Array): string | undefined {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

type Wrong = { readonly place: Place; readonly detail: string }

/** One item, or everything that is wrong with it. */
function readEntry(item: unknown, explain: Parameters<typeof readSchedule>[2]): Entry | Wrong[] {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return [{ place: [], detail: 'must be an incident' }]
  const { at, every, ...request } = item as { at?: unknown; every?: unknown }
  const wrong: Wrong[] = []
  const [atMs, everyMs] = [toTime(at), every === undefined ? undefined : toTime(every)]
  const words = 'must be a time of at most seven days, such as 0s, 90s, 15m or 2h'
  if (at === undefined) wrong.push({ place: ['at'], detail: 'is required' })
  else if (atMs === undefined) wrong.push({ place: ['at'], detail: words })
  if (every !== undefined && everyMs === undefined) wrong.push({ place: ['every'], detail: words })
  if ('delay' in request) wrong.push({ place: ['delay'], detail: 'has no place here: at says when it begins' })

  const { errors, durationMs } = checkRequest(request, explain)
  wrong.push(...errors.map(({ pointer = '#', detail }) => ({ place: membersOf(pointer), detail })))
  if (everyMs !== undefined && durationMs !== undefined && everyMs < durationMs) {
    wrong.push({ place: ['every'], detail: `must not be shorter than its duration of ${durationMs / 1000}s` })
  }
  if (wrong.length > 0 || atMs === undefined) return wrong
  return { atMs, everyMs, request: request as IncidentRequest }
}

/** What the contract says of a request, and how long its incident would last. */
function checkRequest(
  request: object,
  explain: Parameters<typeof readSchedule>[2],
): { errors: readonly Mistake[]; durationMs?: number } {
  const validate = requests.startIncident?.body
  if (validate && !validate(request)) return { errors: explain(validate.errors) }
  return { errors: [], durationMs: toPlan(request as IncidentRequest, () => Number.NaN).durationMs }
}

function toTime(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined
  return ms !== undefined && ms <= LONGEST_MS ? ms : undefined
}

/** The members that a pointer in a URI fragment leads over (RFC 6901); a number is an index. */
function membersOf(pointer: string): Place {
  const members = decodeURIComponent(pointer).split('/').slice(1)
  return members
    .map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((member) => (/^\d+$/.test(member) ? Number(member) : member))
}

const name = (place: Place) => (place.length > 0 ? [`${place.join('.')}:`] : [])
