import type { Acquaintance } from './known-persons.ts'
import { invalidBody, validBody } from './payloads.ts'
import type { Dice } from './rng.ts'

/** What a visitor asks for; `body` is meant to be JSON. */
export type Ask = {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: string
}

/** What came back; `ids` are those of the persons in the body. */
export type Answer = { readonly status: number; readonly ids: readonly string[] }

/** One visit: asks, gets answers, and ends. Whoever runs it may end it early. */
export type Session = Generator<Ask, void, Answer>

type Visit = (dice: Dice, persons: Acquaintance) => Session

/** How often visitors come with an old link, send a wrong form, delete twice, or ask for nothing but headers. */
const STALE = 0.08
const STALE_FORM = 0.03
const WRONG = 0.06
const TWICE = 0.04
const HEADERS_ONLY = 0.04
const ALIAS = 0.25

const PAGE = 20

/** Leafs through the list and looks at some of those on it. */
function* browse(dice: Dice, persons: Acquaintance): Session {
  let page: readonly string[] = []
  for (let n = 0, pages = dice.between(1, 3); n < pages; n++) {
    page = (yield list(n * PAGE)).ids
    persons.learn(page)
  }
  for (let left = dice.between(0, 4); left > 0; left--) {
    const place = Math.floor(page.length * dice.roll())
    yield* look(dice, persons, page[place] ?? persons.someone(dice.roll()))
  }
}

/** Comes for a person, or two, whose id it has; the link may be old. */
function* lookUp(dice: Dice, persons: Acquaintance): Session {
  for (let left = dice.between(1, 2); left > 0; left--) {
    const isStale = dice.chance(STALE)
    const roll = dice.roll()
    yield* look(dice, persons, isStale ? persons.nobody(roll) : persons.someone(roll))
  }
}

/** Finds a person, looks, and changes what is there; a form that was open for too long is sent without a look. */
function* edit(dice: Dice, persons: Acquaintance): Session {
  persons.learn((yield list(0)).ids)
  const isStale = dice.chance(STALE_FORM)
  const id = isStale ? persons.nobody(dice.roll()) : persons.someone(dice.roll())
  if (!isStale) yield* look(dice, persons, id)
  if (dice.chance(WRONG)) yield { method: 'PUT', path: `/person/${id}`, body: invalidBody(dice) }
  yield { method: 'PUT', path: `/person/${id}`, body: validBody(dice) }
}

/** Creates a person, at the second try when the first was wrong, and looks at it. */
function* signUp(dice: Dice, persons: Acquaintance): Session {
  const arrived = persons.expect()
  let id: string | undefined
  try {
    if (dice.chance(WRONG)) yield { method: 'POST', path: '/person', body: invalidBody(dice) }
    id = (yield { method: 'POST', path: '/person', body: validBody(dice) }).ids[0]
  } finally {
    arrived(id)
  }
  if (id !== undefined) yield* look(dice, persons, id)
}

/** Looks at a person once more and deletes it; somebody impatient does so twice. */
function* leave(dice: Dice, persons: Acquaintance): Session {
  const taken = persons.take(dice.roll())
  if (!taken) return
  const { id, settle } = taken
  let isGone = false
  try {
    yield* look(dice, persons, id)
    yield { method: 'DELETE', path: `/person/${id}` }
    isGone = true
  } finally {
    settle(isGone)
  }
  if (dice.chance(TWICE)) yield { method: 'DELETE', path: `/person/${id}` }
}

/** Gets a person by one of its two paths; whoever is not there is not asked for again. */
function* look(dice: Dice, persons: Acquaintance, id: string): Session {
  const path = `${dice.chance(ALIAS) ? '/persons' : '/person'}/${id}`
  const { status } = yield { method: dice.chance(HEADERS_ONLY) ? 'HEAD' : 'GET', path }
  if (status === 404) persons.forget(id)
}

const list = (start: number): Ask => ({ method: 'GET', path: `/person/list?start=${start}&limit=${PAGE}` })

/** A kind of visit: its share of all visits while the store has its size, and how many requests it makes on average. */
type Kind = { readonly visit: Visit; readonly share: number; readonly mean: number }

const CHURN = 0.18

/** The kinds of visits. */
export const KINDS = {
  browse: { visit: browse, share: 0.25, mean: 2 + 2 },
  lookUp: { visit: lookUp, share: 0.45, mean: 1.5 },
  edit: { visit: edit, share: 0.12, mean: 3 - STALE_FORM + WRONG },
  signUp: { visit: signUp, share: CHURN / 2, mean: 2 + WRONG },
  leave: { visit: leave, share: CHURN / 2, mean: 2 + TWICE },
} as const satisfies Record<string, Kind>

/** The name of a kind of visit. */
export type KindName = keyof typeof KINDS

/** Requests of a session on average, while the store has its size. */
export const REQUESTS_PER_SESSION = Object.values(KINDS).reduce((sum, { share, mean }) => sum + share * mean, 0)

/**
 * The kind of the next visit. Sign-ups and departures share what is left by the others; which of them it is steers the
 * store to its size: half each when it is reached, the more sign-ups the more are missing.
 */
export function chooseKind(dice: Dice, missing: number, size: number): KindName {
  const roll = dice.roll()
  const signUps = Math.min(0.9, Math.max(0.1, 0.5 + missing / size))
  if (roll < KINDS.browse.share) return 'browse'
  if (roll < KINDS.browse.share + KINDS.lookUp.share) return 'lookUp'
  if (roll < 1 - CHURN) return 'edit'
  return dice.chance(signUps) ? 'signUp' : 'leave'
}
