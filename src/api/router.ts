import type { Response } from 'express'
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend'
import { document, type Handlers, type MeasuredOperationId, type OperationId, operations } from '../contract.ts'
import { AppError } from '../errors.ts'
import { announcesBody, checkMediaType, parseBody, readBody } from './body.ts'
import { createCap } from './cap.ts'
import type { Exchange } from './exchange.ts'
import { readInput } from './input.ts'
import { type AnyReply, checkAccept, sendReply } from './reply.ts'
import { checkPathname } from './url.ts'

/** What the API needs beside the handlers. */
export type ApiParts = {
  readonly handlers: Handlers
  /** Whether the `Authorization` of a request lets it control incidents. */
  readonly authorize: (authorization: string | undefined) => boolean
  /**
   * Waits as long as the simulated latency of an operation says, if at all; fails with what an incident injects, and
   * when the client hangs up.
   */
  readonly simulate: (operation: MeasuredOperationId, hangUp: () => AbortSignal) => Promise<void> | undefined
  /** A body of createPerson has been read. */
  readonly onPayload: (bytes: number) => void
  /** Most requests for measured operations that may be at work at once; one more is refused. */
  readonly maxInFlight: number
}

type Step = (context: Context, exchange: Exchange) => unknown

/**
 * The handlers bound to the contract by openapi-backend. The table below is the life of a request; every failure on the
 * way is thrown and leaves by problem.ts.
 */
export async function createApi({
  handlers,
  authorize,
  simulate,
  onPayload,
  maxInFlight,
}: ApiParts): Promise<(exchange: Exchange) => Promise<void>> {
  const cap = createCap(maxInFlight)
  const life: Record<string, Step> = {
    preRoutingHandler: (_, { target }) => checkPathname(target.pathname),
    notFound: (_, exchange) => answerUnmatched(exchange),
    postRoutingHandler: (_, { route: { operation } }) => (isMeasured(operation) ? cap.check() : undefined),
    // Whoever is refused gets no further; openapi-backend says so only after this step.
    postSecurityHandler: ({ security }, exchange) => {
      return security?.controlToken === false ? undefined : readRequest(exchange, onPayload)
    },
    unauthorizedHandler: () => {
      throw new AppError('unauthorized', 'This operation needs the control token of the service.')
    },
    preOperationHandler: (_, exchange) => {
      const { operation } = exchange.route
      if (!isMeasured(operation)) return undefined
      cap.enter(exchange)
      return simulate(operation, () => hangUp(exchange.response))
    },
    ...bind(handlers),
    postResponseHandler: ({ response: reply }, exchange) => sendReply(reply as AnyReply, exchange),
  }
  const backend = new OpenAPIBackend({
    definition: structuredClone(document) as unknown as Document,
    quick: true,
    strict: true,
    validate: false,
    ignoreTrailingSlashes: false,
    handlers: life,
    securityHandlers: {
      controlToken: (_: Context, { request }: Exchange) => authorize(request.headers.authorization),
    },
  })
  await backend.init()
  replaceRouting(backend)

  return (exchange) => {
    const { request, route, target } = exchange
    const plain = { method: request.method, path: target.pathname, headers: {}, operation: route.operation }
    return backend.handleRequest(plain, exchange).finally(() => cap.leave(exchange))
  }
}

/** openapi-backend would search the contract again for every request; the route is known since arrival (decision 2). */
function replaceRouting({ router }: OpenAPIBackend): void {
  const byId = new Map(router.getOperations().map((operation) => [operation.operationId, operation]))
  type Plain = { method: string; path: string; operation?: OperationId }
  router.matchOperation = (plain) => {
    const operation = byId.get((plain as Plain).operation)
    if (!operation) throw new Error('404-notFound: no route matches request')
    return operation
  }
  router.parseRequest = ({ method, path }) => {
    return { method, path, requestBody: undefined, params: {}, query: {}, headers: {}, cookies: {} }
  }
}

function bind(handlers: Handlers): Record<string, Step> {
  return Object.fromEntries(
    Object.entries(handlers).map(([id, handler]) => [
      id,
      (_: Context, { input }: Exchange) => (handler as (input: unknown) => unknown)(input),
    ]),
  )
}

/** A request without an operation: OPTIONS is told what the path allows, everything else is a failure. */
function answerUnmatched({ route: { allow }, request: { method } }: Exchange): AnyReply {
  if (allow === undefined) {
    throw new AppError('route-not-found', 'No operation has this path; GET /openapi.json lists those that exist.')
  }
  if (method !== 'OPTIONS') throw new AppError('method-not-allowed', `This path allows ${allow}.`)
  return { status: 204, headers: { Allow: allow } }
}

/** Reads and validates what a request brings; waits only where there is a body to wait for. */
function readRequest(exchange: Exchange, onPayload: ApiParts['onPayload']): Promise<void> | undefined {
  const { route, request } = exchange
  const operation = route.operation as OperationId
  checkAccept(operation, request)
  const { hasBody } = operations[operation]
  if (hasBody) checkMediaType(request)
  const finish = (bytes?: Buffer) => {
    if (operation === 'createPerson' && bytes) onPayload(bytes.length)
    const body = hasBody && bytes ? parseBody(bytes) : undefined
    const { parameters: path } = route
    exchange.input = readInput(operation, { path, search: exchange.target.search, headers: request.headers, body })
  }
  if (hasBody || announcesBody(request)) return readBody(request).then(finish)
  finish()
  return undefined
}

function isMeasured(operation: OperationId | undefined): operation is MeasuredOperationId {
  return operation !== undefined && operations[operation].measured
}

/** A signal that aborts when the connection of an answer is lost; to abort costs more than all else in a request. */
function hangUp(response: Response): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}
