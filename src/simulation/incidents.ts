import type { Clock } from '../clock.ts'
import type {
  ActiveIncident,
  Fault,
  IncidentKind,
  IncidentName,
  IncidentRequest,
  MeasuredOperationId,
} from '../contract.ts'
import { AppError } from '../errors.ts'
import { uniform } from '../random.ts'
import { type CountFaults, createHeldFaults } from './held-faults.ts'
import { KINDS } from './kinds.ts'
import { describeKinds } from './library.ts'
import { type Plan, toPlan } from './plan.ts'
import type { ProcessControls } from './process-effects.ts'
import { type CurrentImpact, combine, createRun, describe, levelOf, type Run } from './run.ts'

/** What happens to an incident. */
type Change = 'begins' | 'ends' | 'is stopped'

/** What incidents need. The same `seed` draws the same seeds for incidents that come without one. */
export type IncidentParts = {
  readonly clock: Clock
  readonly seed: number
  readonly controls: ProcessControls
  readonly onChange: (change: Change, incident: ActiveIncident) => void
  readonly onFaults: CountFaults
}

/** Incidents on demand. */
export type Incidents = {
  /** Every kind, in alphabetical order, with the defaults that hold now. */
  readonly library: () => IncidentKind[]
  /** The pending and active incidents, by their start. */
  readonly list: () => ActiveIncident[]
  /**
   * Starts an incident; its delay counts from `at`, by default now. The request must be valid by the contract. Throws
   * `incident-hidden`, `incident-already-active`, or the unmet precondition of its kind.
   */
  readonly start: (request: IncidentRequest, at?: number) => ActiveIncident
  /** Returns false when none was active, or when it is hidden. */
  readonly stop: (incident: IncidentName) => boolean
  readonly stopAll: () => void
  /** The impact on a request of an operation that arrives now; undefined without one. */
  readonly impactOn: (operation: MeasuredOperationId) => CurrentImpact | undefined
  /** Counts a fault of a request: at once, or at the end of an incident that is hidden. */
  readonly countFault: (operation: MeasuredOperationId, fault: Fault) => void
}

const TICK_MS = 100

/**
 * At most one run of each kind. A run is a pure function of the time, except for its effect on the process: while there
 * is a run, a timer ticks for that. The timer does not keep the process alive.
 */
export function createIncidents({ clock, seed, controls, onChange, onFaults }: IncidentParts): Incidents {
  const { now } = clock
  const drawSeed = createSeeds(seed)
  const runs = new Map<IncidentName, Run>()
  const heldFaults = createHeldFaults(onFaults)
  let ticker: NodeJS.Timeout | undefined

  /** Whether there is a hidden run, which then is the only one. */
  const isHidden = () => runs.values().some(({ hidden }) => hidden)

  const end = (run: Run, change: Change, time: number) => {
    runs.delete(run.incident)
    run.isOver = true
    run.effect?.end()
    heldFaults.release()
    onChange(change, describe(run, time, clock))
    if (runs.size > 0) return
    clearInterval(ticker)
    ticker = undefined
  }
  /** Ends the runs that are over and begins those that are due. */
  const settle = (time = now()) => {
    for (const run of runs.values()) {
      if (time >= run.endsAt) end(run, 'ends', time)
      else if (time >= run.startsAt && !run.hasBegun) {
        run.hasBegun = true
        run.effect = KINDS[run.incident].startEffect?.(controls)
        onChange('begins', describe(run, time, clock))
      }
    }
    return time
  }
  const tick = () => {
    const time = settle()
    for (const run of runs.values()) run.effect?.tick(levelOf(run, time), time)
  }
  /** Throws the reason why an incident cannot start. */
  const checkStart = ({ incident, hidden }: Plan) => {
    if (isHidden() || (hidden && runs.size > 0)) {
      throw new AppError('incident-hidden', 'Stop all incidents first, or wait for their end.')
    }
    if (runs.has(incident)) {
      throw new AppError('incident-already-active', `Stop ${incident} first, or wait for its end.`)
    }
    const unmet = KINDS[incident].unmetPrecondition?.(controls)
    if (unmet) throw new AppError(unmet.code, unmet.detail)
  }

  return {
    library: () => describeKinds(controls),
    list: () => {
      const time = settle()
      return [...runs.values()].sort((a, b) => a.startsAt - b.startsAt).map((run) => describe(run, time, clock))
    },
    start: (request, at = now()) => {
      const plan = toPlan(request, controls)
      // A timer may fire a moment before its time.
      const time = settle(Math.max(at, now()))
      checkStart(plan)
      const run = createRun(plan, plan.seed ?? drawSeed(), at)
      runs.set(plan.incident, run)
      ticker ??= setInterval(tick, TICK_MS).unref()
      settle(time)
      return describe(run, time, clock)
    },
    stop: (incident) => {
      const time = settle()
      const run = runs.get(incident)
      if (!run || run.hidden) return false
      end(run, 'is stopped', time)
      return true
    },
    stopAll: () => {
      const time = settle()
      for (const run of runs.values()) end(run, 'is stopped', time)
    },
    impactOn: (operation) => (runs.size === 0 ? undefined : combine(runs.values(), operation, now)),
    countFault: (operation, fault) => {
      if (isHidden()) heldFaults.hold(operation, fault)
      else onFaults(operation, fault, 1)
    },
  }
}

/** Seeds of 32 bits. */
function createSeeds(seed: number): () => number {
  const draw = uniform(`${seed} incidents`)
  return () => Math.floor(draw() * 2 ** 32)
}
