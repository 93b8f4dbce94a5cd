import { type ConnectionReason, measuredOperations, type OperationId, operations, unmatched } from '../contract.ts'
import { CLIENT_CLOSED, METHODS } from '../label-values.ts'
import { memoize } from '../memoize.ts'
import type { Registry } from './registry.ts'

/** The labels that identify a request; `operation` and `path` come from the contract, never from the request. */
export type Tag = { readonly operation: string; readonly path: string; readonly method: string }

/** The labels of one request. */
type RequestLabels = Tag & { readonly code: string }

/** The series of one tag. */
type TagSeries = {
  readonly inProgress: (by: number) => void
  readonly end: (code: number) => void
  readonly duration: (seconds: number, traceId?: string) => void
}

/**
 * Counts a request for an operation, or for `unmatched`, from now on. The method is the one that was sent. Call the result
 * once, when the response has closed.
 */
export type StartTimer = (operation: OperationId | 'unmatched', method: string) => EndTimer

/** Ends the sample of a request; the trace id of a sampled one becomes an exemplar. */
type EndTimer = (status: number, complete: boolean, traceId?: string) => void

/**
 * Gets each measured request beside the metrics, when it arrives and when its response has closed. Code and duration are
 * those of the metrics, `closedMs` is in milliseconds of their clock.
 */
type RequestObserver = {
  readonly arrived: (operation: string) => void
  readonly closed: (operation: string, code: number, seconds: number, closedMs: number) => void
}

/** What happens to persons. */
type PersonEvents = {
  readonly created: () => void
  readonly deleted: () => void
  readonly notFound: () => void
  /** A body of createPerson was read, this many bytes long. */
  readonly payload: (bytes: number, traceId?: string) => void
}

/** Counts measured requests; every combination of labels that the contract allows exists at 0 from the start. */
export function createInstrument(
  registry: Registry,
  series: readonly RequestLabels[],
  now: () => number,
  observer: RequestObserver,
): StartTimer {
  for (const { code, method, path, operation } of series) {
    registry.declare('http_requests_total', { code, method, path, operation })
    registry.declare('http_status_code', { code })
    registry.declare('http_requests_in_progress', { method, operation })
  }
  const statuses = memoize((code: number) => registry.bufferedCounter('http_status_code', { code: String(code) }))
  const seriesOf = memoize((operation: string) => {
    const tags = new Map(
      series.filter((labels) => labels.operation === operation).map((labels) => [labels.method, labels]),
    )
    return new Map([...tags].map(([method, tag]) => [method, createSeries(registry, tag, statuses)]))
  })
  for (const { operation } of series) seriesOf(operation)

  return (operation, method) => {
    const start = now()
    const counters = seriesOf(operation).get(methodLabel(method))
    if (!counters) throw new Error(`there are no series for ${method} of ${operation}`)
    counters.inProgress(1)
    observer.arrived(operation)
    return (status, complete, traceId) => {
      const closedMs = now()
      const seconds = (closedMs - start) / 1000
      const code = complete ? status : CLIENT_CLOSED
      counters.inProgress(-1)
      counters.end(code)
      counters.duration(seconds, traceId)
      observer.closed(operation, code, seconds, closedMs)
    }
  }
}

type Add = (by: number) => void

/** Builds the labels of a tag once, and not for each request. */
function createSeries(
  registry: Registry,
  { method, path, operation }: Tag,
  statuses: (code: number) => Add,
): TagSeries {
  const requests = memoize((code: number) => {
    return registry.bufferedCounter('http_requests_total', { code: String(code), method, path, operation })
  })
  return {
    inProgress: registry.bufferedCounter('http_requests_in_progress', { method, operation }),
    end: (code) => {
      requests(code)(1)
      statuses(code)(1)
    },
    duration: registry.bufferedHistogram('http_request_duration_seconds', { method, path, operation }),
  }
}

/** The counters of what happens to persons, and the gauge of how many there are: NaN when the store fails. */
export function createPersonEvents(registry: Registry, count: () => Promise<number>): PersonEvents {
  for (const name of ['person_created_total', 'person_deleted_total', 'person_not_found_total'] as const) {
    registry.declare(name, {})
  }
  registry.beforeScrape(async () => {
    try {
      registry.set('person_store_count', {}, await count())
    } catch (error) {
      registry.set('person_store_count', {}, Number.NaN)
      throw error
    }
  })
  const created = registry.bufferedCounter('person_created_total', {})
  const deleted = registry.bufferedCounter('person_deleted_total', {})
  const notFound = registry.bufferedCounter('person_not_found_total', {})
  return {
    created: () => created(1),
    deleted: () => deleted(1),
    notFound: () => notFound(1),
    payload: registry.bufferedHistogram('person_payload_size_bytes', {}),
  }
}

/** Counts connections that are refused before there is a request, each reason at 0 from the start. */
export function createConnectionErrors(
  registry: Registry,
  reasons: readonly ConnectionReason[],
): (reason: ConnectionReason) => void {
  for (const reason of reasons) registry.declare('http_connection_errors_total', { reason })
  return (reason) => registry.increment('http_connection_errors_total', { reason })
}

/** The label `method`: the method itself when it is a common one, else OTHER. */
function methodLabel(method: string): string {
  return METHODS.find((known) => known === method) ?? 'OTHER'
}

/** Every combination of labels that a measured request can have, from the contract alone. */
export function requestSeries(): RequestLabels[] {
  const measured = measuredOperations.map((operation) => ({ operation, ...operations[operation] }))
  const rest = { operation: 'unmatched', path: 'unmatched', methods: [...METHODS, 'OTHER'], ...unmatched }
  return [...measured, rest].flatMap(({ operation, path, methods, responses }) =>
    methods.flatMap((method) =>
      [...Object.keys(responses), String(CLIENT_CLOSED)].map((code) => ({ operation, path, method, code })),
    ),
  )
}
