import { randomNormal } from 'd3-random'
import { steady } from '../intensity-ratio.ts'
import type { Kind } from '../kind.ts'
import type { FaultInjector, Stream } from '../request-faults.ts'

/** The correlation of the slowness of successive requests; a wave is about twenty requests long. */
const CORRELATION = 0.9

/** The standard deviation of the logarithm of the slowness; one request in twenty is at least twice as slow as the mean. */
const SPREAD = 0.5

/** Slows all operations together, in waves. */
export const slowDependency: Kind = {
  summary:
    'Something that all operations need responds slowly, in waves: slow requests follow slow requests. A slow request occupies its worker longer, so an operation may saturate and its requests wait for each other.',
  signals: [
    'http_request_duration_seconds: p50, p95 and p99 alike',
    "http_requests_in_progress: rate x mean duration, by Little's law",
    'http_requests_total with code="503", when waiting requests reach --max-in-flight',
  ],
  intensity: { meaning: 'How many times as long requests take in the mean.', default: 10 },
  duration: '5m',
  ratioAt: steady,
  requests: { operations: 'all', createInjector: slowDown },
}

/**
 * The logarithm of the added latency is an autoregressive process of first order (Box and Jenkins, Time Series
 * Analysis, section 3.2.3). It makes one step per request, and all operations share it. The factor is never below 1;
 * its mean is the intensity.
 */
function slowDown(stream: Stream): FaultInjector {
  const normal = randomNormal.source(stream('dependency'))()
  let state = normal()
  return (_, { intensity, ratio }) => {
    const extra = (intensity - 1) * ratio * Math.exp(SPREAD * state - SPREAD ** 2 / 2)
    state = CORRELATION * state + Math.sqrt(1 - CORRELATION ** 2) * normal()
    return { factor: 1 + extra, fault: undefined }
  }
}
