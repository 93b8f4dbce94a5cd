import type { Dashboard, Panel } from '@grafana/grafana-foundation-sdk/dashboard'
import type { Dataquery } from '@grafana/grafana-foundation-sdk/prometheus'
import { type Contract, ContractError, catalogueOf } from '../contract.ts'
import type { RuleFile } from '../emit-prometheus.ts'
import { labelsOf, type Report } from './labels.ts'
import { type Node, namesIn, parseQuery, walk } from './query.ts'
import { checkService } from './service.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** Everything that is generated and asks Prometheus something, by the name of its file. */
export type Queries = {
  readonly rules: Readonly<Record<string, RuleFile>>
  readonly dashboards: Readonly<Record<string, Dashboard>>
  /** Why a metric is on no panel. */
  readonly leftOut: Readonly<Record<string, string>>
}

/** A query, where it stands, and the texts around it that name its labels as `{{label}}` or `$labels.label`. */
type Use = {
  readonly place: string
  readonly query: string
  readonly extra: readonly string[]
  readonly texts: readonly string[]
  /** What a rule has to be limited to this service for; panels choose a job that is one of its. */
  readonly rule?: 'recording' | 'alert'
}

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
  mistakes.push(...unseen(contract, panels, vocabulary, leftOut))
  if (mistakes.length > 0) throw new ContractError(mistakes.join('\n'))
}

function check({ query, extra, texts, rule }: Use, vocabulary: Vocabulary, report: Report): void {
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
  if (rule) checkService(tree, vocabulary, rule === 'alert', report)
  const labels = new Set([...found, ...extra])
  for (const [, one, other] of texts.join(' ').matchAll(/\{\{\s*(\w+)\s*\}\}|\$labels\.(\w+)/g)) {
    const label = one ?? other ?? ''
    if (!labels.has(label)) report(`speaks of the label "${label}", which its query does not have`)
  }
}

/** Parses a query with a duration in place of each variable that is one in Grafana. */
const parse = (query: string): Node => parseQuery(query.replaceAll(/\$__(rate_interval|range|interval)\b/g, '1m'))

const rulesIn = (files: Queries['rules']) =>
  Object.entries(files).flatMap(([file, { groups }]) =>
    groups.flatMap(({ rules }) => rules.map((rule) => ({ file: `generated/prometheus/${file}`, ...rule }))),
  )

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

const usesOfRules = (files: Queries['rules']): Use[] =>
  rulesIn(files).map((rule) => ({
    place: `${rule.file} ${'record' in rule ? rule.record : rule.alert}`,
    query: rule.expr,
    rule: 'record' in rule ? 'recording' : 'alert',
    extra: Object.keys(rule.labels ?? {}),
    texts:
      'annotations' in rule
        ? Object.values(rule.annotations).map((text) => text.replaceAll(/\{\{\s*\$value.*?\}\}/g, ''))
        : [],
  }))

function usesOfPanels(file: string, { panels = [] }: Dashboard): Use[] {
  return panels.flatMap((panel) =>
    ((panel as Panel).targets ?? []).map((target) => {
      const { expr, legendFormat = '' } = target as Dataquery
      return { place: `generated/grafana/${file} "${panel.title}"`, query: expr, extra: [], texts: [legendFormat] }
    }),
  )
}

/** The queries of annotations and of variables, which are `label_values(<query>, <label>)`. */
function usesAround(file: string, { annotations, templating }: Dashboard): Use[] {
  const place = (what: string) => `generated/grafana/${file} ${what}`
  return [
    ...(annotations.list ?? []).map(({ name, target, titleFormat = '', textFormat = '' }) => ({
      place: place(`annotation ${name}`),
      query: (target as unknown as Dataquery).expr,
      extra: [],
      texts: [titleFormat, textFormat],
    })),
    ...(templating.list ?? []).flatMap(({ name, type, query }) => {
      if (type !== 'query') return []
      const [, asked = '', label = ''] = /^label_values\((.+), (\w+)\)$/.exec((query as { query: string }).query) ?? []
      return [{ place: place(`variable ${name}`), query: asked, extra: [], texts: [`{{${label}}}`] }]
    }),
  ]
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
