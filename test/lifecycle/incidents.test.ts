import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type IncidentName, incidentNames } from '../../src/contract.ts'
import { KINDS } from '../../src/simulation/kinds.ts'
import { createClient } from '../support/client.ts'
import { type Flags, type RunningServer, startServer } from '../support/server.ts'

const ACTIVE = '/incidents/active'

type LogLine = {
  readonly msg: string
  readonly incident?: IncidentName | 'hidden'
  readonly reason?: string
  readonly seed?: number
}

/** What a service has logged of incidents. */
const incidentLines = ({ log }: RunningServer): LogLine[] =>
  log()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as LogLine] : []))
    .filter(({ incident }) => incident !== undefined)
const messages = (server: RunningServer) => incidentLines(server).map(({ msg }) => msg)

/** A service that runs a schedule. */
async function startScheduled(schedule: string, flags: Flags = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'incidents.yaml')
  writeFileSync(file, schedule)
  return startServer({ schedule: file, seed: 5, ...flags })
}

describe('a service that drains', () => {
  it('starts no incident, asked for or due, and lets those that are active go on', async () => {
    const server = await startScheduled('- { at: 6s, incident: error-burst }\n', { 'drain-delay': 8 })
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    const start = (incident: IncidentName) => client.send({ method: 'POST', path: ACTIVE, json: { incident } })
    expect((await start('cache-cold')).status).toBe(201)
    server.signal('SIGTERM')
    await expect.poll(async () => (await client.get('/ready')).status).toBe(503)
    const { status, json, headers } = await start('flapping')
    expect([status, json.type]).toEqual([503, 'urn:prometric:problem:unavailable'])
    expect(headers['retry-after']).toBe('1')
    expect((await client.get(ACTIVE)).json).toMatchObject([{ incident: 'cache-cold' }])
    await server.exit
    expect(messages(server)).toEqual(['incident cache-cold begins', 'incident cache-cold is stopped'])
  })
})

describe('--schedule', () => {
  const SCHEDULE = `
- { at: 0s, incident: cache-cold, duration: 1s, every: 2s }
- { at: 1s, incident: traffic-surge }
- { at: 2s, incident: error-burst, duration: 1h, intensity: 1 }
- { at: 3s, incident: error-burst }
`

  it('starts incidents when they are due, again and again, and logs what it has to skip', async () => {
    const server = await startScheduled(SCHEDULE)
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    await expect
      .poll(() => messages(server).filter((msg) => msg === 'incident cache-cold ends').length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(2)
    expect(messages(server)).toContain('incident cache-cold begins')
    expect(incidentLines(server)).toContainEqual(
      expect.objectContaining({ incident: 'traffic-surge', reason: 'no-ambient-traffic' }),
    )
    await expect
      .poll(() => incidentLines(server))
      .toContainEqual(expect.objectContaining({ incident: 'error-burst', reason: 'incident-already-active' }))
    expect((await client.get(`${ACTIVE}/error-burst`)).json).toMatchObject({ state: 'active', intensity: 1 })
    expect([500, 503]).toContain((await client.get('/person/list')).status)
    expect(await server.stop()).toBe(0)
  })

  it('starts hidden incidents and skips others meanwhile, and its log names none that is hidden', async () => {
    const server = await startScheduled(`
- { at: 0s, incident: cache-cold, duration: 3s, hidden: true }
- { at: 1s, incident: flapping }
- { at: 1s, incident: error-burst, hidden: true }
`)
    await expect.poll(server.log, { timeout: 20_000 }).toContain('"msg":"incident hidden ends"')
    expect(server.log()).toContain('"msg":"incident hidden begins"')
    expect(incidentLines(server)).toEqual([
      expect.objectContaining({ incident: 'flapping', reason: 'incident-hidden' }),
      expect.objectContaining({ incident: 'hidden', reason: 'incident-hidden' }),
    ])
    expect(server.log()).not.toMatch(/cache-cold|error-burst/)
  })

  it('draws the same seeds for the same seed of the service', async () => {
    const seeds = async () => {
      const server = await startScheduled('- { at: 0s, incident: cache-cold }\n- { at: 1s, incident: flapping }\n')
      await expect.poll(() => messages(server), { timeout: 20_000 }).toContain('incident flapping begins')
      return incidentLines(server).map(({ incident, seed }) => `${incident} ${seed}`)
    }
    expect(await seeds()).toEqual(await seeds())
  })
})

describe('SIGTERM', () => {
  it('ends all incidents, those of the process too, and loses no request', async () => {
    const server = await startServer({ latency: 10, 'drain-timeout': 60 })
    const client = createClient(server.url)
    onTestFinished(() => client.close())
    const startable = incidentNames.filter((incident) => !KINDS[incident].unmetPrecondition)
    for (const incident of startable) {
      const json = { incident, duration: '1h', ...(incident === 'error-burst' && { delay: '1h' }) }
      expect((await client.send({ method: 'POST', path: ACTIVE, json })).status).toBe(201)
    }
    const answers = Promise.all(Array.from({ length: 10 }, () => client.get('/person/nobody')))
    await expect
      .poll(async () => (await client.metrics()).get('http_requests_in_progress{method="GET",operation="getPerson"}'))
      .toBe(10)
    server.signal('SIGTERM')
    for (const { status } of await answers) expect([404, 500, 503]).toContain(status)
    expect(await server.exit).toBe(0)
    const ends = messages(server).filter((msg) => msg.endsWith('is stopped'))
    expect(ends).toHaveLength(startable.length)
    expect(server.log()).toContain('"cut":0')
  }, 90_000)
})
