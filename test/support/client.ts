import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { decodedText, violations } from './conformance.ts'
import { parseExposition } from './exposition.ts'

/** A request; a `json` becomes the body with its content type. */
export type Call = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: string | Buffer
  readonly json?: unknown
}

/** A response that conforms to the contract. */
export type Reply = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON that the conformance check has validated.
  readonly json: any
}

/** A client of one server; every response that it gets is checked against the contract, an undeclared one fails. */
export type Client = {
  readonly send: (call: Call) => Promise<Reply>
  readonly get: (path: string, headers?: Call['headers']) => Promise<Reply>
  /** All samples of /metrics by series, as it is written. */
  readonly metrics: () => Promise<Map<string, number>>
  readonly close: () => void
}

/** A client with connections of its own, which are kept alive unless the agent says otherwise. */
export function createClient(url: string, agent = new Agent({ keepAlive: true })): Client {
  const send = async (call: Call): Promise<Reply> => {
    const method = call.method ?? 'GET'
    const answer = await exchange(url, method, call, agent)
    const wrong = violations(method, call.path, answer)
    if (wrong.length > 0) throw new Error(`${method} ${call.path} breaks the contract:\n${wrong.join('\n')}`)
    const text = method === 'HEAD' ? '' : decodedText(answer)
    const isJson = /json$/.test(answer.headers['content-type'] ?? '') && text !== ''
    return { ...answer, text, json: isJson ? JSON.parse(text) : undefined }
  }
  const get: Client['get'] = (path, headers = {}) => send({ path, headers })
  return {
    send,
    get,
    metrics: async () => {
      const samples = parseExposition((await get('/metrics')).text)
      return new Map(samples.map(({ series, value }) => [series, value]))
    },
    close: () => agent.destroy(),
  }
}

/** One request as it is given, without any check. */
export function exchange(
  url: string,
  method: string,
  { path, headers = {}, body, json }: Call,
  agent?: Agent,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  const payload = json === undefined ? body : JSON.stringify(json)
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const outgoing = request({
      // The brackets of an IPv6 address are of the URL, not of the address.
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      port,
      method,
      path,
      ...(agent && { agent }),
      headers: {
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...(payload !== undefined && { 'Content-Length': Buffer.byteLength(payload) }),
        ...headers,
      },
    })
    outgoing.once('error', reject)
    outgoing.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    outgoing.end(payload)
  })
}
