import type { ErrorObject } from 'ajv'
import { metrics } from '../generated/metrics.ts'
import document from '../generated/openapi.json' with { type: 'json' }
import {
  connection,
  faults,
  incidentNames,
  intensities,
  limits,
  measuredOperations,
  operations,
  paths,
  storeEvents,
  unmatched,
  version,
} from '../generated/operations.ts'
import { requests } from '../generated/requests.js'
import type { components, operations as OperationTypes } from '../generated/types.ts'

export {
  connection,
  document,
  faults,
  incidentNames,
  intensities,
  limits,
  measuredOperations,
  metrics,
  operations,
  paths,
  requests,
  storeEvents,
  unmatched,
  version,
}

/** The key that joins everything that belongs to one operation. */
export type OperationId = keyof typeof operations & keyof OperationTypes

/** An operation that has metrics, a latency profile and an objective; `measuredOperations` lists them all. */
export type MeasuredOperationId = (typeof measuredOperations)[number]

/** A person as it is stored and sent. */
export type Person = components['schemas']['Person']

/** The fields of a person that a client may set. */
export type PersonFields = components['schemas']['PersonFields']

/** A kind of incident. */
export type IncidentName = components['schemas']['IncidentName']

/** What a client asks for when it starts an incident. */
export type IncidentRequest = components['schemas']['IncidentRequest']

/** An incident that is pending or active and not hidden. */
export type Incident = components['schemas']['Incident']

/** An incident that is pending or active, as far as it may be known. */
export type ActiveIncident = components['schemas']['ActiveIncident']

/** A kind of incident as the library describes it. */
export type IncidentKind = components['schemas']['IncidentKind']

/** What an incident can do to a request. */
export type Fault = (typeof faults)[number]

/** What really happened within a window of time. */
export type Truth = components['schemas']['Truth']

/** A value of the metric label `operation`: a measured operation, or `unmatched`. */
export type OperationLabel = components['schemas']['OperationLabel']

/** A problem document (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** One wrong place of a request. */
export type Mistake = components['schemas']['Mistake']

/** What can go wrong, as the last part of the problem types that the contract lists. */
export type ProblemCode = Problem['type'] extends `urn:prometric:problem:${infer Code}` ? Code : never

/** Why a connection is refused before there is a request. */
export type ConnectionReason = (typeof connection)['reasons'][number]

/** Why a shared store could not do what it was asked for. */
export type StoreReason = (typeof storeEvents)['reasons'][number]

/** The contract itself, as a value. */
export type ContractDocument = typeof document

/** A mistake as the generated validators report it. */
export type ValidationError = ErrorObject

type Known<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }
type Parameters<Op extends OperationId> = OperationTypes[Op]['parameters']
type Group<Op extends OperationId, Where extends 'path' | 'query' | 'header'> =
  Parameters<Op> extends Partial<Record<Where, infer G>> ? NonNullable<G> : Record<never, never>
type Defaulted<Op extends OperationId> = Extract<
  (typeof operations)[Op]['parameters'][number],
  { readonly default: unknown }
>['name']
type WithDefaults<G, Names> = Omit<G, Extract<keyof G, Names>> & Required<Pick<G, Extract<keyof G, Names>>>

/** What a handler gets: decoded, validated, defaults filled in. */
export type Input<Op extends OperationId> = {
  readonly path: Group<Op, 'path'>
  readonly query: WithDefaults<Group<Op, 'query'>, Defaulted<Op>>
  readonly header: Group<Op, 'header'>
  readonly body: OperationTypes[Op] extends { requestBody: { content: { 'application/json': infer B } } }
    ? B
    : undefined
}

type Responses<Op extends OperationId> = OperationTypes[Op]['responses']

/** The statuses that an operation declares. */
export type StatusOf<Op extends OperationId> = keyof Responses<Op>

type IsProblem<R> = R extends { content: { 'application/problem+json': unknown } } ? true : false
type BodyOf<R> = R extends { content: infer C }
  ? C extends object
    ? ({ readonly body: C[keyof C] } | { readonly rendering: Rendering<C[keyof C]> }) & {
        /** Left out, it is the first one that the contract declares. */
        readonly mediaType?: keyof C
      }
    : unknown
  : unknown
type HeadersOf<R> = R extends { headers: infer H }
  ? Record<never, never> extends Known<H>
    ? { readonly headers?: Known<H> }
    : { readonly headers: Known<H> }
  : unknown

/** A body as bytes that all who are sent it share, instead of a copy for each. */
export type Rendering<B> = {
  readonly bytes: Buffer
  /** The same compressed by gzip, once, when it is first asked for. */
  readonly packed: () => Promise<Buffer>
  /** Whether it stays in memory anyway, whoever still reads it. */
  readonly isKept: boolean
  /** Only the compiler knows of what it is a rendering. */
  readonly of?: B
}

/** What a handler may reply: one of the declared statuses that are not problems, with its body and headers. */
export type Reply<Op extends OperationId> = {
  [S in keyof Responses<Op>]: IsProblem<Responses<Op>[S]> extends true
    ? never
    : { readonly status: S } & BodyOf<Responses<Op>[S]> & HeadersOf<Responses<Op>[S]>
}[keyof Responses<Op>]

/** The media types that an operation can reply in. */
export type MediaTypeOf<Op extends OperationId> = {
  [S in keyof Responses<Op>]: IsProblem<Responses<Op>[S]> extends true
    ? never
    : Responses<Op>[S] extends { content: infer C }
      ? keyof C
      : never
}[keyof Responses<Op>]

/**
 * What one operation does: input to declared reply; failures are thrown. The media type is the one that the client prefers, or
 * the first one when it accepts none.
 */
export type Handler<Op extends OperationId> = (
  input: Input<Op>,
  mediaType: MediaTypeOf<Op>,
) => Reply<Op> | Promise<Reply<Op>>

/** A handler for each operation, no more and no fewer. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> }
