import { steady } from '../intensity-ratio.ts'
import type { Kind } from '../kind.ts'

/** Multiplies the ambient traffic, and needs some. */
export const trafficSurge: Kind = {
  summary: 'The ambient traffic of --traffic is multiplied; a service without it refuses this incident with 409.',
  signals: [
    'http_requests_total: the rate of all operations alike',
    'http_requests_in_progress, and durations when an operation saturates',
    'person_store_count and app_cpu_usage_percent, later',
  ],
  intensity: { meaning: 'How many times as many requests arrive.', default: 5 },
  duration: '5m',
  ratioAt: steady,
  unmetPrecondition: ({ surge }) =>
    surge
      ? undefined
      : {
          code: 'no-ambient-traffic',
          detail: 'The service makes no traffic of its own that could be multiplied; start it with --traffic.',
        },
  startEffect: ({ surge }) => {
    let current = 1
    const set = (factor: number) => {
      if (factor !== current) surge?.(factor)
      current = factor
    }
    return { tick: ({ intensity, ratio }) => set(1 + (intensity - 1) * ratio), end: () => set(1) }
  },
}
