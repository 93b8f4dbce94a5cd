import openapiTS, { astToString } from 'openapi-typescript'
import type { Contract } from './contract.ts'

/** The types of the contract, as openapi-typescript writes them. */
export async function emitTypes(contract: Contract): Promise<string> {
  const ast = await openapiTS(structuredClone(contract.root), { defaultNonNullable: false })
  return astToString(ast)
}
