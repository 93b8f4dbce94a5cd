import { steady } from '../intensity-ratio.ts'
import type { Kind } from '../kind.ts'
import { injectByDraw, NO_IMPACT } from '../request-faults.ts'

/** Fails a share of the requests, half of them as an error and half as unavailable. */
export const errorBurst: Kind = {
  summary: 'A share of the requests fails, half of them with 500 and half with 503, from one moment to the next.',
  signals: [
    'http_requests_total with code="500" and code="503"',
    'http_request_duration_seconds: no change, because failures take as long as successes',
  ],
  intensity: { meaning: 'Share of the requests that fail.', default: 0.2 },
  duration: '5m',
  ratioAt: steady,
  requests: {
    operations: 'all',
    createInjector: (stream) =>
      injectByDraw(stream, (drawn, { intensity, ratio }) => {
        const share = intensity * ratio
        return drawn < share ? { factor: 1, fault: drawn < share / 2 ? 'error' : 'unavailable' } : NO_IMPACT
      }),
  },
}
