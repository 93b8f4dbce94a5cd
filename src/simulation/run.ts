import type { Clock } from '../clock.ts'
import type { Incident, IncidentName, MeasuredOperationId } from '../contract.ts'
import { uniform } from '../random.ts'
import { BEHAVIOURS } from './behaviour.ts'
import type { Plan } from './plan.ts'
import type { Effect } from './process-effects.ts'
import type { Blow, Level, Strike } from './request-faults.ts'

/** The blows of several incidents together, and who has caused the fault. */
export type CombinedBlow = Blow & { readonly by: IncidentName | undefined }

/** What incidents do to one request, without those that are over by the moment at which it is asked. */
export type Struck = () => CombinedBlow

/** One incident that was started. */
export type Run = Plan & {
  readonly seed: number
  /** In milliseconds of a clock that is never set. */
  readonly startsAt: number
  readonly endsAt: number
  readonly strike: Strike | undefined
  /** Since it has begun, where it does something to the process. */
  effect: Effect | undefined
  hasBegun: boolean
  /** Since it has ended or was stopped. */
  isOver: boolean
}

/** A plan that begins so long after `at` as it says, with streams made from its seed. */
export function createRun(plan: Plan, seed: number, at: number): Run {
  const startsAt = at + plan.delayMs
  const stream = (name: string) => uniform(`${seed} ${plan.incident} ${name}`)
  const strike = BEHAVIOURS[plan.incident].strike?.(stream)
  return {
    ...plan,
    seed,
    startsAt,
    endsAt: startsAt + plan.durationMs,
    strike,
    effect: undefined,
    hasBegun: false,
    isOver: false,
  }
}

/**
 * What all runs together do to a request, if anything. Every run draws for every request that it can strike, so that none
 * shifts the numbers of another.
 */
export function combine(runs: Iterable<Run>, operation: MeasuredOperationId, now: () => number): Struck | undefined {
  const time = now()
  const blows: { readonly run: Run; readonly blow: Blow }[] = []
  for (const run of runs) {
    if (!run.strike || time < run.startsAt || isOver(run, time) || !run.operations.includes(operation)) continue
    blows.push({ run, blow: run.strike(operation, levelOf(run, time)) })
  }
  if (blows.length === 0) return undefined
  return () => {
    const time = now()
    const left = blows.filter(({ run }) => !isOver(run, time))
    const failing = left.find(({ blow }) => blow.fault)
    const factor = left.reduce((product, { blow }) => product * blow.factor, 1)
    return { factor, fault: failing?.blow.fault, by: failing?.run.incident }
  }
}

const isOver = (run: Run, time: number) => run.isOver || time >= run.endsAt

/** How much of a run is at work at this time. */
export function levelOf({ incident, intensity, startsAt, durationMs }: Run, time: number): Level {
  return { intensity, ratio: BEHAVIOURS[incident].ratioAt(time - startsAt, durationMs) }
}

/** A run as the contract tells it, as it is at this time, with dates by the clock as it is set now. */
export function describe(run: Run, time: number, { dateOf }: Clock): Incident {
  const { incident, intensity, operations, seed, startsAt, endsAt } = run
  const isActive = time >= startsAt
  const ratio = isActive && time < endsAt ? levelOf(run, time).ratio : 0
  return {
    incident,
    state: isActive ? 'active' : 'pending',
    intensity,
    intensity_ratio: ratio,
    operations: [...operations],
    seed,
    starts_at: dateOf(startsAt).toISOString(),
    ends_at: dateOf(endsAt).toISOString(),
  }
}
