import type { Contract, Json } from '../../src/openapi/document.ts'
import { METHODS } from '../../src/openapi/operations.ts'

/** What a contract holds somebody to and oasdiff is blind for: a keyword of a schema, a style, a media type. */
export type Term = {
  /** The operationId, or `x-unmatched` and `x-connection`, which belong to none. */
  readonly operation: string
  /** Where it stands, with the name of a property, parameter or header in backticks. */
  readonly place: string
  /** Undefined for the place itself. */
  readonly keyword?: string
  readonly value?: string
  /** A demand binds clients: a new one breaks them. A promise is made to them: the end of it does. */
  readonly kind: 'demand' | 'promise'
}

/**
 * What oasdiff 1.35 checks in the schema of a parameter and in that of a header of a response. The rest it waives, as
 * `oasdiff checks changelog coverage --patterns` lists.
 */
const IN_HEADERS = /^(type|format|(exclusive)?M(in|ax)imum|(min|max)(imum|Length|Items|Properties|Contains))$/i
const IN_PARAMETERS = new RegExp(`${IN_HEADERS.source}|^(default|enum|pattern)$`, 'i')
/** What it does not check in bodies. A client has to expect properties that it does not know. */
const NOT_IN_REQUESTS = ['additionalProperties', 'items', 'not', 'x-pattern', 'x-unit']
const NOT_IN_RESPONSES = ['items', 'not']

/** Keywords that bind nobody; of the extensions, `x-pattern` binds a text and `x-unit` says what a number means. */
const ANNOTATION = /^(description|title|summary|examples?|deprecated|[$]comment|x-(?!(pattern|unit)$).*)$/
/** Keywords whose value is a schema for each of some names, and those whose value may be one schema. */
const NAMED = ['properties', 'patternProperties', '$defs', 'dependentSchemas']
const NESTED =
  /^(items|not|contains|propertyNames|if|then|else|contentSchema|(additional|unevaluated)(Properties|Items))$/

type Where = Pick<Term, 'operation' | 'place' | 'kind'>
/** Whether oasdiff is blind for a keyword, as deep as this in a schema. */
type IsBlind = (keyword: string, depth: number) => boolean

/** Every term of a contract that oasdiff is blind for, and each place where one may stand. */
export function termsOf(contract: Contract): Term[] {
  const { root, resolve } = contract
  const operations = Object.values<Json>(root.paths).flatMap((item) =>
    METHODS.filter((method) => item[method]).flatMap((method) => {
      const { operationId: operation, parameters = [], requestBody, responses } = item[method]
      return [
        ...[...(item.parameters ?? []), ...parameters].flatMap((node) =>
          ofParameter(contract, operation, resolve(node)),
        ),
        ...(requestBody ? ofRequest(contract, operation, resolve(requestBody)) : []),
        ...Object.entries<Json>(responses).flatMap(([status, node]) => {
          return ofResponse(contract, { operation, place: status, kind: 'promise' }, resolve(node))
        }),
      ]
    }),
  )
  return [...operations, ...['x-unmatched', 'x-connection'].flatMap((name) => ofExtension(contract, name))]
}

function ofParameter(contract: Contract, operation: string, { name, in: from, schema, ...rest }: Json): Term[] {
  const where: Where = { operation, place: `the ${from} parameter \`${name}\``, kind: 'demand' }
  const style = rest.style ?? (from === 'query' || from === 'cookie' ? 'form' : 'simple')
  const serialization = { style, explode: rest.explode ?? style === 'form', allowReserved: rest.allowReserved ?? false }
  const isBlind: IsBlind = (keyword, depth) => depth > 0 || !IN_PARAMETERS.test(keyword)
  return [
    where,
    ...Object.entries(serialization).map(([keyword, value]) => ({ ...where, keyword, value: String(value) })),
    ...Object.keys(rest.content ?? {}).map((value) => ({ ...where, keyword: 'content', value })),
    ...ofSchema(contract, isBlind, where, schema),
  ]
}

function ofRequest(contract: Contract, operation: string, { content }: Json): Term[] {
  const where: Where = { operation, place: 'the body of a request', kind: 'demand' }
  const types = Object.entries<Json>(content)
  return [
    where,
    ...types.map(([type]): Term => ({ ...where, kind: 'promise', keyword: `\`${type}\``, value: 'accepted' })),
    ...types.flatMap(([, { schema }]) =>
      ofSchema(contract, (keyword) => NOT_IN_REQUESTS.includes(keyword), where, schema),
    ),
  ]
}

function ofResponse(contract: Contract, where: Where, { headers, content }: Json): Term[] {
  const isBlind: IsBlind = (keyword, depth) => depth > 0 || !IN_HEADERS.test(keyword)
  const body = { ...where, place: `the body of ${where.place}` }
  return [
    ...ofHeaders(contract, isBlind, where, headers),
    ...Object.values<Json>(content ?? {}).flatMap(({ schema }) =>
      ofSchema(contract, (keyword) => NOT_IN_RESPONSES.includes(keyword), body, schema),
    ),
  ]
}

/** The responses that belong to no operation. Of them oasdiff sees nothing, but it sees their schemas elsewhere. */
function ofExtension(contract: Contract, operation: string): Term[] {
  const responses = Object.entries<Json>(contract.root[operation]?.responses ?? {})
  return responses.flatMap(([status, node]) => {
    const where: Where = { operation, place: status, kind: 'promise' }
    const { headers = {}, content = {} } = contract.resolve(node)
    return [
      where,
      ...Object.keys(headers).map((name) => ({ ...where, keyword: `\`${name}\``, value: 'sent' })),
      ...Object.keys(content).map((type) => ({ ...where, keyword: `\`${type}\``, value: 'sent' })),
      ...ofHeaders(contract, () => true, where, headers),
    ]
  })
}

function ofHeaders(contract: Contract, isBlind: IsBlind, where: Where, headers: Json): Term[] {
  return Object.entries<Json>(headers ?? {}).flatMap(([name, node]) => {
    const place = `the header \`${name}\` of ${where.place}`
    return ofSchema(contract, isBlind, { ...where, place }, contract.resolve(node).schema)
  })
}

function ofSchema(contract: Contract, isBlind: IsBlind, where: Where, root: Json): Term[] {
  const walk = (place: string, node: Json, depth: number, seen: readonly string[]): Term[] => {
    const { $ref, ...siblings } = typeof node === 'object' && node !== null ? node : {}
    if (seen.includes($ref)) return []
    const schema = { ...($ref ? contract.resolve({ $ref }) : {}), ...siblings }
    const within = (name: string, value: Json) =>
      walk(`${name} in ${place}`, value, depth + 1, $ref ? [...seen, $ref] : seen)
    const terms = Object.entries<Json>(schema).flatMap(([keyword, value]) => {
      if (ANNOTATION.test(keyword)) return []
      if (NAMED.includes(keyword))
        return Object.entries<Json>(value).flatMap(([name, one]) => within(`\`${name}\``, one))
      if (isListOfSchemas(value)) return value.flatMap((one, index) => within(`${keyword} ${index + 1}`, one))
      const isNested = NESTED.test(keyword) && typeof value === 'object'
      const isTerm = isBlind(keyword, depth) && !isVoid(keyword, value)
      const own = isTerm ? [{ keyword, value: isNested ? 'a schema' : textOf(value) }] : []
      return [...own.map((term) => ({ ...where, place, ...term })), ...(isNested ? within(keyword, value) : [])]
    })
    return [{ ...where, place }, ...terms]
  }
  return walk(where.place, root, 0, [])
}

/** Whether a keyword with this value says no more than a schema without it. */
function isVoid(keyword: string, value: Json): boolean {
  return value === (NESTED.test(keyword) ? true : keyword === 'uniqueItems' ? false : undefined)
}

function isListOfSchemas(value: Json): value is Json[] {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null
}

function textOf(value: Json): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
}
