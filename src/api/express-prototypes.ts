import type * as http from 'node:http'
import type { Express } from 'express'
import { IncomingMessage, ServerResponse } from '../http/node-http.ts'

/** The classes of requests and responses, as `http.createServer` takes them. */
export type HttpClasses = {
  readonly IncomingMessage: typeof IncomingMessage
  readonly ServerResponse: typeof ServerResponse<http.IncomingMessage>
}

/**
 * Classes whose instances have Express's prototypes from the start. Otherwise Express sets them on each request, which costs
 * more than all the rest that it does: V8 forgets what it knew about such an object (decision 10).
 */
export function withExpressPrototypes(app: Express): HttpClasses {
  const Request = class extends IncomingMessage {}
  const Response = class extends ServerResponse {}
  app.request = Object.setPrototypeOf(Request.prototype, app.request)
  app.response = Object.setPrototypeOf(Response.prototype, app.response)
  return { IncomingMessage: Request, ServerResponse: Response }
}
