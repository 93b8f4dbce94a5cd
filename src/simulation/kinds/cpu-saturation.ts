import { steady } from '../intensity-ratio.ts'
import type { Kind } from '../kind.ts'

/** The longest time for which it keeps the main thread busy without a pause. */
const SLICE_MS = 100

/** Burns CPU on the main thread, in slices short enough to serve probes between them. */
export const cpuSaturation: Kind = {
  summary: 'Something burns the CPU of the main thread, so everything waits for it, probes and scrapes too.',
  signals: [
    'app_cpu_usage_percent and process_cpu_seconds_total',
    'nodejs_eventloop_lag_p99_seconds',
    'http_request_duration_seconds of all operations alike, by about a tenth of a second',
  ],
  intensity: { meaning: 'Share of one core, as far as the machine provides one.', default: 0.8 },
  duration: '5m',
  ratioAt: steady,
  startEffect: ({ burn }) => {
    let last: number | undefined
    return {
      tick({ intensity, ratio }, time) {
        burn(Math.min(SLICE_MS, intensity * ratio * (time - (last ?? time))))
        last = time
      },
      end: () => {},
    }
  },
}
