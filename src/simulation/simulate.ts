import type { Fault, MeasuredOperationId } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Capacity } from './capacity.ts'
import type { Incidents } from './incidents.ts'
import type { CombinedBlow } from './run.ts'

/** What a request goes through between validation and handler. */
export type SimulationParts = {
  /** Draws the normal latency of an operation in milliseconds; undefined when there is none. */
  readonly latency: ((operation: MeasuredOperationId) => number) | undefined
  readonly capacity: Capacity
  readonly strike: Incidents['strike']
  /** Waits so many milliseconds; rejects with an `AbortError` when the client has gone. */
  readonly wait: (ms: number, gone: AbortSignal) => Promise<void>
  /** A request was struck. */
  readonly onFault: (operation: MeasuredOperationId, fault: Fault) => void
}

/** Lets a request wait, then fails it if an incident says so; rejects with an `AbortError` when the client hangs up. */
export type Simulate = (operation: MeasuredOperationId, hangUp: () => AbortSignal) => Promise<void> | undefined

/**
 * Latency first, then the fault. Without latency incidents have nothing to multiply and only faults strike; without
 * both a request goes on at once.
 */
export function createSimulation({ latency, capacity, strike, wait, onFault }: SimulationParts): Simulate {
  const fail = (operation: MeasuredOperationId, { fault, by }: CombinedBlow) => {
    if (!fault) return
    onFault(operation, fault)
    const code = fault === 'error' ? 'injected-error' : 'injected-unavailable'
    throw new AppError(code, `The incident ${by} made this request fail.`)
  }
  return (operation, hangUp) => {
    const blow = strike(operation)
    if (latency) {
      const serviceMs = latency(operation) * (blow?.factor ?? 1)
      if (blow && blow.factor > 1) onFault(operation, 'latency')
      const { totalMs, cancel } = capacity(operation, serviceMs)
      const waiting = wait(totalMs, hangUp()).catch((error) => {
        cancel()
        throw error
      })
      return blow?.fault ? waiting.then(() => fail(operation, blow)) : waiting
    }
    if (blow) fail(operation, blow)
    return undefined
  }
}
