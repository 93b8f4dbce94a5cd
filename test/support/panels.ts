import { readdirSync, readFileSync } from 'node:fs'
import type { Dashboard, Panel } from '@grafana/grafana-foundation-sdk/dashboard'
import type { Dataquery } from '@grafana/grafana-foundation-sdk/prometheus'

const FOLDER = 'generated/grafana'

/** The generated dashboards by the name of their file. */
export const dashboards: readonly (readonly [string, Dashboard])[] = readdirSync(FOLDER)
  .sort()
  .map((file) => [file, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))])

/** The panels of a dashboard, without its rows. */
export const panelsOf = ({ panels = [] }: Dashboard): Panel[] =>
  panels.filter((panel): panel is Panel => panel.type !== 'row')

/** The queries of a panel. */
export const queriesOf = ({ targets = [] }: Panel): Dataquery[] => targets as Dataquery[]

/** A query as Grafana sends it, with its variables filled in. */
export const filledIn = (expr: string, job: string): string =>
  expr
    .replaceAll('$job', job)
    .replaceAll('$operation', 'getPerson')
    .replaceAll('$__rate_interval', '1m')
    .replaceAll('$__range', '15m')
