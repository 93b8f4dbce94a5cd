import { createHistogram } from 'node:perf_hooks'
import type { Registry } from './registry.ts'

/** The mean time between two samples. */
const INTERVAL_MS = 100

/** The shortest time between two reports: a second scrape within it gets the same figures. */
const LEAST_MS = 1000

/** The longest delay that is recorded, in nanoseconds: an hour. */
const LONGEST_NS = 3_600_000_000_000

const NS_PER_MS = 1e6
const NS_PER_SECOND = 1e9

/**
 * Measures how late the event loop runs timers, ten times a second, and reports the time since the last scrape. It never
 * keeps the process alive. `now` is in milliseconds, `random` is uniform in [0, 1).
 *
 * Samples are due at random times: periodic ones miss whatever has the same period (Wolff, "Poisson arrivals see time
 * averages", Operations Research 30, 1982). Every sample that was due while the loop was busy counts, not only the first.
 */
export function observeEventLoop(
  registry: Registry,
  now: () => number,
  random: () => number,
  after: (ms: number, call: () => void) => unknown = (ms, call) => setTimeout(call, ms).unref(),
): void {
  const delays = createHistogram({ lowest: 1, highest: LONGEST_NS, figures: 3 })
  const gap = () => INTERVAL_MS * (0.5 + random())
  let due = now() + gap()

  const sample = () => {
    const time = now()
    // Timers count whole milliseconds, so one may be early by less than that.
    for (; due <= time + 1; due += gap()) delays.record(toNanoseconds(time - due))
    after(due - time, sample)
  }
  after(due - now(), sample)

  for (const name of Object.keys(FIGURES)) registry.declare(name as LagName, {})
  let since = now()
  registry.beforeScrape(async () => {
    if (delays.count === 0 || now() - since < LEAST_MS) return
    since = now()
    for (const [name, figure] of Object.entries(FIGURES))
      registry.set(name as LagName, {}, figure(delays) / NS_PER_SECOND)
    delays.reset()
  })
}

type Delays = ReturnType<typeof createHistogram>

const FIGURES = {
  nodejs_eventloop_lag_min_seconds: ({ min }: Delays) => min,
  nodejs_eventloop_lag_max_seconds: ({ max }: Delays) => max,
  nodejs_eventloop_lag_mean_seconds: ({ mean }: Delays) => mean,
  nodejs_eventloop_lag_stddev_seconds: ({ stddev }: Delays) => stddev,
  nodejs_eventloop_lag_p50_seconds: (delays: Delays) => delays.percentile(50),
  nodejs_eventloop_lag_p90_seconds: (delays: Delays) => delays.percentile(90),
  nodejs_eventloop_lag_p99_seconds: (delays: Delays) => delays.percentile(99),
} as const

type LagName = keyof typeof FIGURES

/** The histogram takes whole numbers from 1. */
function toNanoseconds(ms: number): number {
  return Math.min(LONGEST_NS, Math.max(1, Math.round(ms * NS_PER_MS)))
}
