import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dashboards, filledIn, panelsOf, queriesOf } from '../support/panels.ts'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { generatedRules } from '../support/rules.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const QUERIES = dashboards.flatMap(([file, board]) =>
  panelsOf(board).flatMap((panel) =>
    queriesOf(panel).map(({ expr = '', refId }) => ({
      name: `${file} "${panel.title}" ${refId}`,
      expr,
      idle: panel.fieldConfig?.defaults.noValue,
    })),
  ),
)
/** A service that serves nothing collects garbage all the same. */
const NEVER_IDLE = 'no collections'
const [SILENT, SPEAKING] = [
  QUERIES.filter(({ idle }) => idle && idle !== NEVER_IDLE),
  QUERIES.filter(({ idle }) => !idle),
]

describeWith(['prometheus', 'prometheus3'], 'the panels of an idle service', () => {
  describe.each(['prometheus', 'prometheus3'] as const)('%s', (program) => {
    let server: RunningServer
    let prometheus: RunningPrometheus
    beforeAll(async () => {
      server = await launchServer()
      const rules = generatedRules('recording.yml', 'alerts.yml')
      prometheus = await launchPrometheus(program, server.port, { rules, native: program === 'prometheus3' })
      const slowest = 'job_operation_objective:error_budget_burn:ratio_rate3d'
      await vi.waitFor(async () => expect(await prometheus.query(slowest)).not.toEqual([]), 60_000)
      await sleep(3000)
    }, 120_000)
    afterAll(async () => {
      await prometheus.stop()
      server.signal('SIGKILL')
    })

    const valuesOf = async (expr: string) =>
      (await prometheus.query(filledIn(expr, 'prometric'))).map(({ value }) => value[1])

    it.each(SPEAKING)('$name has values, and none that is NaN', async ({ expr }) => {
      await expect.poll(() => valuesOf(expr), { message: expr }).not.toEqual([])
      expect(await valuesOf(expr), expr).not.toContain('NaN')
    })

    it.each(SILENT)('$name has none, and says "$idle"', async ({ expr }) => {
      expect(await valuesOf(expr), expr).toEqual([])
    })

    it.each(QUERIES.filter(({ idle }) => idle === NEVER_IDLE))('$name is never NaN', async ({ expr }) => {
      expect(await valuesOf(expr), expr).not.toContain('NaN')
    })

    it.each(['mean', 'p50', 'p95', 'p99'])('the recorded %s of the duration is absent', async (name) => {
      for (const level of ['job', 'job_operation']) {
        expect(await prometheus.query(`${level}:http_request_duration_seconds:${name}_rate1m`)).toEqual([])
      }
    })

    it('the recorded error ratio is absent, and every burn rate is 0', async () => {
      expect(await prometheus.query('{__name__=~"job(_operation)?:http_requests_failed:ratio_rate.+"}')).toEqual([])
      const burning = await prometheus.query('{__name__=~".+:error_budget_burn:.+"}')
      expect(burning.length).toBeGreaterThan(100)
      expect(burning.filter(({ value }) => value[1] !== '0')).toEqual([])
    })
  })
})
