import type { Place } from '../expression.ts'
import type { Catalogue } from '../series.ts'

/** Finds one kind of mistake in a query and says what it is; undefined when it is not there. */
export type FindMistake = (places: readonly Place[], catalogue: Catalogue) => string | undefined
