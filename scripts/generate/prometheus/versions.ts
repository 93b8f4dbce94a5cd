import { overService } from './promql.ts'
import type { Group, Recording } from './rule.ts'

/** The burn rate of an operation under one version, before its window. */
export const VERSION_BURN = 'job_operation_objective_version:error_budget_burn:ratio_rate'

/** For how long a version is remembered that nobody runs any more: a rollback within it brings no new version. */
const MEMORY = '1d'

const FIRST_SEEN = 'job_version:app_build_info:first_seen'
const NEWEST = 'job_version:app_build_info:newest'

/** Matches what has a version with the newest one of its job; where all came at once, each is the newest. */
export const ofNewest = `on (job, version) ${NEWEST}`

/** The version that each instance runs, to be joined to what an instance counts. */
export const RUNNING = 'on (job, instance) group_left (version) topk by (job, instance) (1, app_build_info)'

/** When each version of a job was seen first, in seconds since 1970, and which of them came last. */
export function versions(): Group<Recording> {
  const runs = overService('max', 'job, version', 'app_build_info', '5m')
  const ran = overService('max', 'job, version', `last_over_time(app_build_info[${MEMORY}])`, MEMORY)
  return {
    name: 'prometric-versions',
    rules: [
      {
        record: FIRST_SEEN,
        expr: `(\n  last_over_time(${FIRST_SEEN}[${MEMORY}])\n  or ${runs} * 0 + time()\n)\nand ${ran}`,
      },
      { record: NEWEST, expr: `${FIRST_SEEN} == on (job) group_left () max by (job) (${FIRST_SEEN})` },
    ],
  }
}
