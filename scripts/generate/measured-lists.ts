import type { Contract } from '../../src/openapi/document.ts'
import { measuredOf } from '../../src/openapi/operations.ts'

const LIST = /^( *enum: )\[[^\]\n]*\](?= # generated: measured operations( and unmatched)?$)/gm

/**
 * The text of the contract with each list that ends in `# generated: measured operations` written anew from `x-measured`,
 * because JSON Schema has no other way to list them. Keeps the number of lines.
 */
export function fillMeasuredLists(text: string, contract: Contract): string {
  const measured = measuredOf(contract).map(({ id }) => id)
  return text.replaceAll(LIST, (_, start: string, unmatched?: string) => {
    return `${start}[${[...measured, ...(unmatched ? ['unmatched'] : [])].join(', ')}]`
  })
}
