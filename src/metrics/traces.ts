import { SPAN_OUTCOMES, TRACE_DECISIONS } from '../label-values.ts'
import type { Registry } from './registry.ts'

/** Counts what becomes of traces. */
type TraceCounters = {
  readonly decided: (decision: (typeof TRACE_DECISIONS)[number]) => void
  readonly spans: (outcome: (typeof SPAN_OUTCOMES)[number], count: number) => void
}

/** The counters of traces, each combination of labels at 0 from the start. */
export function createTraceCounters(registry: Registry): TraceCounters {
  for (const decision of TRACE_DECISIONS) registry.declare('trace_requests_total', { decision })
  for (const outcome of SPAN_OUTCOMES) registry.declare('trace_spans_total', { outcome })
  return {
    decided: (decision) => registry.increment('trace_requests_total', { decision }),
    spans: (outcome, count) => registry.increment('trace_spans_total', { outcome }, count),
  }
}
