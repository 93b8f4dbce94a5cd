import type { RequestListener } from 'node:http'
import express, { type ErrorRequestHandler, type RequestHandler, type Response } from 'express'
import { sendProblem } from './api/problem.ts'
import { route } from './api/route.ts'
import { type ApiParts, type Arrival, createApi } from './api/router.ts'
import { splitTarget, toOriginForm } from './api/url.ts'
import { type OperationId, operations } from './contract.ts'
import { AppError } from './errors.ts'

/** What the hallway needs beside the API. */
export type AppParts = Omit<ApiParts, 'onWork'> & {
  /** Counts a measured request from its arrival; the result settles it with its status when the response has closed. */
  readonly arrive: (tag: { operation: string; path: string; method: string }) => Settle
  /** Most requests that may be at work for measured operations at once; one more is refused. */
  readonly maxInFlight: number
  /** Whether connections are to be given up after the answer. */
  readonly isClosing: () => boolean
  readonly report: (error: unknown) => void
}

type Settle = (status: number, complete: boolean) => void

/** The hallway: what a request meets, in order. */
export async function createApp(parts: AppParts): Promise<RequestListener> {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  const { admit, onWork, work } = createCap(parts)
  app.use(tag, edge(parts), measure(parts), admit, work(await createApi({ ...parts, onWork })), failures(parts))
  return (request, response) => {
    request.url = toOriginForm(request.url ?? '')
    app(request, response)
  }
}

/** Routes the request once, so that even malformed JSON belongs to its operation. */
const tag: RequestHandler = (request, response, next) => {
  const target = splitTarget(request.url)
  response.locals.arrival = { target, route: route(request.method, target.pathname) } satisfies Arrival
  next()
}

/** Starts the sample of a measured request; `close` fires exactly once, whether the answer was sent or not. */
const measure = ({ arrive }: AppParts): RequestHandler => {
  return (request, response, next) => {
    const { operation } = (response.locals.arrival as Arrival).route
    if (!operation || operations[operation].measured) {
      const settle = arrive({ ...describe(operation), method: request.method })
      response.once('close', () => settle(response.statusCode, response.writableFinished))
    }
    next()
  }
}

/**
 * Sheds load: while as many requests are at work as may be, a new one is refused before any work. At work is what has been
 * read and is not answered yet: a client that sends or reads slowly takes no place from the others. Probes and /metrics are
 * never refused.
 */
function createCap({ maxInFlight }: AppParts) {
  const atWork = new Set<Response>()
  const check = () => {
    if (atWork.size >= maxInFlight) throw new AppError('unavailable', 'Too many requests are at work.')
  }
  const admit: RequestHandler = (_, response, next) => {
    const { operation } = (response.locals.arrival as Arrival).route
    if (operation && operations[operation].measured) check()
    next()
  }
  const onWork = (response: Response) => {
    check()
    atWork.add(response)
  }
  const work = (api: RequestHandler): RequestHandler => {
    return async (request, response, next) => {
      try {
        await api(request, response, next)
      } finally {
        atWork.delete(response)
      }
    }
  }
  return { admit, onWork, work }
}

/** Sets the headers that every answer has. */
const edge = ({ isClosing }: AppParts): RequestHandler => {
  return (_, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (isClosing()) response.setHeader('Connection', 'close')
    next()
  }
}

const failures = ({ report }: AppParts): ErrorRequestHandler => {
  return (error, request, response, _next) => {
    sendProblem(error, (response.locals.arrival as Arrival).route.allow, [request, response], report)
  }
}

/** The labels of an operation; a request that has none is unmatched in both. */
function describe(operation: OperationId | undefined): { operation: string; path: string } {
  if (!operation) return { operation: 'unmatched', path: 'unmatched' }
  return { operation, path: operations[operation].path }
}
