import * as units from '@grafana/grafana-foundation-sdk/units'
import { quantile, select } from '../promql.ts'
import type { Board } from './board.ts'
import { lines, stacked } from './panels.ts'
import { JOB, sumRates } from './series.ts'
import { sharedStore } from './store.ts'

const gauge = (metric: string) => select(metric, JOB)
const rate = (metric: string) => `rate(${select(metric, JOB)}[$__rate_interval])`

/** The process and Node.js: CPU, memory, event loop, garbage collection. */
export function runtime(): Board {
  return {
    uid: 'prometric-runtime',
    title: 'Prometric / Runtime',
    about: 'The process and Node.js: rarely what callers notice, often why.',
    rows: {
      CPU: cpu(),
      Memory: memory(),
      'Event loop': eventLoop(),
      'Garbage collection': collection(),
      Process: process(),
      'Shared store': sharedStore(),
      Traces: traces(),
    },
  }
}

const cpu = () => [
  lines({
    title: 'CPU, as the service samples it',
    about: 'Percent of one core, sampled every 5 s. Node.js runs JavaScript on one core: near 100 everything waits.',
    unit: units.Percent,
    width: 12,
    queries: [['{{instance}}', gauge('app_cpu_usage_percent')]],
  }),
  lines({
    title: 'CPU, from the counters of the process',
    about:
      'Seconds of CPU a second, user and system. A counter misses nothing between two scrapes, but a sampled gauge does: compare the two graphs in a short burst.',
    unit: units.PercentUnit,
    width: 12,
    queries: [
      ['{{instance}} user', rate('process_cpu_user_seconds_total')],
      ['{{instance}} system', rate('process_cpu_system_seconds_total')],
    ],
  }),
]

const memory = () => [
  lines({
    title: 'Resident memory',
    about:
      'The memory that the operating system has given. A saw tooth is normal, a floor that rises from tooth to tooth is a leak.',
    unit: units.BytesIEC,
    width: 8,
    queries: [
      ['{{instance}} resident', gauge('process_resident_memory_bytes')],
      ['{{instance}} as the service samples it', `${gauge('app_memory_usage_megabytes')} * 1048576`],
    ],
  }),
  lines({
    title: 'Heap of V8',
    about:
      'Used, reserved, and what Buffers hold outside of it. When used stays near reserved, the collector works hard and gains little.',
    unit: units.BytesIEC,
    width: 8,
    queries: [
      ['{{instance}} used', gauge('nodejs_heap_size_used_bytes')],
      ['{{instance}} reserved', gauge('nodejs_heap_size_total_bytes')],
      ['{{instance}} external', gauge('nodejs_external_memory_bytes')],
    ],
  }),
  stacked({
    title: 'Heap by space',
    about: 'New objects begin in `new`; what survives moves to `old`. A leak grows in `old` or in `large_object`.',
    unit: units.BytesIEC,
    width: 8,
    queries: [['{{instance}} {{space}}', gauge('nodejs_heap_space_size_used_bytes')]],
  }),
]

const eventLoop = () => [
  lines({
    title: 'Delay of the event loop',
    about:
      'How late the loop ran callbacks since the last scrape; near 0 at rest. Delay with high CPU is computation; delay with low CPU is a call that blocks.',
    unit: units.Seconds,
    width: 12,
    queries: (['p50', 'p90', 'p99', 'max'] as const).map((name) => [
      `{{instance}} ${name}`,
      gauge(`nodejs_eventloop_lag_${name}_seconds`),
    ]),
  }),
  lines({
    title: 'Mean delay of the event loop',
    about: 'The mean of the same delays; compare it with the percentiles beside it.',
    unit: units.Seconds,
    width: 12,
    queries: [['{{instance}}', gauge('nodejs_eventloop_lag_mean_seconds')]],
  }),
]

const collection = () => [
  lines({
    title: 'Time spent on garbage collection',
    about:
      'The share of its time that each instance pauses, by kind. Below 1 % is usual; above 10 % the heap is nearly full. Shares of two instances do not add up.',
    unit: units.PercentUnit,
    width: 8,
    queries: [['{{instance}} {{kind}}', sumRates('instance, kind', 'nodejs_gc_duration_seconds_sum')]],
  }),
  lines({
    title: 'Collections',
    about:
      'How often each kind runs. Minor ones follow the traffic; major ones are rare, and frequent ones mean that memory is short.',
    unit: units.OpsPerSecond,
    width: 8,
    queries: [['{{kind}}', sumRates('kind', 'nodejs_gc_duration_seconds_count')]],
  }),
  lines({
    title: 'Pause, 99th percentile',
    about: 'One pause in a hundred is longer. A request that meets it waits as long.',
    idle: 'no collections',
    unit: units.Seconds,
    width: 8,
    queries: [['{{kind}}', quantile(0.99, sumRates('kind, le', 'nodejs_gc_duration_seconds_bucket'))]],
  }),
]

const process = () => [
  lines({
    title: 'Up since',
    about:
      'Seconds since the start of the process. A drop to 0 is a restart; it also explains counters that began anew and an empty store.',
    unit: units.Seconds,
    width: 6,
    queries: [['{{instance}}', `time() - ${gauge('process_start_time_seconds')}`]],
  }),
  lines({
    title: 'File descriptors',
    about:
      'Open descriptors and their limit. Each connection is one; a rise that does not come down with the traffic is a leak of connections.',
    unit: units.Short,
    width: 6,
    queries: [
      ['{{instance}} open', gauge('process_open_fds')],
      ['{{instance}} most', gauge('process_max_fds')],
    ],
  }),
  lines({
    title: 'Duration of a scrape',
    about: 'How long Prometheus waits for /metrics. It grows with the number of series, and when the process is busy.',
    unit: units.Seconds,
    width: 6,
    queries: [['{{instance}}', gauge('scrape_duration_seconds')]],
  }),
  lines({
    title: 'Lost lines of the log',
    about:
      'Lines a second that could not be written. Above 0 the disk is full, or whoever collects the log has stopped reading. The service goes on.',
    unit: units.Short,
    width: 6,
    queries: [['{{instance}}', rate('app_log_lines_lost_total')]],
  }),
]

const traces = () => [
  lines({
    title: 'Sampled requests',
    about:
      'Requests a second that leave a trace: because their client asked (client), or by --trace-ratio (ratio). Limited are those whose client asked, but too often.',
    unit: units.RequestsPerSecond,
    width: 12,
    queries: [['{{decision}}', sumRates('decision', 'trace_requests_total')]],
  }),
  lines({
    title: 'Spans by outcome',
    about:
      'Spans a second for the collector of --otlp; 0 without one. Failed ones were sent and not taken, queue-full ones were dropped because earlier ones still wait.',
    unit: units.CountsPerSecond,
    width: 12,
    queries: [['{{outcome}}', sumRates('outcome', 'trace_spans_total')]],
  }),
]
