import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import type { Registry } from './registry.ts'

const SAMPLE_INTERVAL_MS = 5000

/** Late enough not to slow the start: the first sample runs a program (`getconf`). */
const FIRST_SAMPLE_MS = 100

const BYTES_PER_MEGABYTE = 2 ** 20

/** How many kinds of failure are reported; messages with numbers in them would have no end. */
const MOST_KINDS = 10

const GC_KINDS: Readonly<Record<number, string>> = {
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'major',
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'minor',
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: 'incremental',
  [constants.NODE_PERFORMANCE_GC_WEAKCB]: 'weakcb',
}

/** A `gc` entry of perf_hooks; @types/node leaves out its detail. */
type GcEntry = PerformanceEntry & { readonly detail: { readonly kind: number } }

/**
 * Samples CPU and memory of this process every 5 s, the first time soon after the start; never keeps the process alive. `onError`
 * gets each kind of failure once: one that repeats every 5 s would fill the log.
 */
export function sampleSystem(
  registry: Registry,
  onError: (error: unknown) => void,
  read: (pid: number) => Promise<{ cpu: number; memory: number }> = readUsage,
): void {
  registry.declare('app_cpu_usage_percent', {})
  registry.declare('app_memory_usage_megabytes', {})
  const reported = new Set<string>()
  const sample = async () => {
    const { cpu, memory } = await read(process.pid)
    registry.set('app_cpu_usage_percent', {}, cpu)
    registry.set('app_memory_usage_megabytes', {}, memory / BYTES_PER_MEGABYTE)
  }
  const report = (error: unknown) => {
    const kind = String((error as NodeJS.ErrnoException | undefined)?.code ?? error)
    if (reported.has(kind) || reported.size >= MOST_KINDS) return
    reported.add(kind)
    onError(error)
  }
  const run = () => void sample().catch(report)
  setTimeout(run, FIRST_SAMPLE_MS).unref()
  setInterval(run, SAMPLE_INTERVAL_MS).unref()
}

/** Reads /proc, or runs a program on a system without it. pidusage is loaded late, because the start does not need it. */
async function readUsage(pid: number): Promise<{ cpu: number; memory: number }> {
  const { default: pidusage } = await import('pidusage')
  return pidusage(pid)
}

/** Counts the lines that the log has lost, read at the scrape. */
export function countLostLines(registry: Registry, lostLines: () => number): void {
  const add = registry.bufferedCounter('app_log_lines_lost_total', {})
  let counted = 0
  registry.beforeScrape(async () => {
    const lost = lostLines()
    add(lost - counted)
    counted = lost
  })
}

/** Observes every garbage collection; prom-client's own metric counts only the first of each batch. */
export function observeGarbageCollection(registry: Registry): void {
  const series = new Map(
    Object.entries(GC_KINDS).map(([key, kind]) => [
      Number(key),
      registry.bufferedHistogram('nodejs_gc_duration_seconds', { kind }),
    ]),
  )
  new PerformanceObserver((list) => {
    for (const { duration, detail } of list.getEntries() as GcEntry[]) series.get(detail.kind)?.(duration / 1000)
  }).observe({ entryTypes: ['gc'] })
}

/** Exposes the version of the program and of Node.js; the result replaces the version of the program. */
export function exposeBuild(registry: Registry, version: string): (version: string) => void {
  const labelsOf = (version: string) => ({ version, node_version: process.version })
  let shown = version
  registry.set('app_build_info', labelsOf(shown), 1)
  return (next) => {
    registry.remove('app_build_info', labelsOf(shown))
    registry.set('app_build_info', labelsOf(next), 1)
    shown = next
  }
}
