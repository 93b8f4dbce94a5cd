import type { Incident, IncidentName, MeasuredOperationId } from '../contract.ts'
import { uniform } from '../random.ts'
import { BEHAVIOURS } from './behaviour.ts'
import type { Effect } from './effects.ts'
import type { Plan } from './plan.ts'
import type { Blow, Level, Strike } from './strikes.ts'

/** The blows of all incidents together, and who has caused the fault. */
export type CombinedBlow = Blow & { readonly by: IncidentName | undefined }

/** One incident that was started. */
export type Run = Plan & {
  readonly seed: number
  readonly startsAt: number
  readonly endsAt: number
  readonly strike: Strike | undefined
  /** Since it has begun, where it does something to the process. */
  effect: Effect | undefined
  hasBegun: boolean
}

/** A plan that begins so long after `at` as it says, with streams made from its seed. */
export function createRun(plan: Plan, seed: number, at: number): Run {
  const startsAt = at + plan.delayMs
  const stream = (name: string) => uniform(`${seed} ${plan.incident} ${name}`)
  const strike = BEHAVIOURS[plan.incident].strike?.(stream)
  return { ...plan, seed, startsAt, endsAt: startsAt + plan.durationMs, strike, effect: undefined, hasBegun: false }
}

/**
 * What all runs together do to a request, if anything. Every run draws for every request that it can strike, so that none
 * shifts the numbers of another.
 */
export function combine(runs: Iterable<Run>, operation: MeasuredOperationId, time: number): CombinedBlow | undefined {
  let blow: CombinedBlow | undefined
  for (const run of runs) {
    if (!run.strike || time < run.startsAt || time >= run.endsAt || !run.operations.includes(operation)) continue
    const { factor, fault } = run.strike(operation, levelOf(run, time))
    blow = {
      factor: factor * (blow?.factor ?? 1),
      fault: blow?.fault ?? fault,
      by: blow?.by ?? (fault && run.incident),
    }
  }
  return blow
}

/** How much of a run is at work at this time. */
export function levelOf({ incident, intensity, startsAt, durationMs }: Run, time: number): Level {
  return { intensity, ratio: BEHAVIOURS[incident].ratioAt(time - startsAt, durationMs) }
}

/** A run as the contract tells it, as it is at this time. */
export function describe(run: Run, time: number): Incident {
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
    starts_at: new Date(startsAt).toISOString(),
    ends_at: new Date(endsAt).toISOString(),
  }
}
