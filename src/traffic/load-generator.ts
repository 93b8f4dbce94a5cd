import { randomLogNormal } from 'd3-random'
import type { Clock } from '../clock.ts'
import { uniform } from '../random.ts'
import { createArrivals } from './arrivals.ts'
import { createBackoff } from './circuit-breaker.ts'
import { type Day, hourOfWeek, MOST, rhythm } from './daily-pattern.ts'
import { type Acquaintance, createAcquaintance } from './known-persons.ts'
import type { Settings, Tally } from './messages.ts'
import { createRequests, type Requests, type Send } from './requests.ts'
import { createDice, type Dice } from './rng.ts'
import { createTimetable, HELD_UP_MS, type Timetable } from './scheduler.ts'
import { chooseKind, KINDS, REQUESTS_PER_SESSION, type Session } from './sessions.ts'

/** How long the first wave of sign-ups takes that brings the store to its size, in milliseconds. */
const OPENING_MS = 20_000

/** How long visitors think between two requests: the median in milliseconds, and the sigma of the log-normal. */
const THOUGHT = { median: 4000, sigma: 0.6 }

/** In days that are shorter than this, visitors think faster, or a visit would last for hours of the rhythm. */
const UNHURRIED_DAY_MS = 2 * 3_600_000

const PAGE = 100
const RETRY_MS = 1000

/** The visitors of a service. */
export type Crowd = {
  /** Multiplies the rate of arrivals from now on. */
  readonly surge: (factor: number) => void
  /** From this moment on no request is sent; resolves when none waits for its answer any more. */
  readonly stop: () => Promise<void>
  readonly tally: () => Tally
}

/**
 * Lets visitors come, as an open model: when they come does not depend on how fast the service answers (Schroeder, Wierman
 * and Harchol-Balter, "Open versus closed", NSDI 2006). All that is random comes from the seed: each session has numbers
 * of its own, so the same seed gives the same sessions with the same bodies, however their answers overtake each other.
 */
export function createCrowd(settings: Settings, send: Send, clock: Clock): Crowd {
  const { dayMs, size, seed } = settings
  const { now } = clock
  const bornAt = now()
  const persons = createAcquaintance(2 * size)
  const tally: Tally = { sessions: 0, answered: 0, unanswered: 0, unsent: 0, turnedAway: 0 }
  const backoff = createBackoff(now)
  const requests = createRequests(send, tally, backoff.heed)
  let { surge } = settings
  let timetable: Timetable | undefined

  const rate = createRate(settings, { dayMs, startedAt: bornAt - settings.ageMs, dateOf: clock.dateOf }, () => surge)
  const next = createArrivals(uniform(`${seed} arrivals`), rate)

  const arrive = (time: number) => {
    const dice = createDice(`${seed} session ${tally.sessions++}`)
    const isOpening = dice.chance(rate.openingAt(time) / rate.at(time))
    const kind = isOpening ? 'signUp' : chooseKind(dice, size - persons.expected(), size)
    if (backoff.mayCome()) void visit(KINDS[kind].visit(dice, persons), requests, createThought(dice, dayMs))
    else tally.turnedAway += 1
  }

  const open = async () => {
    while (!(await learn(persons, requests, 2 * size)) && !requests.isStopped()) await sleep(RETRY_MS)
    if (requests.isStopped()) return
    // How soon the service has answered must not shift what the seed says.
    const start = now() - bornAt < HELD_UP_MS ? bornAt : now()
    rate.open(start, Math.max(0, size - persons.expected()))
    timetable = createTimetable(start, next, arrive, now)
  }
  void open()

  return {
    surge: (factor) => {
      surge = factor
      timetable?.renew()
    },
    stop: () => {
      timetable?.stop()
      return requests.stop()
    },
    tally: () => tally,
  }
}

/**
 * The rate of sessions: the usual one of the rhythm, with its surge, and on top of it, from the moment that `open` says,
 * the first wave of so many sign-ups.
 */
function createRate({ traffic }: Settings, day: Day, surge: () => number) {
  let opening = { rate: 0, until: 0 }
  const usual = () => (surge() * traffic) / REQUESTS_PER_SESSION
  const openingAt = (time: number) => (time < opening.until ? opening.rate : 0)
  return {
    open: (start: number, signUps: number) => {
      opening = { rate: signUps / (OPENING_MS / 1000), until: start + OPENING_MS }
    },
    openingAt,
    at: (time: number) => usual() * rhythm(hourOfWeek(time, day)) + openingAt(time),
    mostFrom: (time: number) => usual() * MOST + openingAt(time),
  }
}

/** How long somebody thinks, anew each time, in milliseconds. */
function createThought(dice: Dice, dayMs: number): () => number {
  const median = THOUGHT.median * Math.min(1, dayMs / UNHURRIED_DAY_MS)
  return randomLogNormal.source(dice.roll)(Math.log(median), THOUGHT.sigma)
}

/** One session from its first request to its last; whoever sees an error of the service has had enough. */
async function visit(session: Session, { ask }: Requests, think: () => number): Promise<void> {
  for (let step = session.next(); !step.done; ) {
    const reply = await ask(step.value)
    step = reply && reply.status < 500 ? session.next(reply) : session.return()
    if (!step.done) await sleep(think())
  }
}

/** Gets to know who is there already, at most so many; resolves to whether the service has answered. */
async function learn(persons: Acquaintance, { ask }: Requests, most: number): Promise<boolean> {
  for (let start = 0; start < most; start += PAGE) {
    const reply = await ask({ method: 'GET', path: `/person/list?start=${start}&limit=${PAGE}` })
    if (reply?.status !== 200) return false
    persons.learn(reply.ids)
    if (reply.ids.length < PAGE) break
  }
  return true
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
