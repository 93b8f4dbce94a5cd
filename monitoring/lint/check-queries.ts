import { type Contract, ContractError } from '../../src/openapi/document.ts'
import { catalogueOf } from '../../src/openapi/operations.ts'
import { labelsOf, type Report } from './labels.ts'
import { checkPanel } from './panels.ts'
import { type Node, namesIn, parseQuery, walk } from './query.ts'
import { checkService } from './service.ts'
import { panelsOf, type Queries, rulesIn, type Use, usesAround, usesOfPanels, usesOfRules } from './uses.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/**
 * Refuses a rule, panel or annotation that names a metric, label or value that the contract does not have, a rule that
 * takes series of other programs, and a metric that nobody looks at; throws one {@link ContractError} with a line for each mistake.
 */
export function checkQueries(contract: Contract, { rules, dashboards, leftOut }: Queries): void {
  const mistakes: string[] = []
  const vocabulary = withRecorded(vocabularyOf(contract), rules)
  const panels = Object.entries(dashboards).flatMap(([file, dashboard]) => usesOfPanels(file, dashboard))
  const others = Object.entries(dashboards).flatMap(([file, dashboard]) => usesAround(file, dashboard))
  for (const use of [...usesOfRules(rules), ...panels, ...others]) {
    check(use, vocabulary, (message) => mistakes.push(`${use.place}: ${message}`))
  }
  for (const [file, dashboard] of Object.entries(dashboards)) {
    for (const { place, panel, queries } of panelsOf(file, dashboard)) {
      checkPanel(
        panel,
        queries.map(({ expr }) => parse(expr)),
        (message) => mistakes.push(`${place}: ${message}`),
      )
    }
  }
  mistakes.push(...unseen(contract, panels, vocabulary, leftOut))
  if (mistakes.length > 0) throw new ContractError(mistakes.join('\n'))
}

function check({ query, extra, texts, isRule }: Use, vocabulary: Vocabulary, report: Report): void {
  const tree = parse(query)
  const broken = walk(tree).find(({ name }) => name === '⚠')
  if (broken) return void report(`is no PromQL near "${broken.text || query.slice(-20)}"`)
  const unknown = namesIn(tree).filter((name) => !vocabulary.series.has(name))
  for (const name of unknown) report(`"${name}" is in no catalogue and no rule records it`)
  // What follows from an unknown name is no mistake of its own.
  if (unknown.length > 0) return
  let isKnown = true
  const found = labelsOf(tree, vocabulary, (message) => {
    isKnown = false
    report(message)
  })
  if (!isKnown) return
  if (isRule) checkService(tree, vocabulary, report)
  const labels = new Set([...found, ...extra])
  for (const [, one, other] of texts.join(' ').matchAll(/\{\{\s*(\w+)\s*\}\}|\$labels\.(\w+)/g)) {
    const label = one ?? other ?? ''
    if (!labels.has(label)) report(`speaks of the label "${label}", which its query does not have`)
  }
}

/** Parses a query with a duration in place of each variable that is one in Grafana. */
const parse = (query: string): Node => parseQuery(query.replaceAll(/\$__(rate_interval|range|interval)\b/g, '1m'))

/** The vocabulary with what the rules record, and with the alerts as Prometheus keeps them in ALERTS. */
function withRecorded(vocabulary: Vocabulary, files: Queries['rules']): Vocabulary {
  const series = new Map(vocabulary.series)
  const known = { ...vocabulary, series }
  const add = (name: string, labels: Iterable<string>) =>
    series.set(name, new Set([...(series.get(name) ?? []), ...labels]))
  for (const rule of rulesIn(files)) {
    const labels = [...labelsOf(parse(rule.expr), known, () => {}), ...Object.keys(rule.labels ?? {})]
    if ('record' in rule) add(rule.record, labels)
    else add('ALERTS', ['alertname', 'alertstate', ...labels])
  }
  return known
}

/** Metrics of the catalogue that are on no panel without a reason, and reasons for what is on one or does not exist. */
function unseen(
  contract: Contract,
  panels: readonly Use[],
  { metricOf }: Vocabulary,
  leftOut: Queries['leftOut'],
): string[] {
  const seen = new Set(panels.flatMap(({ query }) => namesIn(parse(query)).map((name) => metricOf.get(name))))
  const names: string[] = catalogueOf(contract).map(({ name }) => name)
  return [
    ...names
      .filter((name) => !seen.has(name) && !Object.hasOwn(leftOut, name))
      .map((name) => `${name}: is on no panel of generated/grafana, and no reason says why`),
    ...Object.keys(leftOut)
      .filter((name) => seen.has(name) || !names.includes(name))
      .map(
        (name) =>
          `${name}: is left out of the dashboards by name, but ${seen.has(name) ? 'is on a panel' : 'is no metric'}`,
      ),
  ]
}
