import type { Request, Response } from 'express'
import type { Input, OperationId } from '../contract.ts'
import type { WriteResponse } from '../http/response.ts'
import type { Target } from '../http/target.ts'
import type { RequestTrace } from '../request-trace.ts'
import type { Route } from './route.ts'

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
