import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** Any JSON value of the contract, walked without a schema of its own. */
// biome-ignore lint/suspicious/noExplicitAny: the contract is checked by redocly and by check.ts, not by the compiler.
export type Json = any

/** The keys from the root of the document to a value in it. */
export type Place = readonly (string | number)[]

/** Reports a mistake at a place of the contract. */
export type Report = (place: Place, message: string) => void

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

/** One declared answer: a status and, when it has a body, its only media type with the schema. */
export type Response = {
  readonly status: number
  readonly mediaType: string | undefined
  readonly schema: Json | undefined
  readonly headers: Readonly<Record<string, Json>>
  readonly examples: readonly Json[]
}

/** The contract as text and as a value, with the way back from a value to its line. */
export type Contract = {
  readonly text: string
  readonly root: Json
  readonly locate: (place: Place) => string
  readonly resolve: (node: Json) => Json
}

/** The methods that an operation may have here; HEAD and OPTIONS follow from the others. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** What stops generation: one line for each mistake, each with its place in the contract. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

/** Parses the contract; throws a {@link ContractError} when it is no YAML or a `$ref` leads nowhere. */
export function parseContract(text: string, file: string): Contract {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  if (document.errors.length > 0) {
    throw new ContractError(document.errors.map((error) => `${at(error.pos[0])} ${error.message}`).join('\n'))
  }
  const root = document.toJS({ maxAliasCount: 100 })

  const locate = (place: Place) => {
    for (let length = place.length; length > 0; length--) {
      const holder = document.getIn(place.slice(0, length - 1), true)
      const key = place[length - 1]
      const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
      const node = isPair(pair) ? pair.key : document.getIn(place.slice(0, length), true)
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return `${at(range[0])} ${place.join('.')}:`
    }
    return `${file}: ${place.join('.')}:`
  }

  const follow = (reference: string): Json =>
    reference
      .replace(/^#\//, '')
      .split('/')
      .reduce((value: Json, key) => value?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], root)
  const resolve = (node: Json): Json => (typeof node?.$ref === 'string' ? resolve(follow(node.$ref)) : node)

  const broken: string[] = []
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== '$ref' || !isScalar(pair.value)) return
      const reference = String(pair.value.value)
      const place = at(pair.value.range?.[0] ?? 0)
      if (isCircular(reference, follow)) broken.push(`${place} $ref: "${reference}" leads back to itself`)
      else if (!reference.startsWith('#/') || resolve({ $ref: reference }) === undefined) {
        broken.push(`${place} $ref: "${reference}" leads to nothing in this document`)
      }
    },
  })
  if (broken.length > 0) throw new ContractError(broken.join('\n'))
  return { text, root, locate, resolve }
}

/** Whether following a reference, and the reference that stands there, comes round to a place again. */
function isCircular(reference: string, follow: (reference: string) => Json): boolean {
  const seen = new Set<string>()
  let next: Json = reference
  while (typeof next === 'string' && !seen.has(next)) {
    seen.add(next)
    next = follow(next)?.$ref
  }
  return next !== undefined
}

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

/** The answers of a Responses Object, by ascending status. */
export function responsesOf(contract: Contract, responses: Json): Response[] {
  return Object.entries<Json>(responses ?? {}).map(([status, node]) => {
    const response = contract.resolve(node)
    const [mediaType, media] = Object.entries<Json>(response.content ?? {})[0] ?? []
    return {
      status: Number(status),
      mediaType,
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

/** What the schema of the request that starts an incident says of one kind alone. */
export type KindRule = {
  readonly incident: string
  readonly place: Place
  readonly intensity: Json
  readonly operations: Json | undefined
}

/** The rules of single kinds of incident: the branches of the schema that hold `if` the incident is that kind. */
export function kindRulesOf({ root }: Contract): KindRule[] {
  const branches: Json[] = root.components.schemas.IncidentRequest.allOf ?? []
  return branches.map((branch, index) => ({
    incident: branch.if?.properties?.incident?.const,
    place: ['components', 'schemas', 'IncidentRequest', 'allOf', index],
    intensity: branch.then?.properties?.intensity ?? {},
    operations: branch.then?.properties?.operations,
  }))
}

/** The range of the intensity of each kind of incident with its unit. */
export function intensitiesOf(contract: Contract): Record<string, { unit: string; minimum: number; maximum: number }> {
  const rows = kindRulesOf(contract).map(({ incident, intensity: { minimum, maximum, 'x-unit': unit } }) => {
    return [incident, { unit, minimum, maximum }] as const
  })
  return Object.fromEntries(rows)
}
