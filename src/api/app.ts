import type * as http from 'node:http'
import express, { type RequestHandler } from 'express'
import { type OperationId, operations } from '../contract.ts'
import type { AppError } from '../errors.ts'
import { createResponseWriter, type WriterParts } from '../http/response.ts'
import { normaliseTarget, splitTarget } from '../http/target.ts'
import type { Recording, RequestTrace } from '../request-trace.ts'
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
    ) => (status: number, complete: boolean, traceId: string | undefined) => void
    readonly tracing: Tracing
    readonly report: (error: unknown, traceId?: string) => void
  }

/** Gives requests their traces, by the header `traceparent`. */
type Tracing = {
  /** Undefined when a measured request is not sampled. */
  readonly sample: (traceparent: unknown) => RequestTrace | undefined
  /** The trace id of any request, for the log. */
  readonly idOf: (traceparent: unknown) => string
}

/** What a server needs to serve the application. */
type App = {
  readonly listener: http.RequestListener
  readonly classes: HttpClasses
  /** Gives a failure the form of a response, for what never becomes a request. */
  readonly toResponse: (failure: AppError) => ProblemResponse
}

/** The application: one Express middleware, because each costs as much as routing does. */
export async function createApp({ arrive, tracing, isClosing, backlog, report, ...parts }: AppParts): Promise<App> {
  const dispatch = await createDispatch(parts)
  const write = createResponseWriter({ isClosing, backlog })
  const reportWithTrace = (error: unknown, { trace, request }: Exchange) =>
    report(error, trace?.id ?? tracing.idOf(request.headers.traceparent))
  const middleware: RequestHandler = (request, response) => {
    const { method } = request
    // Routed once, so that even malformed JSON belongs to its operation.
    const target = splitTarget(request.url)
    const isServer = method === 'OPTIONS' && target.pathname === '*'
    const found = isServer ? wholeServer : route(method, target.pathname)
    const exchange: Exchange = {
      method,
      route: found,
      target,
      request,
      response,
      write,
      trace: undefined,
      input: undefined,
      mediaType: undefined,
    }
    measure(exchange, arrive, tracing)
    dispatch(exchange).catch((error) => sendProblem(error, exchange, reportWithTrace))
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
function measure(exchange: Exchange, arrive: AppParts['arrive'], tracing: Tracing): void {
  const { route, method, request, response } = exchange
  const { operation } = route
  if (operation && !operations[operation].measured) return
  const end = arrive(operation ?? 'unmatched', method)
  const trace = tracing.sample(request.headers.traceparent)
  exchange.trace = trace
  response.on('close', () => {
    const { statusCode, writableFinished } = response
    end(statusCode, writableFinished, trace?.id)
    if (trace?.recording) record(exchange, trace.recording)
  })
}

/** Ends the recording of a request whose response has closed. */
function record({ route: { operation }, method, target, request, response }: Exchange, recording: Recording): void {
  recording.closed({
    operation,
    route: operation && operations[operation].path,
    method,
    pathname: target.pathname,
    host: request.headers.host,
    httpVersion: request.httpVersion,
    status: response.writableFinished ? response.statusCode : undefined,
  })
}
