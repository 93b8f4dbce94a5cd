import type * as http from 'node:http'
import express, { type RequestHandler } from 'express'
import { type OperationId, operations } from '../contract.ts'
import type { AppError } from '../errors.ts'
import { createResponseWriter, type WriterParts } from '../http/response.ts'
import { normaliseTarget, splitTarget } from '../http/target.ts'
import { type ApiParts, createDispatch } from './dispatch.ts'
import type { Exchange } from './exchange.ts'
import { type HttpClasses, withExpressPrototypes } from './express-prototypes.ts'
import { type ProblemResponse, sendProblem, toProblemResponse } from './problem.ts'
import { route, wholeServer } from './route.ts'

/** What the application needs beside the API. */
type AppParts = ApiParts &
  WriterParts & {
    /** Counts a measured request from its arrival; the result ends it with its status when the response has closed. */
    readonly arrive: (
      operation: OperationId | 'unmatched',
      method: string,
    ) => (status: number, complete: boolean) => void
    readonly report: (error: unknown) => void
  }

/** What a server needs to serve the application. */
type App = {
  readonly listener: http.RequestListener
  readonly classes: HttpClasses
  /** Gives a failure the form of a response, for what never becomes a request. */
  readonly toResponse: (failure: AppError) => ProblemResponse
}

/** The application: one Express middleware, because each costs as much as routing does. */
export async function createApp({ arrive, isClosing, backlog, report, ...parts }: AppParts): Promise<App> {
  const dispatch = await createDispatch(parts)
  const write = createResponseWriter({ isClosing, backlog })
  const middleware: RequestHandler = (request, response) => {
    const { method } = request
    // Routed once, so that even malformed JSON belongs to its operation.
    const target = splitTarget(request.url)
    const isServer = method === 'OPTIONS' && target.pathname === '*'
    const found = isServer ? wholeServer : route(method, target.pathname)
    const exchange: Exchange = { method, route: found, target, request, response, write, input: undefined }
    measure(exchange, arrive)
    dispatch(exchange).catch((error) => sendProblem(error, exchange, report))
  }
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(middleware)
  const classes = withExpressPrototypes(app)
  const listener: http.RequestListener = (request, response) => {
    normaliseTarget(request)
    app(request, response)
  }
  return { listener, classes, toResponse: toProblemResponse }
}

/** Starts the sample of a measured request; `close` fires exactly once, whether the response was sent or not. */
function measure({ route: { operation }, method, response }: Exchange, arrive: AppParts['arrive']): void {
  if (operation && !operations[operation].measured) return
  const end = arrive(operation ?? 'unmatched', method)
  response.on('close', () => end(response.statusCode, response.writableFinished))
}
