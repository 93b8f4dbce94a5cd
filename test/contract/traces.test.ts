import { describe, expect, it, onTestFinished } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import { serveInProcess } from '../support/in-process.ts'
import { parseOpenMetrics } from '../support/open-metrics.ts'
import { startServer } from '../support/server.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const SAMPLED = `00-${TRACE}-00f067aa0ba902b7-01`
const PERSON = { first_name: 'Ada', last_name: 'Lovelace' }
const UNSAMPLED = `00-${TRACE}-00f067aa0ba902b7-00`

function connect(url: string): Client {
  const client = createClient(url)
  onTestFinished(client.close)
  return client
}

const decisions = async (client: Client) => {
  const metrics = await client.metrics()
  return ['client', 'ratio', 'limited'].map((decision) => metrics.get(`trace_requests_total{decision="${decision}"}`))
}

/** Sends requests with a header `traceparent`, all to one path. */
const send = async (client: Client, count: number, traceparent?: string, path = '/person/1') => {
  const headers = traceparent === undefined ? {} : { traceparent }
  for (let sent = 0; sent < count; sent += 1) await client.send({ method: 'GET', path, headers })
}

describe('trace_requests_total', () => {
  it('counts what clients ask for, up to a limit, and not what is not measured', async () => {
    const client = connect((await startServer({ 'trace-ratio': 0 })).url)
    await send(client, 3, SAMPLED)
    await send(client, 3, UNSAMPLED)
    await send(client, 3)
    await send(client, 3, SAMPLED, '/health')
    expect(await decisions(client)).toEqual([3, 0, 0])
    await send(client, 400, SAMPLED)
    const [honoured = 0, , limited = 0] = await decisions(client)
    expect(honoured + limited).toBe(403)
    expect(honoured).toBeGreaterThanOrEqual(50)
    expect(limited).toBeGreaterThan(0)
  })

  it('counts what --trace-ratio samples: requests without a valid traceparent', async () => {
    const client = connect((await startServer({ 'trace-ratio': 1 })).url)
    await send(client, 2)
    await send(client, 2, 'nonsense')
    await send(client, 2, `${SAMPLED}-${'x'.repeat(9000)}`)
    await send(client, 1, undefined, '/nowhere')
    await send(client, 2, UNSAMPLED)
    expect(await decisions(client)).toEqual([0, 7, 0])
  })
})

describe('a sampled request', () => {
  it('leaves exemplars on both histograms, and another one leaves none', async () => {
    const client = connect((await startServer({ 'trace-ratio': 0 })).url)
    const create = (traceparent: string) =>
      client.send({ method: 'POST', path: '/person', headers: { traceparent }, json: PERSON })
    await create(UNSAMPLED.replace(TRACE, 'a'.repeat(32)))
    await create(SAMPLED)
    const accept = 'application/openmetrics-text'
    const { text } = await client.send({ method: 'GET', path: '/metrics', headers: { accept } })
    const found = parseOpenMetrics(text).filter(({ exemplar }) => exemplar)
    expect(found.map(({ name, labels: { operation }, exemplar }) => [name, operation, exemplar?.labels])).toEqual(
      expect.arrayContaining([
        ['person_payload_size_bytes_bucket', undefined, { trace_id: TRACE }],
        ['http_request_duration_seconds_bucket', 'createPerson', { trace_id: TRACE }],
      ]),
    )
    expect(found).toHaveLength(2)
    const size = found.find(({ family }) => family === 'person_payload_size_bytes')?.exemplar?.value
    expect(size).toBe(JSON.stringify(PERSON).length)
  })
})

describe('the log line of a failure', () => {
  it('has the trace id of the client, or else one of its own', async () => {
    const broken = () => Promise.reject(new Error('the store has failed'))
    const { url, reported, traceIds } = await serveInProcess({ store: { get: broken } })
    const client = connect(url)
    await send(client, 1, SAMPLED)
    await send(client, 1, UNSAMPLED)
    await send(client, 2, 'nonsense')
    expect(reported).toHaveLength(4)
    expect(traceIds.slice(0, 2)).toEqual([TRACE, TRACE])
    for (const id of traceIds.slice(2)) expect(id).toMatch(/^(?!0{32})[\da-f]{32}$/)
    expect(traceIds[2]).not.toBe(traceIds[3])
  })
})
