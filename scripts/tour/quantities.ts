import type { Series } from './prometheus.ts'
import type { Truth, World } from './service.ts'

/** A series that is expected; null where nothing happened that could have a value. */
export type Expected = { readonly labels: Series['labels']; readonly value: number | null }

/** Something that a lesson asks for: its unit, the quantile where it is one, and its true value. */
export type Quantity = {
  readonly unit: string
  readonly quantile?: number
  readonly of: (world: World) => readonly Expected[]
}

/** The most persons that the service holds unless it is told otherwise. */
const MOST_PERSONS = 100_000

type Summary = Truth['overall']

/** Everything that lessons ask for, by the name that they use. Truths are of the last minute. */
const QUANTITIES = {
  'persons in the store': { unit: 'persons', of: ({ exposed }) => exposed('person_store_count') },
  'share of the store in use': {
    unit: 'as a share',
    of: ({ exposed }) =>
      exposed('person_store_count').map(({ labels, value }) => ({ labels, value: value / MOST_PERSONS })),
  },
  'requests per second': overall('requests per second', ({ rate }) => rate),
  'requests per second by operation': {
    unit: 'requests per second',
    of: ({ truth }) =>
      Object.entries(truth.operations).map(([operation, { rate }]) => ({ labels: { operation }, value: rate })),
  },
  'error ratio': overall('as a share', ({ error_ratio }) => error_ratio),
  'mean duration': overall('seconds', ({ duration_seconds }) => duration_seconds?.mean ?? null),
  '95th percentile of the duration': {
    ...overall('seconds', ({ duration_seconds }) => duration_seconds?.p95 ?? null),
    quantile: 0.95,
  },
  // Little's law: what is inside is what arrives in a second times how long it stays.
  'mean requests in progress': overall(
    'requests',
    ({ rate, duration_seconds }) => rate * (duration_seconds?.mean ?? 0),
  ),
  'availability burn rate of getPerson': burnRate(({ objective }) => objective?.availability),
  'latency burn rate of getPerson': burnRate(({ objective }) => objective?.latency),
  'operation with the highest error ratio': {
    unit: 'as a share',
    of: ({ truth }) => {
      const ratios = Object.entries(truth.operations).map(
        ([operation, { error_ratio }]) => [operation, error_ratio ?? 0] as const,
      )
      const [operation, value] = ratios.reduce((worst, next) => (next[1] > worst[1] ? next : worst), ['none', 0])
      return [{ labels: { operation }, value }]
    },
  },
} as const satisfies Readonly<Record<string, Quantity>>

/** The name of something that a lesson can ask for. */
export type QuantityName = keyof typeof QUANTITIES

/** What a name means; undefined when nothing has that name. */
export function quantity(name: string): Quantity | undefined {
  return Object.hasOwn(QUANTITIES, name) ? QUANTITIES[name as QuantityName] : undefined
}

function overall(unit: string, value: (summary: Summary) => number | null): Quantity {
  return { unit, of: ({ truth }) => [{ labels: {}, value: value(truth.overall) }] }
}

type Attained = { readonly objective: number; readonly attained: number | null }

/** How many times faster than allowed the error budget is spent: the share of bad requests over the share that may be. */
function burnRate(objectiveOf: (summary: Summary) => Attained | undefined): Quantity {
  return {
    unit: 'times the allowed',
    of: ({ truth }) => {
      const { objective, attained } = (truth.operations.getPerson && objectiveOf(truth.operations.getPerson)) ?? {}
      const known = objective !== undefined && attained !== undefined && attained !== null
      return [{ labels: {}, value: known ? (1 - attained) / (1 - objective) : null }]
    },
  }
}
