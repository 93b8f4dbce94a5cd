import type { Labels } from '../../promql/evaluate/data.ts'
import { keyOf, omit } from '../../promql/evaluate/labels.ts'
import { selectsSeries } from '../../promql/evaluate/leaves.ts'
import type { Selector } from '../../promql/expression.ts'
import { PROMETHEUS_SERIES } from '../../promql/series.ts'
import { hash } from './hash.ts'

/** A series of the model; matchers look at `written`, which a double has from the target that it is a double of. */
export type ModelSeries = {
  readonly labels: Labels
  readonly written: Labels
  /** A number that is the same for the same labels. */
  readonly id: number
  /** Of two that replace each other, one has no sample now, but had some a while ago. */
  readonly version?: 'first' | 'second'
}

/** The series that a query may ask for, at least two targets of them. */
export type Model = {
  readonly series: readonly ModelSeries[]
  /** The targets in the model, by their label `instance`. */
  readonly instances: readonly string[]
  /** Whether Prometheus scrapes one target, so that the model has made up the other. */
  readonly isAlone: boolean
  readonly select: (selector: Selector) => readonly ModelSeries[]
}

/** What a second target is called where there is only one. */
const DOUBLE = 'another instance'

/** A model of the series that Prometheus has of the targets of one service, their labels as it writes them. */
export function createModel(known: readonly Labels[]): Model {
  const targets = [...new Map(known.map(({ job = '', instance = '' }) => [instance, { job, instance }])).values()]
  const isAlone = targets.length < 2
  const own = targets.flatMap((target) => [...PROMETHEUS_SERIES.keys()].map((name) => ({ __name__: name, ...target })))
  const written = [...new Map([...own, ...known].map((labels) => [keyOf(labels), labels])).values()]
  const series = written.flatMap((labels) => [
    ...versionsOf(labels, labels.instance ?? ''),
    ...(isAlone ? versionsOf(labels, DOUBLE) : []),
  ])
  const selected = new WeakMap<Selector, readonly ModelSeries[]>()
  return {
    series,
    instances: [...new Set(series.map(({ labels }) => labels.instance ?? ''))],
    isAlone,
    select: (selector) => {
      const found = selected.get(selector) ?? series.filter((one) => selectsSeries(selector, one.written))
      selected.set(selector, found)
      return found
    },
  }
}

/** Whether the value of a series is always 1, since its labels say everything. */
export function isInfo(name = ''): boolean {
  return name === 'up' || name.endsWith('_info')
}

/** A series of a target, and the one that replaces it if it is one of those that end when a label changes. */
function versionsOf(written: Labels, instance: string): ModelSeries[] {
  const seriesOf = (own: Labels) => {
    const labels = { ...own, instance }
    return { labels, written: own, id: hash(keyOf(labels)) }
  }
  const informing = Object.entries(omit(written, ['__name__', 'job', 'instance']))
  if (!isInfo(written.__name__) || informing.length === 0) return [seriesOf(written)]
  const changed = informing.map(([name, value]) => [name, value.includes('-') ? '0.0.0' : `${value}-next`])
  return [
    { ...seriesOf(written), version: 'first' },
    { ...seriesOf({ ...written, ...Object.fromEntries(changed) }), version: 'second' },
  ]
}
