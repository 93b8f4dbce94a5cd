import { METHODS } from '../label-values.ts'
import type { ClosedRequest } from '../request-trace.ts'

/** The span of a request, by the conventions of OpenTelemetry for HTTP servers. */
type ServerSpan = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | string[]>>
  readonly hasFailed: boolean
}

/** What an attribute calls a client that has closed the connection before the response was complete. */
const CLIENT_CLOSED = 'client-closed'

/**
 * Names a request and describes it (https://opentelemetry.io/docs/specs/semconv/http/http-spans/). Nothing of it can be a
 * secret: no query, no header but the host.
 */
export function serverSpan(request: ClosedRequest, incidents: readonly string[]): ServerSpan {
  const { operation, route, method, pathname, host, httpVersion, status } = request
  const isKnown = METHODS.some((known) => known === method)
  const name = isKnown ? method : 'HTTP'
  const error = status === undefined ? CLIENT_CLOSED : status >= 500 ? String(status) : undefined
  return {
    name: route === undefined ? name : `${name} ${route}`,
    attributes: {
      'http.request.method': isKnown ? method : '_OTHER',
      ...(!isKnown && { 'http.request.method_original': method }),
      'url.scheme': 'http',
      'url.path': pathname,
      'network.protocol.version': httpVersion,
      ...(route !== undefined && { 'http.route': route }),
      ...serverOf(host),
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(error !== undefined && { 'error.type': error }),
      ...(operation !== undefined && { 'prometric.operation': operation }),
      ...(incidents.length > 0 && { 'prometric.incidents': [...incidents] }),
    },
    hasFailed: error !== undefined,
  }
}

/** The address and the port that the client has used; a port that it leaves out is that of the scheme. */
function serverOf(host: string | undefined): Readonly<Record<string, string | number>> {
  const [, address, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(host ?? '') ?? []
  if (address === undefined) return {}
  return { 'server.address': address, 'server.port': port === undefined ? 80 : Number(port) }
}
