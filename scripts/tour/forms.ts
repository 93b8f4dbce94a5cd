import { kindOf, labelsOf } from './catalogue.ts'
import { contains, type Expression, type Place, parse, seconds, walk } from './promql.ts'
import type { Fault, Wrong } from './verdict.ts'

/** What a query has to look like, beside what it has to answer. */
export type Form = {
  /** The window that is asked for, such as `1m`; a query without one asks for the moment. */
  readonly window?: string
  /** Whether a recorded series has to be used. */
  readonly recorded?: boolean
  /** The quantile that is asked for, a share. */
  readonly quantile?: number
}

type Rule = (places: readonly Place[], form: Form) => string | undefined

/** Functions that make a counter useful. */
const RATES = ['rate', 'increase', 'irate']
/** Functions that look at the last two samples of the window alone. */
const INSTANT = ['irate', 'idelta']
/** Aggregations that mix their elements into a new value; topk() and the like only choose. */
const MIXING = ['sum', 'avg', 'min', 'max', 'stddev', 'stdvar', 'quantile']

/**
 * Mistakes that the query itself shows, in the order in which they are told. The value alone could not tell most of them:
 * an average of quantiles may be close to the right number today, and far from it in the next incident.
 */
const RULES: readonly (readonly [Wrong, Rule])[] = [
  [
    'no-metric',
    (places) => (selectors(places).length === 0 ? 'It is the same number whatever the service does.' : undefined),
  ],
  ['no-such-label', unknownLabel],
  ['not-recorded', unrecorded],
  ['rate-after-sum', rateAfterSum],
  ['rate-of-gauge', rateOfGauge],
  ['raw-counter', rawCounter],
  ['other-window', otherWindow],
  ['le-lost', lostLe],
  ['aggregated-quantiles', aggregatedQuantiles],
  ['aggregated-ratios', aggregatedRatios],
  ['other-quantile', otherQuantile],
]

/** The first mistake that the form of a query shows; undefined when there is none, or when only Prometheus can read it. */
export function faultOfForm(query: string, form: Form): Fault | undefined {
  const expression = parse(query)
  if (!expression) return undefined
  const places = [...walk(expression)]
  for (const [verdict, rule] of RULES) {
    const detail = rule(places, form)
    if (detail) return { verdict, detail }
  }
  return undefined
}

function unknownLabel(places: readonly Place[]): string | undefined {
  for (const { node, around } of selectors(places)) {
    const known = labelsOf(node.metric ?? '')
    if (!known) continue
    const grouped = around.flatMap((outer) =>
      outer.kind === 'aggregate' && outer.grouping.kind === 'by' ? outer.grouping.labels : [],
    )
    const unknown = [...node.matchers.map(({ label }) => label), ...grouped].find((label) => !known.includes(label))
    if (unknown) return `${node.metric} has no label ${unknown}; it has ${known.join(', ')}.`
  }
  return undefined
}

function unrecorded(places: readonly Place[], { recorded }: Form): string | undefined {
  const raw = selectors(places).find(({ node }) => kindOf(node.metric ?? '') !== 'recorded')
  return recorded && raw
    ? `${raw.node.metric} is what the rule computes from; the name of a recorded series has a colon.`
    : undefined
}

function rateAfterSum(places: readonly Place[]): string | undefined {
  const found = places.some(
    ({ node }) =>
      isCall(node, RATES) &&
      contains(node, (inner) => inner.kind === 'subquery' && inner.parts.some((part) => part.kind === 'aggregate')),
  )
  return found
    ? 'rate() has to see each counter by itself: after an aggregation a restart of one looks like a jump of all. First rate(), then sum().'
    : undefined
}

function rateOfGauge(places: readonly Place[]): string | undefined {
  const found = selectors(places).find(
    ({ node, around }) =>
      ['gauge', 'recorded'].includes(kindOf(node.metric ?? '') ?? '') && around.some((outer) => isCall(outer, RATES)),
  )
  return (
    found &&
    `${found.node.metric} is ${kindOf(found.node.metric ?? '') === 'recorded' ? 'a rate already' : 'a gauge'}: when it falls, rate() takes that for a restart at 0. Read it as it is, or use delta(), deriv() or *_over_time().`
  )
}

function rawCounter(places: readonly Place[], { window }: Form): string | undefined {
  const found = selectors(places).find(
    ({ node, around }) => kindOf(node.metric ?? '') === 'counter' && !around.some((outer) => isCall(outer, RATES)),
  )
  return window && found
    ? `${found.node.metric} counts since the service started; rate(${found.node.metric}[${window}]) says how fast it grew in the last ${window}.`
    : undefined
}

function otherWindow(places: readonly Place[], { window, recorded }: Form): string | undefined {
  if (!window || recorded) return undefined
  const instant = places.find(({ node }) => isCall(node, INSTANT))
  if (instant)
    return `${nameOf(instant.node)}() looks at the last two samples of the window alone, not at all of the ${window}.`
  if (places.some(({ node }) => node.kind === 'shifted')) return `offset and @ move it away from the last ${window}.`
  const windows = places.flatMap(({ node }) => (node.kind === 'range' || node.kind === 'subquery' ? [node.window] : []))
  const gauge = selectors(places).some(({ node }) => kindOf(node.metric ?? '') === 'gauge')
  if (windows.length === 0 && gauge) return `Without a window such as [${window}] it is one sample of one moment.`
  const other = windows.find((found) => seconds(found) !== seconds(window))
  return other && `It looks at the last ${other}; the last ${window} was asked for.`
}

function lostLe(places: readonly Place[]): string | undefined {
  const lost = places.some(
    ({ node, around }) =>
      node.kind === 'aggregate' &&
      around.some((outer) => isCall(outer, ['histogram_quantile'])) &&
      (node.grouping.kind === 'by') !== node.grouping.labels.includes('le'),
  )
  return lost
    ? 'le is the bound of each bucket. Aggregate with by (le), and name beside it the labels that are to stay.'
    : undefined
}

function aggregatedQuantiles(places: readonly Place[]): string | undefined {
  const found = places.some(
    ({ node, around }) =>
      isCall(node, ['histogram_quantile']) && around.some((outer) => isMixing(outer) || isOverTime(outer)),
  )
  return found
    ? 'The average of 95th percentiles is the 95th percentile of nothing. Aggregate the buckets, then take the quantile once.'
    : undefined
}

function aggregatedRatios(places: readonly Place[]): string | undefined {
  const found = places.some(
    ({ node, around }) =>
      node.kind === 'binary' &&
      node.operator === 'Div' &&
      node.parts.every((side) => contains(side, ({ kind }) => kind === 'selector')) &&
      around.some((outer) => isMixing(outer) || isOverTime(outer)),
  )
  return found
    ? 'Each ratio then has the same weight, whether it is of one request or of a thousand. Aggregate both sides, then divide once.'
    : undefined
}

function otherQuantile(places: readonly Place[], { quantile }: Form): string | undefined {
  for (const { node } of places) {
    if (!quantile || !isCall(node, ['histogram_quantile']) || !('parts' in node)) continue
    const asked = node.parts[0]
    if (asked?.kind === 'number' && asked.value !== quantile) {
      const hint = asked.value > 1 ? ' It is a share between 0 and 1.' : ''
      return `It asks for ${asked.value}; ${quantile} was asked for.${hint}`
    }
  }
  return undefined
}

type Selector = Extract<Expression, { kind: 'selector' }>

function selectors(places: readonly Place[]): (Place & { readonly node: Selector })[] {
  return places.filter((place): place is Place & { node: Selector } => place.node.kind === 'selector')
}

function isCall(node: Expression, names: readonly string[]): boolean {
  return node.kind === 'call' && names.includes(node.name)
}

function isMixing(node: Expression): boolean {
  return node.kind === 'aggregate' && MIXING.includes(node.name)
}

function isOverTime(node: Expression): boolean {
  return node.kind === 'call' && node.name.endsWith('_over_time')
}

function nameOf(node: Expression): string {
  return 'name' in node ? node.name : ''
}
