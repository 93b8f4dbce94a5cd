import { metrics } from '../../generated/metrics.ts'

/** What a series may be: a counter only grows, a gauge is a value of the moment, a recorded one is made by a rule. */
export type Kind = 'counter' | 'gauge' | 'recorded'

/** Labels that Prometheus adds to every series of a target. */
export const TARGET_LABELS = ['job', 'instance']

const PARTS = /_(bucket|sum|count)$/

/** All names that the service exposes; a histogram has three. */
export const SERIES_NAMES = Object.entries(metrics).flatMap(([name, { type }]) =>
  type === 'histogram' ? ['bucket', 'sum', 'count'].map((part) => `${name}_${part}`) : [name],
)

/** What a series of this name is; undefined when neither the catalogue nor a rule can have made it. */
export function kindOf(series: string): Kind | undefined {
  if (series.includes(':')) return 'recorded'
  const type = familyOf(series)?.type
  return type === 'histogram' ? 'counter' : type
}

/** The labels that a series of this name has; undefined when the catalogue does not know it. */
export function labelsOf(series: string): readonly string[] | undefined {
  const family = familyOf(series)
  return family && [...family.labels, ...TARGET_LABELS, ...(series.endsWith('_bucket') ? ['le'] : [])]
}

type Family = { readonly type: 'counter' | 'gauge' | 'histogram'; readonly labels: readonly string[] }

function familyOf(series: string): Family | undefined {
  if (!SERIES_NAMES.includes(series)) return undefined
  const families: Readonly<Record<string, Family>> = metrics
  return families[series] ?? families[series.replace(PARTS, '')]
}
