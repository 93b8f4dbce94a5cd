import { type Document, OpenAPIBackend, type Operation } from 'openapi-backend'
import { type ContractDocument, document, type Handlers, type OperationId, operations } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Exchange } from '../http/exchange.ts'
import type { HostCheck } from '../http/host.ts'
import { createCap } from './limiter.ts'
import { createLife, type Life, type LifeParts, liveUnmatched } from './pipeline.ts'

/** What the API needs beside the handlers. */
export type ApiParts = Omit<LifeParts, 'cap'> & {
  readonly handlers: Handlers
  /** Whether the `Authorization` of a request lets it control incidents. */
  readonly authorize: (authorization: string | undefined) => boolean
  readonly isHostServed: HostCheck
  /** A request for another host has been refused. */
  readonly onMisdirected: () => void
  /** Most requests for measured operations that may be at work at once; one more is refused. */
  readonly maxInFlight: number
}

/**
 * Binds a life to each operation of the contract with openapi-backend, which refuses an operation that the contract does
 * not have, and checks the security requirements of those that declare some. An operation without any is entered
 * directly: the other hooks of openapi-backend would cost as much as the rest of a request (decision 10).
 */
export async function createApi(parts: ApiParts): Promise<Life> {
  const { handlers, authorize, isHostServed, onMisdirected, maxInFlight } = parts
  const cap = createCap(maxInFlight)
  const ids = Object.keys(handlers) as OperationId[]
  const lives = new Map(ids.map((id) => [id, createLife(id, handlers, { ...parts, cap })]))
  const backend = new OpenAPIBackend({
    definition: outline(document),
    quick: true,
    strict: true,
    validate: false,
    ignoreTrailingSlashes: false,
    handlers: {
      ...Object.fromEntries([...lives].map(([id, live]) => [id, (_: unknown, exchange: Exchange) => live(exchange)])),
      unauthorizedHandler: () => {
        throw new AppError('unauthorized', 'This operation needs the control token of the service.')
      },
    },
    securityHandlers: {
      controlToken: (_: unknown, { request }: Exchange) => authorize(request.headers.authorization),
    },
  })
  await backend.init()
  const secured = replaceRouting(backend)

  return (exchange) => {
    const { route, request, target } = exchange
    const isAnyHost = route.operation !== undefined && operations[route.operation].anyHost
    if (!isAnyHost && !isHostServed(request.headers.host)) {
      onMisdirected()
      return Promise.reject(misdirected())
    }
    if (!route.operation) return liveUnmatched(exchange)
    if (!secured.has(route.operation)) return (lives.get(route.operation) as Life)(exchange)
    const plain = { method: request.method, path: target.pathname, headers: {}, operation: route.operation }
    return backend.handleRequest(plain, exchange)
  }
}

function misdirected(): AppError {
  const detail =
    'The host of this request is not served. Start the service with --allowed-hosts and this name to serve it.'
  return new AppError('misdirected-request', detail)
}

/**
 * The part of the contract that is bound: operations by path, and their security. The rest would be copied and searched for
 * references, which nobody asks for here (decision 10).
 */
function outline({ openapi, info, security, paths, components: { securitySchemes } }: ContractDocument): Document {
  type Bound = { readonly operationId?: string; readonly security?: readonly object[] }
  const outlined = Object.entries(paths).map(([path, item]) => {
    const methods = Object.entries(item as Record<string, Bound>).filter(([, { operationId }]) => operationId)
    const bound = methods.map(([method, own]) => [
      method,
      { operationId: own.operationId, security: demands(own.security ?? security), responses: {} },
    ])
    return [path, Object.fromEntries(bound)]
  })
  const contract = { openapi, info, paths: Object.fromEntries(outlined), components: { securitySchemes } }
  return contract as unknown as Document
}

/**
 * The requirements that name a scheme. The empty one says that a service without a token needs none, which `authorize`
 * decides; openapi-backend would take it for met whatever the service was started with.
 */
function demands(security: readonly object[]): readonly object[] {
  return security.filter((requirement) => Object.keys(requirement).length > 0)
}

/**
 * openapi-backend would search the contract again for every request; the route is known since arrival (decision 2).
 * Returns the operations that have security requirements, their own or those of the whole contract.
 */
function replaceRouting({ router }: OpenAPIBackend): ReadonlySet<string | undefined> {
  const all = router.getOperations()
  const byId = new Map(all.map((operation) => [operation.operationId, operation]))
  type Plain = { method: string; path: string; operation?: OperationId }
  router.matchOperation = (plain) => byId.get((plain as Plain).operation) as Operation
  router.parseRequest = ({ method, path }) => {
    return { method, path, requestBody: undefined, params: {}, query: {}, headers: {}, cookies: {} }
  }
  return new Set(all.filter(({ security }) => security?.length).map(({ operationId }) => operationId))
}
