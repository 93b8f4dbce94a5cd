import { randomUUID } from 'node:crypto'
import type { TRACE_DECISIONS } from '../label-values.ts'
import { createTokenBucket } from './token-bucket.ts'
import { parseTraceParent } from './traceparent.ts'

/** The most requests a second that are sampled because a client asks for it. */
const CLIENT_RATE = 50

/** Why a request is sampled, or not although the client asked for it. */
export type Decision = (typeof TRACE_DECISIONS)[number]

/** What the sampler needs. */
export type SamplerParts = {
  /** The share of the requests without a valid `traceparent` that are sampled, 0 to 1. */
  readonly ratio: number
  /** Draws a number in [0, 1). */
  readonly random: () => number
  /** Milliseconds of a clock that is never set. */
  readonly now: () => number
  readonly onDecision: (decision: Decision) => void
}

/** The trace of a sampled request. */
export type Sample = {
  readonly traceId: string
  /** The span of the client; undefined when the trace begins here. */
  readonly parentId: string | undefined
}

/**
 * Decides by its header `traceparent` whether a request is sampled; undefined when it is not. A client that sends a valid
 * header decides itself, within a limit (decision 73).
 */
export function createSampler({
  ratio,
  random,
  now,
  onDecision,
}: SamplerParts): (header: unknown) => Sample | undefined {
  const takeToken = createTokenBucket(CLIENT_RATE, now)
  return (header) => {
    const parent = parseTraceParent(header)
    if (!parent) {
      if (random() >= ratio) return undefined
      onDecision('ratio')
      return { traceId: newTraceId(), parentId: undefined }
    }
    if (!parent.isSampled) return undefined
    const isHonoured = takeToken()
    onDecision(isHonoured ? 'client' : 'limited')
    return isHonoured ? { traceId: parent.traceId, parentId: parent.spanId } : undefined
  }
}

/** The trace id of a request, whether it is sampled or not: that of its header, or else a new one. */
export function traceIdOf(header: unknown): string {
  return parseTraceParent(header)?.traceId ?? newTraceId()
}

/** Not from the seed of the run: ids must differ between runs and between instances. */
function newTraceId(): string {
  return randomUUID().replaceAll('-', '')
}
