import type { Clock } from '../clock.ts'
import type { ActiveIncident, IncidentName, MeasuredOperationId } from '../contract.ts'
import { uniform } from '../random.ts'
import { KINDS } from './kinds.ts'
import type { Plan } from './plan.ts'
import type { ProcessEffect } from './process-effects.ts'
import type { FaultInjector, Impact, Level } from './request-faults.ts'

/** The impact of all incidents on one request. */
type CombinedImpact = Impact & {
  /** The incident that makes it fail, as far as it may be named. */
  readonly cause: IncidentName | 'hidden' | undefined
  /** All that affect it and may be named. */
  readonly named: readonly IncidentName[]
}

/** Reads the impact on a request as it is now; incidents that have ended meanwhile no longer count. */
export type CurrentImpact = () => CombinedImpact

/** One incident that was started. */
export type Run = Plan & {
  readonly seed: number
  /** In milliseconds of a clock that is never set. */
  readonly startsAt: number
  readonly endsAt: number
  readonly inject: FaultInjector | undefined
  /** Set when the run begins, if its kind changes the process. */
  effect: ProcessEffect | undefined
  hasBegun: boolean
  /** Set when it has ended or was stopped. */
  isOver: boolean
}

/** A run whose delay counts from `at`, with random numbers from its seed. */
export function createRun(plan: Plan, seed: number, at: number): Run {
  const startsAt = at + plan.delayMs
  return {
    ...plan,
    seed,
    startsAt,
    endsAt: startsAt + plan.durationMs,
    inject: KINDS[plan.incident].requests?.createInjector((name) => uniform(`${seed} ${plan.incident} ${name}`)),
    effect: undefined,
    hasBegun: false,
    isOver: false,
  }
}

/**
 * The impact of all runs on a request that arrives now; undefined without one. Every run draws for every request
 * of its operations, so that no run shifts the numbers of another.
 */
export function combine(
  runs: Iterable<Run>,
  operation: MeasuredOperationId,
  now: () => number,
): CurrentImpact | undefined {
  const time = now()
  const impacts: { readonly run: Run; readonly impact: Impact }[] = []
  for (const run of runs) {
    if (!run.inject || time < run.startsAt || isOver(run, time) || !run.operations.includes(operation)) continue
    impacts.push({ run, impact: run.inject(operation, levelOf(run, time)) })
  }
  if (impacts.length === 0) return undefined
  return () => {
    const time = now()
    const left = impacts.filter(({ run }) => !isOver(run, time))
    const failing = left.find(({ impact }) => impact.fault)
    const factor = left.reduce((product, { impact }) => product * impact.factor, 1)
    const cause = failing?.run.hidden ? 'hidden' : failing?.run.incident
    const affecting = left.filter(({ run, impact }) => !run.hidden && (impact.fault || impact.factor !== 1))
    return { factor, fault: failing?.impact.fault, cause, named: affecting.map(({ run }) => run.incident) }
  }
}

const isOver = (run: Run, time: number) => run.isOver || time >= run.endsAt

/** The intensity of a run, and the part of it in force at this time. */
export function levelOf({ incident, intensity, startsAt, durationMs }: Run, time: number): Level {
  return { intensity, ratio: KINDS[incident].ratioAt(time - startsAt, durationMs) }
}

/**
 * A run in the words of the contract, at this time, as far as it may be known. Its dates follow the clock of the
 * machine.
 */
export function describe(run: Run, time: number, { dateOf }: Clock): ActiveIncident {
  const { incident, intensity, operations, seed, hidden, startsAt, endsAt } = run
  const isActive = time >= startsAt
  const state = isActive ? 'active' : 'pending'
  const dates = { starts_at: dateOf(startsAt).toISOString(), ends_at: dateOf(endsAt).toISOString() }
  if (hidden) return { hidden, state, ...dates }
  const ratio = isActive && time < endsAt ? levelOf(run, time).ratio : 0
  return {
    incident,
    state,
    intensity,
    intensity_ratio: ratio,
    operations: [...operations],
    seed,
    ...dates,
  }
}
