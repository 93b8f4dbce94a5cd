import type { Aggregation } from '../expression.ts'
import type { Labels, Sample } from './data.ts'
import { refuse, unsupported } from './failure.ts'
import { isFloat, keyOf, omit, pick } from './labels.ts'
import { addHistograms, scaleHistogram } from './native-histogram.ts'
import { formatFloat } from './operators.ts'

/** What an aggregation makes of the values of a group. */
const REDUCERS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum,
  count: ({ length }) => length,
  group: () => 1,
  avg: mean,
  min: (values) => values.reduce((least, value) => (value < least || Number.isNaN(least) ? value : least)),
  max: (values) => values.reduce((most, value) => (value > most || Number.isNaN(most) ? value : most)),
  stddev: (values) => Math.sqrt(variance(values)),
  stdvar: variance,
}

type Group = { readonly labels: Labels; readonly samples: Sample[] }

/** Aggregates a vector; `parameter` is what stands before it, as in `topk(3, ...)`. */
export function aggregate(
  { name, grouping }: Pick<Aggregation, 'name' | 'grouping'>,
  samples: readonly Sample[],
  parameter: number | string | undefined,
): Sample[] {
  if (name === 'count_values') return countValues(grouping, samples, parameter)
  const isCounting = name === 'count' || name === 'group'
  const isAdding = name === 'sum' || name === 'avg'
  const groups = groupsOf(grouping, isCounting || isAdding ? samples : samples.filter(isFloat))
  const reduce = name === 'quantile' ? quantileBy(Number(parameter)) : REDUCERS[name]
  if (reduce) {
    return groups.flatMap(({ labels, samples: group }) => {
      if (isAdding && !group.every(isFloat)) return addedHistograms(name, labels, group)
      return [{ labels, value: reduce(group.map(({ value }) => value)) }]
    })
  }
  if (name !== 'topk' && name !== 'bottomk') return unsupported(`${name}() is not known here`)
  if (Number.isNaN(parameter)) return refuse('a number of series cannot be NaN')
  const count = Math.max(0, Math.trunc(Number(parameter)))
  return groups.flatMap((group) => group.samples.toSorted(name === 'topk' ? descending : ascending).slice(0, count))
}

/** The sum or the average of native histograms; nothing where numbers are among them. */
function addedHistograms(name: string, labels: Labels, group: readonly Sample[]): Sample[] {
  const histograms = group.flatMap(({ histogram = [] }) => histogram)
  if (histograms.length < group.length) return []
  const sum = histograms.reduce(addHistograms)
  return [{ labels, value: Number.NaN, histogram: name === 'sum' ? sum : scaleHistogram(sum, 1 / group.length) }]
}

function groupsOf({ kind, labels: names }: Aggregation['grouping'], samples: readonly Sample[]): Group[] {
  const groups = new Map<string, Group>()
  const restOf = ({ labels }: Sample) => (kind === 'by' ? pick(labels, names) : omit(labels, ['__name__', ...names]))
  for (const sample of samples) {
    const key = kind === 'by' ? names.map((name) => sample.labels[name] ?? '').join('\0') : keyOf(restOf(sample))
    const group = groups.get(key) ?? { labels: restOf(sample), samples: [] }
    if (group.samples.push(sample) === 1) groups.set(key, group)
  }
  return [...groups.values()]
}

function countValues(
  { kind, labels }: Aggregation['grouping'],
  samples: readonly Sample[],
  parameter: number | string | undefined,
): Sample[] {
  const label = String(parameter)
  const valued = samples.map((sample) => ({
    ...sample,
    labels: { ...sample.labels, [label]: formatFloat(sample.value) },
  }))
  const grouping = { kind, labels: kind === 'by' ? [...labels, label] : labels }
  return aggregate({ name: 'count', grouping }, valued, undefined)
}

/** NaN comes last, whichever order is asked for. */
function ascending({ value: one }: Sample, { value: other }: Sample): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other))
  return one < other ? -1 : Number(one > other)
}

function descending({ value: one }: Sample, { value: other }: Sample): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other))
  return one > other ? -1 : Number(one < other)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function variance(values: readonly number[]): number {
  const middle = mean(values)
  return values.reduce((total, value) => total + (value - middle) ** 2, 0) / values.length
}

/** Interpolates between the two nearest values, as `quantile()` of Prometheus does; NaN is less than any number. */
function quantileBy(quantile: number): (values: readonly number[]) => number {
  if (Number.isNaN(quantile)) return () => Number.NaN
  if (quantile < 0) return () => Number.NEGATIVE_INFINITY
  if (quantile > 1) return () => Number.POSITIVE_INFINITY
  return (values) => {
    const isLess = (one: number, other: number) => one < other || (Number.isNaN(one) && !Number.isNaN(other))
    const sorted = values.toSorted((one, other) => (isLess(one, other) ? -1 : Number(isLess(other, one))))
    const rank = quantile * (sorted.length - 1)
    const lower = Math.floor(rank)
    const at = (index: number) => sorted[Math.min(index, sorted.length - 1)] ?? Number.NaN
    return at(lower) * (1 - (rank - lower)) + at(lower + 1) * (rank - lower)
  }
}
