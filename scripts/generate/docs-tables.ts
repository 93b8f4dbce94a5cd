import { PACES } from '../../monitoring/pace.ts'
import { alertsOf } from '../../monitoring/rules.ts'
import { formOf, OPTIONS } from '../../src/config.ts'
import type { Contract } from '../../src/openapi/document.ts'
import { catalogueOf, operationsOf } from '../../src/openapi/operations.ts'
import { incidentTable } from './incident-table.ts'
import { code, table } from './markdown-table.ts'

/** The pace at which the time until an alert fires was measured. */
const [, WORKSHOP] = PACES

/** The tables of the documentation by the name in their markers; a path from a page to the root makes their links. */
export const tablesOf = (contract: Contract): Readonly<Record<string, (root: string) => string>> => ({
  endpoints: () => endpointTable(contract),
  metrics: () => metricTable(contract),
  incidents: () => incidentTable(contract),
  alerts: alertTable,
  configuration: optionTable,
})

function endpointTable(contract: Contract): string {
  const rows = operationsOf(contract).map(({ id, method, path, source, responses }) => [
    code(`${method} ${path}`),
    code(id),
    source.summary,
    responses.map(({ status }) => status).join(', '),
    source['x-measured'] ? 'yes' : 'no',
  ])
  return table(['Request', 'Operation', 'What it does', 'Responses', 'Measured'], rows)
}

function metricTable(contract: Contract): string {
  const rows = catalogueOf(contract)
    .filter(({ source }) => source === 'service')
    .map(({ name, type, native, labels = [], help, when }) => [
      code(name),
      native ? `${type}, classic and native` : type,
      labels.map(code).join(', ') || '-',
      when ? `${help} Only with ${code(`--${when}`)}.` : help,
    ])
  return table(['Metric', 'Type', 'Labels', 'Meaning'], rows)
}

function optionTable(): string {
  const rows = OPTIONS.map((option) => [
    code(formOf(option)),
    code(option.env),
    option.default === '' ? '-' : code(option.default),
    option.help,
  ])
  return table(['Flag', 'Environment', 'Default', 'Meaning'], rows)
}

function alertTable(root: string): string {
  const workshop = Object.values(alertsOf(WORKSHOP)).flat()
  const rows = [...Map.groupBy(workshop, ({ alert }) => alert)].map(([alert, [first, ...others]]) => [
    `[${alert}](${root}monitoring/runbooks/${alert}.md)`,
    [...new Set([first, ...others].map((rule) => rule?.severity))].join(', '),
    first?.meantFor ?? '',
    first?.firesAfterS === undefined ? '-' : `${first.firesAfterS} s`,
  ])
  return table(['Alert', 'Severity', 'Meant for', 'Fires after'], rows)
}
