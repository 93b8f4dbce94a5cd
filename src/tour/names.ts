import { distance } from 'fastest-levenshtein'
import {
  type Expression,
  type Matcher,
  type Place,
  type Selector,
  selectorsOf,
  selects,
  walk,
} from '../promql/expression.ts'
import { TARGET_LABELS } from '../promql/series.ts'
import { CATALOGUE, HISTOGRAM_NAMES, NATIVE_NAMES, SERIES_NAMES } from './catalogue.ts'
import type { Series } from './prometheus.ts'
import type { Fault } from './verdict.ts'

type Labels = Series['labels']

/** How many letters may differ in a typing error. */
const TYPING_ERROR = 3

/** What a query names that none of these series has: a metric, a label, a value of it; undefined when they have all. */
export function faultOfNames(
  query: Expression,
  series: readonly Labels[],
  recorded: ReadonlySet<string>,
): Fault | undefined {
  const places = selectorsOf(walk(query)).filter(({ node }) => !recorded.has(node.metric ?? ''))
  if (selectorsOf(walk(query)).length === 0) {
    return { verdict: 'no-metric', detail: 'It is the same number whatever the service does.' }
  }
  for (const place of places) {
    const fault = unknownLabel(place, series) ?? faultOfSelector(place.node, series)
    if (fault) return fault
  }
  return undefined
}

function unknownLabel({ node, around }: Place<Selector>, series: readonly Labels[]): Fault | undefined {
  const known = new Set(series.flatMap((labels) => (labels.__name__ === node.metric ? Object.keys(labels) : [])))
  if (known.size === 0) return undefined
  const grouped = around.flatMap((outer) =>
    outer.kind === 'aggregate' && outer.grouping.kind === 'by' ? outer.grouping.labels : [],
  )
  const unknown = [...node.matchers.map(({ label }) => label), ...grouped].find((label) => !known.has(label))
  if (unknown === undefined) return undefined
  const names = [...known].filter((label) => label !== '__name__').sort()
  return { verdict: 'no-such-label', detail: `${node.metric} has no label ${unknown}; it has ${names.join(', ')}.` }
}

function faultOfSelector({ metric, matchers }: Selector, series: readonly Labels[]): Fault | undefined {
  if (metric === undefined) return undefined
  const all = series.filter(({ __name__ }) => __name__ === metric)
  if (all.length === 0) return { verdict: 'no-such-metric', detail: noSuchMetric(metric) }
  const isMet = (labels: Labels) => (matcher: Matcher) => selects(matcher, labels[matcher.label] ?? '')
  for (const matcher of matchers) {
    const { label, operator, value, text } = matcher
    const names = operator.startsWith('!') ? { ...matcher, operator: operator.replace('!', '=') } : matcher
    // A matcher of nothing, such as code!="", leaves nothing out on purpose.
    if (value === '' || all.some((labels) => isMet(labels)(names))) continue
    const values = [...new Set(all.map((labels) => labels[label] ?? '""'))].sort()
    // The only value of a label may be what the task asks for.
    const isTold = values.length > 1 || TARGET_LABELS.includes(label)
    const others = isTold ? `; ${label} is ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}` : ''
    const isMissing = `${metric} has no series for ${names.label}${names.operator}"${value}"${others}`
    const what = names === matcher ? isMissing : `${text} leaves nothing out: ${isMissing}`
    return { verdict: 'no-such-value', detail: `${what}.${hintOfPattern(operator, value)}` }
  }
  if (all.some((labels) => matchers.every(isMet(labels)))) return undefined
  const together = matchers.map(({ text }) => text).join(',')
  return { verdict: 'no-such-value', detail: `${metric} has no series with all of {${together}} at once.` }
}

function hintOfPattern(operator: string, value: string): string {
  if (!operator.endsWith('~'))
    return /[*+|[(]|\.\.|\.$/.test(value) ? ` A regular expression needs ${operator.replace('=', '')}=~.` : ''
  return /\dx/i.test(value) ? ' In a regular expression a dot stands for any character: 5.. and not 5xx.' : ''
}

function noSuchMetric(metric: string): string {
  if (metric.includes(':')) {
    return `${metric} would be a recorded series, and Prometheus has none of that name: is the rule spelt so, and has Prometheus read its file? A recorded ratio, mean or quantile is also absent while there are no requests.`
  }
  if (HISTOGRAM_NAMES.includes(metric)) {
    const parts = ['bucket', 'sum', 'count'].map((part) => `${metric}_${part}`)
    const series = `${metric} is a histogram, whose series are ${parts.join(', ')}.`
    if (!NATIVE_NAMES.includes(metric)) return series
    return `${series} The name alone is that of the native histogram, which this Prometheus does not keep: see lesson 11.`
  }
  const flag = CATALOGUE.get(metric)?.when
  if (flag) return `The service exposes ${metric} only with --${flag}, and this one was started without it.`
  if (SERIES_NAMES.includes(metric)) {
    return `The service exposes ${metric}, but Prometheus has no sample of it in the last five minutes.`
  }
  const [close] = SERIES_NAMES.filter((name) => distance(name, metric) <= TYPING_ERROR)
  if (close) return `Did you mean ${close}?`
  const family = /^[a-z]+?(?=s?_)/.exec(metric)?.[0]
  const relatives = SERIES_NAMES.filter((name) => family && name.startsWith(`${family}_`) && !name.endsWith('_bucket'))
  const names = relatives.length > 0 ? `; those that begin with ${family}_ are ${relatives.join(', ')}` : ''
  return `/metrics shows all names that there are${names}.`
}
