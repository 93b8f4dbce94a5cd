import type { Response } from 'express'
import { type Handlers, type Input, type MeasuredOperationId, type OperationId, operations } from '../contract.ts'
import { AppError } from '../errors.ts'
import { announcesBody, readBody } from '../http/body.ts'
import { checkPathname } from '../http/target.ts'
import type { Recording } from '../request-trace.ts'
import type { Exchange } from './exchange.ts'
import { checkFailure } from './handler-failures.ts'
import { createInputReader } from './input.ts'
import { checkMediaType, parseJson } from './json-body.ts'
import { type InFlightLimiter, overloaded } from './limiter.ts'
import { type AnyReply, negotiate } from './reply.ts'

/** The steps of a request for one operation; each throws or rejects with the failure that is to be sent. */
export type Pipeline = {
  /** Reads and validates what the request brings, into `exchange.input`. Waits only for a body, because each await costs. */
  readonly read: (exchange: Exchange) => Promise<void> | undefined
  /** Waits as the simulation says, and calls the handler. */
  readonly handle: (exchange: Exchange) => Promise<AnyReply>
}

/** What happens to a request beside the work of its handler. */
export type PipelineParts = {
  readonly limiter: InFlightLimiter
  /**
   * Waits for the simulated latency of an operation, if there is one. Rejects with the fault of an incident, and when the
   * client hangs up.
   */
  readonly simulate: (
    operation: MeasuredOperationId,
    hangUp: () => AbortSignal,
    observer: Recording | undefined,
  ) => Promise<void> | undefined
  /** Called with the size in bytes of each body that was read, by operation, and with the trace id of a sampled request. */
  readonly onBody: { readonly [Op in OperationId]?: (bytes: number, traceId: string | undefined) => void }
}

/** Makes the steps of one operation from the contract and its handler. */
export function createPipeline(id: OperationId, handlers: Handlers, parts: PipelineParts): Pipeline {
  const { hasBody } = operations[id]
  const measured = isMeasured(id) ? id : undefined
  const limiter = measured && parts.limiter
  const onBody = parts.onBody[id]
  const handler = handlers[id] as (input: Input<OperationId>, mediaType?: string) => AnyReply | Promise<AnyReply>
  const readInput = createInputReader(id)

  const setInput = (exchange: Exchange, bytes: Buffer | undefined) => {
    const { route, target, request, trace } = exchange
    if (bytes) onBody?.(bytes.length, trace?.id)
    const body = bytes && hasBody ? parseJson(bytes) : undefined
    exchange.input = readInput({ path: route.parameters, search: target.search, headers: request.headers, body })
  }
  return {
    read: (exchange) => {
      const { request, target } = exchange
      checkPathname(target.pathname)
      if (limiter?.wouldExceed()) throw overloaded()
      exchange.mediaType = negotiate(id, request)
      if (hasBody) checkMediaType(request)
      if (hasBody || announcesBody(request)) return readBody(request).then((bytes) => setInput(exchange, bytes))
      setInput(exchange, undefined)
      return undefined
    },
    handle: async ({ input, mediaType, response, trace }) => {
      limiter?.acquire()
      try {
        const recording = trace?.recording
        const latency = measured && parts.simulate(measured, () => hangUp(response), recording)
        if (latency) await latency
        // One function with two blocks, because an async function more costs as much as routing.
        try {
          const call = () => handler(input as Input<OperationId>, mediaType)
          return await (recording ? recording.within(call) : call())
        } catch (error) {
          throw checkFailure(id, error)
        }
      } finally {
        limiter?.release()
      }
    },
  }
}

/** Serves a request without an operation: the reply to OPTIONS lists what the path allows, all else is a failure. */
export function handleUnmatched({ route, method, target }: Exchange): AnyReply {
  checkPathname(target.pathname)
  if (route.allow === undefined) {
    throw new AppError('route-not-found', 'No operation has this path; GET /openapi.json lists those that exist.')
  }
  if (method !== 'OPTIONS') throw new AppError('method-not-allowed', `This path allows ${route.allow}.`)
  return { status: 204, headers: { Allow: route.allow } }
}

function isMeasured(id: OperationId): id is MeasuredOperationId {
  return operations[id].measured
}

/** A signal that aborts when the connection of a response is lost. It is made only on demand, because it costs a lot. */
function hangUp(response: Response): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}
