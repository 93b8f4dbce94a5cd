import type { Kind } from '../kind.ts'
import { injectByDraw, NO_IMPACT } from '../request-faults.ts'

const MINUTE_MS = 60_000

/** Alternates between a bad minute, in which requests fail as unavailable, and a good one. */
export const flapping: Kind = {
  summary: 'Requests fail with 503 every other minute, beginning with a bad minute; between these all is well.',
  signals: [
    'http_requests_total with code="503": on and off',
    'alerts that wait longer than a minute and never fire, or fire and resolve again and again',
  ],
  intensity: { meaning: 'Share of the requests that fail in a bad minute.', default: 0.5 },
  duration: '10m',
  ratioAt: (elapsedMs) => (Math.floor(elapsedMs / MINUTE_MS) % 2 === 0 ? 1 : 0),
  requests: {
    operations: 'all',
    createInjector: (stream) =>
      injectByDraw(stream, (drawn, { intensity, ratio }) =>
        drawn < intensity * ratio ? { factor: 1, fault: 'unavailable' } : NO_IMPACT,
      ),
  },
}
