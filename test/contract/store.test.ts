import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import { parseExposition } from '../support/exposition.ts'
import { declaredSeries, metricOf, seriesName, sumOf } from '../support/series.ts'
import { type Flags, ownServer } from '../support/server.ts'

const ada = { first_name: 'Ada', last_name: 'Lovelace' }

describe('--store with a server that does not exist', () => {
  it('gives 503 to every operation on persons, and to nothing else but readiness', async () => {
    const { client } = await ownServer({ store: `redis://127.0.0.1:${await freePort()}` })
    const calls = [
      { method: 'GET', path: '/person/list' },
      { method: 'POST', path: '/person', json: ada },
      { method: 'GET', path: '/person/0' },
      { method: 'GET', path: '/persons/0' },
      { method: 'PUT', path: '/person/0', json: ada },
      { method: 'DELETE', path: '/person/0' },
    ]
    for (const call of [...calls, { method: 'GET', path: '/ready' }]) {
      const { status, headers, json } = await client.send(call)
      expect([call.path, status, headers['retry-after'], json.type]).toEqual([
        call.path,
        503,
        '1',
        'urn:prometric:problem:store-unavailable',
      ])
    }
    expect((await client.send({ method: 'POST', path: '/person', json: {} })).status).toBe(400)
    expect((await client.get('/health')).status).toBe(200)
    const samples = new Map(
      parseExposition((await client.get('/metrics')).text).map(({ metric, labels, value }) => [
        seriesName(metric, labels),
        value,
      ]),
    )
    expect(samples.get('person_store_count')).toBeNaN()
    expect(samples.get('person_store_connected')).toBe(0)
    expect(samples.get('person_not_found_total')).toBe(0)
    expect(samples.get('person_store_errors_total{reason="connection"}')).toBe(calls.length + 1)
    expect(sumOf(samples, 'person_store_errors_total')).toBe(calls.length + 1)
    expect(samples.get('person_store_operation_duration_seconds_count{command="get"}')).toBe(2)
    const declared = declaredSeries('store')
    expect(new Set([...samples.keys()].filter(metricOf))).toEqual(declared)
    expect(declared.size).toBeGreaterThan(declaredSeries().size + 50)
  })

  it('is logged once, and without its password', async () => {
    const url = `redis://ada:swordfish@127.0.0.1:${await freePort()}/2`
    const { server, client } = await ownServer({ 'log-level': 'trace' }, { PROMETRIC_STORE: url })
    for (let count = 0; count < 5; count++) await client.get('/person/0')
    await client.get('/metrics')
    await server.stop()
    expect(server.log()).not.toMatch(/swordfish|ada:/)
    const lines = server
      .log()
      .match(/the store redis:\/\/127.0.0.1:\d+\/2 cannot be used \(connection\): [^"]*ECONNREFUSED/g)
    expect(lines).toHaveLength(1)
    expect(server.log()).not.toContain('"level":50')
  })
})

describe('a store that is not there', () => {
  it('gets a line in the log for each new cause, and no more', async () => {
    const port = await freePort()
    const { server } = await ownServer({ store: `redis://127.0.0.1:${port}` })
    const causes = () => server.log().match(/(?<=cannot be used \(connection\): )[^"]*/g) ?? []
    await expect.poll(causes).toEqual([expect.stringContaining('ECONNREFUSED')])
    let connections = 0
    const other = createServer((socket) => {
      connections++
      socket.destroy()
    }).listen(port, '127.0.0.1')
    onTestFinished(() => void other.close())
    await expect.poll(() => connections).toBeGreaterThan(5)
    const [, ...later] = causes()
    // Where the end of the connection shows first, varies.
    expect(later.length).toBeGreaterThan(0)
    expect(later.filter((cause) => !/ECONNRESET|EPIPE|the connection was closed/.test(cause))).toEqual([])
    expect(new Set(later).size).toBe(later.length)
  })
})

describe('--store', () => {
  it('loads the client for a server alone', async () => {
    const env = { NODE_OPTIONS: '--import ./test/support/print-loaded.mjs' }
    const loaded = async (flags: Flags) => {
      const { server, client } = await ownServer(flags, env)
      await client.get('/person/0')
      await server.stop()
      return server.log().includes('loads @iovalkey/commands')
    }
    expect(await loaded({})).toBe(false)
    expect(await loaded({ store: `redis://127.0.0.1:${await freePort()}` })).toBe(true)
  })
})
