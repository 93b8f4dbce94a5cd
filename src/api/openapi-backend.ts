import {
  type Document,
  type Handler,
  OpenAPIBackend,
  type Operation,
  type Options,
  type ParsedRequest,
} from 'openapi-backend'
import { type ContractDocument, document, operations } from '../contract.ts'
import type { Exchange } from './exchange.ts'

/** What openapi-backend calls with an exchange; each handler and hook gets it as its second argument. */
type Bindings = {
  /** By operationId. What a handler returns goes to `send`. */
  readonly handlers: Readonly<Record<string, (exchange: Exchange) => unknown>>
  /** Called instead of a handler when no operation matches. */
  readonly unmatched: (exchange: Exchange) => unknown
  /** By security scheme; a false result makes the request `unauthorized`. */
  readonly security: Readonly<Record<string, (exchange: Exchange) => boolean>>
  readonly unauthorized: () => never
  /** Called after security and before the handler. */
  readonly read: (exchange: Exchange) => unknown
  readonly send: (reply: unknown, exchange: Exchange) => unknown
}

/** The class of openapi-backend; tests replace it by one that has changed. */
export type BackendClass = new (options: Options) => OpenAPIBackend
type Paths = NonNullable<Document['paths']>
type SecuritySchemes = NonNullable<NonNullable<Document['components']>['securitySchemes']>
type Requirements = readonly Readonly<Record<string, string[]>>[]
type Declared = { readonly security?: Requirements }

/** The errors by which the router of openapi-backend says that no operation matches: their first words are its contract. */
const NOT_FOUND = new Error('404-notFound')
const METHOD_NOT_ALLOWED = new Error('405-methodNotAllowed')

/**
 * Binds functions to the operations of the contract. The result takes each request through openapi-backend: routing, security,
 * `read`, the handler, `send`. A handler for an operation that the contract does not have is refused.
 */
export async function bind(
  { handlers, unmatched, security, unauthorized, read, send }: Bindings,
  definition = outline(document),
  Backend: BackendClass = OpenAPIBackend,
): Promise<(exchange: Exchange) => Promise<void>> {
  const backend = new Backend({
    definition,
    quick: true,
    strict: true,
    validate: false,
    ignoreTrailingSlashes: false,
    handlers: {
      ...onExchange(handlers),
      notFound: (_, exchange: Exchange) => unmatched(exchange),
      methodNotAllowed: (_, exchange: Exchange) => unmatched(exchange),
      unauthorizedHandler: unauthorized,
      preOperationHandler: (_, exchange: Exchange) => read(exchange),
      postResponseHandler: ({ response }, exchange: Exchange) => send(response, exchange),
    },
    securityHandlers: onExchange(security),
  })
  await backend.init()
  replaceRouting(backend)
  return (exchange) => backend.handleRequest(exchange as never, exchange)
}

function onExchange(handlers: Bindings['handlers']): Record<string, Handler> {
  const entries = Object.entries(handlers)
  return Object.fromEntries(entries.map(([name, handle]) => [name, (_, exchange: Exchange) => handle(exchange)]))
}

/** The part of the contract that openapi-backend uses here. It would copy the rest and search it for references. */
function outline({ openapi, info, security, paths, components }: ContractDocument): Document {
  const declared = paths as Readonly<Record<string, Readonly<Record<string, Declared>>>>
  // A JSON module has the type of its text, and a contract may do without schemes.
  const { securitySchemes = {} } = components as { readonly securitySchemes?: SecuritySchemes }
  const outlined: Paths = {}
  for (const [operationId, { path, method }] of Object.entries(operations)) {
    const key = method.toLowerCase() as 'get'
    const required = demands(declared[path]?.[key]?.security ?? security)
    outlined[path] = { ...outlined[path], [key]: { operationId, security: required, responses: {} } }
  }
  return { openapi, info, paths: outlined, components: { securitySchemes } }
}

/**
 * The requirements that name a scheme. The empty one says that a service without a token needs none. The security
 * handler decides that: openapi-backend would take it as met in every service.
 */
function demands(security: Requirements): Record<string, string[]>[] {
  return security.filter((requirement) => Object.keys(requirement).length > 0)
}

/** Replaces two public methods of the router: they would search the contract again for each request (decision 66). */
function replaceRouting({ router }: OpenAPIBackend): void {
  const byId = new Map(router.getOperations().map((operation) => [operation.operationId, operation]))
  const nothing: ParsedRequest = {
    method: '',
    path: '',
    requestBody: undefined,
    params: {},
    query: {},
    headers: {},
    cookies: {},
  }
  router.parseRequest = () => nothing
  router.matchOperation = (request) => {
    const { route } = request as unknown as Exchange
    if (route.operation) return byId.get(route.operation) as Operation
    throw route.allow === undefined ? NOT_FOUND : METHOD_NOT_ALLOWED
  }
}
