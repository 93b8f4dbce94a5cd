import { type Contract, ContractError, type Json } from '../../src/openapi/document.ts'
import { examplesOf, operationsOf } from '../../src/openapi/operations.ts'
import type { Place } from '../../src/yaml-positions.ts'
import { createAjv, rebase } from './emit-validators.ts'

/** A value of the contract and the schema that it must obey. */
type Claim = { readonly value: Json; readonly schema: Json; readonly place: Place }

/** Refuses an example or a default that its own schema refuses; throws a {@link ContractError} with a line for each. */
export function checkExamples(contract: Contract): void {
  const ajv = createAjv(contract, { strict: false })
  const mistakes = claimsOf(contract).flatMap(({ value, schema, place }) => {
    if (ajv.validate(rebase(schema), value)) return []
    return [`${contract.locate(place)} breaks its own schema: ${ajv.errorsText()}`]
  })
  if (mistakes.length > 0) throw new ContractError(mistakes.join('\n'))
}

function claimsOf(contract: Contract): Claim[] {
  const { root } = contract
  const operations = operationsOf(contract).flatMap(({ place, parameters, requestBody, source }) => [
    ...parameters.flatMap((parameter) => ofParameter(parameter, [...place, 'parameters'])),
    ...ofContent(contract, requestBody, [...place, 'requestBody']),
    ...ofResponses(contract, source.responses, [...place, 'responses']),
  ])
  const schemas = Object.entries<Json>(root.components.schemas).flatMap(([name, schema]) =>
    ofSchema(schema, ['components', 'schemas', name]),
  )
  const rest = ['x-unmatched', 'x-connection'].flatMap((key) =>
    ofResponses(contract, root[key].responses, [key, 'responses']),
  )
  return [...operations, ...schemas, ...rest]
}

function ofParameter({ schema, example }: Json, place: Place): Claim[] {
  return [...(example === undefined ? [] : [{ value: example, schema, place }]), ...ofSchema(schema, place)]
}

/** The `default` and the `examples` of a schema and of its properties. */
function ofSchema(schema: Json, place: Place): Claim[] {
  const values = [...(schema.default === undefined ? [] : [schema.default]), ...(schema.examples ?? [])]
  const properties = Object.entries<Json>(schema.properties ?? {})
  return [
    ...values.map((value: Json) => ({ value, schema, place })),
    ...properties.flatMap(([name, property]) => ofSchema(property, [...place, 'properties', name])),
  ]
}

function ofResponses(contract: Contract, responses: Json, place: Place): Claim[] {
  return Object.entries<Json>(responses).flatMap(([status, node]) => {
    const response = contract.resolve(node)
    const headers = Object.values<Json>(response.headers ?? {}).map(contract.resolve)
    return [
      ...headers.flatMap((header) => ofParameter(header, [...place, status])),
      ...ofContent(contract, response, [...place, status]),
    ]
  })
}

function ofContent(contract: Contract, holder: Json, place: Place): Claim[] {
  return Object.values<Json>(holder?.content ?? {}).flatMap((media) =>
    examplesOf(contract, media).map((value) => ({ value, schema: media.schema, place })),
  )
}
