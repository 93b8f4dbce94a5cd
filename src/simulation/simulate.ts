import type { Fault, IncidentName, MeasuredOperationId } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Capacity } from './capacity.ts'
import type { Incidents } from './incidents.ts'
import type { WorkObserver } from './queue.ts'
import type { CurrentImpact } from './run.ts'

/** What a request goes through between validation and handler. */
type SimulationParts = {
  /** Draws the normal latency of an operation in milliseconds; undefined with `--latency off`. */
  readonly latency: ((operation: MeasuredOperationId) => number) | undefined
  readonly enter: Capacity['enter']
  readonly impactOn: Incidents['impactOn']
  /** Hears of each fault that is injected into a request. */
  readonly onFault: (operation: MeasuredOperationId, fault: Fault) => void
}

/** Hears what happens to a request. */
export type SimulationObserver = WorkObserver & {
  /** These incidents affect it; a hidden one is left out. */
  readonly affected: (incidents: readonly IncidentName[]) => void
}

/**
 * Makes a request wait, then fails it if an incident says so. Rejects with an `AbortError` when the client hangs up.
 * Without latency there is no wait: it throws at once or returns undefined.
 */
export type Simulate = (
  operation: MeasuredOperationId,
  hangUp: () => AbortSignal,
  observer?: SimulationObserver,
) => Promise<void> | undefined

const normal = () => 1

/**
 * Latency comes first, then the fault. Both follow the incidents as they are at that moment: one that has ended affects
 * no request, not even one that already waits. Without latency incidents have nothing to multiply, and only faults work.
 */
export function createSimulation({ latency, enter, impactOn, onFault }: SimulationParts): Simulate {
  /** The failure that an incident injects, if any; counts it. */
  const injectedFailure = (operation: MeasuredOperationId, impact: CurrentImpact): AppError | undefined => {
    const { fault, cause } = impact()
    if (!fault) return undefined
    onFault(operation, fault)
    const code = fault === 'error' ? 'injected-error' : 'injected-unavailable'
    const who = cause === 'hidden' ? 'A hidden incident' : `The incident ${cause}`
    return new AppError(code, `${who} made this request fail.`)
  }
  return (operation, hangUp, observer) => {
    const impact = observed(impactOn(operation), observer)
    if (!latency) {
      const failure = impact && injectedFailure(operation, impact)
      if (failure) throw failure
      return undefined
    }
    const factor = impact ? () => impact().factor : normal
    if (factor() > 1) onFault(operation, 'latency')
    return new Promise<void>((resolve, reject) => {
      const done = () => {
        const failure = impact && injectedFailure(operation, impact)
        if (failure) reject(failure)
        else resolve()
      }
      const leave = enter(operation, { serviceMs: latency(operation), factor, done, observer })
      const gone = hangUp()
      const giveUp = () => {
        leave()
        reject(gone.reason)
      }
      gone.addEventListener('abort', giveUp, { once: true })
    })
  }
}

/** The same impact, of which an observer hears whenever it is read. */
function observed(
  impact: CurrentImpact | undefined,
  observer: SimulationObserver | undefined,
): CurrentImpact | undefined {
  if (!impact || !observer) return impact
  return () => {
    const found = impact()
    observer.affected(found.named)
    return found
  }
}
