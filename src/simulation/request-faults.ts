import type { Fault, MeasuredOperationId } from '../contract.ts'
import { memoize } from '../memoize.ts'

/** What an incident does to one request: it multiplies the latency by `factor`, and may make the request fail. */
export type Impact = { readonly factor: number; readonly fault: Exclude<Fault, 'latency'> | undefined }

/** The requested intensity in the unit of its kind, and the part of it in force now, 0 to 1. */
export type Level = { readonly intensity: number; readonly ratio: number }

/** Uniform numbers in [0, 1) of one run; each name has its own stream. */
export type Stream = (name: string) => () => number

/** Decides the impact on each request of one run, in order of arrival. */
export type FaultInjector = (operation: MeasuredOperationId, level: Level) => Impact

/** A request that the incident leaves alone. */
export const NO_IMPACT: Impact = { factor: 1, fault: undefined }

/** Draws one number for each request. Each operation has its own stream, so that none shifts the numbers of another. */
export function injectByDraw(stream: Stream, impactOf: (drawn: number, level: Level) => Impact): FaultInjector {
  const draw = memoize(stream)
  return (operation, level) => impactOf(draw(operation)(), level)
}
