import { memoize } from '../../src/memoize.ts'
import { type Contract, ContractError } from '../../src/openapi/document.ts'
import { catalogueOf } from '../../src/openapi/operations.ts'
import { type Expression, selectorsOf, walk } from '../../src/promql/expression.ts'
import { MISTAKES } from '../../src/promql/mistakes/mistakes.ts'
import { parse } from '../../src/promql/parse.ts'
import {
  panelsOf,
  type Queries,
  rulesIn,
  type Use,
  usesAround,
  usesOfPage,
  usesOfPanels,
  usesOfRules,
} from './collect-queries.ts'
import { checkForeignSeries } from './foreign-series.ts'
import { labelsOf, type Report } from './labels.ts'
import { checkPanel } from './panels.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/**
 * Checks all rules, panels, annotations and pages: the metrics, labels and values that they name exist, they break none
 * of the {@link MISTAKES}, rules read only series of this service, and each metric is on a panel. Throws one
 * {@link ContractError} with a line for each mistake.
 */
export function checkQueries(contract: Contract, { rules, dashboards, pages, leftOut }: Queries): void {
  const mistakes: string[] = []
  const vocabulary = withRecorded(vocabularyOf(contract), rules)
  const panels = Object.entries(dashboards).flatMap(([file, dashboard]) => usesOfPanels(file, dashboard))
  const others = Object.entries(dashboards).flatMap(([file, dashboard]) => usesAround(file, dashboard))
  const shown = [...pages].flatMap(([page, text]) => usesOfPage(page, text))
  for (const use of [...usesOfRules(rules), ...panels, ...others, ...shown]) {
    check(use, vocabulary, (message) => mistakes.push(`${use.place}: ${message}`))
  }
  const optional = new Set(catalogueOf(contract).flatMap(({ name, when }) => (when ? [name] : [])))
  const isOptional = (series: string) => optional.has(vocabulary.series.get(series)?.metric)
  for (const [file, dashboard] of Object.entries(dashboards)) {
    for (const { place, panel, queries } of panelsOf(file, dashboard)) {
      const expressions = queries.map(({ expr }) => parseTemplate(expr)).filter(isReadable)
      checkPanel(panel, expressions, isOptional, (message) => mistakes.push(`${place}: ${message}`))
    }
  }
  mistakes.push(...unseen(contract, panels, vocabulary, leftOut))
  if (mistakes.length > 0) throw new ContractError(mistakes.join('\n'))
}

function check(
  { query, extra, texts, isRule, isVariable, isMistake }: Use,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const expression = parseTemplate(query)
  if (expression.kind === 'unreadable') {
    return void report(`is not PromQL near "${expression.near || query.slice(-20)}"`)
  }
  const unknown = namesIn(expression).filter((name) => !vocabulary.series.has(name))
  for (const name of unknown) report(`"${name}" is in no catalogue and no rule records it`)
  // An unknown name causes further mistakes, which are not worth a line each.
  if (unknown.length > 0) return
  let isKnown = true
  const found = labelsOf(expression, vocabulary, (message) => {
    isKnown = false
    report(message)
  })
  if (!isKnown) return
  const mistakes = isVariable ? [] : mistakesIn(expression, vocabulary)
  if (isMistake && mistakes.length === 0) report('says that it is wrong, and breaks no rule')
  else if (!isMistake) mistakes.forEach(report)
  if (isRule) checkForeignSeries(expression, vocabulary, report)
  const labels = new Set([...found, ...extra])
  for (const [, one, other] of texts.join(' ').matchAll(/\{\{\s*(\w+)\s*\}\}|\$labels\.(\w+)/g)) {
    const label = one ?? other ?? ''
    if (!labels.has(label)) report(`speaks of the label "${label}", which its query does not have`)
  }
}

/** The mistakes that the tour teaches people to avoid, in words. */
function mistakesIn(expression: Expression, { series }: Vocabulary): string[] {
  const places = [...walk(expression)]
  return Object.entries(MISTAKES).flatMap(([name, find]) => {
    const detail = find(places, series)
    return detail ? [`${name}: ${detail}`] : []
  })
}

/** Parses a query, once, with a duration in place of each variable that Grafana replaces by one. */
const parseTemplate = memoize((query: string) => parse(query.replaceAll(/\$__(rate_interval|range|interval)\b/g, '1m')))

const namesIn = (expression: Expression): string[] => selectorsOf(walk(expression)).map(({ node }) => node.metric ?? '')

const isReadable = (parsed: ReturnType<typeof parse>): parsed is Expression => parsed.kind !== 'unreadable'

/** The vocabulary with what the rules record, and with the alerts as Prometheus keeps them in ALERTS. */
function withRecorded(vocabulary: Vocabulary, files: Queries['rules']): Vocabulary {
  const series = new Map(vocabulary.series)
  const known = { ...vocabulary, series }
  const add = (name: string, type: 'recorded' | 'gauge', labels: Iterable<string>) =>
    series.set(name, { type, labels: new Set([...(series.get(name)?.labels ?? []), ...labels]) })
  for (const rule of rulesIn(files)) {
    const expression = parseTemplate(rule.expr)
    const found = isReadable(expression) ? labelsOf(expression, known, () => {}) : []
    const labels = [...found, ...Object.keys(rule.labels ?? {})]
    if ('record' in rule) add(rule.record, 'recorded', labels)
    else add('ALERTS', 'gauge', ['alertname', 'alertstate', ...labels])
  }
  return known
}

/** Mistakes: a metric without a panel and a reason, and a reason for a metric that has a panel or does not exist. */
function unseen(
  contract: Contract,
  panels: readonly Use[],
  { series }: Vocabulary,
  leftOut: Queries['leftOut'],
): string[] {
  const expressions = panels.map(({ query }) => parseTemplate(query)).filter(isReadable)
  const seen = new Set(expressions.flatMap(namesIn).map((name) => series.get(name)?.metric))
  const names: string[] = catalogueOf(contract).map(({ name }) => name)
  return [
    ...names
      .filter((name) => !seen.has(name) && !Object.hasOwn(leftOut, name))
      .map((name) => `${name}: is on no panel of generated/grafana, and no reason says why`),
    ...Object.keys(leftOut)
      .filter((name) => seen.has(name) || !names.includes(name))
      .map(
        (name) =>
          `${name}: is left out of the dashboards by name, but ${seen.has(name) ? 'is on a panel' : 'is not a metric'}`,
      ),
  ]
}
