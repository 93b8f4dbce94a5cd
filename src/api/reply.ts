import type { Request } from 'express'
import { type OperationId, operations, type Rendering } from '../contract.ts'
import { AppError } from '../errors.ts'
import type { Exchange } from '../http/exchange.ts'
import { isAcceptable } from '../http/media-type.ts'
import { writeAnswer } from '../http/response.ts'

/** What leaves by the first of the two exits; the types of {@link Handlers} have checked it against the contract. */
export type AnyReply = {
  readonly status: number
  readonly body?: unknown
  readonly rendering?: Rendering<unknown>
  readonly headers?: Readonly<Record<string, string>>
}

type Declared = { readonly mediaType: string | null; readonly gzip: boolean }

/** Refuses a client that accepts none of the media types of an operation, where the contract declares 406. */
export function checkAccept(id: OperationId, request: Request): void {
  const { accept } = request.headers
  if (accept === undefined || accept === '*/*' || !(406 in operations[id].responses)) return
  const types = successTypes(operations[id].responses)
  if (types.includes(accept) || types.some((type) => isAcceptable(accept, type))) return
  throw new AppError('not-acceptable', `This operation answers in ${types.join(', ')}.`)
}

/** Sends a reply: its body in the declared media type, or the bytes of a rendering. */
export function sendReply(reply: AnyReply, exchange: Exchange): Promise<void> | undefined {
  const { status, headers, body, rendering } = reply
  const { operation } = exchange.route
  const responses: Readonly<Record<number, Declared>> = operation ? operations[operation].responses : {}
  const { mediaType = null, gzip: mayPack = false } = responses[status] ?? {}
  const typed = { 'Content-Type': mediaType ?? 'application/json', ...headers }
  if (rendering) return sendRendering(rendering, status, typed, mayPack, exchange)
  if (body === undefined) return void writeAnswer(exchange, status, headers ?? {})
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return void writeAnswer(exchange, status, typed, text)
}

/** Sends a rendering, compressed where the contract says so and the client accepts it. */
function sendRendering(
  { bytes, packed, isKept }: Rendering<unknown>,
  status: number,
  headers: Readonly<Record<string, string>>,
  mayPack: boolean,
  exchange: Exchange,
): Promise<void> | undefined {
  if (!mayPack || exchange.request.acceptsEncodings('gzip', 'identity') !== 'gzip') {
    return void writeAnswer(exchange, status, headers, bytes, isKept)
  }
  return packed().then((small) => {
    writeAnswer(exchange, status, { ...headers, 'Content-Encoding': 'gzip' }, small, isKept)
  })
}

function successTypes(responses: Readonly<Record<number, Declared>>): string[] {
  const types = Object.values(responses).flatMap(({ mediaType }) => mediaType ?? [])
  return [...new Set(types)].filter((type) => type !== 'application/problem+json')
}
