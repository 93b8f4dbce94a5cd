import { randomLogNormal } from 'd3-random'
import type { Clock } from '../clock.ts'
import { uniform } from '../random.ts'
import { type ArrivalTimer, ASLEEP_MS, createArrivalTimer } from './arrival-timer.ts'
import { createArrivals } from './arrivals.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import { type Day, dailyPattern, hourOfWeek, PATTERN_PEAK } from './daily-pattern.ts'
import { createKnownPersons, type KnownPersons } from './known-persons.ts'
import type { Counts, Settings } from './messages.ts'
import { createRequests, type Requests, type Send } from './requests.ts'
import { createRng, type Rng } from './rng.ts'
import { chooseKind, KINDS, REQUESTS_PER_SESSION, type Session } from './sessions.ts'

/** How long the first wave of sign-ups takes that brings the store to its size, in milliseconds. */
const RAMP_UP_MS = 20_000

/** Think time between two requests of a session: the median in milliseconds, and the sigma of the log-normal. */
const THINK_TIME = { median: 4000, sigma: 0.6 }

/** In a shorter day than this the think time shrinks, or a session would last for hours of the pattern. */
const UNHURRIED_DAY_MS = 2 * 3_600_000

const PAGE = 100
const RETRY_MS = 1000

/** Makes the traffic of a service. */
export type LoadGenerator = {
  /** Multiplies the rate of arrivals from now on. */
  readonly surge: (factor: number) => void
  /** No request is sent from now on; resolves when none waits for its response. */
  readonly stop: () => Promise<void>
  readonly counts: () => Counts
}

/**
 * Starts sessions as an open model: when they start does not depend on how fast the service responds (Schroeder, Wierman
 * and Harchol-Balter, "Open versus closed", NSDI 2006). All random numbers come from the seed, and each session has its
 * own. So the same seed gives the same sessions and bodies, whatever the order of the responses.
 */
export function createLoadGenerator(settings: Settings, send: Send, clock: Clock): LoadGenerator {
  const { dayMs, size, seed } = settings
  const { now } = clock
  const startedAt = now()
  const persons = createKnownPersons(2 * size)
  const counts: Counts = { sessions: 0, answered: 0, unanswered: 0, unsent: 0, turnedAway: 0 }
  const breaker = createCircuitBreaker(now)
  const requests = createRequests(send, counts, breaker.record)
  let { surge } = settings
  let timer: ArrivalTimer | undefined

  const rate = createRate(settings, { dayMs, startedAt: startedAt - settings.ageMs, dateOf: clock.dateOf }, () => surge)
  const next = createArrivals(uniform(`${seed} arrivals`), rate)

  const startSession = (time: number) => {
    const rng = createRng(`${seed} session ${counts.sessions++}`)
    const isRampUp = rng.chance(rate.rampUpAt(time) / rate.at(time))
    const kind = isRampUp ? 'signUp' : chooseKind(rng, size - persons.expectedCount(), size)
    if (breaker.allows()) void run(KINDS[kind].create(rng, persons), requests, createThinkTime(rng, dayMs))
    else counts.turnedAway += 1
  }

  const start = async () => {
    while (!(await learnPersons(persons, requests, 2 * size)) && !requests.isStopped()) await sleep(RETRY_MS)
    if (requests.isStopped()) return
    // How soon the service has responded must not shift what the seed says.
    const from = now() - startedAt < ASLEEP_MS ? startedAt : now()
    rate.rampUp(from, Math.max(0, size - persons.expectedCount()))
    timer = createArrivalTimer(from, next, startSession, now)
  }
  void start()

  return {
    surge: (factor) => {
      surge = factor
      timer?.reschedule()
    },
    stop: () => {
      timer?.stop()
      return requests.stop()
    },
    counts: () => counts,
  }
}

/** The rate of sessions: that of the daily pattern times the surge, and for a while that of the first sign-ups on top. */
function createRate({ traffic }: Settings, day: Day, surge: () => number) {
  let ramp = { rate: 0, until: 0 }
  const mean = () => (surge() * traffic) / REQUESTS_PER_SESSION
  const rampUpAt = (time: number) => (time < ramp.until ? ramp.rate : 0)
  return {
    rampUp: (start: number, signUps: number) => {
      ramp = { rate: signUps / (RAMP_UP_MS / 1000), until: start + RAMP_UP_MS }
    },
    rampUpAt,
    at: (time: number) => mean() * dailyPattern(hourOfWeek(time, day)) + rampUpAt(time),
    mostFrom: (time: number) => mean() * PATTERN_PEAK + rampUpAt(time),
  }
}

/** Draws a think time in milliseconds. */
function createThinkTime(rng: Rng, dayMs: number): () => number {
  const median = THINK_TIME.median * Math.min(1, dayMs / UNHURRIED_DAY_MS)
  return randomLogNormal.source(rng.uniform)(Math.log(median), THINK_TIME.sigma)
}

/** Runs a session to its end, or to the first failure of the service. */
async function run(session: Session, { send }: Requests, thinkTime: () => number): Promise<void> {
  for (let step = session.next(); !step.done; ) {
    const response = await send(step.value)
    step = response && response.status < 500 ? session.next(response) : session.return()
    if (!step.done) await sleep(thinkTime())
  }
}

/** Reads up to `most` persons from the list; resolves to whether the service has responded. */
async function learnPersons(persons: KnownPersons, { send }: Requests, most: number): Promise<boolean> {
  for (let start = 0; start < most; start += PAGE) {
    const response = await send({ method: 'GET', path: `/person/list?start=${start}&limit=${PAGE}` })
    if (response?.status !== 200) return false
    persons.add(response.ids)
    if (response.ids.length < PAGE) break
  }
  return true
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
