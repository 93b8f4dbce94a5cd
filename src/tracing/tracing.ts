import { createSampler, type SamplerParts, traceIdOf } from './sampler.ts'

/** The trace of a sampled request. */
type Trace = { readonly id: string }

/** The traces of requests. */
type Tracing = {
  /** Undefined when a request with this `traceparent` is not sampled. */
  readonly sample: (traceparent: unknown) => Trace | undefined
  /** The trace id of any request, sampled or not. */
  readonly idOf: (traceparent: unknown) => string
}

/** Gives requests their traces. */
export function createTracing(parts: SamplerParts): Tracing {
  const sample = createSampler(parts)
  return {
    sample: (traceparent) => {
      const found = sample(traceparent)
      return found && { id: found.traceId }
    },
    idOf: traceIdOf,
  }
}
