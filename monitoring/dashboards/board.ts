import type { Builder } from '@grafana/grafana-foundation-sdk/cog'
import {
  AnnotationQueryBuilder,
  CustomVariableBuilder,
  type Dashboard,
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  DatasourceVariableBuilder,
  type Panel,
  QueryVariableBuilder,
  RowBuilder,
  VariableRefresh,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus'
import { MARK } from '../promql.ts'
import { SOURCE } from './panels.ts'

/** A dashboard before it is JSON: rows of panels, each row 24 columns wide or a multiple of it. */
export type Board = {
  readonly uid: string
  readonly title: string
  readonly about: string
  /** The operations to choose from; without them there is nothing to choose. */
  readonly operations?: readonly string[]
  readonly rows: Readonly<Record<string, readonly Builder<Panel>[]>>
}

/** A link between all dashboards of this project. */
const TAG = 'prometric'

/** Builds a dashboard with the variables, annotations and links that all of them share. */
export function buildBoard({ uid, title, about, operations, rows }: Board): Dashboard {
  const builder = new DashboardBuilder(title)
    .uid(uid)
    .description(about)
    .tags([TAG])
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: 'now-15m', to: 'now' })
    .refresh('5s')
    .withVariable(new DatasourceVariableBuilder('datasource').label('Data source').type('prometheus'))
    .withVariable(jobVariable())
    .annotation(incidents())
    .annotation(alerts())
    .link(
      new DashboardLinkBuilder('Prometric')
        .type(DashboardLinkType.Dashboards)
        .tags([TAG])
        .asDropdown(true)
        .includeVars(true)
        .keepTime(true),
    )
  if (operations) builder.withVariable(operationVariable(operations))
  for (const [row, panels] of Object.entries(rows)) {
    builder.withRow(new RowBuilder(row))
    for (const panel of panels) builder.withPanel(panel)
  }
  const dashboard = builder.build()
  dashboard.panels?.forEach((panel, index) => {
    panel.id = index + 1
  })
  return dashboard
}

/** The jobs of Prometheus that scrape a Prometric: no other program has this metric. */
const jobVariable = () =>
  new QueryVariableBuilder('job')
    .label('Job')
    .datasource(SOURCE)
    .query({ query: `label_values(${MARK}, job)`, refId: 'job' })
    .refresh(VariableRefresh.OnTimeRangeChanged)

function operationVariable(operations: readonly string[]) {
  const options = operations.map((name) => ({ text: name, value: name, selected: name === 'getPerson' }))
  const current = options.find(({ selected }) => selected) ?? options[0] ?? { text: '', value: '' }
  return new CustomVariableBuilder('operation')
    .label('Operation')
    .values(operations.join(','))
    .options(options)
    .current(current)
}

/** Where an incident was active: Grafana joins neighbouring points above 0 to one region. */
const incidents = () =>
  new AnnotationQueryBuilder()
    .name('Incidents')
    .datasource(SOURCE)
    .enable(true)
    .iconColor('orange')
    .target(annotationQuery('max by (incident) (incident_active{job="$job"})'))
    .titleFormat('{{incident}}')
    .textFormat('An incident of the simulation was active.')
    .tagKeys('incident')

/** Where an alert was firing, pages and tickets alike. */
const alerts = () =>
  new AnnotationQueryBuilder()
    .name('Alerts')
    .datasource(SOURCE)
    .enable(true)
    .iconColor('red')
    .target(annotationQuery('max by (alertname, operation, severity) (ALERTS{alertstate="firing",job="$job"})'))
    .titleFormat('{{alertname}} {{operation}}')
    .textFormat('A {{severity}} was firing.')
    .tagKeys('alertname,severity')

const annotationQuery = (expr: string) => new DataqueryBuilder().refId('Anno').expr(expr).interval('5s')
