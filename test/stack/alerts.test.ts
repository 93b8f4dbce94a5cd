import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type IncidentName, metrics } from '../../src/contract.ts'
import { launchAlertmanager, type RunningAlertmanager } from '../support/alertmanager.ts'
import { dashboards, filledIn, panelsOf, queriesOf } from '../support/panels.ts'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { generatedRules } from '../support/rules.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'
import { SCENES, type Scene } from './scenes.ts'

/** Twenty-three hours make a day that begins at six and hardly moves within a quarter of an hour. */
const FLAGS = { latency: 'on', traffic: 17, day: '23h' }
const USUAL_S = 180
const WHOLE_S = 600
const LONG_MS = 1_200_000

/** Metrics that these services do not have: each keeps its persons itself. */
const OF_SHARED_STORE = Object.entries(metrics).flatMap(([name, metric]) =>
  'when' in metric && metric.when === 'store' ? [name] : [],
)

/** The scene of each kind of incident; the kind is also the job of its service. */
const ENTRIES = Object.entries(SCENES) as [IncidentName, Scene][]
const KINDS = ENTRIES.map(([kind]) => kind)

describeWith(['prometheus3', 'alertmanager'], 'every kind of incident under one Prometheus', () => {
  const servers = new Map<string, RunningServer>()
  let alertmanager: RunningAlertmanager
  let prometheus: RunningPrometheus
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))

  beforeAll(async () => {
    const launch = async (job: string) => {
      servers.set(job, await launchServer({ ...FLAGS, snapshot: join(folder, job), 'snapshot-interval': '10s' }))
    }
    await Promise.all(['quiet', ...KINDS].map(launch))
    alertmanager = await launchAlertmanager()
    prometheus = await launchPrometheus('prometheus3', ports(servers), {
      interval: '5s',
      native: true,
      rules: generatedRules('recording.yml', 'alerts-workshop.yml'),
      alertmanager: alertmanager.address,
    })
    const started = performance.now()
    const passed = async (seconds: number) => sleep(Math.max(0, seconds * 1000 - (performance.now() - started)))
    await passed(USUAL_S)
    for (const [job, { incident }] of ENTRIES) await start(servers.get(job), job, incident)
    await passed(WHOLE_S)
  }, LONG_MS)
  afterAll(async () => {
    await prometheus?.stop()
    await alertmanager?.stop()
    for (const server of servers.values()) server.signal('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  it('leaves the quiet one alone for ten minutes', async () => {
    expect(await minutesScraped(prometheus, 'quiet')).toBeGreaterThan(9.5)
    expect(await fired(prometheus, 'quiet')).toEqual([])
  })

  it.each(ENTRIES)(
    'fires in %s what is meant for it, and no other',
    async (job, { fire, may = [] }) => {
      if (fire.includes('CpuSaturated')) await untilSaturated(prometheus, servers.get(job), job)
      const found = await fired(prometheus, job)
      expect(found).toEqual(expect.arrayContaining([...fire]))
      expect(found.filter((name) => ![...fire, ...may].includes(name))).toEqual([])
    },
    LONG_MS,
  )

  it('shows the incidents where the dashboards mark them', async () => {
    const query = 'max by (job, incident) (max_over_time(incident_active[1h])) == 1'
    const marked = (await prometheus.query(query)).map(({ metric }) => [metric.job, metric.incident])
    expect(marked.sort()).toEqual([...KINDS].sort().map((kind) => [kind, kind]))
  })

  it.each(dashboards)('gives each panel of %s values under traffic, and none that is NaN', async (_, board) => {
    for (const panel of panelsOf(board)) {
      for (const { expr = '' } of queriesOf(panel)) {
        if (OF_SHARED_STORE.some((name) => expr.includes(name))) continue
        const values = (await prometheus.query(filledIn(expr, 'error-burst'))).map(({ value }) => value[1])
        expect(values, `${panel.title}: ${expr}`).not.toEqual([])
        expect(values, `${panel.title}: ${expr}`).not.toContain('NaN')
      }
    }
  })

  it('brings one page of the burst of errors to a receiver, and says when it is over', async () => {
    const about = () =>
      alertmanager
        .log()
        .split('\n')
        .filter((line) => line.includes('page AvailabilityBudgetBurn job=error-burst:'))
    await vi.waitFor(() => expect(about().some((line) => line.includes(' resolved '))).toBe(true), 120_000)
    const firing = about().filter((line) => line.includes(' firing '))
    expect(firing[0]).toMatch(
      /^\d{4}-.* firing page AvailabilityBudgetBurn job=error-burst: \w+ of error-burst fails at [\d.]+ times the rate that its objective allows[.] [(]https:\/\/\S+\/AvailabilityBudgetBurn[.]md[)]$/,
    )
    expect(alertmanager.log()).not.toContain('job=quiet')
  }, 150_000)

  it('pages when a service is gone', async () => {
    await servers.get('quiet')?.stop()
    await vi.waitFor(async () => expect(await fired(prometheus, 'quiet')).toEqual(['TargetDown']), 60_000)
    await vi.waitFor(() => expect(alertmanager.log()).toMatch(/firing page TargetDown job=quiet: /), 60_000)
  }, 150_000)
})

const ports = (servers: ReadonlyMap<string, RunningServer>) =>
  Object.fromEntries([...servers].map(([job, { port }]) => [job, port]))

async function start(server: RunningServer | undefined, incident: string, more: object): Promise<void> {
  const answer = await post(server, { incident, seed: 1, ...more })
  expect(answer.status, await answer.text()).toBe(201)
}

function post(server: RunningServer | undefined, body: object): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  return fetch(`${server?.url}/incidents/active`, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** The names of the alerts of a job that have fired, in alphabetical order. */
async function fired(prometheus: RunningPrometheus, job: string): Promise<string[]> {
  const firing = `ALERTS{alertstate="firing",job="${job}"}`
  const samples = await prometheus.query(`count by (alertname) (count_over_time(${firing}[20m]))`)
  return samples.map(({ metric }) => metric.alertname ?? '').sort()
}

async function minutesScraped(prometheus: RunningPrometheus, job: string): Promise<number> {
  const [sample] = await prometheus.query(`sum_over_time(up{job="${job}"}[20m]) * 5 / 60`)
  return Number(sample?.value[1])
}

/** Other programs can keep a process from using up its core: the incident comes back until it has had one. */
async function untilSaturated(prometheus: RunningPrometheus, server: RunningServer | undefined, job: IncidentName) {
  const saturated = async () => {
    const found = await fired(prometheus, job)
    if (found.includes('CpuSaturated')) return
    const answer = await post(server, { incident: job, seed: 1, ...SCENES[job].incident })
    expect([201, 409]).toContain(answer.status)
    expect(found).toContain('CpuSaturated')
  }
  await vi.waitFor(saturated, { timeout: LONG_MS, interval: 5000 })
}
