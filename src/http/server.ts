import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { type ConnectionReason, limits } from '../contract.ts'
import { type Backlog, connectionsFor, memoryLimit } from './backlog.ts'
import { type ServeParts, serve } from './connection.ts'
import { mostConnections } from './descriptors.ts'
import { createServer } from './node-http.ts'
import { closeStandstills } from './stall-timeout.ts'

/** How often Node.js checks the time limits of headers and requests. */
const TIMEOUT_CHECK_MS = 500

/** What serves requests, the classes that it needs them to have, and the form of its failures. */
type Application = Pick<ServeParts, 'listener' | 'toResponse'> & {
  readonly classes: {
    readonly IncomingMessage: typeof IncomingMessage
    readonly ServerResponse: typeof ServerResponse<IncomingMessage>
  }
}

/** The time limits of a connection, in milliseconds. */
type Timeouts = {
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  readonly stallTimeoutMs: number
  readonly keepAliveTimeoutMs: number
}

/** What a server needs beside an application and timeouts. */
type ServerParts = {
  readonly backlog: Backlog
  readonly onRefused: (reason: ConnectionReason) => void
}

/** An HTTP server with all limits of the contract and of the settings; it does not listen yet. */
export function createHttpServer(
  { listener, toResponse, classes }: Application,
  timeouts: Timeouts,
  { backlog, onRefused }: ServerParts,
): Server {
  const server = createServer({
    ...classes,
    maxHeaderSize: limits.headerBytes,
    requireHostHeader: false,
    headersTimeout: Math.min(timeouts.headersTimeoutMs, timeouts.requestTimeoutMs),
    requestTimeout: timeouts.requestTimeoutMs,
    connectionsCheckingInterval: TIMEOUT_CHECK_MS,
  })
  closeStandstills(server, { stallMs: timeouts.stallTimeoutMs, keepAliveMs: timeouts.keepAliveTimeoutMs })
  server.maxConnections = Math.min(mostConnections() ?? Number.POSITIVE_INFINITY, connectionsFor(memoryLimit()))
  server.on('drop', () => onRefused('too-many-connections'))
  serve(server, { listener, backlog, toResponse, onRefused })
  return server
}
