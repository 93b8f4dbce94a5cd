import type { Truth } from '../contract.ts'
import type { Series } from './prometheus.ts'
import type { ServiceState } from './service.ts'

/** A series that is expected; null where nothing happened that could have a value. */
export type Expected = { readonly labels: Series['labels']; readonly value: number | null }

/** What a lesson asks for: its true value, and the words that say it. */
export type Quantity = {
  readonly unit: string
  readonly of: (state: ServiceState) => readonly Expected[]
  /** What has happened as often as the truth says, in place of "is the truth". */
  readonly happened?: string
  /** Why Prometheus says something else, where it is not the last scrape. */
  readonly apart?: string
}

type Summary = Truth['overall']

/** Everything that lessons ask for, by the name that they use. A truth covers the last minute. */
const QUANTITIES = {
  'persons in the store': {
    unit: 'persons',
    happened: 'are there',
    apart: 'They come and go between two scrapes.',
    of: ({ exposed }) => exposed('person_store_count'),
  },
  'share of the store in use': {
    unit: 'as a share',
    of: ({ exposed }) => {
      const limit = exposed('person_store_limit')[0]?.value ?? Number.NaN
      return exposed('person_store_count').map(({ labels, value }) => ({ labels, value: value / limit }))
    },
  },
  'requests per second': { ...overall('requests per second', ({ rate }) => rate), happened: 'arrived' },
  'requests per second by operation': {
    unit: 'requests per second',
    happened: 'arrived',
    of: ({ truth }) =>
      Object.entries(truth.operations).map(([operation, { rate }]) => ({ labels: { operation }, value: rate })),
  },
  'error ratio': { ...overall('as a share', ({ error_ratio }) => error_ratio), happened: 'failed' },
  'mean duration': overall('seconds', ({ duration_seconds }) => duration_seconds?.mean ?? null),
  '99th percentile of the duration': {
    ...overall('seconds', ({ duration_seconds }) => duration_seconds?.p99 ?? null),
    apart: 'A histogram knows the bucket that it lies in, and not where.',
  },
  '99th percentile of the duration, from a native histogram': {
    ...overall('seconds', ({ duration_seconds }) => duration_seconds?.p99 ?? null),
    apart: 'A native histogram knows the bucket that it lies in, whose bounds are 9 % apart.',
  },
  '99th percentile of the duration by operation': {
    unit: 'seconds',
    of: ({ truth }) =>
      Object.entries(truth.operations).map(([operation, { duration_seconds }]) => ({
        labels: { operation },
        value: duration_seconds?.p99 ?? null,
      })),
  },
  'share of fast requests for getPerson': {
    unit: 'as a share',
    of: ({ truth }) => [{ labels: {}, value: truth.operations.getPerson?.objective?.latency.attained ?? null }],
  },
  // Little's law: requests in progress are the requests per second times the seconds that each takes.
  'mean requests in progress': overall(
    'requests',
    ({ rate, duration_seconds }) => rate * (duration_seconds?.mean ?? 0),
  ),
  'availability burn rate of getPerson': burnRate(({ availability }) => availability),
  'latency burn rate of getPerson': burnRate(({ latency }) => latency),
  'memory taken by the leak': {
    unit: 'megabytes per second',
    apart: 'The heap grows and shrinks as well, most of all in the first minutes of a process.',
    of: ({ incidents }) => [{ labels: {}, value: leakOf(incidents) }],
  },
  'highest availability burn rate': {
    unit: 'times the allowed',
    of: ({ truth }) => {
      const rates = Object.entries(truth.operations).map(
        ([operation, { objective }]) => [operation, burnRateOf(objective?.availability) ?? 0] as const,
      )
      const [operation, value] = rates.reduce((worst, next) => (next[1] > worst[1] ? next : worst), ['', 0])
      return [{ labels: { operation }, value }]
    },
  },
  'failures per second by code': {
    unit: 'requests per second',
    happened: 'failed',
    of: ({ truth: { overall, seconds } }) =>
      Object.entries(overall.codes)
        .filter(([code]) => code >= '500')
        .map(([code, count]) => ({ labels: { code }, value: count / seconds })),
  },
  'age of the last snapshot': {
    unit: 'seconds',
    apart: 'A snapshot came since the last scrape.',
    of: ({ exposed, truth }) =>
      exposed('person_snapshot_last_success_timestamp_seconds').map(({ labels, value }) => ({
        labels,
        value: Date.parse(truth.to) / 1000 - value,
      })),
  },
  'version that runs': {
    unit: 'as always',
    of: ({ exposed }) =>
      exposed('app_build_info').map(({ labels: { version = '' }, value }) => ({ labels: { version }, value })),
  },
} as const satisfies Readonly<Record<string, Quantity>>

/** The name of something that a lesson can ask for. */
type QuantityName = keyof typeof QUANTITIES

/** The quantity of a name; undefined when nothing has that name. */
export function quantity(name: string): Quantity | undefined {
  return Object.hasOwn(QUANTITIES, name) ? QUANTITIES[name as QuantityName] : undefined
}

function overall(unit: string, value: (summary: Summary) => number | null): Quantity {
  return { unit, of: ({ truth }) => [{ labels: {}, value: value(truth.overall) }] }
}

type Attained = { readonly objective: number; readonly attained: number | null }

/** How many times faster than allowed the error budget is spent: the share of bad requests over the allowed share. */
function burnRateOf(part: Attained | undefined): number | null {
  if (!part || part.attained === null) return null
  return (1 - part.attained) / (1 - part.objective)
}

function burnRate(objectiveOf: (objective: NonNullable<Summary['objective']>) => Attained): Quantity {
  return {
    unit: 'times the allowed',
    of: ({ truth }) => {
      const objective = truth.operations.getPerson?.objective
      return [{ labels: {}, value: burnRateOf(objective ? objectiveOf(objective) : undefined) }]
    },
  }
}

/** The megabytes per second that the leak takes: its size over its duration, because it grows in a straight line. */
function leakOf(incidents: ServiceState['incidents']): number | null {
  const leak = incidents.find((one) => 'incident' in one && one.incident === 'memory-leak')
  return leak && 'intensity' in leak
    ? (leak.intensity * 1000) / (Date.parse(leak.ends_at) - Date.parse(leak.starts_at))
    : null
}
