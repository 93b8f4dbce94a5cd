import type { Fault, MeasuredOperationId } from '../contract.ts'

/** Counts faults of one sort. */
export type CountFaults = (operation: MeasuredOperationId, fault: Fault, times: number) => void

/** Faults that are counted later. */
type HeldFaults = {
  readonly hold: (operation: MeasuredOperationId, fault: Fault) => void
  /** Counts what was held so far. */
  readonly release: () => void
}

/** Holds a number for each operation and fault, however long that takes. */
export function createHeldFaults(count: CountFaults): HeldFaults {
  const held = new Map<MeasuredOperationId, Map<Fault, number>>()
  return {
    hold: (operation, fault) => {
      const faults = held.get(operation) ?? new Map<Fault, number>()
      held.set(operation, faults.set(fault, (faults.get(fault) ?? 0) + 1))
    },
    release: () => {
      for (const [operation, faults] of held) for (const [fault, times] of faults) count(operation, fault, times)
      held.clear()
    },
  }
}
