import type { Dashboard, Panel } from '@grafana/grafana-foundation-sdk/dashboard'
import type { Dataquery } from '@grafana/grafana-foundation-sdk/prometheus'
import type { RuleFile } from '../rules.ts'

/** Everything that is generated and asks Prometheus something, by the name of its file. */
export type Queries = {
  readonly rules: Readonly<Record<string, RuleFile>>
  readonly dashboards: Readonly<Record<string, Dashboard>>
  /** Texts in Markdown by path; each line of a block of `promql` is a query. */
  readonly pages: ReadonlyMap<string, string>
  /** Why a metric is on no panel. */
  readonly leftOut: Readonly<Record<string, string>>
}

/** A query, where it stands, and the texts around it that name its labels as `{{label}}` or `$labels.label`. */
export type Use = {
  readonly place: string
  readonly query: string
  readonly extra: readonly string[]
  readonly texts: readonly string[]
  /** A rule has to be limited to this service; panels choose a job that is one of its. */
  readonly isRule?: true
  /** A variable takes the labels of series and not their values. */
  readonly isVariable?: true
  /** A legend that begins with `wrong: ` shows a mistake on purpose. */
  readonly isMistake?: boolean
}

/** All rules, each with its file. */
export const rulesIn = (files: Queries['rules']) =>
  Object.entries(files).flatMap(([file, { groups }]) =>
    groups.flatMap(({ rules }) => rules.map((rule) => ({ file: `generated/prometheus/${file}`, ...rule }))),
  )

/** The query of each rule. */
export const usesOfRules = (files: Queries['rules']): Use[] =>
  rulesIn(files).map((rule) => ({
    place: `${rule.file} ${'record' in rule ? rule.record : rule.alert}`,
    query: rule.expr,
    isRule: true,
    extra: Object.keys(rule.labels ?? {}),
    texts:
      'annotations' in rule
        ? Object.values(rule.annotations).map((text) => text.replaceAll(/\{\{\s*\$value.*?\}\}/g, ''))
        : [],
  }))

/** The panels of a dashboard, each with its place and its queries. */
export const panelsOf = (file: string, { panels = [] }: Dashboard) =>
  panels.map((one) => {
    const panel = one as Panel
    const place = `generated/grafana/${file} "${panel.title}"`
    return { place, panel, queries: (panel.targets ?? []) as Dataquery[] }
  })

/** The queries of the panels of a dashboard. */
export const usesOfPanels = (file: string, dashboard: Dashboard): Use[] =>
  panelsOf(file, dashboard).flatMap(({ place, queries }) =>
    queries.map(({ expr, legendFormat = '' }) => ({
      place,
      query: expr,
      extra: [],
      texts: [legendFormat],
      isMistake: legendFormat.startsWith('wrong: '),
    })),
  )

/** The queries of annotations and of variables, which are `label_values(<query>, <label>)`. */
export function usesAround(file: string, { annotations, templating }: Dashboard): Use[] {
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
      return [{ place: place(`variable ${name}`), query: asked, extra: [], texts: [`{{${label}}}`], isVariable: true }]
    }),
  ]
}

/** Lines that continue the query above them. */
const CONTINUES = /^(\s|[-+*/^%=!<>)]|and\b|or\b|unless\b)/

/** The queries that a page shows, each with its first line. */
export function usesOfPage(page: string, text: string): Use[] {
  const uses: (Use & { query: string })[] = []
  let isQuery = false
  for (const [index, line] of text.split('\n').entries()) {
    const last = uses.at(-1)
    if (line.startsWith('```')) isQuery = line === '```promql'
    else if (!isQuery || line.trim() === '') continue
    else if (last && CONTINUES.test(line)) last.query += `\n${line}`
    else uses.push({ place: `${page}:${index + 1}`, query: line, extra: [], texts: [] })
  }
  return uses
}
