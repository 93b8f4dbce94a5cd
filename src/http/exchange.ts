import type { Request, Response } from 'express'
import type { Route } from '../api/route.ts'
import type { Backlog } from './backlog.ts'
import type { Target } from './target.ts'

/** One request on its way: what the hallway in app.ts has found out about it. */
export type Exchange = {
  readonly route: Route
  readonly target: Target
  readonly request: Request
  readonly response: Response
  /** Whether connections are given up after their answers; asked when an answer is written. */
  readonly isClosing: () => boolean
  /** What keeps account of an answer that its reader has not taken. */
  readonly backlog: Backlog
}
