import { parseValue } from '../promql/text-format.js'
import { request } from './request.ts'

/** Where Prometheus is unless the user says otherwise. */
export const PROMETHEUS_URL = 'http://localhost:9090'

/** One series of an answer: its labels, the name among them, and its value. */
export type Series = { readonly labels: Readonly<Record<string, string>>; readonly value: number }

/** What Prometheus says to an instant query. */
export type Answer =
  | { readonly kind: 'series'; readonly series: readonly Series[] }
  | { readonly kind: 'range' }
  | { readonly kind: 'string' }
  | { readonly kind: 'refused'; readonly verdict: 'not-promql' | 'not-evaluable'; readonly message: string }

/** Asks a query at a moment, in seconds since 1970; throws when Prometheus cannot be asked. */
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

/** Why Prometheus refuses a query for good (HTTP API, "Format overview"); other errors are no fault of the query. */
const VERDICTS: Readonly<Record<string, 'not-promql' | 'not-evaluable'>> = {
  bad_data: 'not-promql',
  execution: 'not-evaluable',
}

/** Asks the Prometheus at a URL by its HTTP API. */
export function createAsk(url: string): Ask {
  return async (query, timeS) => {
    const response = await request(`${url}/api/v1/query`, 'Prometheus', {
      method: 'POST',
      body: new URLSearchParams({ query, time: String(timeS) }),
    })
    const text = await response.text()
    // What Prometheus says while it reads its log of writes, or stops (testReady in its web.go).
    if (response.status === 503 && text.startsWith('Service Unavailable')) {
      throw new Error(`the Prometheus on ${url} is starting or stopping: try again in a moment`)
    }
    const body = bodyOf(text)
    if (!body) {
      throw new Error(
        `no Prometheus answers on ${url}, but something else that says ${response.status}: --prometheus <URL> says where it is, by default ${PROMETHEUS_URL}`,
      )
    }
    const { data, errorType = '', error = '' } = body
    if (data) return read(data.resultType, data.result)
    const verdict = VERDICTS[errorType]
    if (verdict) return { kind: 'refused', verdict, message: error }
    throw new Error(`Prometheus could not answer: ${errorType}: ${error}`)
  }
}

/** What Prometheus answers, also when it refuses; undefined when something else has answered. */
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
