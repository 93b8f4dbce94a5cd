import { at, duration, type Pace, SPAN, TIERS } from '../pace.ts'
import { indent, overService } from '../promql.ts'
import type { Alert } from '../rule.ts'
import { BURN_BEFORE, ofNewest, VERSION_BURN } from '../versions.ts'
import { burning, FEWEST_BAD } from './burn-alerts.ts'

/** Comparisons of traffic need this many requests in the short window, or chance decides them. */
const FEWEST_REQUESTS = 50

const ofJob = (within: number) => ({ by: 'job', within }) as const

/** Alerts on what a caller would notice, beside the budgets: what came with a version, what comes and goes, traffic. */
export function serviceAlerts(pace: Pace): Alert[] {
  return [badDeploy(pace), flapping(pace), recovering(pace), surge(pace), drop(pace), nearCap(pace)]
}

/** What a new version does worse by this factor, it has brought along; below, it may have been so before. */
const WORSE = 4

function badDeploy(pace: Pace): Alert {
  const [short, long] = [duration(at(pace, SPAN.short)), duration(at(pace, SPAN.long))]
  const burn = `${VERSION_BURN}${short}`
  const before = `last_over_time(${BURN_BEFORE}${short}[${long}])`
  const rose = `(${burn} and ${ofNewest})\n> on (job, operation, objective) group_left () ${WORSE} * ${before}`
  return {
    alert: 'BadDeploy',
    expr: `${burning(pace, TIERS[0])}\nand on (job, operation, objective) (\n${indent(rose)}\n)`,
    ...ofJob(at(pace, SPAN.short)),
    severity: 'page',
    summary: `{{ $labels.operation }} of {{ $labels.job }} burns its {{ $labels.objective }} budget since the version changed.`,
    description: `{{ $labels.operation }} misses its {{ $labels.objective }} objective {{ $value | humanize }} times too often. The newest version misses it more than ${WORSE} times as often as the one before, and began to within ${long} of the change. Roll back first, look for the cause afterwards.`,
    meantFor: '`bad-deploy`',
    firesAfterS: 68,
  }
}

function flapping(pace: Pace): Alert {
  const seconds = at(pace, SPAN.long)
  const long = duration(seconds)
  const bad = `job_operation_objective:http_requests_bad:rate${long}{objective="availability"}`
  return {
    alert: 'ErrorsFlapping',
    expr: `changes(job:http_requests_failing:bool_rate${duration(at(pace, SPAN.short))}[${long}]) >= 4\nand sum by (job) (${bad}) * ${seconds} >= ${FEWEST_BAD}`,
    ...ofJob(at(pace, SPAN.long)),
    severity: 'ticket',
    summary: `{{ $labels.job }} fails and recovers again and again.`,
    description: `Within the last ${long}, {{ $labels.job }} went over 10 % of errors and back below 2 % at least twice; {{ $value }} changes in all. Each recovery looks like the end, and is not.`,
    meantFor: '`flapping`, at the pace of a workshop',
    firesAfterS: 198,
  }
}

function recovering(pace: Pace): Alert {
  const short = duration(at(pace, SPAN.short))
  const mean = `job:http_request_duration_seconds:mean_rate${short}`
  const ago = duration(at(pace, 4 * SPAN.short))
  return {
    alert: 'SlowButRecovering',
    expr: `${mean} < 0.65 * (${mean} offset ${ago})\nand ${mean} > 1.5 * quantile_over_time(0.25, ${mean}[${duration(at(pace, SPAN.long))}])`,
    ...ofJob(at(pace, SPAN.short)),
    // Longer than the window of the mean, which an end from one moment to the next takes to leave.
    for: duration(at(pace, 2 * SPAN.short)),
    severity: 'ticket',
    summary: `{{ $labels.job }} is slow and gets faster by itself.`,
    description: `A request takes {{ $value | humanizeDuration }} on average, well above the usual, and a third less than ${ago} ago: the shape of a cache that fills or of a process that warms up.`,
    meantFor: '`cache-cold`',
    firesAfterS: 168,
  }
}

const usual = (pace: Pace) => {
  const rate = `job:http_requests:rate${duration(at(pace, SPAN.short))}`
  return { rate, median: `quantile_over_time(0.5, ${rate}[${duration(at(pace, SPAN.long))}])` }
}

/** A job that Prometheus does not know for so long has no usual traffic yet: the median would be of its first moments. */
const settled = (pace: Pace) => `and ${usual(pace).rate} offset ${duration(at(pace, SPAN.long))}`

/** How long those who come at once to a process that has just started need at the most, in seconds at any pace. */
const OPENING_S = 60

/**
 * Clients come back in a wave after a restart, and the users of `--traffic` sign up again. Until the wave has left the
 * window, only traffic that has stayed so high for longer than a wave is a surge: a process that ends again and again
 * under a real one does not hide it. Where an older instance runs, the wave of a young one is a part of the traffic.
 */
function surge(pace: Pace): Alert {
  const { rate, median } = usual(pace)
  const short = at(pace, SPAN.short)
  const limit = `3 * (${median} * ${short} >= ${FEWEST_REQUESTS}) / ${short}`
  const opening = short + OPENING_S
  const started = overService('min', 'job', 'process_start_time_seconds', duration(short))
  const young = `${started} > time() - ${opening}\nunless on (job) min_over_time(${rate}[${duration(opening)}]) > ${limit}`
  return {
    alert: 'TrafficSurge',
    expr: `${rate} > ${limit}\nunless on (job) (\n${indent(young)}\n)\n${settled(pace)}`,
    ...ofJob(short),
    severity: 'ticket',
    summary: `{{ $labels.job }} gets far more requests than usual.`,
    description: `{{ $value | humanize }} requests a second, more than three times the median of the last ${duration(at(pace, SPAN.long))}.`,
    meantFor:
      '`traffic-surge`, once Prometheus has known the service for an hour (five minutes at the pace of a workshop)',
    firesAfterS: 13,
  }
}

function drop(pace: Pace): Alert {
  const { rate, median } = usual(pace)
  return {
    alert: 'TrafficDropped',
    expr: `${rate} < 0.2 * (${median} * ${at(pace, SPAN.short)} >= ${FEWEST_REQUESTS}) / ${at(pace, SPAN.short)}\n${settled(pace)}`,
    ...ofJob(at(pace, SPAN.short)),
    severity: 'ticket',
    summary: `{{ $labels.job }} gets far fewer requests than usual.`,
    description: `{{ $value | humanize }} requests a second, less than a fifth of the median of the last ${duration(at(pace, SPAN.long))}. What does not arrive fails nowhere: no error ratio shows it.`,
    meantFor: 'far fewer requests than usual',
  }
}

/**
 * What is in progress is the most that the limit can count: it does not count clients that still send or read. Requests
 * without an operation it never counts.
 */
function nearCap(pace: Pace): Alert {
  const inProgress = 'sum by (job, instance) (http_requests_in_progress{operation!="unmatched"})'
  return {
    alert: 'RequestsNearCap',
    expr: `${inProgress}\n> on (job, instance) 0.8 * http_requests_limit`,
    by: 'job, instance',
    within: at(pace, SPAN.short),
    for: duration(at(pace, 60)),
    severity: 'ticket',
    summary: `{{ $labels.instance }} has nearly as many requests in progress as it allows.`,
    description: `{{ $value }} requests are in progress, more than 80 % of http_requests_limit. At the limit each further request gets 503 at once. Requests that are still sent or read count here, but not for the limit.`,
    meantFor: 'nearly as many requests in progress as `--max-in-flight` allows',
  }
}
