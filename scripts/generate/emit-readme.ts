import { OPTIONS } from '../../src/config.ts'
import type { Contract } from '../../src/openapi/document.ts'
import { intensitiesOf } from '../../src/openapi/incident-rules.ts'
import { catalogueOf, operationsOf } from '../../src/openapi/operations.ts'
import { BEHAVIOURS } from '../../src/simulation/behaviour.ts'
import { LIBRARY } from '../../src/simulation/library.ts'

/** The README with the tables between its `generated` markers written anew; throws when a marker is missing. */
export function emitReadme(readme: string, contract: Contract): string {
  const tables = {
    endpoints: endpointTable(contract),
    metrics: metricTable(contract),
    incidents: incidentTable(contract),
    configuration: optionTable(),
  }
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`README.md: the markers of ${name} are missing`)
    return `${text.slice(0, from)}${start}\n${table}\n${text.slice(to)}`
  }, readme)
}

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
  return table(['Request', 'Operation', 'What it does', 'Answers', 'Measured'], rows)
}

function metricTable(contract: Contract): string {
  const rows = catalogueOf(contract)
    .filter(({ source }) => source === 'service')
    .map(({ name, type, labels = [], help }) => [code(name), type, labels.map(code).join(', ') || '-', help])
  return table(['Metric', 'Type', 'Labels', 'Meaning'], rows)
}

function incidentTable(contract: Contract): string {
  const ranges = intensitiesOf(contract)
  const rows = Object.entries(LIBRARY).map(([incident, { summary, signals, intensity, duration, operations }]) => {
    const { meaning, default: usual } = intensity
    const { unit, minimum, maximum } = ranges[incident] ?? {}
    const fits = BEHAVIOURS[incident as keyof typeof BEHAVIOURS].fit !== undefined
    return [
      code(incident),
      summary,
      signals.join('<br>'),
      `${meaning} ${minimum} to ${maximum} (${unit}), ${fits ? 'at most ' : ''}${usual} when left out.`,
      `${duration}, ${operations.length > 0 ? operations.map(code).join(', ') : 'no single operations'}`,
    ]
  })
  return table(['Incident', 'What it does', 'What shows it, first things first', 'Intensity', 'When left out'], rows)
}

function optionTable(): string {
  const rows = OPTIONS.map(({ flag, value, env, default: fallback, help }) => [
    code(`--${flag} ${value}`),
    code(env),
    fallback === '' ? '-' : code(fallback),
    help,
  ])
  return table(['Flag', 'Environment', 'Default', 'Meaning'], rows)
}
