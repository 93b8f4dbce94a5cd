import type { Labels } from '../../promql/evaluate/data.ts'
import { keyOf, pick } from '../../promql/evaluate/labels.ts'
import type { Model, ModelSeries } from './model.ts'

/** The metric whose series tell the requests apart most finely; the others count the same ones. */
const FINEST = 'http_requests_total'
const COARSER: ReadonlySet<string> = new Set(['http_status_code', 'http_request_duration_seconds'])

/** What a series counts: kinds of events, of which the same one may be counted by several series, and which part of them. */
export type Counted = {
  readonly events: readonly { readonly key: string; readonly labels: Labels }[]
  readonly part: Part
  /** What its buckets share. */
  readonly histogram: string
}

type Part =
  | { readonly kind: 'all' }
  /** What the observations add up to. */
  | { readonly kind: 'sum' }
  /** The bucket of this rank among so many, the last of which has all. */
  | { readonly kind: 'bucket'; readonly rank: number; readonly of: number }

/** What each series of a model counts. */
export function countedBy(model: Model): (series: ModelSeries) => Counted {
  const finest = model.series.filter(({ labels }) => labels.__name__ === FINEST)
  const bounds = Map.groupBy(
    model.series.filter(({ labels }) => labels.__name__?.endsWith('_bucket') && labels.le !== undefined),
    ({ labels }) => histogramOf(labels),
  )
  const known = new Map<ModelSeries, Counted>()
  const find = (series: ModelSeries): Counted => {
    const { labels } = series
    const histogram = histogramOf(labels)
    const buckets = bounds.get(histogram)
    const family = buckets ? familyOf(labels.__name__ ?? '') : (labels.__name__ ?? '')
    const part = buckets ? partOf(labels, buckets) : ({ kind: 'all' } as const)
    if (!COARSER.has(family)) return { events: [{ key: histogram, labels }], part, histogram }
    const { __name__, le, ...own } = labels
    const events = finest.filter((one) => keyOf(pick(one.labels, Object.keys(own))) === keyOf(own))
    return { events, part, histogram }
  }
  return (series) => {
    const counted = known.get(series) ?? find(series)
    known.set(series, counted)
    return counted
  }
}

function familyOf(name: string): string {
  return name.replace(/_(bucket|count|sum)$/, '')
}

function histogramOf({ __name__ = '', le, ...labels }: Labels): string {
  return keyOf({ ...labels, __name__: familyOf(__name__) })
}

function partOf({ __name__ = '', le }: Labels, buckets: readonly ModelSeries[]): Part {
  if (__name__.endsWith('_sum')) return { kind: 'sum' }
  if (__name__.endsWith('_count')) return { kind: 'all' }
  const bound = (text = '') => (text === '+Inf' ? Number.POSITIVE_INFINITY : Number(text))
  const rank = buckets.filter(({ labels }) => bound(labels.le) < bound(le)).length
  return { kind: 'bucket', rank, of: buckets.length }
}
