import type { Kind } from '../kind.ts'
import { injectByDraw, NO_IMPACT } from '../request-faults.ts'

/** The share of misses falls by a factor of e in each fifth of the duration, to 7 in 1000 at the end. */
const TIME_CONSTANTS = 5

/** A cache starts empty and fills: the ratio is the share of requests that miss, each as slow as the intensity says. */
export const cacheCold: Kind = {
  summary:
    'A cache is empty. At first every request misses it; later fewer and fewer do, and those that hit are as fast as ever.',
  signals: [
    'http_request_duration_seconds: two bands in a heatmap, and a p95 that comes back to normal by itself',
    'faults_injected_total with fault="latency": the misses',
  ],
  intensity: { meaning: 'How many times as long a miss takes.', default: 8 },
  duration: '10m',
  ratioAt: (elapsedMs, durationMs) => Math.exp((-TIME_CONSTANTS * elapsedMs) / durationMs),
  requests: {
    operations: ['listPersons', 'getPerson', 'getPersonAlias'],
    createInjector: (stream) =>
      injectByDraw(stream, (drawn, { intensity, ratio }) =>
        drawn < ratio ? { factor: intensity, fault: undefined } : NO_IMPACT,
      ),
  },
}
