import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dashboards, filledIn, panelsOf, queriesOf } from '../support/panels.ts'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { generatedRules } from '../support/rules.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const QUERIES = dashboards.flatMap(([file, board]) =>
  panelsOf(board).flatMap((panel) =>
    queriesOf(panel).map(({ expr = '', refId }) => [`${file} "${panel.title}" ${refId}`, expr] as const),
  ),
)

describeWith(['prometheus', 'prometheus3'], 'the panels of an idle service', () => {
  describe.each(['prometheus', 'prometheus3'] as const)('%s', (program) => {
    let server: RunningServer
    let prometheus: RunningPrometheus
    beforeAll(async () => {
      server = await launchServer()
      const rules = generatedRules('recording.yml', 'alerts.yml')
      prometheus = await launchPrometheus(program, server.port, { rules })
      const slowest = 'job_operation_objective:error_budget_burn:ratio_rate3d'
      await vi.waitFor(async () => expect(await prometheus.query(slowest)).not.toEqual([]), 60_000)
      await sleep(3000)
    }, 120_000)
    afterAll(async () => {
      await prometheus.stop()
      server.signal('SIGKILL')
    })

    it.each(QUERIES)('%s has values, and none that is NaN', async (_, expr) => {
      const values = (await prometheus.query(filledIn(expr, 'prometric'))).map(({ value }) => value[1])
      expect(values, expr).not.toEqual([])
      expect(values, expr).not.toContain('NaN')
    })
  })
})
