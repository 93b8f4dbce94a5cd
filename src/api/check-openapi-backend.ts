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

/** The steps of three requests, in order, each with the request that it gets. */
const EXPECTED = [
  ...['matched security', 'matched read', 'matched handler', 'matched send'],
  ...['unmatched handler', 'unmatched send'],
  ...['refused security', 'unauthorized', 'failed'],
].join(', ')

/** Rejects when openapi-backend calls other functions than it did, in another order or with other arguments. */
export async function checkOpenApiBackend(Backend?: BackendClass): Promise<void> {
  const steps: string[] = []
  // None has a method, a path or headers, so that only the replaced router can take them.
  const matched = { route: { operation: 'only' } } as unknown as Exchange
  const unmatched = { route: {} } as Exchange
  const refused = { ...matched }
  const names = new Map([
    [matched, 'matched'],
    [unmatched, 'unmatched'],
    [refused, 'refused'],
  ])
  const step = (name: string, given: Exchange) => void steps.push(`${names.get(given)} ${name}`)
  const handler = (given: Exchange) => {
    step('handler', given)
    return REPLY
  }
  const dispatch = await bind(
    {
      handlers: { only: handler },
      unmatched: handler,
      security: {
        token: (given) => {
          step('security', given)
          return given !== refused
        },
      },
      unauthorized: () => {
        steps.push('unauthorized')
        throw new Error()
      },
      read: (given) => step('read', given),
      send: (reply, given) => reply === REPLY && step('send', given),
    },
    SMALL_CONTRACT,
    Backend,
  ).catch(() => undefined)
  for (const exchange of names.keys()) await dispatch?.(exchange).catch(() => steps.push('failed'))
  if (steps.join(', ') === EXPECTED) return
  throw new Error('openapi-backend has changed how it handles a request (src/api/openapi-backend.ts, decision 66)')
}
