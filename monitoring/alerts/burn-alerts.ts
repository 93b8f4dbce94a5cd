import { at, duration, type Pace, TIERS, type Tier } from '../pace.ts'
import type { Alert } from '../rule.ts'

/** Fewer bad requests than this in the long window burn no budget that anybody would get up for. */
export const FEWEST_BAD = 10

/** Alerts on a budget that burns too fast, for each objective and each pair of windows. */
export function burnAlerts(pace: Pace): Alert[] {
  return TIERS.flatMap((tier) => [
    {
      alert: 'AvailabilityBudgetBurn',
      ...burns(pace, tier, 'availability'),
      summary: `{{ $labels.operation }} of {{ $labels.job }} fails at {{ $value | humanize }} times the rate that its objective allows.`,
      description: `Requests of {{ $labels.operation }} got 5xx, over the last ${duration(at(pace, tier.long))} as much as over the last ${duration(at(pace, tier.short))}. ${spent(pace, tier)}`,
      meantFor: '`error-burst`, and whatever else ends in 5xx',
      firesAfterS: 12,
    },
    {
      alert: 'LatencyBudgetBurn',
      ...burns(pace, tier, 'latency'),
      summary: `{{ $labels.operation }} of {{ $labels.job }} is too slow at {{ $value | humanize }} times the rate that its objective allows.`,
      description: `Requests of {{ $labels.operation }} took longer than the threshold of the contract, over the last ${duration(at(pace, tier.long))} as much as over the last ${duration(at(pace, tier.short))}. ${spent(pace, tier)}`,
      meantFor: '`slow-dependency`, and whatever else is slow',
      firesAfterS: 27,
    },
  ])
}

function burns(
  pace: Pace,
  tier: Tier,
  objective: string,
): Pick<Alert, 'expr' | 'by' | 'within' | 'severity' | 'labels'> {
  return {
    expr: burning(pace, tier, `objective="${objective}"`),
    by: 'job',
    // Longer than the short window, the rates of an instance that is gone do not last.
    within: at(pace, tier.short),
    severity: tier.severity,
    labels: { long: duration(at(pace, tier.long)), short: duration(at(pace, tier.short)) },
  }
}

/**
 * Both windows of a tier burn faster than its factor, by more than a few requests. A ticket is about days: it waits until
 * there are requests to speak of since half of its long window. A page does not, for who is new can fail as badly.
 */
export function burning(pace: Pace, { factor, long, short, severity }: Tier, matcher = ''): string {
  const [longS, shortS] = [at(pace, long), at(pace, short)]
  const inner = matcher && `{${matcher}}`
  const burn = (seconds: number) => `job_operation_objective:error_budget_burn:ratio_rate${duration(seconds)}${inner}`
  const bad = `job_operation_objective:http_requests_bad:rate${duration(longS)}${inner}`
  const before = `on (job, operation) job_operation:http_requests:rate${duration(shortS)} offset ${duration(longS / 2)}`
  return [
    `${burn(longS)} > ${factor}`,
    `${burn(shortS)} > ${factor}`,
    `${bad} * ${longS} >= ${FEWEST_BAD}`,
    ...(severity === 'ticket' ? [before] : []),
  ].join('\nand ')
}

/** What the budget of 30 days loses while the alert's condition holds. */
function spent({ compression }: Pace, { factor, long }: Tier): string {
  const percent = Number(((factor * long * 100) / (30 * 24 * 3600)).toFixed(1))
  const clock = compression === 1 ? 'This' : `With ${duration(long)} for each ${duration(long / compression)}, this`
  return `${clock} spends ${percent} % of the budget of 30 days within ${duration(long)}.`
}
