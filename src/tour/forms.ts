import { type Expression, isCall, isMoved, type Place, selectorsOf, walk } from '../promql/expression.ts'
import { MISTAKES } from '../promql/mistakes/mistakes.ts'
import { secondsOf } from '../promql/parse.ts'
import { typeOf } from '../promql/series.ts'
import { CATALOGUE } from './catalogue.ts'
import type { Fault, Wrong } from './verdict.ts'

/** A query as it was written, and with the expressions of their rules in place of recorded series. */
export type Query = { readonly written: Expression; readonly resolved: Expression }

/** What an answer looks like, whatever it computes. */
type Form = {
  readonly written: readonly Place[]
  readonly resolved: readonly Place[]
}

/** Finds one kind of mistake in a query, beside an answer that is right, and says what it is. */
type FormRule = (query: Form, answer: Form) => string | undefined

/** Functions that use only the last two samples of the window. */
const INSTANT = ['irate', 'idelta']

const asWritten =
  (name: keyof typeof MISTAKES): FormRule =>
  ({ written }) =>
    MISTAKES[name](written, CATALOGUE)

const asResolved =
  (name: keyof typeof MISTAKES): FormRule =>
  ({ resolved }) =>
    MISTAKES[name](resolved, CATALOGUE)

/** Mistakes that a query shows, the first one found being the verdict. They give a reason; that it is wrong is known. */
const FORMS: readonly (readonly [Wrong, FormRule])[] = [
  ['not-recorded', unrecorded],
  ['rate-after-sum', asWritten('rate-after-sum')],
  ['rate-of-gauge', asWritten('rate-of-gauge')],
  // Without a window the question may be about the count since the start.
  ['raw-counter', (query, answer) => (windowOf(answer) ? asWritten('raw-counter')(query, answer) : undefined)],
  ['other-time', otherTime],
  ['other-window', otherWindow],
  ['no-counter', gaugeForCounters],
  ['le-lost', asResolved('le-lost')],
  ['aggregated-quantiles', asResolved('aggregated-quantiles')],
  ['aggregated-ratios', asResolved('aggregated-ratios')],
  ['other-quantile', otherQuantile],
]

/** The first mistake that a query shows beside an answer that is right; undefined when its form is as good. */
export function faultOfForm(query: Query, answer: Query): Fault | undefined {
  const forms = [formOf(query), formOf(answer)] as const
  for (const [verdict, rule] of FORMS) {
    const detail = rule(...forms)
    if (detail) return { verdict, detail }
  }
  return undefined
}

/** What is wrong with a query that reads no recorded series where the answer reads nothing else. */
export function faultOfRecording(query: Query, answer: Query): Fault | undefined {
  const detail = unrecorded(formOf(query), formOf(answer))
  return detail === undefined ? undefined : { verdict: 'not-recorded', detail }
}

function formOf({ written, resolved }: Query): Form {
  return { written: [...walk(written)], resolved: [...walk(resolved)] }
}

function unrecorded(query: Form, answer: Form): string | undefined {
  if (!selectorsOf(answer.written).every(({ node }) => isRecorded(node))) return undefined
  const raw = selectorsOf(query.written).find(({ node }) => !isRecorded(node))
  return raw && `The rule computes from ${raw.node.metric}; the name of a recorded series has a colon.`
}

function metricOf(node: Expression): string | undefined {
  return node.kind === 'selector' ? node.metric : undefined
}

function isRecorded(node: Expression): boolean {
  return typeOf(CATALOGUE, metricOf(node)) === 'recorded'
}

function otherTime({ written }: Form): string | undefined {
  if (written.some(({ node }) => node.kind === 'shifted' && isMoved(node.shift))) {
    return 'offset and @ move it away from the last samples, which the task is about.'
  }
  const [subquery] = written.flatMap(({ node }) => (node.kind === 'subquery' ? [node.window] : []))
  return subquery && `[${subquery}:] is a subquery: it computes at many moments, and the task is about the last one.`
}

function otherWindow(query: Form, answer: Form): string | undefined {
  const [extra] = windowsIn(answer.written).length === 0 ? windowsIn(query.written) : []
  if (extra) return `It looks back over the last ${extra}; the answer needs no window.`
  const window = windowOf(answer)
  if (!window) return undefined
  const doubled = query.written.find(({ node, around }) => isRecorded(node) && around.at(-1)?.kind === 'range')
  if (doubled) return `${metricOf(doubled.node)} has a window in its rule, and a window around it looks further back.`
  for (const { node } of query.resolved) {
    if (node.kind === 'call' && INSTANT.includes(node.name)) {
      return `${node.name}() uses only the last two samples, not all of the ${window}.`
    }
  }
  const windows = windowsIn(query.resolved)
  if (windows.length === 0 && gaugeIn(query))
    return `Without a window such as [${window}] it is one sample of one moment.`
  const other = windows.find((found) => secondsOf(found) !== secondsOf(window))
  return other && `It covers the last ${other}; the task is about the last ${window}.`
}

function gaugeForCounters(query: Form, answer: Form): string | undefined {
  const gauge = gaugeIn(answer) ? undefined : gaugeIn(query)
  return (
    gauge &&
    `${gauge} is a gauge: Prometheus sees one value of it for each scrape. Counters miss nothing between two scrapes.`
  )
}

function otherQuantile(query: Form, answer: Form): string | undefined {
  const [wanted] = quantilesIn(answer)
  if (wanted === undefined) return undefined
  const found = quantilesIn(query).find((quantile) => quantile !== wanted)
  if (found === undefined) return undefined
  const hint = found > 1 ? ' A quantile lies between 0 and 1.' : ''
  return `It computes the quantile ${found}; the task is about ${wanted}.${hint}`
}

function quantilesIn({ resolved }: Form): number[] {
  return resolved.flatMap(({ node }) => {
    const [quantile] = isCall(node, ['histogram_quantile']) ? node.parts : []
    return quantile?.kind === 'number' ? [quantile.value] : []
  })
}

function windowOf(answer: Form): string | undefined {
  return windowsIn(answer.resolved)[0]
}

function windowsIn(places: readonly Place[]): string[] {
  return places.flatMap(({ node }) => (node.kind === 'range' || node.kind === 'subquery' ? [node.window] : []))
}

function gaugeIn({ written }: Form): string | undefined {
  return selectorsOf(written).find(({ node }) => typeOf(CATALOGUE, node.metric) === 'gauge')?.node.metric
}
