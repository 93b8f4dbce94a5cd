import { describe, expect, it } from 'vitest'
import { freePort } from '../../scripts/free-port.ts'
import type { Client } from '../support/client.ts'
import { type CollectedSpan, startCollector } from '../support/collector.ts'
import { type Flags, ownServer } from '../support/server.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = '00f067aa0ba902b7'
const traceparent = `00-${TRACE}-${PARENT}-01`

const SERVER = 2
const INTERNAL = 1

/** The span of a request with those below it, by name, once the collector has them. */
async function treeOf(spans: readonly CollectedSpan[], name: string) {
  await expect.poll(() => spans.some((span) => span.name === name)).toBe(true)
  const server = spans.find((span) => span.name === name) as CollectedSpan
  const children = spans.filter(({ parentSpanId }) => parentSpanId === server.spanId)
  return { server, children, child: (wanted: string) => children.find((span) => span.name === wanted) as CollectedSpan }
}

const create = (client: Client, headers = {}) =>
  client.send({ method: 'POST', path: '/person', headers, json: { first_name: 'Ada', last_name: 'Lovelace' } })

describe('a sampled request', () => {
  it('is a span by the conventions for HTTP servers, below that of its client', async () => {
    const { url, spans, resources } = await startCollector()
    const { client, server } = await ownServer({ otlp: url, 'trace-ratio': 0, latency: 'on' })
    await create(client)
    await client.send({ method: 'GET', path: '/person/0?', headers: { traceparent } })
    const tree = await treeOf(spans, 'GET /person/{id}')
    expect(tree.server).toMatchObject({ traceId: TRACE, parentSpanId: PARENT, kind: SERVER, hasFailed: false })
    expect(tree.server.attributes).toEqual({
      'http.request.method': 'GET',
      'http.response.status_code': 200,
      'http.route': '/person/{id}',
      'network.protocol.version': '1.1',
      'prometric.operation': 'getPerson',
      'server.address': '127.0.0.1',
      'server.port': server.port,
      'url.path': '/person/0',
      'url.scheme': 'http',
    })
    expect(resources[0]).toMatchObject({ 'service.name': 'prometric', 'service.version': expect.any(String) })
    // The first request was not sampled.
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([TRACE]))
  })

  it('has the wait for a worker, the work and the store below it, one after the other', async () => {
    const { url, spans } = await startCollector()
    const { client } = await ownServer({ otlp: url, 'trace-ratio': 1, latency: 10 })
    const before = Date.now()
    await create(client)
    const { server, children, child } = await treeOf(spans, 'POST /person')
    const [wait, work, store] = [child('waiting for a worker'), child('work'), child('store')]
    expect(children).toHaveLength(3)
    expect(children.map(({ kind, traceId }) => [kind, traceId])).toEqual(Array(3).fill([INTERNAL, server.traceId]))
    expect(server.parentSpanId).toBe('')
    expect(store.attributes).toEqual({ 'prometric.store.call': 'create' })
    // The work takes 280 ms, and a busy machine may make the wait longer than nothing.
    expect(wait.to - wait.from).toBeLessThan(50)
    expect(work.to - work.from).toBeGreaterThan(0.5)
    expect(server.from).toBeLessThanOrEqual(wait.from)
    expect(work.from).toBe(wait.to)
    // A timer may end the work a moment before its time.
    expect(store.from).toBeGreaterThanOrEqual(work.to - 1)
    expect(server.to).toBeGreaterThanOrEqual(store.to)
    expect(server.from).toBeGreaterThan(before - 100)
    expect(server.to).toBeLessThan(Date.now() + 100)
  })

  it('has the call of a shared store, also when it fails', async () => {
    const { url, spans } = await startCollector()
    const { client } = await ownServer({ otlp: url, 'trace-ratio': 1, store: `redis://127.0.0.1:${await freePort()}` })
    expect((await client.get('/person/0')).status).toBe(503)
    const { child } = await treeOf(spans, 'GET /person/{id}')
    expect(child('store')).toMatchObject({ hasFailed: true, attributes: { 'prometric.store.call': 'get' } })
  })

  it('says by its status and its error what went wrong', async () => {
    const { url, spans } = await startCollector()
    const { client } = await ownServer({ otlp: url, 'trace-ratio': 1 })
    await client.send({ method: 'POST', path: '/incidents/active', json: { incident: 'error-burst', intensity: 1 } })
    await client.send({ method: 'GET', path: '/person/list' })
    await client.send({ method: 'GET', path: `/nowhere/${'x'.repeat(400)}` })
    await client.send({ method: 'PURGE', path: '/person/1' })
    const failed = (await treeOf(spans, 'GET /person/list')).server
    expect(failed.hasFailed).toBe(true)
    expect(['500', '503']).toContain(failed.attributes['error.type'])
    expect(failed.attributes['prometric.incidents']).toEqual(['error-burst'])
    const unmatched = (await treeOf(spans, 'GET')).server
    expect(unmatched.hasFailed).toBe(false)
    expect(unmatched.attributes['http.response.status_code']).toBe(404)
    expect(unmatched.attributes['url.path']).toHaveLength(256)
    expect(unmatched.attributes).not.toHaveProperty('http.route')
    const other = (await treeOf(spans, 'HTTP')).server.attributes
    expect(other).toMatchObject({ 'http.request.method': '_OTHER', 'http.request.method_original': 'PURGE' })
  })

  it('does not name a hidden incident', async () => {
    const { url, spans } = await startCollector()
    const { client } = await ownServer({ otlp: url, 'trace-ratio': 1, latency: 'on' })
    await create(client)
    const slow = { incident: 'slow-dependency', intensity: 3, hidden: true }
    await client.send({ method: 'POST', path: '/incidents/active', json: slow })
    await client.send({ method: 'GET', path: '/person/0' })
    const { server, children } = await treeOf(spans, 'GET /person/{id}')
    expect(children).toHaveLength(3)
    expect(JSON.stringify([server, children])).not.toMatch(/incident|slow|hidden/)
  })

  it('names the incident that makes it slow', async () => {
    const { url, spans } = await startCollector()
    const { client } = await ownServer({ otlp: url, 'trace-ratio': 1, latency: 'on' })
    await create(client)
    await client.send({
      method: 'POST',
      path: '/incidents/active',
      json: { incident: 'slow-dependency', intensity: 3 },
    })
    await client.send({ method: 'GET', path: '/person/0' })
    const { server, child } = await treeOf(spans, 'GET /person/{id}')
    expect(server.attributes['prometric.incidents']).toEqual(['slow-dependency'])
    expect(child('work').to - child('work').from).toBeGreaterThan((server.to - server.from) / 2)
  })
})

describe('--otlp', () => {
  it('beats the variable, which is a base URL, and headers come from theirs and are not logged', async () => {
    const [mine, other] = [await startCollector(), await startCollector()]
    const base = (url: string) => url.replace('/v1/traces', '/base/')
    const env = { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20swordfish,x-team=blue' }
    const variable = { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: base(other.url) }
    const first = await ownServer({ otlp: mine.url, 'trace-ratio': 1, 'log-level': 'trace' }, variable)
    await create(first.client)
    await first.server.stop()
    expect(mine.paths).toEqual(['/v1/traces'])
    expect(mine.headers[0]).toMatchObject({ authorization: 'Bearer swordfish', 'x-team': 'blue' })
    expect(other.paths).toEqual([])
    const second = await ownServer({ 'trace-ratio': 1 }, variable)
    await create(second.client)
    await second.server.stop()
    expect(other.paths).toEqual(['/base/v1/traces'])
    expect(first.server.log() + second.server.log()).not.toMatch(/swordfish/)
  })

  it('loads OpenTelemetry, and nothing else does', async () => {
    const env = { NODE_OPTIONS: '--import ./test/support/print-loaded.mjs' }
    const loaded = async (flags: Flags) => {
      const { server, client } = await ownServer({ ...flags, 'trace-ratio': 1 }, env)
      await create(client)
      await server.stop()
      return new Set(server.log().match(/(?<=loads @opentelemetry\/)\S+/g))
    }
    const { url } = await startCollector()
    // prom-client loads the interface.
    expect([...(await loaded({}))]).toEqual(['api'])
    expect(await loaded({ otlp: url })).toContain('sdk-trace')
  })
})
