import { parseValue } from '../promql/text-format.js'
import { request } from './request.ts'

/** Where Prometheus is unless the user says otherwise. */
export const PROMETHEUS_URL = 'http://localhost:9090'

/** One series of an answer: its labels, the name among them, and its value. */
export type Series = { readonly labels: Readonly<Record<string, string>>; readonly value: number }

/** What Prometheus answers to an instant query. */
export type Answer =
  | { readonly kind: 'series'; readonly series: readonly Series[] }
  | { readonly kind: 'range' }
  | { readonly kind: 'string' }
  | { readonly kind: 'refused'; readonly verdict: 'not-promql' | 'not-evaluable'; readonly message: string }

/** Evaluates a query at a moment, in seconds since 1970; throws when Prometheus does not answer. */
export type Ask = (query: string, timeS: number) => Promise<Answer>

type Body = {
  readonly status: 'success' | 'error'
  readonly errorType?: string
  readonly error?: string
  readonly data?: { readonly resultType: string; readonly result: unknown }
}
type Vector = readonly {
  readonly metric: Readonly<Record<string, string>>
  readonly value: readonly [number, string]
}[]

/** The errors that the query causes (HTTP API, "Format overview"); all others have a cause outside it. */
const VERDICTS: Readonly<Record<string, 'not-promql' | 'not-evaluable'>> = {
  bad_data: 'not-promql',
  execution: 'not-evaluable',
}

/** Makes a function that sends queries to the HTTP API of the Prometheus at a URL. */
export function createAsk(url: string): Ask {
  return async (query, timeS) => {
    const response = await request(`${url}/api/v1/query`, 'Prometheus', {
      method: 'POST',
      body: new URLSearchParams({ query, time: String(timeS) }),
    })
    const text = await response.text()
    // Prometheus answers so while it reads its write-ahead log, and while it stops (testReady in its web.go).
    if (response.status === 503 && text.startsWith('Service Unavailable')) {
      throw new Error(`the Prometheus on ${url} is starting or stopping: try again in a moment`)
    }
    const body = bodyOf(text)
    if (!body) {
      throw new Error(
        `${url} is not a Prometheus: it answers with ${response.status}; give its address by --prometheus <URL>, by default ${PROMETHEUS_URL}`,
      )
    }
    const { data, errorType = '', error = '' } = body
    if (data) return read(data.resultType, data.result)
    const verdict = VERDICTS[errorType]
    if (verdict) return { kind: 'refused', verdict, message: error }
    throw new Error(`Prometheus could not answer: ${errorType}: ${error}`)
  }
}

/** The body of an answer of Prometheus, a refusal included; undefined when something else has answered. */
function bodyOf(text: string): Body | undefined {
  try {
    const body: Body | null = JSON.parse(text)
    return body?.status === 'success' || body?.status === 'error' ? body : undefined
  } catch {
    return undefined
  }
}

function read(type: string, result: unknown): Answer {
  if (type === 'scalar') {
    const [, value] = result as [number, string]
    return { kind: 'series', series: [{ labels: {}, value: parseValue(value) }] }
  }
  if (type !== 'vector') return { kind: type === 'matrix' ? 'range' : 'string' }
  const series = (result as Vector).map(({ metric, value }) => ({ labels: metric, value: parseValue(value[1]) }))
  return { kind: 'series', series }
}
