import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request } from 'express'
import { type OperationId, operations } from '../contract.ts'
import { AppError } from '../errors.ts'
import { writeAnswer } from './answer.ts'
import type { Exchange } from './exchange.ts'
import { isAcceptable } from './media-type.ts'

const compress = promisify(gzip)

/** For what is compressed for one answer: a scrape takes half the time of the usual level and is a seventh longer. */
const QUICKLY = { level: 1 }

/** The compressed documents and pages, at most one for each version of each. */
const kept = new Map<string, Promise<Buffer>>()

/** What leaves by the first of the two exits; the types of {@link Handlers} have checked it against the contract. */
export type AnyReply = {
  readonly status: number
  readonly body?: unknown
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

/**
 * Sends a reply: its body in the declared media type, compressed where the contract says so and the client accepts
 * it.
 */
export function sendReply({ status, headers, body }: AnyReply, exchange: Exchange): Promise<void> | undefined {
  const { operation } = exchange.route
  const responses: Readonly<Record<number, Declared>> = operation ? operations[operation].responses : {}
  const { mediaType = null, gzip: mayCompress = false } = responses[status] ?? {}
  if (body === undefined) return void writeAnswer(exchange, status, headers ?? {})

  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const all = { 'Content-Type': mediaType ?? 'application/json', ...headers }
  if (mayCompress && exchange.request.acceptsEncodings('gzip', 'identity') === 'gzip') {
    return compressOnce(text, exchange.target.pathname, headers?.ETag).then((bytes) => {
      writeAnswer(exchange, status, { ...all, 'Content-Encoding': 'gzip' }, bytes)
    })
  }
  return void writeAnswer(exchange, status, all, text)
}

/** What has an entity tag is the same for everybody who is sent it, so it is compressed once and kept by path and tag. */
function compressOnce(text: string, pathname: string, etag: string | undefined): Promise<Buffer> {
  if (etag === undefined) return compress(text, QUICKLY)
  const key = `${pathname} ${etag}`
  const bytes = kept.get(key) ?? compress(text)
  kept.set(key, bytes)
  return bytes
}

function successTypes(responses: Readonly<Record<number, Declared>>): string[] {
  const types = Object.values(responses).flatMap(({ mediaType }) => mediaType ?? [])
  return [...new Set(types)].filter((type) => type !== 'application/problem+json')
}
