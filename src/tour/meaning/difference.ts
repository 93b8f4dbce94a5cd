import type { Labels } from '../../promql/evaluate/data.ts'
import type { Expression, Shift } from '../../promql/expression.ts'

/** How the meaning of a query compares with that of the references. */
export type Meaning =
  | { readonly kind: 'same'; readonly reference: Expression }
  | Different
  /** Prometheus refuses the query where data is complete, for instance since a match is not unique. */
  | { readonly kind: 'refused'; readonly message: string }
  /** It cannot be decided here; the message says what is not known. */
  | { readonly kind: 'unjudged'; readonly message: string }

/** What differs from the nearest reference; a fact that does not apply is undefined or empty. */
export type Different = {
  readonly kind: 'different'
  readonly reference: Expression
  /** With one instance it is the same, with several it is not. */
  readonly isSameForOne: boolean
  /** Nothing, for some data of which the reference gives something. */
  readonly isEmpty?: boolean
  /** NaN, whatever the data. */
  readonly isNaN?: boolean
  /** NaN for some data where the reference is a number, such as where an operation has no requests. */
  readonly isSometimesNaN?: boolean
  /** The value does not depend on the data. */
  readonly isConstant?: boolean
  /** Names of labels that the result lacks or should not have. */
  readonly labels?: { readonly missing: readonly string[]; readonly extra: readonly string[] }
  /** Series that the result lacks or should not have, though the names of their labels are right. */
  readonly series?: { readonly missing: readonly Labels[]; readonly extra: readonly Labels[] }
  /** The value is always this many times that of the reference. */
  readonly factor?: number
  /** The value always differs by this number. */
  readonly addend?: number
  /** Events that the reference counts and the query does not, and the other way round. */
  readonly leftOut: readonly Part[]
  readonly tooMuch: readonly Part[]
  /** Leaves that only one of them reads. */
  readonly leaves: { readonly missing: readonly Leaf[]; readonly extra: readonly Leaf[] }
}

/** Events that one label tells apart, such as those with the codes 404 and 409; of a ratio, on which side they differ. */
export type Part = { readonly label: string; readonly values: readonly string[]; readonly isInDivisor: boolean }

/** What an expression reads: series of a name, by a function over a window, or their latest samples. */
export type Leaf = {
  readonly metric: string
  /** Such as `rate` or `increase`; undefined for the latest sample. */
  readonly name: string | undefined
  /** In seconds; 0 without a window. */
  readonly windowS: number
  readonly shift: Shift | undefined
  readonly isSubquery: boolean
}
