import { closest } from 'fastest-levenshtein'
import { type Matcher, selectorsOf, walk } from '../promql/expression.ts'
import { parse } from '../promql/parse.ts'
import { SERIES_NAMES } from './catalogue.ts'
import type { Series } from './prometheus.ts'
import type { Fault } from './verdict.ts'

/** The series of a query; none when Prometheus rejects it. */
type Select = (query: string) => Promise<readonly Series[]>

type Selector = { readonly metric: string; readonly matchers: readonly Matcher[] }

/** Why a query that Prometheus can read has an empty answer. */
export async function faultOfEmptiness(query: string, select: Select): Promise<Fault> {
  const expression = parse(query)
  const places = expression.kind === 'unreadable' ? [] : selectorsOf(walk(expression))
  for (const { node } of places) {
    if (!node.metric) continue
    const fault = await faultOfSelector({ metric: node.metric, matchers: node.matchers }, select)
    if (fault) return fault
  }
  return {
    verdict: 'no-data',
    detail:
      'Every selector finds series, but nothing is left: a comparison drops what is false, and an operator drops series whose labels have no partner on the other side.',
  }
}

async function faultOfSelector({ metric, matchers }: Selector, select: Select): Promise<Fault | undefined> {
  const all = await select(metric)
  if (all.length === 0) return { verdict: 'no-such-metric', detail: noSuchMetric(metric) }
  for (const { label, operator, value, text } of matchers) {
    if ((await select(`${metric}{${text}}`)).length > 0) continue
    const values = [...new Set(all.map(({ labels }) => labels[label] ?? '""'))].sort().join(', ')
    const isPattern = operator === '=' && /[.*+|[(]/.test(value)
    const hint = isPattern ? ' A regular expression needs =~ in place of =.' : ''
    return {
      verdict: 'no-such-value',
      detail: `${metric} has no series with ${text}; ${label} is one of ${values}.${hint}`,
    }
  }
  const together = matchers.map(({ text }) => text).join(',')
  if ((await select(`${metric}{${together}}`)).length > 0) return undefined
  return { verdict: 'no-such-value', detail: `${metric} has no series with all of {${together}} at once.` }
}

function noSuchMetric(metric: string): string {
  if (metric.includes(':')) {
    return `${metric} would be a recorded series, and Prometheus has none of that name: is the rule spelt so, and has Prometheus read its file? A recorded ratio, mean or quantile is also absent while there are no requests.`
  }
  return SERIES_NAMES.includes(metric)
    ? `The service exposes ${metric}, but Prometheus has no sample of it in the last five minutes.`
    : `Did you mean ${closest(metric, SERIES_NAMES)}?`
}
