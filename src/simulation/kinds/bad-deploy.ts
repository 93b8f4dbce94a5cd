import { ramp } from '../intensity-ratio.ts'
import type { Kind } from '../kind.ts'
import { injectByDraw } from '../request-faults.ts'

/** The latency of its requests grows by this factor times the share that fails. */
const EXTRA_LATENCY = 4

/** A new version fails more and more requests of one operation, and slows all of them. */
export const badDeploy: Kind = {
  summary:
    'A new version degrades one operation from minute to minute: more and more of its requests fail, and its latency grows up to 1 + 4 x intensity times. At the end the old version returns.',
  signals: [
    'app_build_info: another version, at once',
    'http_requests_total with code="500" of one operation, slowly',
    'http_request_duration_seconds of the same operation, slowly',
  ],
  intensity: { meaning: 'Share of its requests that fail at the end.', default: 0.3 },
  duration: '10m',
  ratioAt: ramp,
  requests: {
    operations: ['getPerson'],
    createInjector: (stream) =>
      injectByDraw(stream, (drawn, { intensity, ratio }) => {
        const share = intensity * ratio
        return { factor: 1 + EXTRA_LATENCY * share, fault: drawn < share ? 'error' : undefined }
      }),
  },
  startEffect: ({ version, showVersion }) => {
    showVersion(nextVersion(version))
    return { tick: () => {}, end: () => showVersion(version) }
  },
}

/** A candidate for the next patch version (https://semver.org); no release has such a name. */
function nextVersion(version: string): string {
  const [major, minor, patch] = version.split('.')
  return `${major}.${minor}.${Number.parseInt(patch ?? '0', 10) + 1}-rc.1`
}
