import { gunzipSync } from 'node:zlib'
import { paths } from '../../generated/operations.ts'
import { responses } from '../../generated/responses.js'

/** A response as it came over the wire. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** The operationId that the contract gives a request, or `unmatched`; on purpose not the router's own code. */
export function operationOf(method: string, target: string): string {
  // An absolute URL without a path has the path "/" (RFC 9110, section 4.2.3).
  const pathname = target.replace(/^https?:\/\/[^/?]*/, '').split('?')[0] || '/'
  const matches = paths.filter(({ template }) => {
    const pattern = template.replaceAll('.', '[.]').replaceAll(/\{[^}]*\}/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(pathname)
  })
  const path = matches.find(({ template }) => !template.includes('{')) ?? matches[0]
  const operations: Readonly<Record<string, string>> = path?.operations ?? {}
  return operations[method] ?? 'unmatched'
}

/** What a response of the service does that it must not; empty for one that conforms. */
export function violations(method: string, target: string, answer: Answer): string[] {
  const found = contractViolations(method, target, answer)
  const place = `${operationOf(method, target)} ${answer.status}`
  const type =
    answer.headers['content-type'] === 'application/problem+json' ? answer.headers['prometric-problem'] : undefined
  if (type && method !== 'HEAD' && JSON.parse(decodedText(answer)).type !== type)
    found.push(`${place}: Prometric-Problem says ${type}`)
  if (answer.headers['x-powered-by']) found.push(`${place}: x-powered-by is there`)
  if (answer.headers['x-content-type-options'] !== 'nosniff') found.push(`${place}: nosniff is missing`)
  return found
}

/** What a response does that the contract does not allow, whoever gave it: the service or a mock. */
export function contractViolations(method: string, target: string, answer: Answer): string[] {
  const operation = operationOf(method, target)
  const declared = responses[operation]?.[answer.status]
  if (!declared) return [`${operation}: status ${answer.status} is not declared`]

  const found: string[] = []
  const type = answer.headers['content-type']
  const { mediaTypes } = declared
  const isDeclared = typeof type === 'string' ? mediaTypes.includes(type) : mediaTypes.length === 0
  if (!isDeclared) found.push(`content-type ${type}, declared is ${mediaTypes.join(' or ')}`)
  if (!declared.headers(answer.headers)) found.push(`headers: ${JSON.stringify(declared.headers.errors)}`)
  if (mediaTypes.length === 0 && (answer.body.length > 0 || answer.headers['content-length'])) {
    found.push('a body where none is declared')
  }
  if (method === 'HEAD' && answer.body.length > 0) found.push('a body in the answer to HEAD')
  if (method !== 'HEAD' && declared.body) {
    const text = decodedText(answer)
    const value = /json$/.test(String(type)) ? JSON.parse(text) : text
    if (!declared.body(value)) found.push(`body: ${JSON.stringify(declared.body.errors)}`)
  }
  return found.map((violation) => `${operation} ${answer.status}: ${violation}`)
}

/** The body as text, decompressed. */
export function decodedText({ headers, body }: Answer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}
