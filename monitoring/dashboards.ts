import type { Dashboard } from '@grafana/grafana-foundation-sdk/dashboard'
import type { Contract } from '../src/openapi/document.ts'
import { buildBoard } from './dashboards/board.ts'
import { histogramSchool } from './dashboards/histogram-school.ts'
import { objectives } from './dashboards/objectives.ts'
import { overview } from './dashboards/overview.ts'
import { runtime } from './dashboards/runtime.ts'

/** Why a metric of the catalogue is on no panel; generation refuses one that is neither on a panel nor here. */
export const METRICS_WITHOUT_PANEL: Readonly<Record<string, string>> = {
  process_cpu_seconds_total: 'is the sum of user and system time, which stand beside each other',
  process_virtual_memory_bytes: 'is address space that V8 reserves, far more than it uses',
  process_heap_bytes: 'is the data segment of the process, of which the heap of V8 is only a part',
  nodejs_eventloop_lag_min_seconds: 'is near 0, whatever happens',
  nodejs_eventloop_lag_stddev_seconds: 'says less than the percentiles, since delays do not follow a bell curve',
  nodejs_heap_space_size_total_bytes: 'follows the used size, which is shown by space',
  nodejs_heap_space_size_available_bytes: 'follows the used size, which is shown by space',
  nodejs_version_info: 'is the label node_version of app_build_info',
}

/** The dashboards by the name of their file. */
export function dashboardsOf(contract: Contract): Record<string, Dashboard> {
  const boards = [overview(), objectives(contract), runtime(), histogramSchool(contract)]
  return Object.fromEntries(boards.map((board) => [`${board.uid.replace('prometric-', '')}.json`, buildBoard(board)]))
}

/** A dashboard as text. */
export const printDashboard = (dashboard: Dashboard): string => `${JSON.stringify(dashboard, null, 2)}\n`
