import type { IncidentName } from '../contract.ts'
import type { Kind } from './kind.ts'
import { badDeploy } from './kinds/bad-deploy.ts'
import { cacheCold } from './kinds/cache-cold.ts'
import { cpuSaturation } from './kinds/cpu-saturation.ts'
import { errorBurst } from './kinds/error-burst.ts'
import { flapping } from './kinds/flapping.ts'
import { memoryLeak } from './kinds/memory-leak.ts'
import { slowDependency } from './kinds/slow-dependency.ts'
import { snapshotFailing } from './kinds/snapshot-failing.ts'
import { trafficSurge } from './kinds/traffic-surge.ts'

/** The kind behind each name in the contract. A name without a kind does not compile. */
export const KINDS: Readonly<Record<IncidentName, Kind>> = {
  'bad-deploy': badDeploy,
  'cache-cold': cacheCold,
  'cpu-saturation': cpuSaturation,
  'error-burst': errorBurst,
  flapping,
  'memory-leak': memoryLeak,
  'slow-dependency': slowDependency,
  'snapshot-failing': snapshotFailing,
  'traffic-surge': trafficSurge,
}
