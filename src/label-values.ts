/** The methods that appear as they are in the label `method`. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const

/** The value of `code` when the client has closed the connection before the response; nginx' number for it. */
export const CLIENT_CLOSED = 499

/** The value of `incident` for an incident whose kind is hidden. */
export const HIDDEN = 'hidden'

/** The values of `decision`: why a request is sampled, or not although the client asked for it. */
export const TRACE_DECISIONS = ['client', 'ratio', 'limited'] as const

/** The values of `outcome`: what becomes of a span. */
export const SPAN_OUTCOMES = ['exported', 'failed', 'queue-full'] as const

type Responses = readonly { readonly status: number }[]

/** What of the contract becomes values of labels. */
type LabelSources = {
  readonly measured: readonly { readonly id: string; readonly path: string; readonly responses: Responses }[]
  readonly unmatched: Responses
  readonly reasons: readonly string[]
  readonly incidents: readonly string[]
  readonly faults: readonly string[]
  readonly store: { readonly commands: readonly string[]; readonly reasons: readonly string[] }
}

/** All values of each label whose values the contract determines. */
export function labelValues({ measured, unmatched, reasons, incidents, faults, store }: LabelSources) {
  const statuses = [...measured.flatMap(({ responses }) => responses), ...unmatched].map(({ status }) => status)
  return {
    operation: [...measured.map(({ id }) => id), 'unmatched'],
    path: [...measured.map(({ path }) => path), 'unmatched'],
    code: [...new Set([...statuses, CLIENT_CLOSED])].map(String),
    method: [...METHODS, 'OTHER'],
    reason: [...reasons, ...store.reasons],
    command: store.commands,
    incident: [...incidents, HIDDEN],
    fault: faults,
    decision: TRACE_DECISIONS,
    outcome: SPAN_OUTCOMES,
  }
}
