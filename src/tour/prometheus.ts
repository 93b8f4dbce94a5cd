import { parsePromDuration } from '../duration.js'
import { parseValue } from '../promql/text-format.js'
import { request } from './request.ts'

/** Where Prometheus is unless the user says otherwise. */
export const PROMETHEUS_URL = 'http://localhost:9090'

/** One series of an answer: its labels, the name among them, and its value. */
export type Series = { readonly labels: Readonly<Record<string, string>>; readonly value: number }

/** What Prometheus answers to an instant query. */
export type Answer =
  /** `native` are the labels of the native histograms among the series, which have no value. */
  | { readonly kind: 'series'; readonly series: readonly Series[]; readonly native: readonly Series['labels'][] }
  | { readonly kind: 'range' }
  | { readonly kind: 'string' }
  | { readonly kind: 'refused'; readonly verdict: 'not-promql' | 'not-evaluable'; readonly message: string }

/** A rule that Prometheus evaluates and stores under a name. */
export type RecordingRule = {
  readonly name: string
  readonly query: string
  readonly labels: Readonly<Record<string, string>>
}

/** A target as Prometheus knows it. */
export type Target = { readonly labels: Readonly<Record<string, string>>; readonly intervalS: number }

/** A request that a bucket remembers: the labels of its series, its trace, and what was observed. */
export type Exemplar = { readonly labels: Series['labels']; readonly traceId: string; readonly value: number }

/** What a check asks of Prometheus; all throw with words for the user when it does not answer. */
export type Prometheus = {
  /** Evaluates a query at a moment, in seconds since 1970 by the clock of Prometheus; now unless one is given. */
  readonly ask: (query: string, timeS?: number) => Promise<Answer>
  readonly rules: () => Promise<readonly RecordingRule[]>
  readonly targets: () => Promise<readonly Target[]>
  /** The exemplars of the series of a selector, of the last `seconds`. */
  readonly exemplars: (selector: string, seconds: number) => Promise<readonly Exemplar[]>
}

type Body = {
  readonly status: 'success' | 'error'
  readonly errorType?: string
  readonly error?: string
  readonly data?: unknown
}
type Vector = readonly {
  readonly metric: Readonly<Record<string, string>>
  /** Missing where the sample is a native histogram. */
  readonly value?: readonly [number, string]
}[]

/** The errors that the query causes (HTTP API, "Format overview"); all others have a cause outside it. */
const VERDICTS: Readonly<Record<string, 'not-promql' | 'not-evaluable'>> = {
  bad_data: 'not-promql',
  execution: 'not-evaluable',
}

/** The HTTP API of the Prometheus at a URL (https://prometheus.io/docs/prometheus/latest/querying/api/). */
export function createPrometheus(url: string): Prometheus {
  const read = async <Data>(path: string) => dataOf(await bodyFrom(url, path)) as Data
  return {
    ask: async (query, timeS) => {
      const time = timeS === undefined ? {} : { time: String(timeS) }
      const body = await bodyFrom(url, 'query', {
        method: 'POST',
        body: new URLSearchParams({ query, timeout: '8s', ...time }),
      })
      const verdict = VERDICTS[body.errorType ?? '']
      if (verdict) return { kind: 'refused', verdict, message: body.error ?? '' }
      const { resultType, result } = dataOf(body) as { resultType: string; result: unknown }
      return answerOf(resultType, result)
    },
    rules: async () => {
      type Rule = { name: string; query: string; labels?: Record<string, string> }
      const { groups } = await read<{ groups: readonly { rules: readonly Rule[] }[] }>('rules?type=record')
      return groups.flatMap(({ rules }) => rules.map(({ name, query, labels = {} }) => ({ name, query, labels })))
    },
    targets: async () => {
      type Active = { labels: Record<string, string>; scrapeInterval: string }
      const { activeTargets } = await read<{ activeTargets: readonly Active[] }>('targets?state=active')
      return activeTargets.map(({ labels, scrapeInterval }) => ({
        labels,
        intervalS: (parsePromDuration(scrapeInterval) ?? Number.NaN) / 1000,
      }))
    },
    exemplars: async (selector, seconds) => {
      type Found = { labels: Record<string, string>; value: string }
      type Series = { seriesLabels: Record<string, string>; exemplars: readonly Found[] }
      const end = Date.now() / 1000
      const range = new URLSearchParams({ query: selector, start: String(end - seconds), end: String(end) })
      const series = await read<readonly Series[] | null>(`query_exemplars?${range}`)
      return (series ?? []).flatMap(({ seriesLabels, exemplars }) =>
        exemplars.map(({ labels, value }) => ({
          labels: seriesLabels,
          traceId: labels.trace_id ?? '',
          value: parseValue(value),
        })),
      )
    },
  }
}

/** What an endpoint answers, a refusal included; throws when something else than a Prometheus has answered. */
async function bodyFrom(url: string, path: string, init?: RequestInit): Promise<Body> {
  const { status, text } = await request(`${url}/api/v1/${path}`, 'Prometheus', init)
  // Prometheus answers so while it reads its write-ahead log, and while it stops (testReady in its web.go).
  if (status === 503 && text.startsWith('Service Unavailable')) {
    throw new Error(`the Prometheus on ${url} is starting or stopping: try again in a moment`)
  }
  const body = bodyOf(text)
  if (body) return body
  if (status === 401 || status === 403)
    throw new Error(`${url} refuses the query (${status}): does it need a password?`)
  throw new Error(
    `${url} is not a Prometheus: it answers with ${status}; give its address by --prometheus <URL>, by default ${PROMETHEUS_URL}`,
  )
}

function bodyOf(text: string): Body | undefined {
  try {
    const body: Body | null = JSON.parse(text)
    return body?.status === 'success' || body?.status === 'error' ? body : undefined
  } catch {
    return undefined
  }
}

function dataOf({ data, errorType, error }: Body): unknown {
  if (data) return data
  throw new Error(`Prometheus could not answer: ${errorType}: ${error}`)
}

function answerOf(type: string, result: unknown): Answer {
  if (type === 'scalar') {
    const [, value] = result as [number, string]
    return { kind: 'series', series: [{ labels: {}, value: parseValue(value) }], native: [] }
  }
  if (type !== 'vector') return { kind: type === 'matrix' ? 'range' : 'string' }
  const vector = result as Vector
  return {
    kind: 'series',
    series: vector.flatMap(({ metric, value }) => (value ? [{ labels: metric, value: parseValue(value[1]) }] : [])),
    native: vector.flatMap(({ metric, value }) => (value ? [] : [metric])),
  }
}
