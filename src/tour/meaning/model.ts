import { memoize, memoizeWeakly } from '../../memoize.ts'
import type { Labels } from '../../promql/evaluate/data.ts'
import { keyOf, omit, pick } from '../../promql/evaluate/labels.ts'
import { selectsSeries } from '../../promql/evaluate/leaves.ts'
import { type Expression, type Selector, selectorsOf, walk } from '../../promql/expression.ts'
import { PROMETHEUS_SERIES, TARGET_LABELS } from '../../promql/series.ts'
import { hash } from './hash.ts'

/** A series of the model; matchers look at `written`, which a double has from the target that it is a double of. */
export type ModelSeries = {
  readonly labels: Labels
  readonly written: Labels
  /** A number that is the same for the same labels and the same place of the target. */
  readonly id: number
  /** Which of two series it is, of which one has replaced the other; undefined where a series never ends. */
  readonly version?: 0 | 1
}

/** The series that a query may ask for, at least two targets of them. */
export type Model = {
  readonly series: readonly ModelSeries[]
  /** The targets in the model, by their label `instance`. */
  readonly instances: readonly string[]
  /** The labels that say which target a series is of. */
  readonly targetLabels: readonly string[]
  /** Whether Prometheus scrapes one target, so that the model has made up the other. */
  readonly isAlone: boolean
  readonly select: (selector: Selector) => readonly ModelSeries[]
}

/** What a second target is called where there is only one. */
const DOUBLE = 'another instance'

/** A model of the series that Prometheus has of the targets of one service, their labels as it writes them. */
export function createModel(known: readonly Labels[]): Model {
  const targetLabels = targetLabelsOf(known)
  const targets = [
    ...new Map(known.map((labels) => [labels.instance ?? '', pick(labels, targetLabels)] as const)).values(),
  ]
  const isAlone = targets.length < 2
  const own: Labels[] = targets.flatMap((target) =>
    [...PROMETHEUS_SERIES.keys()].map((name) => ({ __name__: name, ...target })),
  )
  const written = [...new Map([...own, ...known].map((labels) => [keyOf(labels), labels])).values()]
  const instances = isAlone ? [targets[0]?.instance ?? '', DOUBLE] : targets.map((target) => target.instance ?? '')
  const first = new Map(written.toReversed().map((labels) => [labels.__name__, labels]))
  const all = written.flatMap((labels) =>
    (isAlone ? instances : [labels.instance ?? '']).flatMap((instance) =>
      versionsOf(labels, first.get(labels.__name__) ?? labels, instance, instances.indexOf(instance), targetLabels),
    ),
  )
  const series = [...new Map(all.map((one) => [`${one.version} ${keyOf(one.labels)}`, one])).values()]
  return {
    series,
    instances,
    targetLabels,
    isAlone,
    select: selectFrom(series),
  }
}

/** Selects among series: for the same selector the same array, which is also found again for one that is written the same. */
function selectFrom(series: readonly ModelSeries[]): Model['select'] {
  const bySelector = memoize((written: string) => {
    const selector: Selector = JSON.parse(written)
    return series.filter((one) => selectsSeries(selector, one.written))
  })
  return memoizeWeakly((selector) => bySelector(JSON.stringify(selector)))
}

/** The labels that all series of a target have in common: those of its place, and those that the configuration gives it. */
export function targetLabelsOf(known: readonly Labels[]): readonly string[] {
  const targets = Map.groupBy(
    known.filter(({ __name__ = '' }) => !PROMETHEUS_SERIES.has(__name__) && !isOfRule(__name__)),
    ({ instance }) => instance,
  )
  const shared = [...targets.values()].map((series) =>
    Object.entries(series[0] ?? {}).flatMap(([name, value]) =>
      series.every((labels) => labels[name] === value) ? [name] : [],
    ),
  )
  return [...new Set([...TARGET_LABELS, ...shared.flat()])].filter((name) => name !== '__name__')
}

/** Whether rules make a series, so that it may lack the labels of targets; it may be in their job nevertheless. */
function isOfRule(name: string): boolean {
  return name.includes(':') || name.startsWith('ALERTS')
}

/** Whether the value of a series is a date, in seconds since 1970. */
export function isDate(name = ''): boolean {
  return name.endsWith('_timestamp_seconds')
}

/** Whether an expression reads dates, which have no total. */
export function readsDate(node: Expression): boolean {
  return selectorsOf(walk(node)).some(({ node: { metric } }) => isDate(metric))
}

/** Whether the value of a series is always 1, since its labels say everything. */
export function isInfo(name = ''): boolean {
  return name === 'up' || name.endsWith('_info')
}

/**
 * A series of a target, and another version of it if it is one of those that end when a label changes. The other
 * version is made from that of the first target: all targets have the same one. The place of the target stands for its
 * address, so that the same service has the same values wherever it runs.
 */
function versionsOf(
  written: Labels,
  first: Labels,
  instance: string,
  place: number,
  targetLabels: readonly string[],
): ModelSeries[] {
  const series = (of: Labels) => {
    return { labels: { ...of, instance }, written: of, id: hash(keyOf({ ...of, job: '', instance: String(place) })) }
  }
  const own = Object.keys(omit(written, ['__name__', ...targetLabels]))
  if (!isInfo(written.__name__) || own.length === 0) return [series(written)]
  const other = { ...written, ...Object.fromEntries(own.map((name) => [name, otherVersion(first[name] ?? '')])) }
  return [
    { ...series(written), version: 0 },
    { ...series(other), version: 1 },
  ]
}

/** A release for a candidate, and a candidate for a release, of another number. */
function otherVersion(version: string): string {
  return `1${version.includes('-') ? version.replace(/-.*/, '') : `${version}-rc.1`}`
}
