import type { Contract } from '../../src/openapi/document.ts'
import { intensitiesOf } from '../../src/openapi/incident-rules.ts'
import { KINDS } from '../../src/simulation/kinds.ts'
import { code, table } from './markdown-table.ts'

/** The kinds of incident: what each does and shows, with its intensity and duration. */
export function incidentTable(contract: Contract): string {
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
  return table(
    ['Incident', 'What it does', 'Where it shows, the earliest sign first', 'Intensity', 'When left out'],
    rows,
  )
}
