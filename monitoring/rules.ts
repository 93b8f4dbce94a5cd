import { stringify } from 'yaml'
import type { Contract } from '../src/openapi/document.ts'
import { burnAlerts } from './alerts/burn-alerts.ts'
import { runtimeAlerts } from './alerts/runtime-alerts.ts'
import { serviceAlerts } from './alerts/service-alerts.ts'
import { duration, PACES, type Pace } from './pace.ts'
import { ofService } from './promql.ts'
import { recordings } from './recordings/recordings.ts'
import type { Alert, Group, Recording } from './rule.ts'
import type { RunbookOf } from './runbooks.ts'

/** What is in a file of rules, before it is text. */
export type RuleFile = { readonly about: string; readonly groups: readonly Group<Recording | PromAlert>[] }

/** An alert as Prometheus reads it. */
export type PromAlert = {
  readonly alert: string
  readonly expr: string
  readonly for?: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<'summary' | 'description' | 'runbook_url', string>>
}

/** All files of rules by name: what is recorded, and the alerts of each pace. */
export function rulesOf(contract: Contract, runbookOf: RunbookOf): Record<string, RuleFile> {
  const alerts = PACES.map((pace) => [
    `alerts${pace.compression > 1 ? `-${pace.name}` : ''}.yml`,
    alertFile(pace, runbookOf),
  ])
  return {
    'recording.yml': {
      about: 'Recording rules: rate, errors and duration of each operation, and how fast its error budgets burn.',
      groups: recordings(contract),
    },
    ...Object.fromEntries(alerts),
  }
}

/** All alerts at a pace, by the name of their group. */
export function alertsOf(pace: Pace): Readonly<Record<string, readonly Alert[]>> {
  return { objectives: burnAlerts(pace), service: serviceAlerts(pace), runtime: runtimeAlerts(pace) }
}

function alertFile(pace: Pace, runbookOf: RunbookOf): RuleFile {
  return {
    about:
      pace.compression === 1
        ? 'Alerts. They take what recording.yml records.'
        : `The alerts of alerts.yml with every duration divided by ${pace.compression}: an hour is ${duration(3600 / pace.compression)}.\nFor workshops, beside recording.yml and instead of alerts.yml. Scrape every 5 s or more often.`,
    groups: Object.entries(alertsOf(pace)).map(([name, alerts]) => ({
      name: `prometric-${name}-${pace.name}`,
      rules: alerts.map((alert) => toProm(alert, pace, runbookOf)),
    })),
  }
}

function toProm(rule: Alert, pace: Pace, runbookOf: RunbookOf): PromAlert {
  const { alert, expr, by, within, for: hold, severity, labels, summary, description } = rule
  return {
    alert,
    expr: ofService(expr, duration(within), by),
    ...(hold && { for: hold }),
    labels: { severity, pace: pace.name, ...labels },
    annotations: { summary, description, runbook_url: runbookOf(alert) },
  }
}

/** A file of rules as text. */
export function printRules({ about, groups }: RuleFile): string {
  const head = ['Made from openapi.yaml by `npm run generate`; do not edit.', ...about.split('\n')]
  return `${head.map((line) => `# ${line}\n`).join('')}${stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false })}`
}
