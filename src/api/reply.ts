import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { type OperationId, operations } from '../contract.ts'
import { AppError } from '../errors.ts'
import { abandonBody } from './body.ts'

const compress = promisify(gzip)

/** What leaves by the first of the two exits; the types of {@link Handlers} have checked it against the contract. */
export type AnyReply = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
}

type Declared = { readonly mediaType: string | null; readonly gzip: boolean }

/** Refuses a client that accepts none of the media types of an operation, where the contract declares 406. */
export function checkAccept(id: OperationId, request: Request): void {
  const { accept } = request.headers
  if (accept === undefined || accept === '*/*' || !(406 in operations[id].responses)) return
  const types = successTypes(operations[id].responses)
  if (request.accepts(types) === false) {
    throw new AppError('not-acceptable', `This operation answers in ${types.join(', ')}.`)
  }
}

/** Sends a reply: its body in the declared media type, compressed where the contract says so and the client accepts it. */
export async function sendReply(
  id: OperationId | undefined,
  { status, headers = {}, body }: AnyReply,
  request: Request,
  response: Response,
): Promise<void> {
  const responses: Readonly<Record<number, Declared>> = id ? operations[id].responses : {}
  const { mediaType = null, gzip: mayCompress = false } = responses[status] ?? {}
  // A text leaves in one write together with the head, bytes would be a second one.
  let content: string | Buffer | undefined
  if (body !== undefined) {
    content = typeof body === 'string' ? body : JSON.stringify(body)
    response.setHeader('Content-Type', mediaType ?? 'application/json')
    if (mayCompress && request.acceptsEncodings('gzip', 'identity') === 'gzip') {
      content = await compress(content)
      response.setHeader('Content-Encoding', 'gzip')
    }
    response.setHeader('Content-Length', Buffer.byteLength(content))
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  response.statusCode = status
  abandonBody(request, response)
  response.end(content)
}

function successTypes(responses: Readonly<Record<number, Declared>>): string[] {
  const types = Object.values(responses).flatMap(({ mediaType }) => mediaType ?? [])
  return [...new Set(types)].filter((type) => type !== 'application/problem+json')
}
