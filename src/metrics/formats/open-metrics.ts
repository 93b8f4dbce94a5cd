import type { Exemplar, Family, Snapshot } from '../snapshot.ts'
import { escapeQuoted, numberText, sampleLines } from './samples.ts'

/**
 * OpenMetrics 1.0.0, which readers of 0.0.1 understand as well
 * (https://prometheus.io/docs/specs/om/open_metrics_spec/). Bounds are written as in text format 0.0.4: Prometheus 2
 * takes `le` as it is, and a series must not change its name with the format.
 */
export function encodeOpenMetrics({ families }: Snapshot): string {
  return `${families.map(familyText).join('\n')}\n# EOF\n`
}

function familyText(family: Family): string {
  const { unit, help } = family
  const { name, type } = headOf(family)
  const lines = [
    `# TYPE ${name} ${type}`,
    ...(unit ? [`# UNIT ${name} ${unit}`] : []),
    `# HELP ${name} ${escapeQuoted(help)}`,
  ]
  return [...lines, ...sampleLines(family, exemplarText)].join('\n')
}

/** OpenMetrics names a counter without `_total`, which its samples must have: another one has no type there. */
function headOf({ name, type }: Family): { readonly name: string; readonly type: string } {
  if (type !== 'counter') return { name, type }
  return name.endsWith('_total') ? { name: name.slice(0, -'_total'.length), type } : { name, type: 'unknown' }
}

function exemplarText({ traceId, value, timestampMs }: Exemplar): string {
  return ` # {trace_id="${escapeQuoted(traceId)}"} ${numberText(value)} ${(timestampMs / 1000).toFixed(3)}`
}
