import type { Clock } from '../clock.ts'
import {
  type Incident,
  type IncidentKind,
  type IncidentName,
  type IncidentRequest,
  incidentNames,
  intensities,
  type MeasuredOperationId,
} from '../contract.ts'
import { AppError } from '../errors.ts'
import { BEHAVIOURS } from './behaviour.ts'
import { LIBRARY } from './library.ts'
import { toPlan } from './plan.ts'
import type { Host } from './process-effects.ts'
import { combine, createRun, describe, levelOf, type Run, type Struck } from './run.ts'

/** What has become of an incident. */
export type Change = 'begins' | 'ends' | 'is stopped'

/** What incidents need: a clock, seeds of 32 bits, the process, somebody who listens. */
export type IncidentParts = {
  readonly clock: Clock
  readonly drawSeed: () => number
  readonly host: Host
  readonly onChange: (change: Change, incident: Incident) => void
}

/** Incidents on demand. */
export type Incidents = {
  /** Every kind, in alphabetical order, with the defaults that are in force now. */
  readonly library: () => IncidentKind[]
  /** What is pending or active, by its start. */
  readonly list: () => Incident[]
  /**
   * Starts one, counted from `at`, which is now unless it is said; throws `incident-already-active` or
   * `no-ambient-traffic`. The contract must have let the request pass.
   */
  readonly start: (request: IncidentRequest, at?: number) => Incident
  /** Whether there was one to stop. */
  readonly stop: (incident: IncidentName) => boolean
  readonly stopAll: () => void
  /** What happens to a request of an operation that arrives now; undefined when nothing does. */
  readonly strike: (operation: MeasuredOperationId) => Struck | undefined
}

const TICK_MS = 100

/**
 * At most one run of each kind. What a run does is a pure function of the time, but for its effect on the process, for
 * which a timer ticks only as long as there is a run; it does not keep the process alive.
 */
export function createIncidents({ clock, drawSeed, host, onChange }: IncidentParts): Incidents {
  const { now } = clock
  const runs = new Map<IncidentName, Run>()
  let ticker: NodeJS.Timeout | undefined

  const end = (run: Run, change: Change, time: number) => {
    runs.delete(run.incident)
    run.isOver = true
    run.effect?.end()
    onChange(change, describe(run, time, clock))
    if (runs.size > 0) return
    clearInterval(ticker)
    ticker = undefined
  }
  /** Brings everything up to date: what is over ends, what is due begins. */
  const settle = (time = now()) => {
    for (const run of runs.values()) {
      if (time >= run.endsAt) end(run, 'ends', time)
      else if (time >= run.startsAt && !run.hasBegun) {
        run.hasBegun = true
        run.effect = BEHAVIOURS[run.incident].effect?.(host)
        onChange('begins', describe(run, time, clock))
      }
    }
    return time
  }
  const tick = () => {
    const time = settle()
    for (const run of runs.values()) run.effect?.tick(levelOf(run, time), time)
  }

  return {
    library: () => incidentNames.map((incident) => kindOf(incident, host)),
    list: () => {
      const time = settle()
      return [...runs.values()].sort((a, b) => a.startsAt - b.startsAt).map((run) => describe(run, time, clock))
    },
    start: (request, at = now()) => {
      const plan = toPlan(request, (incident) => defaultIntensity(incident, host))
      // A timer may fire a moment before its time.
      const time = settle(Math.max(at, now()))
      if (runs.has(plan.incident)) {
        throw new AppError('incident-already-active', `Stop ${plan.incident} first, or wait for its end.`)
      }
      if (plan.incident === 'traffic-surge' && !host.surge) {
        const detail = 'The service makes no traffic of its own that could be multiplied; start it with --traffic.'
        throw new AppError('no-ambient-traffic', detail)
      }
      const run = createRun(plan, plan.seed ?? drawSeed(), at)
      runs.set(plan.incident, run)
      ticker ??= setInterval(tick, TICK_MS).unref()
      settle(time)
      return describe(run, time, clock)
    },
    stop: (incident) => {
      const time = settle()
      const run = runs.get(incident)
      if (run) end(run, 'is stopped', time)
      return run !== undefined
    },
    stopAll: () => {
      const time = settle()
      for (const run of runs.values()) end(run, 'is stopped', time)
    },
    strike: (operation) => (runs.size === 0 ? undefined : combine(runs.values(), operation, now)),
  }
}

/** A kind as the library tells it, with the range that the contract gives its intensity, and what fits this machine. */
function kindOf(incident: IncidentName, host: Host): IncidentKind {
  const { intensity, ...rest } = LIBRARY[incident]
  const told = { ...intensity, ...intensities[incident], default: defaultIntensity(incident, host) }
  return { incident, ...rest, intensity: told }
}

/** What is taken on this machine at this moment when a request does not say how strong an incident is. */
function defaultIntensity(incident: IncidentName, host: Host): number {
  const most = LIBRARY[incident].intensity.default
  return Math.max(intensities[incident].minimum, Math.min(most, BEHAVIOURS[incident].fit?.(host) ?? most))
}
