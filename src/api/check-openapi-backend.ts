import type { Exchange } from './exchange.ts'
import { type BackendClass, bind } from './openapi-backend.ts'

/** A contract of one operation, which needs a token. */
const SMALL_CONTRACT: Parameters<typeof bind>[1] = {
  openapi: '3.1.0',
  info: { title: 'check', version: '0' },
  paths: { '/only': { get: { operationId: 'only', security: [{ token: [] }], responses: {} } } },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
}

/** What the handler returns, which `send` has to get. */
const REPLY = {}

/** Rejects when openapi-backend calls other functions than it did, in another order or with other arguments. */
export async function checkOpenApiBackend(Backend?: BackendClass): Promise<void> {
  // None has a method, a path or headers, so that only the replaced router can take them.
  const matched = { route: { operation: 'only' } } as unknown as Exchange
  const unmatched = { route: {} } as Exchange
  const steps = [
    await stepsOf(matched, true, Backend),
    await stepsOf(unmatched, true, Backend),
    await stepsOf(matched, false, Backend),
  ]
  if (steps.join(', ') === 'security read handler send, unmatched send, security unauthorized failed') return
  throw new Error('openapi-backend has changed how it handles a request (src/api/openapi-backend.ts, decision 66)')
}

/** The functions that get this exchange, in order; of `send`, only with what the function before it has returned. */
async function stepsOf(exchange: Exchange, isAuthorized: boolean, Backend?: BackendClass): Promise<string> {
  const steps: string[] = []
  const step = (name: string, result?: unknown) => (given?: Exchange) => {
    if (given === exchange) steps.push(name)
    return result
  }
  const send = step('send')
  const binding = bind(
    {
      handlers: { only: step('handler', REPLY) },
      unmatched: step('unmatched', REPLY),
      security: {
        token: (given) => {
          step('security')(given)
          return isAuthorized
        },
      },
      unauthorized: () => {
        steps.push('unauthorized')
        throw new Error()
      },
      read: step('read'),
      send: (reply, given) => reply === REPLY && send(given),
    },
    SMALL_CONTRACT,
    Backend,
  )
  await binding.then((dispatch) => dispatch(exchange)).catch(() => steps.push('failed'))
  return steps.join(' ')
}
