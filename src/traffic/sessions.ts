import type { KnownPersons } from './known-persons.ts'
import { invalidBody, validBody } from './payloads.ts'
import type { Rng } from './rng.ts'

/** A request of a session; `body` is meant to be JSON. */
export type SessionRequest = {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: string
}

/** A response to it; `ids` are those of the persons in the body. */
export type SessionResponse = { readonly status: number; readonly ids: readonly string[] }

/** The requests of one user, each depending on the responses before. The caller may end it early. */
export type Session = Generator<SessionRequest, void, SessionResponse>

type CreateSession = (rng: Rng, persons: KnownPersons) => Session

/** How often sessions use an old link, send an invalid body, delete twice, ask for headers alone, or use the alias. */
const STALE = 0.08
const STALE_EDIT = 0.03
const INVALID = 0.06
const TWICE = 0.04
const HEADERS_ONLY = 0.04
const ALIAS = 0.25

const PAGE = 20

/** Reads some pages of the list, and some persons on them. */
function* browse(rng: Rng, persons: KnownPersons): Session {
  let page: readonly string[] = []
  for (let n = 0, pages = rng.between(1, 3); n < pages; n++) {
    page = (yield list(n * PAGE)).ids
    persons.add(page)
  }
  for (let left = rng.between(0, 4); left > 0; left--) {
    const index = Math.floor(page.length * rng.uniform())
    yield* read(rng, persons, page[index] ?? persons.pick(rng.uniform()))
  }
}

/** Reads one or two persons by links, which may be old. */
function* lookUp(rng: Rng, persons: KnownPersons): Session {
  for (let left = rng.between(1, 2); left > 0; left--) {
    const isStale = rng.chance(STALE)
    const share = rng.uniform()
    yield* read(rng, persons, isStale ? persons.pickMissing(share) : persons.pick(share))
  }
}

/** Finds, reads and updates a person. An edit that was open for too long updates a missing one. */
function* edit(rng: Rng, persons: KnownPersons): Session {
  persons.add((yield list(0)).ids)
  const isStale = rng.chance(STALE_EDIT)
  const id = isStale ? persons.pickMissing(rng.uniform()) : persons.pick(rng.uniform())
  if (!isStale) yield* read(rng, persons, id)
  if (rng.chance(INVALID)) yield { method: 'PUT', path: `/person/${id}`, body: invalidBody(rng) }
  yield { method: 'PUT', path: `/person/${id}`, body: validBody(rng) }
}

/** Creates a person, in a second try when the first body was invalid, and reads it. */
function* signUp(rng: Rng, persons: KnownPersons): Session {
  const settle = persons.reserve()
  let id: string | undefined
  try {
    if (rng.chance(INVALID)) yield { method: 'POST', path: '/person', body: invalidBody(rng) }
    id = (yield { method: 'POST', path: '/person', body: validBody(rng) }).ids[0]
  } finally {
    settle(id)
  }
  if (id !== undefined) yield* read(rng, persons, id)
}

/** Reads a person and deletes it; an impatient user deletes it twice. */
function* leave(rng: Rng, persons: KnownPersons): Session {
  const person = persons.checkOut(rng.uniform())
  if (!person) return
  const { id, settle } = person
  let isGone = false
  try {
    yield* read(rng, persons, id)
    yield { method: 'DELETE', path: `/person/${id}` }
    isGone = true
  } finally {
    settle(isGone)
  }
  if (rng.chance(TWICE)) yield { method: 'DELETE', path: `/person/${id}` }
}

/** Reads a person by one of its two paths, and forgets it if it is missing. */
function* read(rng: Rng, persons: KnownPersons, id: string): Session {
  const path = `${rng.chance(ALIAS) ? '/persons' : '/person'}/${id}`
  const { status } = yield { method: rng.chance(HEADERS_ONLY) ? 'HEAD' : 'GET', path }
  if (status === 404) persons.remove(id)
}

const list = (start: number): SessionRequest => ({ method: 'GET', path: `/person/list?start=${start}&limit=${PAGE}` })

/** A kind of session: its share of all sessions while the store has its size, and its mean number of requests. */
type Kind = { readonly create: CreateSession; readonly share: number; readonly mean: number }

const CHURN = 0.18

/** The kinds of sessions. */
export const KINDS = {
  browse: { create: browse, share: 0.25, mean: 2 + 2 },
  lookUp: { create: lookUp, share: 0.45, mean: 1.5 },
  edit: { create: edit, share: 0.12, mean: 3 - STALE_EDIT + INVALID },
  signUp: { create: signUp, share: CHURN / 2, mean: 2 + INVALID },
  leave: { create: leave, share: CHURN / 2, mean: 2 + TWICE },
} as const satisfies Record<string, Kind>

/** The name of a kind of session. */
export type KindName = keyof typeof KINDS

/** Requests of a session on average, while the store has its size. */
export const REQUESTS_PER_SESSION = Object.values(KINDS).reduce((sum, { share, mean }) => sum + share * mean, 0)

/**
 * The kind of the next session. Sign-ups and departures share what the others leave. Their ratio steers the store to its
 * size: half each when it is reached, and the more sign-ups the more persons are missing.
 */
export function chooseKind(rng: Rng, missing: number, size: number): KindName {
  const share = rng.uniform()
  const signUps = Math.min(0.9, Math.max(0.1, 0.5 + missing / size))
  if (share < KINDS.browse.share) return 'browse'
  if (share < KINDS.browse.share + KINDS.lookUp.share) return 'lookUp'
  if (share < 1 - CHURN) return 'edit'
  return rng.chance(signUps) ? 'signUp' : 'leave'
}
