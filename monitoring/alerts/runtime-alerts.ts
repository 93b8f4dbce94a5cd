import { at, duration, type Pace, SPAN } from '../pace.ts'
import type { Alert } from '../rule.ts'

/** Growth in half an hour that is a leak when it goes on: the memory of a small container within half a day. */
const LEAK_BYTES = 20 * 2 ** 20

/** A target that was gone for longer than this was taken away, in seconds at any pace. */
const UNFORGOTTEN_S = 3 * 24 * 3600

const ofInstance = (within: number) => ({ by: 'job, instance', within }) as const

/** Alerts on the process, Node.js and the store: rarely what a caller notices, often why. */
export function runtimeAlerts(pace: Pace): Alert[] {
  const short = duration(at(pace, SPAN.short))
  const half = duration(at(pace, SPAN.half))
  return [
    {
      alert: 'TargetDown',
      expr: 'up == 0',
      ...ofInstance(UNFORGOTTEN_S),
      for: duration(at(pace, 2 * 60)),
      severity: 'page',
      summary: `{{ $labels.instance }} of {{ $labels.job }} does not respond to scrapes.`,
      description: `Prometheus gets no metrics from it, so that every other alert on it is blind.`,
      meantFor: 'a service that is gone',
    },
    {
      alert: 'Restarting',
      expr: `changes(process_start_time_seconds[${half}]) >= 2`,
      ...ofInstance(at(pace, SPAN.half)),
      severity: 'ticket',
      summary: `{{ $labels.instance }} of {{ $labels.job }} restarts again and again.`,
      description: `{{ $value }} restarts within the last ${half}. Each loses every counter, and the people that are kept in memory.`,
      meantFor: 'a process that restarts again and again',
    },
    {
      alert: 'PersonStoreUnavailable',
      expr: 'person_store_connected == 0',
      ...ofInstance(at(pace, SPAN.short)),
      for: duration(at(pace, 60)),
      severity: 'page',
      summary: `{{ $labels.instance }} of {{ $labels.job }} does not reach its store.`,
      description: `Its requests for people get 503. When all instances say it, the store is away; when one does, its network is.`,
      meantFor: 'a shared store that is gone, hangs, loads or refuses the password',
    },
    {
      alert: 'SnapshotOverdue',
      // A scrape may be as old as the interval of the scrapes, and a snapshot takes its time: short intervals get more.
      expr: `time() - person_snapshot_last_success_timestamp_seconds\n> clamp_min(3 * person_snapshot_interval_seconds, ${at(pace, 2 * 60)})`,
      ...ofInstance(at(pace, SPAN.short)),
      for: duration(at(pace, 60)),
      severity: 'ticket',
      summary: `{{ $labels.instance }} of {{ $labels.job }} has written no snapshot for three intervals.`,
      description: `The last one is {{ $value | humanizeDuration }} old. No request fails; a crash now would lose all changes since.`,
      meantFor: '`snapshot-failing`, after three times `--snapshot-interval` (measured with 10 s)',
      firesAfterS: 33,
    },
    {
      alert: 'CpuSaturated',
      expr: `rate(process_cpu_seconds_total[${short}]) > 0.7`,
      ...ofInstance(at(pace, SPAN.short)),
      for: short,
      severity: 'ticket',
      summary: `{{ $labels.instance }} of {{ $labels.job }} has used up its core.`,
      description: `{{ $value | humanizePercentage }} of one core; Node.js runs JavaScript on one, so that everything else waits.`,
      meantFor: '`cpu-saturation`',
      firesAfterS: 36,
    },
    {
      alert: 'EventLoopDelayed',
      expr: `avg_over_time(nodejs_eventloop_lag_p90_seconds[${short}]) > 0.04`,
      ...ofInstance(at(pace, SPAN.short)),
      for: short,
      severity: 'ticket',
      summary: `The event loop of {{ $labels.instance }} is late.`,
      description: `What is due comes {{ $value | humanizeDuration }} late or later one time in ten: requests, timers and probes alike.`,
      meantFor: '`cpu-saturation`',
      firesAfterS: 36,
    },
    {
      alert: 'MemoryGrowing',
      // More traffic takes more memory once, and a process that has just started fills its caches and its heap: no leak.
      expr: [
        `${growth(pace, SPAN.half)} > ${LEAK_BYTES}`,
        `${leastGrowth(pace, SPAN.half, SPAN.half / 3)} > ${LEAK_BYTES / 6}`,
        `time() - process_start_time_seconds > ${at(pace, SPAN.long)}`,
      ].join('\nand '),
      ...ofInstance(at(pace, SPAN.short)),
      for: duration(at(pace, 2 * SPAN.short)),
      severity: 'ticket',
      summary: `The memory of {{ $labels.instance }} grows steadily.`,
      description: `At the pace of the last ${half} it grows by {{ $value | humanize1024 }}B within as long again. What never comes down ends in an out-of-memory kill.`,
      meantFor: '`memory-leak`, once the process is an hour old (five minutes at the pace of a workshop)',
      firesAfterS: 166,
    },
    {
      alert: 'GarbageCollectionBusy',
      expr: `sum by (job, instance) (rate(nodejs_gc_duration_seconds_sum[${short}])) > 0.1`,
      ...ofInstance(at(pace, SPAN.short)),
      for: short,
      severity: 'ticket',
      summary: `{{ $labels.instance }} spends its time on garbage collection.`,
      description: `{{ $value | humanizePercentage }} of the time is pauses of the collector; usually the heap is nearly full.`,
      meantFor: 'a heap that is nearly full',
    },
  ]
}

/** Growth of resident memory, in bytes, within this number of seconds. */
function growth(pace: Pace, seconds: number): string {
  return `${slope(pace, seconds)} * ${at(pace, seconds)}`
}

/** The least growth, in bytes, of all windows of `part` seconds within the last `whole`. */
function leastGrowth(pace: Pace, whole: number, part: number): string {
  const range = `${duration(at(pace, whole - part))}:${duration(at(pace, SPAN.short / 5))}`
  return `min_over_time(${slope(pace, part)}[${range}]) * ${at(pace, part)}`
}

/** Growth of resident memory, in bytes a second, by the straight line that fits the values of this time best. */
function slope(pace: Pace, seconds: number): string {
  return `deriv(process_resident_memory_bytes[${duration(at(pace, seconds))}])`
}
