import type { Contract } from '../../src/openapi/document.ts'
import { kindRulesOf } from '../../src/openapi/incident-rules.ts'
import { measuredOf } from '../../src/openapi/operations.ts'

/**
 * Writes each `enum: [...]` anew that ends in `# generated: <name>`, and keeps the number of lines. JSON Schema has no
 * other way to list what the contract says elsewhere.
 */
export function fillLists(text: string, contract: Contract): string {
  const measured = measuredOf(contract).map(({ id }) => id)
  const lists = {
    'measured operations': measured,
    'measured operations and unmatched': [...measured, 'unmatched'],
    'incident kinds': kindsOf(contract),
  }
  let filled = text
  for (const [name, values] of Object.entries(lists)) {
    const list = new RegExp(`^( *enum: )\\[[^\\]\\n]*\\](?= # generated: ${name}$)`, 'gm')
    filled = filled.replaceAll(list, (_, start: string) => `${start}[${values.join(', ')}]`)
  }
  return filled
}

/** Each kind that has a rule, once, in alphabetical order. */
function kindsOf(contract: Contract): string[] {
  return [...new Set(kindRulesOf(contract).flatMap(({ incident }) => incident ?? []))].sort()
}
