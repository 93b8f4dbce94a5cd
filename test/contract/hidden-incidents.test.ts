import { afterEach, describe, expect, it } from 'vitest'
import { type IncidentName, type IncidentRequest, incidentNames } from '../../src/contract.ts'
import { readSamples, seriesName, settledSamples, sumOf } from '../support/series.ts'
import { sharedServer } from '../support/server.ts'

const ACTIVE = '/incidents/active'
const HIDDEN_FORM = {
  hidden: true,
  state: 'active',
  starts_at: expect.any(String),
  ends_at: expect.any(String),
}

const { server, client } = await sharedServer()
afterEach(async () => void (await stopAll()))

const start = (json: IncidentRequest) => client.send({ method: 'POST', path: ACTIVE, json })
const hide = (incident: IncidentName, more: Partial<IncidentRequest> = {}) => start({ incident, hidden: true, ...more })
const stop = (incident: string) => client.send({ method: 'DELETE', path: `${ACTIVE}/${incident}` })
const stopAll = () => client.send({ method: 'DELETE', path: ACTIVE })
const list = async () => (await client.get(ACTIVE)).json
const typeOf = ({ json }: { json: { type: string } }) => json.type.replace('urn:prometric:problem:', '')
const samples = async () => readSamples((await client.get('/metrics')).text)
const faults = (all: ReadonlyMap<string, number>) => sumOf(all, 'faults_injected_total')
/** What has changed among the series of incidents, from all zero. */
const shownBy = (all: ReadonlyMap<string, number>) =>
  Object.fromEntries([...all].filter(([series, value]) => /^incident_/.test(series) && value !== 0))

describe('startIncident with hidden', () => {
  it('responds with nothing but its state and its dates, and leads to the list, which says the same', async () => {
    const { status, headers, json } = await hide('bad-deploy', { duration: '8m', operations: ['listPersons'] })
    expect([status, headers.location]).toEqual([201, 'active'])
    expect(json).toStrictEqual(HIDDEN_FORM)
    expect(Date.parse(json.ends_at) - Date.parse(json.starts_at)).toBe(480_000)
    expect(new URL('active', `${server.url}${ACTIVE}`).pathname).toBe(ACTIVE)
    expect(await list()).toEqual([json])
  })

  it('may wait for its begin like any other', async () => {
    await hide('flapping', { delay: '1s', duration: '1h' })
    expect(await list()).toStrictEqual([{ ...HIDDEN_FORM, state: 'pending' }])
    expect(shownBy(await samples())).toEqual({})
    expect(typeOf(await start({ incident: 'flapping' }))).toBe('incident-hidden')
    expect((await stop('flapping')).status).toBe(404)
    await expect.poll(list, { timeout: 10_000 }).toStrictEqual([HIDDEN_FORM])
  })

  it('takes false as if it were left out', async () => {
    const { headers, json } = await start({ incident: 'cache-cold', hidden: false })
    expect(headers.location).toBe('active/cache-cold')
    expect(json).toMatchObject({ incident: 'cache-cold', state: 'active' })
    expect(json).not.toHaveProperty('hidden')
    expect((await start({ incident: 'flapping' })).status).toBe(201)
  })

  it.each(['true', 1, null])('answers 400 to %j, and points there', async (hidden) => {
    const { status, json } = await client.send({ method: 'POST', path: ACTIVE, json: { incident: 'flapping', hidden } })
    expect([status, json.errors]).toEqual([400, [expect.objectContaining({ pointer: '#/hidden' })]])
  })

  it('answers 409 while any other is pending or active, and starts nothing', async () => {
    await start({ incident: 'cache-cold', delay: '1h' })
    for (const incident of ['cache-cold', 'flapping'] as const) {
      const refused = await hide(incident)
      expect([refused.status, typeOf(refused)]).toEqual([409, 'incident-hidden'])
    }
    expect(await list()).toMatchObject([{ incident: 'cache-cold' }])
    await stop('cache-cold')
    expect((await hide('flapping')).status).toBe(201)
  })
})

describe('while an incident is hidden', () => {
  it('no name finds it: what is asked of its kind gets the response that every kind gets', async () => {
    await hide('error-burst')
    for (const method of ['GET', 'HEAD', 'DELETE']) {
      const responses = incidentNames.map(async (incident) => {
        const { status, headers, text } = await client.send({ method, path: `${ACTIVE}/${incident}` })
        const { date: _, 'content-length': __, ...rest } = headers
        return JSON.stringify([status, rest, text.replaceAll(incident, '')])
      })
      const different = new Set(await Promise.all(responses))
      expect([...different]).toEqual([expect.stringMatching(/^\[404,.*incident-not-active/)])
    }
    expect(await list()).toStrictEqual([HIDDEN_FORM])
  })

  it('no start finds it: each kind gets the same 409, hidden or not', async () => {
    await hide('error-burst')
    const requests = incidentNames.flatMap((incident) => [{ incident }, { incident, hidden: true }])
    const responses = requests.map(async (request) => {
      const { status, headers, text } = await start(request)
      return `${status} ${headers['prometric-problem']} ${text}`
    })
    const [same, ...different] = new Set(await Promise.all(responses))
    expect(same).toMatch(/^409 urn:prometric:problem:incident-hidden \{/)
    expect(different).toEqual([])
    expect(await list()).toStrictEqual([HIDDEN_FORM])
  })

  it.each(['error-burst', 'flapping', 'bad-deploy'] as const)(
    'its failures and the log do not name %s',
    async (kind) => {
      const logged = server.log().length
      const before = await samples()
      await hide(kind, { intensity: 1, operations: ['getPerson'], duration: '2s' })
      const answers: string[] = []
      await expect
        .poll(
          async () => {
            const { status, headers, text } = await client.get('/person/0')
            answers.push(JSON.stringify([status, headers, text]))
            return [500, 503].includes(status) && (await list()).length > 0 ? text : ''
          },
          { timeout: 10_000, interval: 10 },
        )
        .toContain('"detail":"A hidden incident made this request fail."')
      await expect.poll(list, { timeout: 10_000 }).toEqual([])
      await expect.poll(() => server.log().slice(logged)).toContain('"msg":"incident hidden ends"')
      const lines = server.log().slice(logged)
      expect(lines).toContain('"msg":"incident hidden begins"')
      for (const text of [...answers, lines]) expect(incidentNames.filter((name) => text.includes(name))).toEqual([])
      expect(lines).not.toMatch(/getPerson|intensity|seed/)
      expect(faults(await samples())).toBeGreaterThan(faults(before))
    },
  )

  it('the metrics call it hidden, and nothing shows its intensity', async () => {
    const hidden = seriesName('incident_active', { incident: 'hidden' })
    expect((await samples()).get(hidden)).toBe(0)
    await hide('bad-deploy', { intensity: 1 })
    const all = await samples()
    expect(shownBy(all)).toEqual({ [hidden]: 1 })
    expect([...all.keys()]).not.toContain(seriesName('incident_intensity_ratio', { incident: 'hidden' }))
    // The version that runs is there to be found.
    expect(
      [...all.keys()].filter((series) => series.startsWith('app_build_info') && series.includes('-rc.1')),
    ).toHaveLength(1)
    await stopAll()
    expect(shownBy(await samples())).toEqual({})
  })

  it('/truth names operations and codes only', async () => {
    await hide('error-burst', { intensity: 1 })
    await client.get('/person/list')
    const { text } = await client.get('/truth')
    expect(incidentNames.filter((name) => text.includes(name))).toEqual([])
    expect(text).not.toContain('incident')
  })
})

describe('the end of a hidden incident', () => {
  const COUNT = 50

  it.each<[string, Partial<IncidentRequest>, () => Promise<unknown>]>([
    ['when it is stopped', {}, stopAll],
    ['by itself', { duration: '5s' }, () => expect.poll(list, { timeout: 15_000 }).toEqual([])],
  ])('counts its faults: %s', async (_, more, end) => {
    const before = await samples()
    await hide('flapping', { intensity: 1, operations: ['getPerson'], ...more })
    const statuses = await Promise.all(Array.from({ length: COUNT }, () => client.get('/person/0')))
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([503]))
    const during = await settledSamples(client, sumOf(before, 'http_requests_total') + COUNT)
    expect(during.get(seriesName('incident_active', { incident: 'hidden' }))).toBe(1)
    expect(faults(during)).toBe(faults(before))
    await end()
    const after = await samples()
    const series = seriesName('faults_injected_total', { operation: 'getPerson', fault: 'unavailable' })
    expect((after.get(series) ?? 0) - (before.get(series) ?? 0)).toBe(COUNT)
    expect(faults(after) - faults(before)).toBe(COUNT)
    expect(faults(await samples())).toBe(faults(after))
  })

  it('lets others start at once, also one that was refused a moment before', async () => {
    await hide('cache-cold', { duration: '2s' })
    const seen = new Set<string>()
    await expect
      .poll(
        async () => {
          const again = await start({ incident: 'cache-cold' })
          seen.add(`${again.status} ${again.status === 409 ? typeOf(again) : again.json.incident}`)
          return again.status
        },
        { timeout: 10_000, interval: 5 },
      )
      .toBe(201)
    expect([...seen]).toEqual(['409 incident-hidden', '201 cache-cold'])
    expect((await client.get(`${ACTIVE}/cache-cold`)).status).toBe(200)
    expect(shownBy(await samples())).not.toHaveProperty(seriesName('incident_active', { incident: 'hidden' }))
  })
})
