import type { RequestTrace } from '../request-trace.ts'
import type { OtlpProtocol, SpanOutcome } from './otlp.ts'
import { createRecording, recordCalls } from './recording.ts'
import { createSampler, type SamplerParts, traceIdOf } from './sampler.ts'

/** The traces of requests. */
export type Tracing = {
  /** Undefined when a request with this `traceparent` is not sampled. */
  readonly sample: (traceparent: unknown) => RequestTrace | undefined
  /** The trace id of any request, sampled or not. */
  readonly idOf: (traceparent: unknown) => string
  /** The same port, whose calls become spans. */
  readonly recordCalls: <P extends Parameters<typeof recordCalls>[0]>(port: P) => P
  /** Sends the spans that are left, for at most this many milliseconds. */
  readonly flush: (ms: number) => Promise<void>
}

type TracingParts = SamplerParts & {
  /** Where spans are sent; undefined when nowhere. */
  readonly otlp: string | undefined
  /** How they are encoded there. */
  readonly protocol: OtlpProtocol
  /** The version of this program. */
  readonly version: string
  readonly dateOf: (moment: number) => Date
  readonly onSpans: (outcome: SpanOutcome, count: number) => void
}

/** Gives requests their traces. OpenTelemetry is loaded only when a collector wants them (decision 72). */
export async function createTracing({
  otlp: url,
  protocol,
  version,
  dateOf,
  onSpans,
  ...parts
}: TracingParts): Promise<Tracing> {
  const { now } = parts
  const sample = createSampler(parts)
  const epochMs = (moment: number) => dateOf(moment).getTime()
  const sender =
    url === undefined
      ? undefined
      : (await import('./otlp.ts')).createSender({ url, protocol, version, epochMs, onSpans })
  return {
    sample: (traceparent) => {
      const found = sample(traceparent)
      if (!found) return undefined
      const recording = sender && createRecording(now, (recorded) => sender.send(found, recorded))
      return { id: found.traceId, recording }
    },
    idOf: traceIdOf,
    recordCalls: (port) => (sender ? recordCalls(port, now) : port),
    flush: async (ms) => sender?.flush(ms),
  }
}
