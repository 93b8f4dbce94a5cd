import openapiTS, { astToString } from 'openapi-typescript'
import type { Contract, Json } from '../../src/openapi/document.ts'

/** The types of the contract, as openapi-typescript writes them. */
export async function emitTypes(contract: Contract): Promise<string> {
  const ast = await openapiTS(withoutConditions(structuredClone(contract.root)), { defaultNonNullable: false })
  return astToString(ast)
}

/** The contract without `if` and `then`, which a type cannot say: each would be an `unknown`. Changes its argument. */
function withoutConditions(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node
  for (const value of Object.values(node)) withoutConditions(value)
  if (Array.isArray(node.allOf) && node.allOf.every((branch: Json) => branch.if)) delete node.allOf
  return node
}
