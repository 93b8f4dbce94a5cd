import type { Response } from 'express'
import { type Handlers, type MeasuredOperationId, type OperationId, operations } from '../contract.ts'
import { AppError } from '../errors.ts'
import { announcesBody, checkMediaType, parseBody, readBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { checkPathname } from '../http/target.ts'
import { checkFailure } from './handler-failures.ts'
import { createInputReader } from './input.ts'
import { type Cap, noCap } from './limiter.ts'
import { type AnyReply, checkAccept, sendReply } from './reply.ts'

/** Takes a request from its route to its answer; rejects with what is to leave by problem.ts. */
export type Life = (exchange: Exchange) => Promise<void>

/** What happens to a request beside the work of its handler. */
export type LifeParts = {
  /** Most requests for measured operations that may be at work at once; one more is refused. */
  readonly cap: Cap
  /**
   * Waits as long as the simulated latency of an operation says, if at all; fails with the fault of an incident, and when
   * the client hangs up.
   */
  readonly simulate: (operation: MeasuredOperationId, hangUp: () => AbortSignal) => Promise<void> | undefined
  /** A body of createPerson has been read. */
  readonly onPayload: (bytes: number) => void
}

/** The life of a request for one operation. It waits only where there is something to wait for: each await costs. */
export function createLife(id: OperationId, handlers: Handlers, { cap, simulate, onPayload }: LifeParts): Life {
  const { hasBody } = operations[id]
  const measured = isMeasured(id) ? id : undefined
  const { check, enter, leave } = measured ? cap : noCap
  const handle = handlers[id] as (input: unknown) => AnyReply | Promise<AnyReply>
  const readInput = createInputReader(id)

  return async (exchange) => {
    const { request, response, route, target } = exchange
    checkPathname(target.pathname)
    check()
    checkAccept(id, request)
    if (hasBody) checkMediaType(request)
    const bytes = hasBody || announcesBody(request) ? await readBody(request) : undefined
    if (bytes && id === 'createPerson') onPayload(bytes.length)
    const body = bytes && hasBody ? parseBody(bytes) : undefined
    const input = readInput({ path: route.parameters, search: target.search, headers: request.headers, body })
    enter()
    try {
      const latency = measured && simulate(measured, () => hangUp(response))
      if (latency) await latency
      let reply: AnyReply
      try {
        reply = await handle(input)
      } catch (error) {
        throw checkFailure(id, error)
      }
      const sending = sendReply(reply, exchange)
      if (sending) await sending
    } finally {
      leave()
    }
  }
}

/** The life of a request without an operation: OPTIONS is told what the path allows, all else is a failure. */
export const liveUnmatched: Life = async (exchange) => {
  const { route, request, target } = exchange
  checkPathname(target.pathname)
  if (route.allow === undefined) {
    throw new AppError('route-not-found', 'No operation has this path; GET /openapi.json lists those that exist.')
  }
  if (request.method !== 'OPTIONS') throw new AppError('method-not-allowed', `This path allows ${route.allow}.`)
  await sendReply({ status: 204, headers: { Allow: route.allow } }, exchange)
}

function isMeasured(id: OperationId): id is MeasuredOperationId {
  return operations[id].measured
}

/** A signal that aborts when the connection of an answer is lost; to abort costs more than all else in a request. */
function hangUp(response: Response): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}
