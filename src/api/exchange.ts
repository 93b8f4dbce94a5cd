import type { Request, Response } from 'express'
import type { Input, OperationId } from '../contract.ts'
import type { WriteResponse } from '../http/response.ts'
import type { Target } from '../http/target.ts'
import type { Route } from './route.ts'

/** The trace of a sampled request. */
export type RequestTrace = {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** Takes down what happens to the request; undefined when nobody wants to know. */
  readonly recording: Recording | undefined
}

/** What is taken down of a request; times are in milliseconds of the clock. */
export type Recording = {
  readonly queued: (at: number) => void
  readonly begun: (at: number) => void
  readonly ended: (at: number) => void
  /** These incidents affect the request. */
  readonly affected: (incidents: readonly string[]) => void
  /** Calls a function whose calls of the store belong to the request. */
  readonly within: <T>(call: () => T) => T
  /** The response has closed; `status` is undefined when the client has not got all of it. */
  readonly closed: (request: {
    readonly operation: OperationId | undefined
    readonly route: string | undefined
    readonly method: string
    readonly pathname: string
    readonly host: string | undefined
    readonly httpVersion: string
    readonly status: number | undefined
  }) => void
}

/** One request on its way to its response, and what each step has found out about it. */
export type Exchange = {
  readonly method: string
  readonly route: Route
  readonly target: Target
  readonly request: Request
  readonly response: Response
  readonly write: WriteResponse
  /** Undefined for a request that is not sampled. */
  trace: RequestTrace | undefined
  /** What the handler gets; undefined until the request has been read and validated. */
  input: Input<OperationId> | undefined
  /** The media type that the client prefers; undefined until then, and where the operation replies without a body. */
  mediaType: string | undefined
}
