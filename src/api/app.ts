import type * as http from 'node:http'
import express, { type Express, type RequestHandler } from 'express'
import { type OperationId, operations } from '../contract.ts'
import type { Backlog } from '../http/backlog.ts'
import type { Exchange } from '../http/exchange.ts'
import { authorityOf } from '../http/host.ts'
import { IncomingMessage, ServerResponse } from '../http/node-http.ts'
import { splitTarget, toOriginForm } from '../http/target.ts'
import { sendProblem } from './problem.ts'
import { route, wholeServer } from './route.ts'
import { type ApiParts, createApi } from './router.ts'

/** What the hallway needs beside the API. */
export type AppParts = ApiParts & {
  /** Counts a measured request from its arrival; the result settles it with its status when the response has closed. */
  readonly arrive: (operation: OperationId | 'unmatched', method: string) => (status: number, complete: boolean) => void
  /** Whether connections are to be given up after the answer. */
  readonly isClosing: () => boolean
  readonly backlog: Backlog
  readonly report: (error: unknown) => void
}

/** What a server needs to serve the hallway. */
export type App = { readonly listener: http.RequestListener; readonly classes: BornClasses }

/** The classes of requests and responses, as `http.createServer` takes them. */
type BornClasses = {
  readonly IncomingMessage: typeof IncomingMessage
  readonly ServerResponse: typeof ServerResponse<http.IncomingMessage>
}

/** The hallway: what a request meets, in order. One middleware, because each costs as much as routing does. */
export async function createApp({ arrive, isClosing, backlog, report, ...parts }: AppParts): Promise<App> {
  const live = await createApi(parts)
  const hallway: RequestHandler = (request, response) => {
    // Routed once, so that even malformed JSON belongs to its operation.
    const target = splitTarget(request.url)
    const isServer = request.method === 'OPTIONS' && target.pathname === '*'
    const found = isServer ? wholeServer : route(request.method, target.pathname)
    const exchange: Exchange = { route: found, target, request, response, isClosing, backlog }
    measure(exchange, arrive)
    live(exchange).catch((error) => sendProblem(error, exchange, report))
  }
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(hallway)
  const classes = bearWithPrototypes(app)
  const listener: http.RequestListener = (request, response) => {
    const target = request.url ?? ''
    const authority = authorityOf(target)
    // What the target says beats the header (RFC 9112, section 3.2.2).
    if (authority !== undefined) request.headers.host = authority
    request.url = toOriginForm(target)
    app(request, response)
  }
  return { listener, classes }
}

/**
 * Classes whose requests and responses are born with Express's prototypes. Express sets them on each request otherwise,
 * which costs more than all the rest that it does: V8 forgets what it knew about such an object (decision 10).
 */
function bearWithPrototypes(app: Express): BornClasses {
  const BornRequest = class extends IncomingMessage {}
  const BornResponse = class extends ServerResponse {}
  app.request = Object.setPrototypeOf(BornRequest.prototype, app.request)
  app.response = Object.setPrototypeOf(BornResponse.prototype, app.response)
  return { IncomingMessage: BornRequest, ServerResponse: BornResponse }
}

/** Starts the sample of a measured request; `close` fires exactly once, whether the answer was sent or not. */
function measure({ route: { operation }, request, response }: Exchange, arrive: AppParts['arrive']): void {
  if (operation && !operations[operation].measured) return
  const settle = arrive(operation ?? 'unmatched', request.method)
  response.on('close', () => settle(response.statusCode, response.writableFinished))
}
