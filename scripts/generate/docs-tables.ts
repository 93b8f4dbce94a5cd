import { PACES } from '../../monitoring/pace.ts'
import { alertsOf } from '../../monitoring/rules.ts'
import { formOf, OPTIONS } from '../../src/config.ts'
import type { Contract } from '../../src/openapi/document.ts'
import { intensitiesOf } from '../../src/openapi/incident-rules.ts'
import { catalogueOf, operationsOf } from '../../src/openapi/operations.ts'
import { KINDS } from '../../src/simulation/kinds.ts'

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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A code span; a bar would end the cell even there (GitHub Flavored Markdown, section 4.10). */
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``

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
    .map(({ name, type, labels = [], help }) => [code(name), type, labels.map(code).join(', ') || '-', help])
  return table(['Metric', 'Type', 'Labels', 'Meaning'], rows)
}

function incidentTable(contract: Contract): string {
  const ranges = intensitiesOf(contract)
  const rows = Object.entries(KINDS).map(([incident, { summary, signals, intensity, duration, requests }]) => {
    const { meaning, default: usual, affordable } = intensity
    const { unit, minimum, maximum } = ranges[incident] ?? {}
    const { operations = [] } = requests ?? {}
    const affected = operations === 'all' ? 'all measured operations' : operations.map(code).join(', ')
    return [
      code(incident),
      summary,
      signals.join('<br>'),
      `${meaning} ${minimum} to ${maximum} (${unit}), ${affordable ? 'at most ' : ''}${usual} when left out.`,
      `${duration}, ${affected || 'no single operations'}`,
    ]
  })
  return table(['Incident', 'What it does', 'What shows it, first things first', 'Intensity', 'When left out'], rows)
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
