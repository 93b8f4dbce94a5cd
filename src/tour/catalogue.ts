import { metrics } from '../contract.ts'
import { createCatalogue } from '../promql/series.ts'

/** The series that the service exposes, by name. */
export const CATALOGUE = createCatalogue(metrics)

/** The names of all series that the service exposes. */
export const SERIES_NAMES: readonly string[] = [...CATALOGUE.keys()]

/** The names of all histograms, which are those of their native form too. */
export const HISTOGRAM_NAMES: readonly string[] = Object.entries(metrics).flatMap(([name, { type }]) =>
  type === 'histogram' ? [name] : [],
)

/** The names of those that the service exposes in their native form. */
export const NATIVE_NAMES: readonly string[] = Object.entries(metrics).flatMap(([name, metric]) =>
  'native' in metric ? [name] : [],
)
