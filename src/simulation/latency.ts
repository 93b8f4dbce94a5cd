import { randomLogNormal } from 'd3-random'
import type { MeasuredOperationId } from '../contract.ts'
import { uniform } from '../random.ts'

/** A log-normal latency by its median and 99th percentile in milliseconds, and how many requests are served at a time. */
type LatencyProfile = { readonly p50: number; readonly p99: number; readonly workers: number }

/**
 * The normal latency of each measured operation; a new operation does not compile without one. There are about twice as
 * many workers as the busiest k6 script needs, so that waiting is a sign of trouble (decision 41).
 */
export const LATENCY_PROFILES: Readonly<Record<MeasuredOperationId, LatencyProfile>> = {
  listPersons: { p50: 60, p99: 280, workers: 8 },
  createPerson: { p50: 40, p99: 190, workers: 12 },
  getPerson: { p50: 18, p99: 110, workers: 8 },
  getPersonAlias: { p50: 22, p99: 130, workers: 4 },
  updatePerson: { p50: 45, p99: 200, workers: 6 },
  deletePerson: { p50: 30, p99: 160, workers: 4 },
}

/** The 99th percentile of the standard normal distribution (NIST/SEMATECH e-Handbook, section 1.3.6.7.1). */
const Z99 = 2.326348

/** The parameters of the log-normal distribution with this median and 99th percentile. */
export function logNormal({ p50, p99 }: Omit<LatencyProfile, 'workers'>): { mu: number; sigma: number } {
  const mu = Math.log(p50)
  return { mu, sigma: (Math.log(p99) - mu) / Z99 }
}

/**
 * Draws latencies in milliseconds. Each operation has its own stream, from the seed and the operationId. So the same seed
 * and the same requests of an operation give the same latencies, whatever other operations do.
 */
export function createLatency(seed: number, factor: number): (operation: MeasuredOperationId) => number {
  const streams = Object.fromEntries(
    Object.entries(LATENCY_PROFILES).map(([operation, profile]) => {
      const { mu, sigma } = logNormal(profile)
      return [operation, randomLogNormal.source(uniform(`${seed} ${operation}`))(mu, sigma)]
    }),
  ) as Record<MeasuredOperationId, () => number>
  return (operation) => streams[operation]() * factor
}
