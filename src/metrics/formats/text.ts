import type { Snapshot } from '../snapshot.ts'
import { escapeLine, sampleLines } from './samples.ts'

/** Prometheus' text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/). It has no exemplars. */
export function encodeText({ families }: Snapshot): string {
  const blocks = families.map((family) => {
    const { name, help, type } = family
    return [`# HELP ${name} ${escapeLine(help)}`, `# TYPE ${name} ${type}`, ...sampleLines(family)].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
