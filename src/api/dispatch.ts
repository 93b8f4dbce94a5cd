import { type Handlers, type OperationId, operations } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { HostCheck } from '../http/host.ts'
import type { Exchange } from './exchange.ts'
import { createInFlightLimiter } from './limiter.ts'
import { bind } from './openapi-backend.ts'
import { createPipeline, handleUnmatched, type Pipeline, type PipelineParts } from './pipeline.ts'
import { type AnyReply, sendReply } from './reply.ts'

/** What the API needs beside the handlers. */
export type ApiParts = Omit<PipelineParts, 'limiter'> & {
  readonly handlers: Handlers
  /** Whether the `Authorization` of a request lets it control incidents. */
  readonly authorize: (authorization: string | undefined) => boolean
  readonly isHostServed: HostCheck
  /** A request for another host has been refused. */
  readonly onMisdirected: () => void
  /** The most requests for measured operations in progress at once; one more is refused. */
  readonly maxInFlight: number
}

/** Takes a request from its route to its response; rejects with the failure that `problem.ts` is to send. */
type Dispatch = (exchange: Exchange) => Promise<void>

/**
 * Connects the pipeline of each operation to openapi-backend, which calls its steps for every request: security, then
 * reading and validation, then the handler, then the reply (decision 67).
 */
export async function createDispatch(parts: ApiParts): Promise<Dispatch> {
  const { handlers, authorize, isHostServed, onMisdirected, maxInFlight } = parts
  const limiter = createInFlightLimiter(maxInFlight)
  const ids = Object.keys(handlers) as OperationId[]
  const pipelines = new Map(ids.map((id) => [id, createPipeline(id, handlers, { ...parts, limiter })]))
  const dispatch = await bind({
    handlers: Object.fromEntries([...pipelines].map(([id, { handle }]) => [id, handle])),
    unmatched: handleUnmatched,
    security: { controlToken: ({ request }) => authorize(request.headers.authorization) },
    unauthorized: () => {
      throw new AppError('unauthorized', 'This operation needs the control token of the service.')
    },
    read: (exchange) => (pipelines.get(exchange.route.operation as OperationId) as Pipeline).read(exchange),
    send: (reply, exchange) => sendReply(reply as AnyReply, exchange),
  })

  return (exchange) => {
    const { route, request } = exchange
    const isAnyHost = route.operation !== undefined && operations[route.operation].anyHost
    if (isAnyHost || isHostServed(request.headers.host)) return dispatch(exchange)
    onMisdirected()
    return Promise.reject(misdirected())
  }
}

function misdirected(): AppError {
  const detail =
    'The host of this request is not served. Start the service with --allowed-hosts and this host to serve it.'
  return new AppError('misdirected-request', detail)
}
