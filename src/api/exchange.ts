import type { Request, Response } from 'express'
import type { Input, OperationId } from '../contract.ts'
import type { Route } from './route.ts'
import type { Target } from './url.ts'

/** One request on its way: what the hallway in app.ts has found out about it, and what the API makes of it. */
export type Exchange = {
  readonly route: Route
  readonly target: Target
  readonly request: Request
  readonly response: Response
  /** Whether the connection is given up after this answer; asked when it is written. */
  readonly isLast: () => boolean
  input: Input<OperationId> | undefined
  /** Whether it takes a place under the cap. */
  isAtWork: boolean
}
