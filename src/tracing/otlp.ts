import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Context,
  type HrTime,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { AlwaysOnSampler, BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace'
import type { SPAN_OUTCOMES } from '../label-values.ts'
import type { Recorded } from './recording.ts'
import type { Sample } from './sampler.ts'
import { serverSpan } from './server-span.ts'

/** What becomes of spans. */
export type SpanOutcome = (typeof SPAN_OUTCOMES)[number]

/** How spans are encoded, by the names of OpenTelemetry. */
export type OtlpProtocol = 'http/json' | 'http/protobuf'

/** What sends spans to a collector. */
type Sender = {
  /** Sends the spans of one request, or drops them. Never throws, never waits. */
  readonly send: (sample: Sample, recorded: Recorded) => void
  /** Sends what is left, for at most this many milliseconds. */
  readonly flush: (ms: number) => Promise<void>
}

/** What a sender needs. */
type SenderParts = {
  /** Where OTLP over HTTP is taken, with its path. */
  readonly url: string
  readonly protocol: OtlpProtocol
  /** The version of this program. */
  readonly version: string
  /** The milliseconds since 1970 of a moment of the clock of recordings. */
  readonly epochMs: (moment: number) => number
  readonly onSpans: (outcome: SpanOutcome, count: number) => void
}

/** The most spans that wait for the collector; it is about 2 MB. */
const MOST_WAITING = 2048

/** The most spans of one message, and how long they are collected for it, in milliseconds. */
const BATCH = 512
const BATCH_MS = 1000

/** After how many milliseconds a message without a response is given up. */
const GIVE_UP_MS = 10_000

/** The longest value of an attribute, in characters; a path may have thousands. */
const LONGEST_VALUE = 256

/** Sends spans by OTLP over HTTP. OpenTelemetry reads further variables itself, `OTEL_EXPORTER_OTLP_HEADERS` among them. */
export function createSender({ url, protocol, version, epochMs, onSpans }: SenderParts): Sender {
  let waiting = 0
  let traceId = ''
  const settled = (outcome: SpanOutcome, count: number) => {
    waiting -= count
    onSpans(outcome, count)
  }
  const Exporter = protocol === 'http/json' ? JsonExporter : ProtobufExporter
  const exporter = watchExport(new Exporter({ url }), settled)
  const limits = { maxQueueSize: MOST_WAITING, maxExportBatchSize: BATCH, scheduledDelayMillis: BATCH_MS }
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'prometric', 'service.version': version }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    sampler: new AlwaysOnSampler(),
    spanLimits: { attributeValueLengthLimit: LONGEST_VALUE },
    // A trace that begins here has the id that its exemplar has.
    idGenerator: { generateTraceId: () => traceId, generateSpanId: () => randomBytes(8).toString('hex') },
    spanProcessors: [new BatchSpanProcessor({ exporter, ...limits })],
  })
  const tracer = provider.getTracer('prometric', version)

  const sendTree = (sample: Sample, { request, from, to, incidents, parts }: Recorded) => {
    // One difference for all, so that no span leaves that of its request.
    const offset = epochMs(to) - to
    const at = (moment: number) => toHrTime(moment + offset)
    const { name, attributes, hasFailed } = serverSpan(request, incidents)
    traceId = sample.traceId
    const server = tracer.startSpan(name, { kind: SpanKind.SERVER, startTime: at(from), attributes }, parentOf(sample))
    const context = trace.setSpan(ROOT_CONTEXT, server)
    for (const part of parts) {
      const span = tracer.startSpan(part.name, { startTime: at(part.from), attributes: part.attributes }, context)
      if (part.hasFailed) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(at(part.to))
    }
    if (hasFailed) server.setStatus({ code: SpanStatusCode.ERROR })
    server.end(at(to))
  }

  return {
    send: (sample, recorded) => {
      const count = 1 + recorded.parts.length
      if (waiting + count > MOST_WAITING) return onSpans('queue-full', count)
      waiting += count
      sendTree(sample, recorded)
    },
    flush: async (ms) => {
      const sent = provider.shutdown().catch(() => {})
      await Promise.race([sent, sleep(ms)])
    },
  }
}

/** An exporter that says what becomes of spans, and gives up on a collector that never responds. */
function watchExport(exporter: SpanExporter, settled: (outcome: SpanOutcome, count: number) => void): SpanExporter {
  return {
    export: (spans, callBack) => {
      let isSettled = false
      const settle: typeof callBack = (result) => {
        if (isSettled) return
        isSettled = true
        clearTimeout(timer)
        settled(result.code === 0 ? 'exported' : 'failed', spans.length)
        callBack(result)
      }
      const timer = setTimeout(() => settle({ code: 1, error: new Error('no response in time') }), GIVE_UP_MS)
      exporter.export(spans, settle)
    },
    shutdown: () => exporter.shutdown(),
  }
}

/** The span of the client, as far as there is one. */
function parentOf({ traceId, parentId }: Sample): Context {
  if (parentId === undefined) return ROOT_CONTEXT
  const parent = { traceId, spanId: parentId, traceFlags: TraceFlags.SAMPLED, isRemote: true }
  return trace.setSpanContext(ROOT_CONTEXT, parent)
}

/** Seconds and nanoseconds of a time in milliseconds. */
function toHrTime(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000)
  return [seconds, Math.floor((ms - 1000 * seconds) * 1e6)]
}
