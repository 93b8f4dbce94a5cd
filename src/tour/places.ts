import type { Expression, Place } from '../promql/expression.ts'

/** What a query has to look like, beside what it has to answer. */
export type Form = {
  /** The window that is asked for, such as `1m`; a query without one asks for the moment. */
  readonly window?: string
  /** Whether a recorded series has to be used. */
  readonly recorded?: boolean
  /** Whether no gauge will do, which is looked at only once in a while. */
  readonly counters?: boolean
  /** The quantile that is asked for, a share. */
  readonly quantile?: number
  /** Whether failures are asked for: requests that were answered with a code of 500 or above. */
  readonly failures?: boolean
}

/** Finds one kind of mistake, in words; undefined when it is not there. */
export type Rule = (places: readonly Place[], form: Form) => string | undefined

type Selector = Extract<Expression, { kind: 'selector' }>

/** The selectors of a query, each with what is around it. */
export function selectors(places: readonly Place[]): (Place & { readonly node: Selector })[] {
  return places.filter((place): place is Place & { node: Selector } => place.node.kind === 'selector')
}

/** Whether this is a call of one of these functions. */
export function isCall(node: Expression, names: readonly string[]): boolean {
  return node.kind === 'call' && names.includes(node.name)
}

/** Whether this is one of these aggregations. */
export function isAggregate(node: Expression, names: readonly string[]): boolean {
  return node.kind === 'aggregate' && names.includes(node.name)
}

/** Whether this is a function such as avg_over_time(). */
export function isOverTime(node: Expression): boolean {
  return node.kind === 'call' && node.name.endsWith('_over_time')
}
