import type * as http from 'node:http'
import { Socket } from 'node:net'
import express, { type Express } from 'express'
import { IncomingMessage, ServerResponse } from '../http/node-http.ts'

/** The classes of requests and responses, as `http.createServer` takes them. */
export type HttpClasses = {
  readonly IncomingMessage: typeof IncomingMessage
  readonly ServerResponse: typeof ServerResponse<http.IncomingMessage>
}

/**
 * Classes whose instances have Express's prototypes from the start. Otherwise Express sets them on each request, which costs
 * more than all the rest that it does: V8 forgets what it knew about such an object (decisions 10 and 66).
 */
export function withExpressPrototypes(app: Express): HttpClasses {
  const Request = class extends IncomingMessage {}
  const Response = class extends ServerResponse {}
  app.request = Object.setPrototypeOf(Request.prototype, app.request)
  app.response = Object.setPrototypeOf(Response.prototype, app.response)
  return { IncomingMessage: Request, ServerResponse: Response }
}

/** Throws when Express no longer leaves the prototypes of such requests and responses alone; `create` makes an application. */
export function checkExpress(create: () => Express = express): void {
  let cause: unknown
  try {
    if (keepsPrototypes(create())) return
  } catch (error) {
    cause = error
  }
  throw new Error('Express has changed how it sets prototypes (src/api/express-prototypes.ts, decision 66)', { cause })
}

/** Whether a request and its response reach the middleware with the prototypes that they were made with. */
function keepsPrototypes(app: Express): boolean {
  const classes = withExpressPrototypes(app)
  const request = new classes.IncomingMessage(new Socket())
  const response = new classes.ServerResponse(request)
  Object.assign(request, { method: 'GET', url: '/' })
  let isKept = false
  app.use((got, given) => {
    const prototypes = [Object.getPrototypeOf(got), Object.getPrototypeOf(given)]
    isKept =
      prototypes[0] === classes.IncomingMessage.prototype &&
      prototypes[1] === classes.ServerResponse.prototype &&
      typeof got.acceptsEncodings === 'function'
  })
  app(request as express.Request, response as express.Response)
  return isKept
}
