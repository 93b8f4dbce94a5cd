import { Agent } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import { type JaegerSpan, launchJaeger, type RunningJaeger } from '../support/jaeger.ts'
import { launchPrometheus, type RunningPrometheus } from '../support/prometheus.ts'
import { launchServer, type RunningServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

type Exemplar = { readonly labels: { readonly trace_id: string }; readonly value: string }

describeWith(['prometheus3', 'jaeger'], 'an exemplar', () => {
  let servers: RunningServer[] = []
  let [slow, saturated]: Client[] = []
  let jaeger: RunningJaeger
  let prometheus: RunningPrometheus

  beforeAll(async () => {
    jaeger = await launchJaeger()
    const flags = { latency: 'on', 'trace-ratio': 1, otlp: jaeger.otlp, 'max-in-flight': 1000 }
    servers = await Promise.all(
      ['http/json', 'http/protobuf'].map((protocol) => launchServer({ ...flags, 'otlp-protocol': protocol })),
    )
    ;[slow, saturated] = servers.map(({ url }) => createClient(url, new Agent({ keepAlive: true, maxSockets: 100 })))
    prometheus = await launchPrometheus('prometheus3', { prometric: servers.map(({ port }) => port) }, { native: true })
    const json = { first_name: 'Ada', last_name: 'Lovelace' }
    for (const client of [slow, saturated]) await client?.send({ method: 'POST', path: '/person', json })
  })
  afterAll(async () => {
    for (const client of [slow, saturated]) client?.close()
    for (const server of servers) server.signal('SIGKILL')
    await Promise.all([prometheus.stop(), jaeger.stop()])
  })

  /** The exemplar of the slowest request of an operation that Prometheus knows, once it has one slower than this. */
  const slowestOf = async (operation: string, seconds: number): Promise<Exemplar> => {
    const query = encodeURIComponent(`http_request_duration_seconds_bucket{operation="${operation}"}`)
    const range = `start=${Date.now() / 1000 - 600}&end=${Date.now() / 1000 + 60}`
    let slowest: Exemplar | undefined
    await expect
      .poll(async () => {
        const response = await fetch(`${prometheus.url}/api/v1/query_exemplars?query=${query}&${range}`)
        const { data } = (await response.json()) as { data: { exemplars: Exemplar[] }[] }
        const found = data.flatMap(({ exemplars }) => exemplars)
        slowest = found.sort((one, other) => Number(other.value) - Number(one.value))[0]
        return Number(slowest?.value ?? 0)
      })
      .toBeGreaterThan(seconds)
    return slowest as Exemplar
  }

  /** The span of the request in the trace of an exemplar, and the longest one below it. */
  const traceOf = async ({ labels: { trace_id } }: Exemplar) => {
    expect(trace_id).toMatch(/^[\da-f]{32}$/)
    await expect.poll(async () => (await jaeger.spansOf(trace_id)).length).toBe(4)
    const spans = await jaeger.spansOf(trace_id)
    const root = spans.find(({ references }) => references.length === 0) as JaegerSpan
    const children = spans.filter(({ references }) => references[0]?.spanID === root.spanID)
    expect(children).toHaveLength(3)
    const longest = children.sort((one, other) => other.duration - one.duration)[0] as JaegerSpan
    const tags = Object.fromEntries(root.tags.map(({ key, value }) => [key, value]))
    return { root, longest, tags }
  }

  it('of a slow dependency, sent as JSON, leads to a trace whose longest part is the work', async () => {
    const json = { incident: 'slow-dependency', intensity: 10, operations: ['getPerson'] }
    await slow?.send({ method: 'POST', path: '/incidents/active', json })
    for (let sent = 0; sent < 20; sent += 1) await slow?.get('/person/0')
    const exemplar = await slowestOf('getPerson', 0.2)
    const { root, longest, tags } = await traceOf(exemplar)
    expect(root.operationName).toBe('GET /person/{id}')
    // The value of the exemplar is the duration of the span: Jaeger has whole microseconds.
    expect(Math.abs(root.duration / 1e6 - Number(exemplar.value))).toBeLessThan(0.002)
    expect(longest.operationName).toBe('work')
    expect(longest.duration).toBeGreaterThan(root.duration / 2)
    expect(JSON.stringify(tags['prometric.incidents'])).toContain('slow-dependency')
  })

  it('of a saturated operation, sent as protobuf, leads to a trace whose longest part is the wait for a worker', async () => {
    // Its four workers do about 130 in a second. All connections are open soon, so that a busy machine keeps them busy too.
    await Promise.all(Array.from({ length: 600 }, () => saturated?.get('/persons/0')))
    const { root, longest, tags } = await traceOf(await slowestOf('getPersonAlias', 0.3))
    expect(root.operationName).toBe('GET /persons/{id}')
    expect(longest.operationName).toBe('waiting for a worker')
    expect(tags).not.toHaveProperty('prometric.incidents')
  })
})
