import type { Place } from '../yaml-positions.ts'
import type { Contract, Json } from './document.ts'

/** One operation of the contract, with the parameters of its path item and every `$ref` on the way resolved. */
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly place: Place
  readonly parameters: readonly Json[]
  readonly requestBody: Json | undefined
  readonly responses: readonly Response[]
  readonly source: Json
}

/** One declared response: a status and, if it has a body, its media types, the usual one first, with their one schema. */
export type Response = {
  readonly status: number
  readonly mediaTypes: readonly string[]
  readonly schema: Json | undefined
  readonly headers: Readonly<Record<string, Json>>
  readonly examples: readonly Json[]
}

/** The methods that an operation may have here; HEAD and OPTIONS follow from the others. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** All operations, in the order of the document. */
export function operationsOf(contract: Contract): Operation[] {
  return Object.entries<Json>(contract.root.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const source = item[method]
      return {
        id: source.operationId,
        method: method.toUpperCase(),
        path,
        place: ['paths', path, method],
        parameters: [...(item.parameters ?? []), ...(source.parameters ?? [])]
          .map(contract.resolve)
          .map((parameter) => ({ ...parameter, schema: contract.resolve(parameter.schema) })),
        requestBody: contract.resolve(source.requestBody),
        responses: responsesOf(contract, source.responses),
        source,
      }
    }),
  )
}

/** The operations that metrics, latency and objectives are kept for, in the order of the document. */
export function measuredOf(contract: Contract): Operation[] {
  return operationsOf(contract).filter(({ source }) => source['x-measured'])
}

/** The responses of a Responses Object, by ascending status. */
export function responsesOf(contract: Contract, responses: Json): Response[] {
  return Object.entries<Json>(responses ?? {}).map(([status, node]) => {
    const response = contract.resolve(node)
    const content: Json = response.content ?? {}
    const [media] = Object.values<Json>(content)
    return {
      status: Number(status),
      mediaTypes: Object.keys(content),
      schema: media?.schema,
      examples: examplesOf(contract, media),
      headers: Object.fromEntries(
        Object.entries<Json>(response.headers ?? {}).map(([name, header]) => [name, contract.resolve(header)]),
      ),
    }
  })
}

/** The values of the examples of a Media Type Object. */
export function examplesOf(contract: Contract, media: Json): Json[] {
  const named = Object.values<Json>(media?.examples ?? {}).map((entry) => contract.resolve(entry).value)
  return media?.example === undefined ? named : [media.example, ...named]
}

/** The metric catalogue: the entries of `x-metrics` of the operation that has them. */
export function catalogueOf(contract: Contract): Json[] {
  const holder = operationsOf(contract).find((operation) => operation.source['x-metrics'])
  return contract.resolve(holder?.source['x-metrics']) ?? []
}
