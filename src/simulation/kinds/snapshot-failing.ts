import { steady } from '../intensity-ratio.ts'
import type { Kind } from '../kind.ts'

/** Makes snapshots fail, and needs some. */
export const snapshotFailing: Kind = {
  summary:
    'Snapshots of --snapshot fail as on a full disk, and no request notices; a service without them refuses this incident with 409.',
  signals: [
    'person_snapshot_last_success_timestamp_seconds: it stands still, so time() minus it grows',
    'person_snapshot_failures_total: once each interval',
  ],
  intensity: { meaning: 'Share of the snapshots that fail.', default: 1 },
  duration: '10m',
  ratioAt: steady,
  unmetPrecondition: ({ failSnapshots }) =>
    failSnapshots
      ? undefined
      : { code: 'no-snapshots', detail: 'The service writes no snapshots that could fail; start it with --snapshot.' },
  startEffect: ({ failSnapshots }) => ({
    tick: ({ intensity, ratio }) => failSnapshots?.(intensity * ratio),
    end: () => failSnapshots?.(0),
  }),
}
