import type { AnySchemaObject, Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { type Contract, ContractError, type Json } from '../../src/openapi/document.ts'
import { operationsOf, type Response, responsesOf } from '../../src/openapi/operations.ts'
import type { Place } from '../../src/yaml-positions.ts'

/** Ajv's ESM output still takes its runtime, which is CommonJS, with `require`. */
const REQUIRE = `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
`

const BASE = 'https://prometric.invalid/schemas/'

/** A validator to be: the name under which it is exported, its schema, and where in the contract it comes from. */
type Source = { readonly name: string; readonly schema: Json; readonly place: Place }

/** A module of validators and its type declarations. */
type Module = { readonly code: string; readonly types: string }

/** `requests.<operationId>.parameters | body`: checks decoded parameters and a parsed body; reports every mistake. */
export function emitRequestValidators(contract: Contract): Module {
  const sources: Source[] = []
  const index = operationsOf(contract).map(({ id, place, parameters, requestBody }) => {
    const entries = [`parameters: ${id}_parameters`]
    sources.push({ name: `${id}_parameters`, schema: parametersSchema(parameters), place: [...place, 'parameters'] })
    if (requestBody) {
      const schema = requestBody.content['application/json'].schema
      sources.push({ name: `${id}_body`, schema, place: [...place, 'requestBody'] })
      entries.push(`body: ${id}_body`)
    }
    return `  ${id}: { ${entries.join(', ')} },`
  })
  // Verbose, so that a mistake brings the schema that it breaks, and with it the words of `x-message`.
  const code = compile(contract, sources, { allErrors: true, useDefaults: true, verbose: true })
  return {
    code: `${code}\nexport const requests = {\n${index.join('\n')}\n};\n`,
    types: declarations(`export declare const requests: Record<
  string,
  { readonly parameters: Validate; readonly body?: Validate }
>`),
  }
}

/** `responses.<operationId>.<status>`: checks the body and the headers of a response. For tests, not for the service. */
export function emitResponseValidators(contract: Contract): Module {
  const sources: Source[] = []
  const describe = (id: string, responses: readonly Response[], place: Place) => {
    const rows = responses.map(({ status, mediaTypes, schema, headers }) => {
      const name = `${id}_${status}`
      const at = [...place, 'responses', String(status)]
      if (schema) sources.push({ name: `${name}_body`, schema, place: at })
      sources.push({ name: `${name}_headers`, schema: headersSchema(headers), place: at })
      const body = schema ? `${name}_body` : 'null'
      return `    ${status}: { mediaTypes: ${JSON.stringify(mediaTypes)}, body: ${body}, headers: ${name}_headers },`
    })
    return `  ${id}: {\n${rows.join('\n')}\n  },`
  }
  const index = [
    ...operationsOf(contract).map(({ id, responses, place }) => describe(id, responses, place)),
    ...['unmatched', 'connection'].map((id) =>
      describe(id, responsesOf(contract, contract.root[`x-${id}`].responses), [`x-${id}`]),
    ),
  ]
  const code = compile(contract, sources, { allErrors: false, useDefaults: false })
  return {
    code: `${code}\nexport const responses = {\n${index.join('\n')}\n};\n`,
    types: declarations(`/** One declared response; \`headers\` checks an object of lower-case header names. */
export type ResponseCheck = {
  readonly mediaTypes: readonly string[]
  readonly body: Validate | null
  readonly headers: Validate
}
export declare const responses: Record<string, Record<number, ResponseCheck>>`),
  }
}

function parametersSchema(parameters: readonly Json[]): Json {
  const group = (where: string) => {
    const members = parameters.filter((parameter) => parameter.in === where)
    return {
      type: 'object',
      properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
      required: members.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    }
  }
  return {
    type: 'object',
    properties: { path: group('path'), query: group('query'), header: group('header') },
    required: ['path', 'query', 'header'],
    additionalProperties: false,
  }
}

function headersSchema(headers: Response['headers']): Json {
  const entries = Object.entries(headers).map(([name, header]) => [name.toLowerCase(), header] as const)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])),
    required: entries.filter(([, { required }]) => required).map(([name]) => name),
  }
}

function compile(
  contract: Contract,
  sources: readonly Source[],
  options: { allErrors: boolean; useDefaults: boolean; verbose?: boolean },
): string {
  const ajv = createAjv(contract, { ...options, code: { source: true, esm: true, lines: true } })
  const names: Record<string, string> = {}
  for (const { name, schema, place } of sources) {
    names[name] = BASE + name
    try {
      ajv.compile({ $id: BASE + name, ...rebase(schema) })
    } catch (error) {
      throw new ContractError(`${contract.locate(place)} ${(error as Error).message}`)
    }
  }
  return REQUIRE + standalone.default(ajv, names)
}

/** An Ajv that knows the schemas of the contract; give it a schema that {@link rebase} has been over. */
export function createAjv(contract: Contract, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ ...options, ownProperties: true })
  ajv.addVocabulary(['x-message', 'x-unit'])
  // A second pattern, for what the first one cannot say in every engine; it has the same words.
  ajv.addKeyword({
    keyword: 'x-pattern',
    type: 'string',
    schemaType: 'string',
    macro: (pattern, { 'x-message': message }) => ({ type: 'string', pattern, 'x-message': message }),
  })
  formats.default(ajv)
  for (const [name, schema] of Object.entries<Json>(contract.root.components.schemas)) {
    ajv.addSchema({ $id: BASE + name, ...rebase(schema) })
  }
  return ajv
}

/** Points references into `#/components/schemas/` at the schemas that Ajv holds by name. */
export function rebase(schema: Json): AnySchemaObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${BASE}`))
}

function declarations(body: string): string {
  return `import type { ErrorObject } from 'ajv'

/** Says whether the value is valid; \`errors\` is of the last call. */
export type Validate = ((value: unknown) => boolean) & { readonly errors?: ErrorObject[] | null }
${body}
`
}
