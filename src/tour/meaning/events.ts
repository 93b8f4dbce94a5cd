import { memoizeWeakly } from '../../memoize.ts'
import type { Labels } from '../../promql/evaluate/data.ts'
import { keyOf, pick } from '../../promql/evaluate/labels.ts'
import { HISTOGRAM_NAMES } from '../catalogue.ts'
import { hash } from './hash.ts'
import type { Model, ModelSeries } from './model.ts'

/** The metric whose series tell the requests apart most finely; the others count the same ones. */
export const FINEST = 'http_requests_total'
const COARSER: ReadonlySet<string> = new Set(['http_status_code', 'http_request_duration_seconds'])

/** Events of one kind, which several series may count. */
export type Event = { readonly id: number; readonly labels: Labels }

/** What a series counts: events of some kinds, and which part of them; a native histogram has all parts in one. */
export type Counted = { readonly events: readonly Event[]; readonly part: Part; readonly native?: NativeParts }

/** What is in a native histogram: as much of everything as the classic series of the same histogram count. */
export type NativeParts = { readonly histogram: number; readonly bounds: readonly number[] }

/** What bounds the buckets of a histogram that has no classic series. */
const USUAL_BOUNDS = Array.from({ length: 12 }, (_, index) => 2 ** (index - 8))

type Part =
  | { readonly kind: 'all' }
  /** What the observations add up to. */
  | { readonly kind: 'sum'; readonly histogram: number }
  /** The bucket of this rank among `of`, the last of which has all. */
  | { readonly kind: 'bucket'; readonly histogram: number; readonly rank: number; readonly of: number }

/** What each series of a model counts. */
export function countedBy(model: Model): (series: ModelSeries) => Counted {
  const buckets = Map.groupBy(
    model.series.filter(({ labels }) => labels.__name__?.endsWith('_bucket') && labels.le !== undefined),
    ({ labels }) => histogramOf(labels),
  )
  const finest = model.series.filter(({ labels }) => labels.__name__ === FINEST)
  const byLabels = new Map<string, ReadonlyMap<string, readonly ModelSeries[]>>()
  const eventsOf = (own: Labels): readonly ModelSeries[] => {
    const names = Object.keys(own)
    const groups = byLabels.get(names.join()) ?? Map.groupBy(finest, ({ labels }) => keyOf(pick(labels, names)))
    byLabels.set(names.join(), groups)
    return groups.get(keyOf(own)) ?? []
  }
  return memoizeWeakly(({ labels }) => {
    const histogram = histogramOf(labels)
    const own = buckets.get(histogram)
    const id = hash(
      histogramOf({ ...labels, job: '', instance: String(model.instances.indexOf(labels.instance ?? '')) }),
    )
    const { __name__ = '', le, ...rest } = labels
    const isNative = HISTOGRAM_NAMES.includes(__name__)
    const isCoarser = COARSER.has(own ? familyOf(__name__) : __name__)
    const part = own && !isNative ? partOf(labels, own, id) : ({ kind: 'all' } as const)
    const events = isCoarser ? eventsOf(rest) : [{ id, labels }]
    if (!isNative) return { events, part }
    const bounds = own
      ? own.map(boundOf).toSorted((one, other) => one - other)
      : [...USUAL_BOUNDS, Number.POSITIVE_INFINITY]
    return { events, part: { kind: 'all' }, native: { histogram: id, bounds } }
  })
}

function familyOf(name: string): string {
  return name.replace(/_(bucket|count|sum)$/, '')
}

function histogramOf({ __name__ = '', le, ...labels }: Labels): string {
  return keyOf({ ...labels, __name__: familyOf(__name__) })
}

function partOf({ __name__ = '', le }: Labels, buckets: readonly ModelSeries[], histogram: number): Part {
  if (__name__.endsWith('_sum')) return { kind: 'sum', histogram }
  if (__name__.endsWith('_count')) return { kind: 'all' }
  const rank = buckets.filter((bucket) => boundOf(bucket) < boundOf({ labels: { le: le ?? '' } })).length
  return { kind: 'bucket', histogram, rank, of: buckets.length }
}

function boundOf({ labels: { le } }: Pick<ModelSeries, 'labels'>): number {
  return le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le)
}
