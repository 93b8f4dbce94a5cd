import { describe, expect, it } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { limits } from '../../generated/operations.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { type Call, createClient } from '../support/client.ts'
import { sharedServer, startServer } from '../support/server.ts'

const TOKEN = 'Nightingale~1854'
const ACTIVE = '/incidents/active'
const JSON_TYPE = { 'Content-Type': 'application/json' }

const { server, client } = await sharedServer({}, { ...cleanEnv, PROMETRIC_CONTROL_TOKEN: TOKEN })

/** The three operations that control; their answer to somebody who may. */
const CONTROLS: readonly (readonly [string, Call, number])[] = [
  ['startIncident', { method: 'POST', path: ACTIVE, json: { incident: 'flapping', delay: '1h' } }, 201],
  ['stopIncident', { method: 'DELETE', path: `${ACTIVE}/flapping` }, 204],
  ['stopAllIncidents', { method: 'DELETE', path: ACTIVE }, 204],
]
const WRONG: readonly (string | undefined)[] = [
  undefined,
  '',
  'Bearer',
  'Bearer ',
  `Bearer ${TOKEN}x`,
  `Bearer ${TOKEN.slice(0, -1)}`,
  `Bearer ${TOKEN.toLowerCase()}`,
  `Bearer ${TOKEN}, Bearer ${TOKEN}`,
  `Basic ${TOKEN}`,
  TOKEN,
  `Bearer  ${TOKEN} x`,
]

it('is wanted of no other operation, and of none where the service has no token', () => {
  type Secured = { readonly operationId: string; readonly security?: readonly object[] }
  const secured = Object.values(document.paths)
    .flatMap((item) => Object.values(item) as Secured[])
    .filter(({ security }) => security)
  expect(secured.map(({ operationId }) => operationId).sort()).toEqual(CONTROLS.map(([id]) => id).sort())
  for (const { security } of secured) expect(security).toEqual([{}, { controlToken: [] }])
})

describe.each(CONTROLS)('%s of a service with a token', (_, call, status) => {
  it.each(WRONG)('answers 401 to the authorization %j', async (authorization) => {
    const headers = authorization === undefined ? {} : { Authorization: authorization }
    const answer = await client.send({ ...call, headers })
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer realm="prometric"'])
    expect(answer.json.type).toBe('urn:prometric:problem:unauthorized')
  })

  it.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`, `BEARER   ${TOKEN}`])(
    'does its work for %j',
    async (authorization) => {
      const clean = { method: 'DELETE', path: ACTIVE, headers: { Authorization: `Bearer ${TOKEN}` } }
      await client.send(clean)
      if (call.path !== ACTIVE) {
        await client.send({ ...clean, method: 'POST', json: { incident: 'flapping', delay: '1h' } })
      }
      expect((await client.send({ ...call, headers: { Authorization: authorization } })).status).toBe(status)
    },
  )
})

describe('a service with a token', () => {
  it('refuses before it looks at the body, and before it reads one that is too long', async () => {
    for (const body of ['{', 'Ada', ' '.repeat(limits.bodyBytes + 1)]) {
      expect((await client.send({ method: 'POST', path: ACTIVE, headers: JSON_TYPE, body })).status).toBe(401)
    }
  })

  it('shows to everybody what is going on, and serves persons as ever', async () => {
    for (const path of ['/incidents', ACTIVE, '/person/list', '/metrics', '/ready', '/openapi.json']) {
      expect((await client.get(path)).status).toBe(200)
    }
    expect((await client.get(`${ACTIVE}/error-burst`)).status).toBe(404)
  })

  it('keeps it to itself', async () => {
    const { text } = await client.get('/metrics')
    for (const shown of [server.log(), text, JSON.stringify((await client.get(ACTIVE)).json)]) {
      expect(shown).not.toContain(TOKEN)
    }
    expect(server.log()).toContain('"control":"token"')
    expect(server.log()).not.toContain('everybody may')
  })
})

describe('a service without a token', () => {
  it('says that control is open, and takes any authorization', async () => {
    const open = await startServer()
    expect(open.log()).toMatch(/"control":"open".*anybody may start incidents/)
    const anybody = createClient(open.url)
    for (const authorization of ['Bearer x', 'Basic x', '']) {
      const headers = { Authorization: authorization }
      expect((await anybody.send({ method: 'DELETE', path: ACTIVE, headers })).status).toBe(204)
    }
    anybody.close()
  })
})
