import { at, duration, type Pace, SPAN, TIERS } from './pace.ts'
import { indent, ofService, overService } from './promql.ts'
import type { Group, Recording } from './rule.ts'

/** The burn rate of an operation under one version, before its window. */
export const VERSION_BURN = 'job_operation_objective_version:error_budget_burn:ratio_rate'

/** For how long a version is remembered that nobody runs any more: a rollback within it brings no new version. */
const MEMORY = '1d'

/** The burn rate of an operation under the version that ran just before the newest one, before its window. */
export const BURN_BEFORE = 'job_operation_objective:error_budget_burn_before:ratio_rate'

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
        expr: ofService(
          `(\n  last_over_time(${FIRST_SEEN}[${MEMORY}])\n  or ${runs} * 0 + time()\n)\nand ${ran}`,
          MEMORY,
          'job',
        ),
      },
      {
        record: NEWEST,
        expr: ofService(`${FIRST_SEEN} == on (job) group_left () max by (job) (${FIRST_SEEN})`, MEMORY, 'job'),
      },
    ],
  }
}

/**
 * What the newest version is compared with: the last burn of those that ran beside it or until it came. It is recorded
 * while they run, and again while the newest one burns at the rate of a page. So it lasts as long as the alert needs
 * it.
 */
export function burnBefore(pace: Pace): Recording {
  const [short, long] = [duration(at(pace, SPAN.short)), duration(at(pace, SPAN.long))]
  const [burn, record] = [`${VERSION_BURN}${short}`, `${BURN_BEFORE}${short}`]
  const by = 'job, operation, objective'
  const others = `max by (${by}) (last_over_time(${burn}[${short}]) unless ${ofNewest})`
  const kept = `last_over_time(${record}[${long}]) and on (${by}) (${burn} > ${TIERS[0].factor} and ${ofNewest})`
  return { record, expr: ofService(`(\n${indent(`${others}\nor ${kept}`)}\n)`, short, 'job') }
}
