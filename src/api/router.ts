import type { Request, RequestHandler, Response } from 'express'
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend'
import {
  document,
  type Handlers,
  type Input,
  type MeasuredOperationId,
  type OperationId,
  operations,
} from '../contract.ts'
import { AppError } from '../errors.ts'
import { announcesBody, checkMediaType, parseBody, readBody } from './body.ts'
import { readInput } from './input.ts'
import { type AnyReply, checkAccept, sendReply } from './reply.ts'
import type { Route } from './route.ts'
import { checkPathname, type Target } from './url.ts'

/** What the hallway in app.ts has found out about a request before the API sees it. */
export type Arrival = { readonly route: Route; readonly target: Target }

/** What the API needs beside the handlers. */
export type ApiParts = {
  readonly handlers: Handlers
  /** A request for a measured operation has been read and is found sound; throws when it is one too many. */
  readonly onWork: (response: Response) => void
  /** Waits as long as the simulated latency of an operation says, if at all; rejects when the client hangs up. */
  readonly simulate: (operation: MeasuredOperationId, hangUp: () => AbortSignal) => Promise<void> | undefined
  /** A body of createPerson has been read. */
  readonly onPayload: (bytes: number) => void
}

/** One request on its way through {@link createApi}. */
type Exchange = Arrival & { readonly request: Request; readonly response: Response; input?: Input<OperationId> }

type Step = (context: Context, exchange: Exchange) => unknown

/**
 * The handlers bound to the contract by openapi-backend, as Express middleware. The table below is the life of a request;
 * every failure on the way is thrown and leaves by problem.ts.
 */
export async function createApi({ handlers, onWork, simulate, onPayload }: ApiParts): Promise<RequestHandler> {
  const life: Record<string, Step> = {
    preRoutingHandler: (_, { target }) => checkPathname(target.pathname),
    notFound: (_, exchange) => answerUnmatched(exchange),
    postSecurityHandler: async (_, exchange) => {
      exchange.input = await readRequest(exchange, onPayload)
    },
    preOperationHandler: (_, { route: { operation }, response }) => {
      if (!operation || !isMeasured(operation)) return undefined
      onWork(response)
      return simulate(operation, () => hangUp(response))
    },
    ...bind(handlers),
    postResponseHandler: ({ response: reply }, { route, request, response }) =>
      sendReply(route.operation, reply as AnyReply, request, response),
  }
  const backend = new OpenAPIBackend({
    definition: structuredClone(document) as unknown as Document,
    quick: true,
    strict: true,
    validate: false,
    ignoreTrailingSlashes: false,
    handlers: life,
  })
  await backend.init()
  replaceRouting(backend)

  return async (request, response) => {
    const arrival: Arrival = response.locals.arrival
    const { pathname } = arrival.target
    const plain = { method: request.method, path: pathname, headers: {}, operation: arrival.route.operation }
    await backend.handleRequest(plain, { ...arrival, request, response } satisfies Exchange)
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

async function readRequest(
  { route, target, request }: Exchange,
  onPayload: ApiParts['onPayload'],
): Promise<Input<OperationId>> {
  const operation = route.operation as OperationId
  checkAccept(operation, request)
  const { hasBody } = operations[operation]
  if (hasBody) checkMediaType(request)
  const bytes = hasBody || announcesBody(request) ? await readBody(request) : undefined
  if (operation === 'createPerson' && bytes) onPayload(bytes.length)
  return readInput(operation, {
    path: route.parameters,
    search: target.search,
    headers: request.headers,
    body: hasBody && bytes ? parseBody(bytes) : undefined,
  })
}

function isMeasured(operation: OperationId): operation is MeasuredOperationId {
  return operations[operation].measured
}

/** A signal that aborts when the connection of an answer is lost; to abort costs more than all else in a request. */
function hangUp(response: Response): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}
