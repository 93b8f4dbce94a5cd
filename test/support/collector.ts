import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A span as a collector gets it, with its attributes by name. */
export type CollectedSpan = {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string
  readonly kind: number
  /** In milliseconds since 1970. */
  readonly from: number
  readonly to: number
  readonly hasFailed: boolean
  readonly attributes: Readonly<Record<string, unknown>>
}

/** A collector on a port of its own. */
export type Collector = {
  /** Where it takes spans. */
  readonly url: string
  readonly spans: CollectedSpan[]
  readonly paths: string[]
  readonly headers: IncomingHttpHeaders[]
  /** The attributes of the service that sends. */
  readonly resources: Readonly<Record<string, unknown>>[]
}

type Value = {
  readonly stringValue?: string
  readonly intValue?: number
  readonly arrayValue?: { readonly values: readonly Value[] }
}
type Attributes = readonly { readonly key: string; readonly value: Value }[]
type Message = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Attributes }
    readonly scopeSpans: readonly { readonly spans: readonly RawSpan[] }[]
  }[]
}
type RawSpan = Pick<CollectedSpan, 'name' | 'traceId' | 'spanId' | 'kind'> & {
  readonly parentSpanId?: string
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly status: { readonly code: number }
  readonly attributes: Attributes
}

const plainValue = ({ arrayValue, stringValue, intValue }: Value): unknown =>
  arrayValue ? arrayValue.values.map(plainValue) : (stringValue ?? intValue)
const attributesOf = (list: Attributes) => Object.fromEntries(list.map(({ key, value }) => [key, plainValue(value)]))
const millisecondsOf = (nanoseconds: string) => Number(BigInt(nanoseconds) / 1000n) / 1000

function collectedSpan({ name, traceId, spanId, parentSpanId = '', kind, attributes, ...raw }: RawSpan): CollectedSpan {
  return {
    name,
    traceId,
    spanId,
    parentSpanId,
    kind,
    from: millisecondsOf(raw.startTimeUnixNano),
    to: millisecondsOf(raw.endTimeUnixNano),
    hasFailed: raw.status.code === 2,
    attributes: attributesOf(attributes),
  }
}

/** Collects spans until the test ends; `respond` answers each message, with 200 at once by default. */
export async function startCollector(
  respond: (response: ServerResponse) => void = (response) => void response.end('{}'),
): Promise<Collector> {
  const spans: CollectedSpan[] = []
  const paths: string[] = []
  const headers: IncomingHttpHeaders[] = []
  const resources: Readonly<Record<string, unknown>>[] = []
  const server = createServer(async (request, response) => {
    const message = JSON.parse(await text(request)) as Message
    paths.push(request.url ?? '')
    headers.push(request.headers)
    for (const { resource, scopeSpans } of message.resourceSpans) {
      resources.push(attributesOf(resource.attributes))
      for (const scope of scopeSpans) spans.push(...scope.spans.map(collectedSpan))
    }
    response.setHeader('Content-Type', 'application/json')
    respond(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`
  return { url, spans, paths, headers, resources }
}
