import type { Request } from 'express'
import { type OperationId, operations, type Rendering } from '../contract.ts'
import { AppError } from '../errors.ts'
import { preferredMediaType } from '../http/media-type.ts'
import type { Exchange } from './exchange.ts'

/** What leaves by the first of the two exits. The types of {@link Handlers} have checked it against the contract. */
export type AnyReply = {
  readonly status: number
  readonly mediaType?: string
  readonly body?: unknown
  readonly rendering?: Rendering<unknown>
  readonly headers?: Readonly<Record<string, string>>
}

type Declared = { readonly mediaTypes: readonly string[]; readonly gzip: boolean }

/** The media types of each operation that are not those of a problem. */
const SUCCESS_TYPES = new Map(
  Object.entries(operations).map(([id, { responses }]) => {
    const types = Object.values<Declared>(responses).flatMap(({ mediaTypes }) => mediaTypes)
    return [id, [...new Set(types)].filter((type) => type !== 'application/problem+json')]
  }),
)

/**
 * The media type of an operation that a client prefers. Without one that it accepts, it is refused where the contract declares
 * 406; elsewhere it gets the first.
 */
export function negotiate(id: OperationId, { headers: { accept } }: Request): string | undefined {
  const types = SUCCESS_TYPES.get(id) ?? []
  const [first] = types
  if (accept === undefined || accept === '*/*' || accept === first) return first
  const isStrict = 406 in operations[id].responses
  if (!isStrict && types.length < 2) return first
  const preferred = preferredMediaType(accept, types)
  if (preferred !== undefined || !isStrict) return preferred ?? first
  throw new AppError('not-acceptable', `This operation responds in ${types.join(', ')}.`)
}

/** Sends a reply: its body in the declared media type, or the bytes of a rendering. */
export function sendReply(
  reply: AnyReply,
  { route: { operation }, request, response, write }: Exchange,
): Promise<void> | undefined {
  const { status, mediaType, headers, body, rendering } = reply
  const responses: Readonly<Record<number, Declared>> = operation ? operations[operation].responses : {}
  const { mediaTypes = [], gzip: mayPack = false } = responses[status] ?? {}
  const typed = { 'Content-Type': mediaType ?? mediaTypes[0] ?? 'application/json', ...headers }
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
