import { counter, from, gauge, mark, requests, type Series, type Step, times } from './series.ts'

/**
 * What Prometheus has seen, one value a step, and which alerts fire then. A step is a minute of the standard pace; what
 * grows with the time is given by the seconds that a step takes.
 */
export type Case = {
  readonly title: string
  readonly series: (stepSeconds: number) => readonly Series[]
  readonly steps: number
  readonly firing: readonly string[]
  /** Matchers of alerts that there are none of then, for what the names of the alerts do not say. */
  readonly empty?: string
}

const healthy = (steps: number): Step[] => times(steps, { ok: 100 })
const broken = (steps: number): Step[] => times(steps, { ok: 70, failed: 30 })
const version = (name: string, present: readonly (number | undefined)[]) =>
  gauge('app_build_info', present, `version="${name}",node_version="v24.21.0"`)
/** Which version ran in each step. */
const running = (versions: readonly string[]) => {
  // The scrape at the end of a step sees what ran in it; the first one, what runs then.
  const seen = [versions[0], ...versions]
  return [...new Set(versions)].map((name) =>
    version(
      name,
      seen.map((one) => (one === name ? 1 : undefined)),
    ),
  )
}
/** Another instance of the service in the same job. */
const second = (steps: number, all: readonly Series[]) =>
  from('job="shop",instance="shop-2:7080"', [...all, mark(steps)])
/** The same, of another operation. */
const listing = (all: readonly Series[]) =>
  all.map(({ series, values }) => ({
    series: series.replace('/{id}', '/list').replace('getPerson', 'listPersons'),
    values,
  }))
/** When the process started, in seconds, as a function of the step. */
const started = (steps: number, at: (step: number) => number): Series =>
  gauge(
    'process_start_time_seconds',
    Array.from({ length: steps + 1 }, (_, step) => at(step)),
  )
/** The mean duration of 100 requests a step, in seconds. */
const taking = (means: readonly number[]): Step[] => means.map((mean) => ({ ok: 100, seconds: 100 * mean }))
/** Resident memory in megabytes, as a function of the step, of a process that started at the first. */
const memory = (steps: number, megabytes: (step: number) => number): Series[] => [
  gauge(
    'process_resident_memory_bytes',
    Array.from({ length: steps }, (_, step) => megabytes(step) * 2 ** 20),
  ),
  gauge('process_start_time_seconds', times(steps, 0)),
]
const fading = (steps: number) => Array.from({ length: steps }, (_, step) => 0.05 + 0.35 * Math.exp(-step / 20))

/** For each alert a case in which it fires, and the nearest ones in which it does not. */
export const CASES: readonly Case[] = [
  {
    title: 'AvailabilityBudgetBurn: a burst of errors',
    series: () => requests([...healthy(60), ...broken(10)]),
    steps: 70,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no alert: nine failures, and nothing else, ever',
    series: () => requests([...times(60, {}), ...times(9, { failed: 1 })]),
    steps: 69,
    firing: [],
  },
  {
    title: 'no alert: no request at all',
    series: () => requests(times(120, {})),
    steps: 120,
    firing: [],
  },
  {
    title: 'LatencyBudgetBurn: half of the requests are slow',
    series: () => requests([...healthy(40), ...times(20, { ok: 50, slow: 50 })]),
    steps: 60,
    firing: ['LatencyBudgetBurn'],
  },
  {
    title: 'no alert: one in two hundred is slow',
    series: () => requests(times(120, { ok: 199, slow: 1 })),
    steps: 120,
    firing: [],
  },
  {
    title: 'BadDeploy: errors since another version runs',
    series: () => [
      ...requests([...healthy(60), ...broken(10)]),
      version('1.0.0', [...times(60, 1), undefined]),
      version('1.0.1', [...times(60, undefined), ...times(11, 1)]),
    ],
    steps: 70,
    firing: ['AvailabilityBudgetBurn', 'BadDeploy'],
  },
  {
    title: 'BadDeploy: the same version once more, which was rolled back before',
    series: () => [
      ...requests([...healthy(40), ...broken(5), ...healthy(80), ...broken(10)]),
      ...running([...times(40, '1.0.0'), ...times(5, '1.0.1'), ...times(80, '1.0.0'), ...times(10, '1.0.1')]),
    ],
    steps: 135,
    firing: ['AvailabilityBudgetBurn', 'BadDeploy'],
  },
  {
    title: 'BadDeploy: one instance has another version, and fails',
    series: () => [
      ...requests(healthy(70)),
      version('1.0.0', times(71, 1)),
      ...second(70, [
        ...requests([...healthy(60), ...broken(10)]),
        ...running([...times(60, '1.0.0'), ...times(10, '1.0.1')]),
      ]),
    ],
    steps: 70,
    firing: ['AvailabilityBudgetBurn', 'BadDeploy'],
  },
  {
    title: 'BadDeploy: of the operation whose errors came with the version, and not of another one that failed before',
    series: () => [
      ...requests([...healthy(60), ...broken(10)]),
      ...listing(requests([...healthy(50), ...broken(20)])),
      ...running([...times(60, '1.0.0'), ...times(10, '1.0.1')]),
    ],
    steps: 70,
    firing: ['AvailabilityBudgetBurn', 'BadDeploy'],
    empty: 'alertname="BadDeploy",operation!="getPerson"',
  },
  {
    title: 'BadDeploy: for as long as the bad version runs, an hour after the old one is gone',
    series: () => [
      ...requests([...healthy(60), ...broken(66)]),
      ...running([...times(60, '1.0.0'), ...times(66, '1.0.1')]),
    ],
    steps: 126,
    firing: ['AvailabilityBudgetBurn', 'BadDeploy'],
  },
  {
    title: 'BadDeploy: the second bad version within the hour',
    series: () => [
      ...requests([...healthy(40), ...broken(5), ...healthy(40), ...broken(10)]),
      ...running([...times(40, '1.0.0'), ...times(5, '1.0.1'), ...times(40, '1.0.0'), ...times(10, '1.0.2')]),
    ],
    steps: 95,
    firing: ['AvailabilityBudgetBurn', 'BadDeploy'],
  },
  {
    title: 'BadDeploy: errors that begin half an hour after the version changed',
    series: () => [
      ...requests([...healthy(90), ...broken(8)]),
      ...running([...times(60, '1.0.0'), ...times(38, '1.0.1')]),
    ],
    steps: 98,
    firing: ['AvailabilityBudgetBurn', 'BadDeploy'],
  },
  {
    title: 'no BadDeploy: errors that begin more than an hour after the version changed',
    series: () => [
      ...requests([...healthy(130), ...broken(8)]),
      ...running([...times(60, '1.0.0'), ...times(78, '1.0.1')]),
    ],
    steps: 138,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no BadDeploy: a new version that is meant to end errors, and does not',
    series: () => [
      ...requests([...healthy(60), ...broken(20)]),
      ...running([...times(30, '1.0.0'), ...times(40, '1.0.1'), ...times(10, '1.0.2')]),
    ],
    steps: 80,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no BadDeploy: errors three minutes after a bad deployment has ended',
    series: () => [
      ...requests([...healthy(40), ...broken(10), ...healthy(3), ...broken(8)]),
      ...running([...times(40, '1.0.0'), ...times(10, '1.0.1'), ...times(11, '1.0.0')]),
    ],
    steps: 61,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no BadDeploy: the old version is back, and errors go on',
    series: () => [
      ...requests([...healthy(40), ...broken(15)]),
      ...running([...times(40, '1.0.0'), ...times(10, '1.0.1'), ...times(5, '1.0.0')]),
    ],
    steps: 55,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no BadDeploy: the instances of the old version fail, the new one does not',
    series: () => [
      ...requests([...healthy(60), ...broken(10)]),
      version('1.0.0', times(71, 1)),
      ...second(70, [...requests(healthy(70)), ...running([...times(50, '1.0.0'), ...times(20, '1.0.1')])]),
    ],
    steps: 70,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no BadDeploy: errors since long before another version runs',
    series: () => [
      ...requests([...healthy(50), ...broken(20)]),
      ...running([...times(60, '1.0.0'), ...times(10, '1.0.1')]),
    ],
    steps: 70,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no BadDeploy: another version, and no errors',
    series: () => [
      ...requests(healthy(70)),
      version('1.0.0', [...times(60, 1), undefined]),
      version('1.0.1', [...times(60, undefined), ...times(11, 1)]),
    ],
    steps: 70,
    firing: [],
  },
  {
    title: 'no BadDeploy: errors, and the version of long ago',
    series: () => [...requests([...healthy(60), ...broken(10)]), version('1.0.0', times(71, 1))],
    steps: 70,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'ErrorsFlapping: two bursts within the hour, and calm between them',
    series: () => requests([...healthy(20), ...broken(8), ...healthy(10), ...broken(8), ...healthy(10)]),
    steps: 56,
    firing: ['AvailabilityBudgetBurn', 'ErrorsFlapping'],
  },
  {
    title: 'no ErrorsFlapping: one burst that wavers around a tenth',
    series: () =>
      requests([
        ...healthy(20),
        ...Array.from({ length: 30 }, (_, step) => (step % 2 ? { ok: 94, failed: 6 } : { ok: 85, failed: 15 })),
      ]),
    steps: 50,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'no ErrorsFlapping: one failure every ten minutes, and nothing else',
    series: () => requests(Array.from({ length: 80 }, (_, step) => (step % 10 ? {} : { failed: 1 }))),
    steps: 80,
    firing: [],
  },
  {
    title: 'no ErrorsFlapping: one failure every ten minutes, and a good request between them',
    series: () => requests(Array.from({ length: 80 }, (_, step) => [{ failed: 1 }, { ok: 1 }][(step % 10) / 5] ?? {})),
    steps: 80,
    firing: [],
  },
  {
    title: 'no ErrorsFlapping: two failures every ten minutes, and nothing else',
    series: () => requests(Array.from({ length: 80 }, (_, step) => (step % 10 ? {} : { failed: 2 }))),
    steps: 80,
    firing: ['AvailabilityBudgetBurn'],
  },
  {
    title: 'SlowButRecovering: slow at once, and faster from minute to minute',
    series: () => requests(taking([...times(60, 0.05), ...fading(36)])),
    steps: 96,
    firing: ['SlowButRecovering'],
  },
  {
    title: 'no SlowButRecovering: slow, until it ends from one minute to the next',
    series: () => requests(taking([...times(60, 0.05), ...times(30, 0.4), ...times(6, 0.05)])),
    steps: 96,
    firing: [],
  },
  {
    title: 'no SlowButRecovering: back to the usual long ago',
    series: () => requests(taking([...times(60, 0.05), ...fading(110)])),
    steps: 170,
    firing: [],
  },
  {
    title: 'TrafficSurge: four times as much as usual',
    series: () => requests([...healthy(60), ...times(6, { ok: 400 })]),
    steps: 66,
    firing: ['TrafficSurge'],
  },
  {
    title: 'TrafficSurge: under which the process ends again and again',
    series: (step) => [
      ...requests([...healthy(60), ...times(25, { ok: 400 })]),
      started(85, (now) => (now < 60 ? 0 : 3 * Math.floor(now / 3) * step)),
    ],
    steps: 85,
    firing: ['Restarting', 'TrafficSurge'],
  },
  {
    title: 'TrafficSurge: for which one more instance starts',
    series: (step) => [
      ...requests([...healthy(60), ...times(8, { ok: 400 })]),
      started(68, () => 0),
      ...second(68, [started(68, (now) => (now < 66 ? 0 : 66 * step))]),
    ],
    steps: 68,
    firing: ['TrafficSurge'],
  },
  {
    title: 'no TrafficSurge: 500 users sign up again within 20 seconds, after a restart',
    series: (step) => {
      const wave = Math.max(1, Math.round(20 / step))
      return [
        ...requests([...healthy(60), ...times(wave, { ok: 100 + 1100 / wave }), ...healthy(5 - wave)]),
        started(65, (now) => (now < 60 ? 0 : 60 * step)),
      ]
    },
    steps: 64,
    firing: [],
  },
  {
    title: 'no TrafficSurge: twice as much as usual',
    series: () => requests([...healthy(60), ...times(6, { ok: 200 })]),
    steps: 66,
    firing: [],
  },
  {
    title: 'no TrafficSurge: the first traffic of an idle service',
    series: () => requests([...times(60, { ok: 1 }), ...times(6, { ok: 400 })]),
    steps: 66,
    firing: [],
  },
  {
    title: 'no TrafficSurge: four times as much, in the first hour of a job',
    series: () => requests([...healthy(50), ...times(6, { ok: 400 })]),
    steps: 56,
    firing: [],
  },
  {
    title: 'TrafficDropped: a tenth of the usual',
    series: () => requests([...healthy(60), ...times(6, { ok: 10 })]),
    steps: 66,
    firing: ['TrafficDropped'],
  },
  {
    title: 'no TrafficDropped: half of the usual',
    series: () => requests([...healthy(60), ...times(6, { ok: 50 })]),
    steps: 66,
    firing: [],
  },
  {
    title: 'no TrafficDropped: a tenth, in the first hour of a job',
    series: () => requests([...healthy(50), ...times(6, { ok: 10 })]),
    steps: 56,
    firing: [],
  },
  {
    title: 'RequestsNearCap: 85 of 100 for more than a minute',
    series: () => inProgress([0, 85, 85, 85], 100),
    steps: 3,
    firing: ['RequestsNearCap'],
  },
  {
    title: 'RequestsNearCap: 17 of 20 for more than a minute',
    series: () => inProgress([0, 17, 17, 17], 20),
    steps: 3,
    firing: ['RequestsNearCap'],
  },
  {
    title: 'no RequestsNearCap: for a moment, and 75 of 100',
    series: () => inProgress([75, 75, 75, 85], 100),
    steps: 3,
    firing: [],
  },
  {
    title: 'no RequestsNearCap: 300 of 1000, and requests without an operation',
    series: () => [
      ...inProgress([300, 300, 300, 300], 1000),
      gauge('http_requests_in_progress', times(4, 700), 'method="GET",operation="unmatched"'),
    ],
    steps: 3,
    firing: [],
  },
  {
    title: 'TargetDown: scrapes fail for more than two minutes',
    series: () => [
      gauge('up', [...times(5, 1), ...times(4, 0)]),
      gauge('person_store_count', [...times(5, 7), undefined]),
    ],
    steps: 8,
    firing: ['TargetDown'],
  },
  {
    title: 'no TargetDown: a single failed scrape, and a target that never was a Prometric',
    series: () => [
      gauge('up', [...times(5, 1), 0, ...times(3, 1)]),
      gauge('person_store_count', times(9, 7)),
      { series: 'up{job="node",instance="node:9100"}', values: times(9, 0).join(' ') },
    ],
    steps: 8,
    firing: [],
  },
  {
    title: 'PersonStoreUnavailable: the shared store is away for more than a minute',
    series: () => [
      gauge('person_store_connected', [1, 1, 0, 0, 0]),
      gauge('person_store_count', [7, 7, Number.NaN, Number.NaN, Number.NaN]),
    ],
    steps: 4,
    firing: ['PersonStoreUnavailable'],
  },
  {
    title: 'no PersonStoreUnavailable: away for a moment, and another one away from a program of another kind',
    series: () => [
      gauge('person_store_connected', [1, 0, 1, 1, 0]),
      gauge('person_store_count', [7, Number.NaN, 7, 7, Number.NaN]),
      { series: 'person_store_connected{job="other",instance="other:1"}', values: times(5, 0).join(' ') },
    ],
    steps: 4,
    firing: [],
  },
  {
    title: 'Restarting: twice within half an hour',
    series: () => [gauge('process_start_time_seconds', [...times(10, 1e9), ...times(10, 2e9), ...times(5, 3e9)])],
    steps: 24,
    firing: ['Restarting'],
  },
  {
    title: 'no Restarting: once',
    series: () => [gauge('process_start_time_seconds', [...times(10, 1e9), ...times(15, 2e9)])],
    steps: 24,
    firing: [],
  },
  {
    title: 'SnapshotOverdue: none for four intervals',
    series: (step) => snapshots(20, step, (now) => Math.min(now, 12)),
    steps: 19,
    firing: ['SnapshotOverdue'],
  },
  {
    title: 'no SnapshotOverdue: one failed',
    series: (step) => snapshots(20, step, (now) => Math.min(now, 17)),
    steps: 19,
    firing: [],
  },
  {
    title: 'no SnapshotOverdue: the first one after a long stop',
    series: (step) => snapshots(5, step, (now) => (now < 1 ? -10_000 : now)),
    steps: 4,
    firing: [],
  },
  {
    title: 'CpuSaturated: nine tenths of a core',
    series: (step) => [counter('process_cpu_seconds_total', times(15, 0.9 * step))],
    steps: 15,
    firing: ['CpuSaturated'],
  },
  {
    title: 'no CpuSaturated: nine tenths for a minute, half of a core otherwise',
    series: (step) => [
      counter('process_cpu_seconds_total', [...times(7, 0.5 * step), 0.9 * step, ...times(7, 0.5 * step)]),
    ],
    steps: 15,
    firing: [],
  },
  {
    title: 'EventLoopDelayed: a twelfth of a second late, all the time',
    series: () => [gauge('nodejs_eventloop_lag_p90_seconds', times(16, 0.073))],
    steps: 15,
    firing: ['EventLoopDelayed'],
  },
  {
    title: 'no EventLoopDelayed: a long pause now and then',
    series: () => [gauge('nodejs_eventloop_lag_p90_seconds', [...times(12, 0.001), 0.14, ...times(3, 0.001)])],
    steps: 15,
    firing: [],
  },
  {
    title: 'MemoryGrowing: a megabyte a minute, all the time',
    series: () => memory(90, (step) => 100 + step),
    steps: 89,
    firing: ['MemoryGrowing'],
  },
  {
    title: 'no MemoryGrowing: half a megabyte a minute, all the time',
    series: () => memory(90, (step) => 100 + step / 2),
    steps: 89,
    firing: [],
  },
  {
    title: 'no MemoryGrowing: the first hour of a process',
    series: () => memory(60, (step) => 100 + step),
    steps: 59,
    firing: [],
  },
  {
    title: 'no MemoryGrowing: a saw tooth of the collector',
    series: () => memory(90, (step) => 100 + (step % 12) * 3),
    steps: 89,
    firing: [],
  },
  {
    title: 'no MemoryGrowing: more at once, for more traffic',
    series: () => memory(90, (step) => (step < 75 ? 100 : 160)),
    steps: 89,
    firing: [],
  },
  {
    title: 'no MemoryGrowing: more within a quarter of an hour, for more traffic',
    series: () => memory(90, (step) => 100 + Math.min(15, Math.max(0, step - 70)) * 4),
    steps: 89,
    firing: [],
  },
  {
    title: 'GarbageCollectionBusy: a fifth of the time',
    series: (step) => [counter('nodejs_gc_duration_seconds_sum', times(15, 0.2 * step), 'kind="major"')],
    steps: 15,
    firing: ['GarbageCollectionBusy'],
  },
  {
    title: 'no GarbageCollectionBusy: a hundredth of the time',
    series: (step) => [counter('nodejs_gc_duration_seconds_sum', times(15, 0.01 * step), 'kind="minor"')],
    steps: 15,
    firing: [],
  },
]

/** Snapshots at each step, of which the last one that succeeded is a function of the step. */
function snapshots(steps: number, stepSeconds: number, last: (step: number) => number): Series[] {
  const successes = Array.from({ length: steps }, (_, step) => last(step) * stepSeconds)
  return [
    gauge('person_snapshot_last_success_timestamp_seconds', successes),
    gauge('person_snapshot_interval_seconds', times(steps, stepSeconds)),
  ]
}

/** Requests of one operation in progress, and the setting `--max-in-flight`. */
function inProgress(counts: readonly number[], limit: number): Series[] {
  return [
    gauge('http_requests_in_progress', counts, 'method="GET",operation="getPerson"'),
    gauge('http_requests_limit', times(counts.length, limit)),
  ]
}
