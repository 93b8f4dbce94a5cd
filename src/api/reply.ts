import type { Request } from 'express'
import { type OperationId, operations, type Rendering } from '../contract.ts'
import { AppError } from '../errors.ts'
import { isAcceptable } from '../http/media-type.ts'
import type { Exchange } from './exchange.ts'

/** What leaves by the first of the two exits. The types of {@link Handlers} have checked it against the contract. */
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
  throw new AppError('not-acceptable', `This operation responds in ${types.join(', ')}.`)
}

/** Sends a reply: its body in the declared media type, or the bytes of a rendering. */
export function sendReply(
  reply: AnyReply,
  { route: { operation }, request, response, write }: Exchange,
): Promise<void> | undefined {
  const { status, headers, body, rendering } = reply
  const responses: Readonly<Record<number, Declared>> = operation ? operations[operation].responses : {}
  const { mediaType = null, gzip: mayPack = false } = responses[status] ?? {}
  const typed = { 'Content-Type': mediaType ?? 'application/json', ...headers }
  if (rendering) {
    const { bytes, packed, isKept } = rendering
    const packs = mayPack && request.acceptsEncodings('gzip', 'identity') === 'gzip'
    if (!packs) return void write(response, status, typed, bytes, isKept)
    return packed().then((small) => write(response, status, { ...typed, 'Content-Encoding': 'gzip' }, small, isKept))
  }
  if (body === undefined) return void write(response, status, headers ?? {})
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return void write(response, status, typed, text)
}

function successTypes(responses: Readonly<Record<number, Declared>>): string[] {
  const types = Object.values(responses).flatMap(({ mediaType }) => mediaType ?? [])
  return [...new Set(types)].filter((type) => type !== 'application/problem+json')
}
