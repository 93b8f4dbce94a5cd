import type { Place } from '../../promql/expression.ts'

/** What a step requires of a query besides the right value. */
export type Requirements = {
  /** The window, such as `1m`; a query without one is about the moment. */
  readonly window?: string
  /** Whether the query has to use a recorded series. */
  readonly recorded?: boolean
  /** Whether the query must not use a gauge, which Prometheus sees only once per scrape. */
  readonly counters?: boolean
  /** The quantile, between 0 and 1. */
  readonly quantile?: number
  /** Whether the query is about failures: requests that ended with a code of 500 or above. */
  readonly failures?: boolean
}

/** Finds one kind of mistake for these requirements and says what it is; undefined when it is not there. */
export type LessonRule = (places: readonly Place[], requirements: Requirements) => string | undefined
