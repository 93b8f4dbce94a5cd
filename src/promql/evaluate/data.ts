import type { Selector, Shift } from '../expression.ts'
import type { NativeHistogram } from './native-histogram.ts'

/** The labels of a series, its name among them as `__name__`. */
export type Labels = Readonly<Record<string, string>>

/** One series at one moment; `value` is NaN where it is a native histogram. */
export type Sample = { readonly labels: Labels; readonly value: number; readonly histogram?: NativeHistogram }

/** What an expression gives; the samples over a window have no value of one moment. */
export type Value =
  | { readonly kind: 'scalar'; readonly value: number }
  | { readonly kind: 'vector'; readonly samples: readonly Sample[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'range' }

/** Why an expression has no value: Prometheus refuses it too, or this evaluator does not know something in it. */
export type Failure = { readonly kind: 'refused' | 'unsupported'; readonly message: string }

/** A function over the samples of a window, such as `rate(x[1m])`; `args` are its numbers in their order. */
export type WindowCall = {
  readonly name: string
  readonly windowS: number
  readonly shift: Shift | undefined
  readonly args: readonly number[]
}

/** Where samples come from, at one moment. Samples have their names; the evaluator drops them as Prometheus does. */
export type Data = {
  /** The moment, in seconds since 1970. */
  readonly timeS: number
  /** The latest sample of each series that a selector selects. */
  readonly instant: (selector: Selector, shift: Shift | undefined) => readonly Sample[]
  /** What a function over a window gives for each series that a selector selects. */
  readonly overWindow: (call: WindowCall, selector: Selector) => readonly Sample[]
  /** What a function over a subquery, or over recorded series, gives; `inner` is what the inner expression gives now. */
  readonly overSubquery: (call: WindowCall & { readonly stepS: number }, inner: readonly Sample[]) => readonly Sample[]
}
