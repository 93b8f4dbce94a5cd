/** A series as promtool takes it: values one step apart. */
export type Series = { readonly series: string; readonly values: string }

/** What happens in one step: requests of getPerson by outcome, and how long they took together, in seconds. */
export type Step = { readonly ok?: number; readonly failed?: number; readonly slow?: number; readonly seconds?: number }

/** The service, as Prometheus knows it. */
export const JOB = 'job="shop",instance="shop:7080"'
const ROUTE = `${JOB},method="GET",path="/person/{id}",operation="getPerson"`

/** The same value again and again. */
export const times = <T>(count: number, value: T): T[] => new Array(count).fill(value)

/** A gauge with these values, one a step; `undefined` is a scrape that failed, or that did not have it. */
export const gauge = (name: string, values: readonly (number | undefined)[], labels = ''): Series => ({
  series: `${name}{${[JOB, labels].filter(Boolean).join(',')}}`,
  values: values.map((value) => value ?? 'stale').join(' '),
})

/** A counter that grows by these amounts, one a step, and is 0 before. */
export function counter(name: string, growth: readonly number[], labels = ''): Series {
  let sum = 0
  return gauge(name, [0, ...growth.map((by) => (sum += by))], labels)
}

/** Requests of one operation, as all metrics of them say it; those that are neither slow nor failed are neither. */
export function requests(steps: readonly Step[]): Series[] {
  const all = steps.map(({ ok = 0, failed = 0, slow = 0 }) => ok + failed + slow)
  const of = (name: string, growth: readonly number[], labels = '') => {
    const { series, values } = counter(name, growth)
    return { series: series.replace(JOB, `${ROUTE}${labels}`), values }
  }
  const fast = steps.map(({ ok = 0, failed = 0 }) => ok + failed)
  return [
    of(
      'http_requests_total',
      steps.map(({ ok = 0, slow = 0 }) => ok + slow),
      ',code="200"',
    ),
    of(
      'http_requests_total',
      steps.map(({ failed = 0 }) => failed),
      ',code="500"',
    ),
    of('http_request_duration_seconds_bucket', fast, ',le="0.25"'),
    of('http_request_duration_seconds_bucket', all, ',le="0.5"'),
    of('http_request_duration_seconds_bucket', all, ',le="+Inf"'),
    of('http_request_duration_seconds_count', all),
    of(
      'http_request_duration_seconds_sum',
      steps.map(({ seconds }, index) => seconds ?? 0.05 * (all[index] ?? 0)),
    ),
  ]
}

/** What makes an instance one of this service: no other program has this series. Without it, it is somebody else's. */
export const mark = (steps: number): Series => gauge('person_store_count', times(steps + 1, 7))

/** The same series from another target. */
export const from = (target: string, all: readonly Series[]): Series[] =>
  all.map(({ series, values }) => ({ series: series.replace(JOB, target), values }))
