import type { Fault, MeasuredOperationId } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Capacity } from './capacity.ts'
import type { Incidents } from './incidents.ts'
import type { Struck } from './run.ts'

/** What a request goes through between validation and handler. */
export type SimulationParts = {
  /** Draws the normal latency of an operation in milliseconds; undefined when there is none. */
  readonly latency: ((operation: MeasuredOperationId) => number) | undefined
  readonly enter: Capacity['enter']
  readonly strike: Incidents['strike']
  /** A request was struck. */
  readonly onFault: (operation: MeasuredOperationId, fault: Fault) => void
}

/**
 * Lets a request wait, then fails it if an incident says so; rejects with an `AbortError` when the client hangs up. Throws
 * at once where there is nothing to wait for.
 */
export type Simulate = (operation: MeasuredOperationId, hangUp: () => AbortSignal) => Promise<void> | undefined

const normal = () => 1

/**
 * Latency first, then the fault, both as incidents are at that moment: one that is over strikes nobody any more, not even
 * those who already wait. Without latency incidents have nothing to multiply and only faults strike; without both a request
 * goes on at once.
 */
export function createSimulation({ latency, enter, strike, onFault }: SimulationParts): Simulate {
  /** What a request fails with, if it does; counted. */
  const failureOf = (operation: MeasuredOperationId, struck: Struck): AppError | undefined => {
    const { fault, by } = struck()
    if (!fault) return undefined
    onFault(operation, fault)
    const code = fault === 'error' ? 'injected-error' : 'injected-unavailable'
    return new AppError(code, `The incident ${by} made this request fail.`)
  }
  return (operation, hangUp) => {
    const struck = strike(operation)
    if (!latency) {
      const failure = struck && failureOf(operation, struck)
      if (failure) throw failure
      return undefined
    }
    const factor = struck ? () => struck().factor : normal
    if (factor() > 1) onFault(operation, 'latency')
    return new Promise<void>((resolve, reject) => {
      const done = () => {
        const failure = struck && failureOf(operation, struck)
        if (failure) reject(failure)
        else resolve()
      }
      const leave = enter(operation, { serviceMs: latency(operation), factor, done })
      const gone = hangUp()
      const giveUp = () => {
        leave()
        reject(gone.reason)
      }
      gone.addEventListener('abort', giveUp, { once: true })
    })
  }
}
