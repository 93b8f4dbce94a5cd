import type { IncidentKind, MeasuredOperationId } from '../contract.ts'
import type { UNMET_PRECONDITIONS } from '../errors.ts'
import type { ProcessControls, ProcessEffect } from './process-effects.ts'
import type { FaultInjector, Stream } from './request-faults.ts'

/** Everything about one kind of incident, except the range of its intensity, which is in the contract. */
export type Kind = Pick<IncidentKind, 'summary' | 'signals' | 'duration'> & {
  readonly intensity: Pick<IncidentKind['intensity'], 'meaning' | 'default'> & {
    /** The most that this machine can afford now. It lowers the default, never an intensity that a request names. */
    readonly affordable?: (controls: ProcessControls) => number
  }
  /** The part of the intensity in force at a time after the start, 0 to 1. */
  readonly ratioAt: (elapsedMs: number, durationMs: number) => number
  /** Why it cannot start on this service; undefined when it can. */
  readonly unmetPrecondition?: (controls: ProcessControls) => UnmetPrecondition | undefined
  /** What it does to requests. A kind without this part takes no `operations`. */
  readonly requests?: {
    /** The operations it affects by default; a client may name others. */
    readonly operations: 'all' | readonly [MeasuredOperationId, ...MeasuredOperationId[]]
    /** Called once for each run. */
    readonly createInjector: (stream: Stream) => FaultInjector
  }
  /** What it does to the process; called when a run begins. */
  readonly startEffect?: (controls: ProcessControls) => ProcessEffect
}

/** The problem that a client gets when a kind cannot start. */
export type UnmetPrecondition = { readonly code: (typeof UNMET_PRECONDITIONS)[number]; readonly detail: string }
