import { omit } from '../promql/evaluate/labels.ts'
import type { Series } from './prometheus.ts'
import type { Fault } from './verdict.ts'

type Labelled = { readonly labels: Series['labels'] }

/** Series without their names and the labels of their targets, which an answer may keep or drop. */
export function withoutTarget<S extends Series>(series: readonly S[], targetLabels: readonly string[]): readonly S[] {
  return series.map((one) => ({ ...one, labels: omit(one.labels, ['__name__', ...targetLabels]) }))
}

/** What is wrong with the labels or the number of series, and how to get the right ones; undefined when both are right. */
export function faultOfLabels(actual: readonly Labelled[], expected: readonly Labelled[]): Fault | undefined {
  const [wanted, found] = [shapeOf(expected), shapeOf(actual)]
  if (wanted === found) return undefined
  const [asked, got] = [expected, actual].map((all) => all.map(({ labels }) => textOf(labels))) as [string[], string[]]
  const hint = (expected.length > 0 && hintOfNames(actual, namesOf(expected))) || hintOfNumber(got, asked)
  return { verdict: 'wrong-labels', detail: `The task asks for ${wanted}; this gives ${found}. ${hint}` }
}

/** Labels as text. */
export function textOf(labels: Series['labels']): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`)
  return `{${pairs.sort().join(',')}}`
}

/** How to get labels that are missing, and how to get rid of those that should not be there. */
function hintOfNames(actual: readonly Labelled[], wanted: readonly string[]): string | undefined {
  const names = namesOf(actual)
  const [missing, extra] = [less(wanted, names), less(names, wanted)].map((some) => some.join(', '))
  const by = `by (${wanted.join(', ')})`
  if (missing) {
    const also = extra && ` Labels that should not be there: ${extra}.`
    return `Labels that are missing: ${missing}. ${by} keeps them, wherever an aggregation drops them.${also}`
  }
  if (!extra) return undefined
  const left = new Set(actual.map(({ labels }) => wanted.map((name) => `${labels[name]}`).join('\n')))
  const way =
    left.size === actual.length
      ? `max without (${extra}) (...) drops them and leaves the values as they are; for a quantile leave them out of the by (...) inside.`
      : `Choose one value of them by a matcher, or merge them by ${wanted.length > 0 ? `sum ${by} (...)` : 'sum(...)'}; of a ratio, sum up both sides first, and for a quantile leave them out of the by (...) inside.`
  return `Labels that should not be there: ${extra}. ${way}`
}

/** What to do when there are too few or too many series of the right labels. */
function hintOfNumber(got: readonly string[], asked: readonly string[]): string {
  if (new Set(got).size < got.length) {
    return 'Some differ in their name or their target alone: choose one by a matcher, or aggregate.'
  }
  if (got.length > asked.length) return 'A matcher, a comparison such as > 0, or topk() chooses among them.'
  return `A matcher, a comparison, an operator or topk() has dropped ${less(asked, got).join(' ')}.`
}

function namesOf(all: readonly Labelled[]): string[] {
  return [...new Set(all.flatMap(({ labels }) => Object.keys(labels)))].sort()
}

function less(all: readonly string[], those: readonly string[]): string[] {
  return all.filter((one) => !those.includes(one))
}

function shapeOf(all: readonly Labelled[]): string {
  const names = namesOf(all)
  const by = names.length > 0 ? `by ${names.join(', ')}` : 'without labels'
  return `${all.length === 1 ? 'one series' : `${all.length} series`} ${by}`
}
