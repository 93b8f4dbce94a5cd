/** What a client says about the trace of its request. */
export type TraceParent = {
  /** 32 hexadecimal digits in lower case, not all 0. */
  readonly traceId: string
  /** The span of the client: 16 hexadecimal digits in lower case, not all 0. */
  readonly spanId: string
  /** Whether the client records its own part of the trace. */
  readonly isSampled: boolean
}

const FORM = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-.*)?$/

/** The most characters of a later version that are read; version 00 has 55. */
const MOST_CHARACTERS = 256

const SAMPLED = 1

/**
 * Reads the header `traceparent` (W3C Trace Context, section 3.2); undefined when it is missing or invalid. A later version
 * may have more fields, which are ignored.
 */
export function parseTraceParent(header: unknown): TraceParent | undefined {
  if (typeof header !== 'string' || header.length > MOST_CHARACTERS) return undefined
  const [, version, traceId = '', spanId = '', flags = '', more] = FORM.exec(header) ?? []
  if (version === undefined || (version === '00' && more !== undefined)) return undefined
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & SAMPLED) !== 0 }
}
