import type { Truth } from '../contract.ts'
import { countAtMost, type Sorted, sum, valueAtRank } from './ranks.ts'

/** The figures of one operation, or of several together. */
type Summary = Truth['overall']

/** What the contract promises of an operation; the threshold is in seconds. */
export type Objective = {
  readonly availability: number
  readonly latency: { readonly threshold: number; readonly share: number }
}

/** The requests that closed within a window: their number by code, which is the index, and their durations. */
export type Closed = { readonly codes: Uint32Array; readonly durations: Sorted; readonly inProgress: number }

/** The figures of the contract for the requests that closed within `seconds`. */
export function summarise({ codes, durations, inProgress }: Closed, seconds: number, objective?: Objective): Summary {
  const requests = sum(codes)
  const errors = sum(codes.subarray(500))
  const share = (part: number) => (requests > 0 ? part / requests : null)
  return {
    requests,
    codes: Object.fromEntries([...codes.entries()].filter(([, count]) => count > 0)),
    rate: seconds > 0 ? requests / seconds : 0,
    error_ratio: share(errors),
    duration_seconds: requests > 0 ? describe(durations, requests) : null,
    in_progress: inProgress,
    objective: objective
      ? {
          availability: { objective: objective.availability, attained: share(requests - errors) },
          latency: {
            threshold_seconds: objective.latency.threshold,
            objective: objective.latency.share,
            attained: share(countAtMost(durations, objective.latency.threshold)),
          },
        }
      : null,
  }
}

/** Several operations taken together. */
export function merge(all: readonly Closed[]): Closed {
  const codes = new Uint32Array(all[0]?.codes.length ?? 0)
  return {
    codes: codes.map((_, code) => all.reduce((total, one) => total + (one.codes[code] ?? 0), 0)),
    durations: all.flatMap(({ durations }) => durations),
    inProgress: all.reduce((total, { inProgress }) => total + inProgress, 0),
  }
}

/** Quantiles by nearest rank (https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method). */
function describe(durations: Sorted, count: number): NonNullable<Summary['duration_seconds']> {
  const percentile = (percent: number) => valueAtRank(durations, Math.ceil((percent * count) / 100))
  return {
    min: valueAtRank(durations, 1),
    mean: durations.reduce((total, part) => total + sum(part), 0) / count,
    p50: percentile(50),
    p90: percentile(90),
    p95: percentile(95),
    p99: percentile(99),
    max: valueAtRank(durations, count),
  }
}
