import { createHistogram } from 'node:perf_hooks'
import type { Registry } from './registry.ts'

/** The mean time between two samples. */
const INTERVAL_MS = 100

/** The least time over which delays are told: a second scrape within it gets the same figures. */
const LEAST_MS = 1000

/** The longest delay that is told apart from longer ones, in nanoseconds: an hour. */
const LONGEST_NS = 3_600_000_000_000

const NS_PER_MS = 1e6
const NS_PER_SECOND = 1e9

/**
 * Measures how late the event loop calls back what is due, ten times a second, and tells of the time since the last scrape;
 * never keeps the process alive. `now` is in milliseconds, `roll` is uniform in [0, 1).
 *
 * Samples are due at random: those of a fixed rhythm see nothing of what has the same one (Wolff, "Poisson arrivals see time
 * averages", Operations Research 30, 1982). Each that was due while the loop was busy counts, not the first alone.
 */
export function observeEventLoop(
  registry: Registry,
  now: () => number,
  roll: () => number,
  after: (ms: number, call: () => void) => unknown = (ms, call) => setTimeout(call, ms).unref(),
): void {
  const delays = createHistogram({ lowest: 1, highest: LONGEST_NS, figures: 3 })
  const gap = () => INTERVAL_MS * (0.5 + roll())
  let due = now() + gap()

  const sample = () => {
    const time = now()
    // A timer counts whole milliseconds, so that it may be a moment early.
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

/** A histogram takes whole numbers from 1. */
function toNanoseconds(ms: number): number {
  return Math.min(LONGEST_NS, Math.max(1, Math.round(ms * NS_PER_MS)))
}
