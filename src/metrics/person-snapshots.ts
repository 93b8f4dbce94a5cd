import type { Registry } from './registry.ts'

/** Follows the snapshots of persons. */
type SnapshotMetrics = {
  /** Gets how long it took, in milliseconds. */
  readonly succeeded: (ms: number) => void
  readonly failed: () => void
}

/** The metrics of snapshots; `savedAt` is when the contents that the service began with were saved. */
export function createSnapshotMetrics(
  registry: Registry,
  { snapshotIntervalMs }: { readonly snapshotIntervalMs: number },
  savedAt: Date | undefined,
): SnapshotMetrics {
  registry.set('person_snapshot_interval_seconds', {}, snapshotIntervalMs / 1000)
  registry.set('person_snapshot_last_success_timestamp_seconds', {}, (savedAt?.getTime() ?? 0) / 1000)
  registry.declare('person_snapshot_duration_seconds', {})
  registry.declare('person_snapshot_failures_total', {})
  return {
    succeeded: (ms) => {
      registry.set('person_snapshot_last_success_timestamp_seconds', {}, Date.now() / 1000)
      registry.set('person_snapshot_duration_seconds', {}, ms / 1000)
    },
    failed: () => registry.increment('person_snapshot_failures_total', {}),
  }
}
