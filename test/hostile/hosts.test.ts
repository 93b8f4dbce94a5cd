import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { cleanEnv } from '../../scripts/start-command.ts'
import { violations } from '../support/conformance.ts'
import { launchServer, sharedServer, startServer } from '../support/server.ts'
import { headOf, sendRaw } from '../support/wire.ts'

const FLAGS = { 'allowed-hosts': 'Prometric.example, second.example.' }
const all = Object.entries(operations).map(([id, operation]) => ({ id, ...operation }))

const { server, client } = await sharedServer(FLAGS)

/** The answer to a request as it is sent, held against the contract. */
const ask = async (method: string, target: string, host: string) => {
  const answer = await sendRaw(server.port, method, headOf(method, target, { Host: host }))
  expect(violations(method, target, answer)).toEqual([])
  return answer
}
const status = async (host: string, target = '/person/list') => (await ask('GET', target, host)).status
const refusals = async () =>
  (await client.metrics()).get('http_connection_errors_total{reason="misdirected-request"}') ?? Number.NaN

describe('a host that is served', () => {
  it.each([
    ['an IPv4 address', '192.0.2.7'],
    ['an address with a port', '10.0.0.1:7080'],
    ['an IPv6 address', '[2001:db8::7]:7080'],
    ['a mapped address', '[::ffff:192.0.2.7]'],
    ['an address with a zone', '[fe80::1%eth0]:7080'],
    ['an address with an encoded zone', '[fe80::1%25wlan_0]'],
    ['localhost', 'localhost'],
    ['localhost in any case, with the dot of the root', 'LocalHost.:7080'],
    ['a name without a dot', 'api:7080'],
    ['a name of a container', 'prometric_api_1'],
    ['a name below localhost', 'prometric.localhost'],
    ['a name of multicast DNS', 'laptop.local'],
    ['the host of a container', 'host.docker.internal:7080'],
    ['the host of a container in Podman', 'host.containers.internal'],
    ['a service of Kubernetes', 'prometric.workshop.svc'],
    ['a service of Kubernetes in full', 'prometric.workshop.svc.cluster.local.'],
    ['a name of --allowed-hosts', 'PROMETRIC.example:80'],
    ['a name of --allowed-hosts with the dot of the root', 'second.example'],
  ])('is %s', async (_, host) => {
    expect(await status(host)).toBe(200)
  })

  it('may be missing in HTTP/1.0', async () => {
    expect((await sendRaw(server.port, 'GET', 'GET /person/list HTTP/1.0\r\n\r\n')).status).toBe(200)
  })

  it('is what --host says, and every one with --allowed-hosts *', async () => {
    const [named, open] = [await startServer({ host: '127.1' }), await startServer({ 'allowed-hosts': 'a.example,*' })]
    for (const [{ port }, host, expected] of [
      [named, '127.1', 200],
      [named, 'evil.example', 421],
      [open, 'evil.example', 200],
      [open, '', 200],
    ] as const) {
      const answer = await sendRaw(port, 'GET', headOf('GET', '/person/list', { Host: host }))
      expect([host, answer.status]).toEqual([host, expected])
    }
  })
})

describe('a host that is not served', () => {
  it.each([
    ['a name of somebody else', 'evil.example'],
    ['one with the dot of the root', 'evil.example.'],
    ['one with a port', 'evil.example:7080'],
    ['one that only ends like a name that is served', 'evilprometric.example'],
    ['one that only begins like one', 'localhost.evil.example'],
    ['one below a name of --allowed-hosts', 'evil.prometric.example'],
    ['a bad address', '192.0.2.777'],
    ['an address with an ending', '127.0.0.1.evil.example'],
    ['a short form of an address', '127.1'],
    ['a bad IPv6 address', '[::1::]'],
    ['an encoded dot', 'evil%2eexample'],
    ['a dot alone', '.'],
    ['two dots at the end', 'localhost..'],
    ['none at all', ''],
  ])('is %s', async (_, host) => {
    expect(await status(host)).toBe(421)
  })

  it.each(all)('gets 421 of $id, unless the contract says any host', async ({ method, path, anyHost }) => {
    const target = path.replace(/\{[^}]*\}/g, '0')
    for (const verb of method === 'GET' ? ['GET', 'HEAD'] : [method]) {
      expect((await ask(verb, target, 'evil.example')).status).toBe(anyHost ? 200 : 421)
    }
  })

  it.each([
    ['GET', '/nowhere'],
    ['POST', '/metrics'],
    ['OPTIONS', '/health'],
    ['OPTIONS', '/person'],
    ['OPTIONS', '*'],
    ['GET', '/person/%'],
  ])('gets 421 where there is no operation: %s %s', async (method, target) => {
    expect((await ask(method, target, 'evil.example')).status).toBe(421)
  })

  it('learns which flag would serve it, and that it has no effect', async () => {
    const json = { first_name: 'Ada', last_name: 'Lovelace' }
    const before = await client.metrics()
    const reply = await client.send({ method: 'POST', path: '/person', json, headers: { Host: 'evil.example' } })
    expect(reply.json).toMatchObject({ type: 'urn:prometric:problem:misdirected-request', status: 421 })
    expect(reply.json.detail).toContain('Start the service with --allowed-hosts and this host')
    const after = await client.metrics()
    for (const [series, by] of [
      ['person_store_count', 0],
      ['http_connection_errors_total{reason="misdirected-request"}', 1],
      ['http_requests_total{code="421",method="POST",path="/person",operation="createPerson"}', 1],
    ] as const) {
      expect([series, after.get(series)]).toEqual([series, (before.get(series) ?? Number.NaN) + by])
    }
  })

  it('is the first thing that is wrong, also where a token is wanted', async () => {
    const guarded = await launchServer({}, { ...cleanEnv, PROMETRIC_CONTROL_TOKEN: 'x' })
    const head = headOf('DELETE', '/incidents/active', { Host: 'evil.example' })
    expect((await sendRaw(guarded.port, 'DELETE', head)).status).toBe(421)
    guarded.signal('SIGKILL')
  })
})

describe('a target in absolute-form', () => {
  it('says which host is meant, whatever the header says', async () => {
    expect(await status('localhost', 'http://evil.example/person/list')).toBe(421)
    expect(await status('localhost', 'HTTPS://evil.example:7080?x')).toBe(421)
    expect(await status('evil.example', 'http://localhost:7080/person/list')).toBe(200)
    expect(await status('evil.example', 'http://evil.example/ready')).toBe(200)
  })

  it.each(['me@localhost', 'me:pass@localhost', '', '[', '[::1', ':1'])(
    'has no host that is served when its authority is bad: %j',
    async (authority) => {
      for (const path of ['/person/list', '/nowhere', '']) {
        expect(await status('localhost', `http://${authority}${path}`)).toBe(421)
      }
    },
  )
})

it('counts what is refused under no name that was sent', async () => {
  const [before, series] = [await refusals(), (await client.metrics()).size]
  for (let count = 0; count < 50; count++) expect(await status(`evil-${count}.example`)).toBe(421)
  expect(await refusals()).toBe(before + 50)
  expect((await client.metrics()).size).toBe(series)
})
