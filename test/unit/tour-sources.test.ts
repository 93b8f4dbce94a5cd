import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createPrometheus } from '../../src/tour/prometheus.ts'
import { request } from '../../src/tour/request.ts'
import { readService, startIncident } from '../../src/tour/service.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** The URL of a server that answers as a test wants. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The URL of a server that always says the same. */
const saying = (status: number, type: string, body: string) =>
  listen((_, response) => response.writeHead(status, { 'Content-Type': type }).end(body))

const JSON_TYPE = 'application/json'
const PROBLEM = 'application/problem+json'

describe('createPrometheus', () => {
  it.each([
    ['the service', 404, PROBLEM, '{"type":"urn:x","status":404,"title":"Not Found"}'],
    ['a page', 200, 'text/html', '<html>'],
    ['JSON of another kind', 200, JSON_TYPE, 'null'],
  ])('says that %s is not a Prometheus, and where one is by default', async (_, status, type, body) => {
    const url = await saying(status, type, body)
    await expect(createPrometheus(url).ask('up')).rejects.toThrow(
      `${url} is not a Prometheus: it answers with ${status}; give its address by --prometheus <URL>, by default http://localhost:9090`,
    )
  })

  it('says that one wants a password', async () => {
    const url = await saying(401, 'text/plain', 'Unauthorized')
    await expect(createPrometheus(url).ask('up')).rejects.toThrow(`${url} refuses the query (401)`)
  })

  it('says that one refuses connections, or closes them', async () => {
    const closing = await listen((request) => request.socket.destroy())
    await expect(createPrometheus(closing).ask('up')).rejects.toThrow(/^Prometheus does not answer on http/)
  })

  it('says of a Prometheus that is about to serve, or no longer does, what it is', async () => {
    const url = await saying(503, 'text/plain', 'Service Unavailable')
    await expect(createPrometheus(url).ask('up')).rejects.toThrow(`the Prometheus on ${url} is starting or stopping`)
  })

  it('takes what Prometheus refuses for an answer, and what it cannot do for none', async () => {
    const refused = await saying(400, JSON_TYPE, '{"status":"error","errorType":"bad_data","error":"parse error"}')
    expect(await createPrometheus(refused).ask('sum(')).toEqual({
      kind: 'refused',
      verdict: 'not-promql',
      message: 'parse error',
    })
    const busy = await saying(503, JSON_TYPE, '{"status":"error","errorType":"timeout","error":"too slow"}')
    await expect(createPrometheus(busy).ask('up')).rejects.toThrow('Prometheus could not answer: timeout: too slow')
  })
})

describe('what createPrometheus reads', () => {
  const vector =
    '{"resultType":"vector","result":[{"metric":{"__name__":"a"},"value":[1,"2"]},{"metric":{"__name__":"h"},"histogram":[1,{}]}]}'
  const rules = '{"groups":[{"rules":[{"name":"a:b:c","query":"up","labels":{"x":"y"}},{"name":"d:e:f","query":"1"}]}]}'
  const targets = '{"activeTargets":[{"labels":{"job":"j"},"scrapeInterval":"30s"}]}'
  const success = (data: string) => saying(200, JSON_TYPE, `{"status":"success","data":${data}}`)

  it.each([
    [
      'numbers, and which samples are native histograms',
      vector,
      { kind: 'series', series: [{ labels: { __name__: 'a' }, value: 2 }], native: [{ __name__: 'h' }] },
    ],
    [
      'a number',
      '{"resultType":"scalar","result":[1,"+Inf"]}',
      { kind: 'series', series: [{ labels: {}, value: Number.POSITIVE_INFINITY }], native: [] },
    ],
    ['samples over time', '{"resultType":"matrix","result":[]}', { kind: 'range' }],
    ['a text', '{"resultType":"string","result":[1,"a"]}', { kind: 'string' }],
  ])('are %s', async (_, data, answer) => {
    expect(await createPrometheus(await success(data)).ask('q', 1)).toEqual(answer)
  })

  it('are the rules that record, and how often each target is scraped', async () => {
    expect(await createPrometheus(await success(rules)).rules()).toEqual([
      { name: 'a:b:c', query: 'up', labels: { x: 'y' } },
      { name: 'd:e:f', query: '1', labels: {} },
    ])
    expect(await createPrometheus(await success(targets)).targets()).toEqual([{ labels: { job: 'j' }, intervalS: 30 }])
  })
})

describe('request', () => {
  it('says of a server that is slow that it has not answered in time', async () => {
    const url = await listen(() => {})
    await expect(request(url, 'Prometheus', {}, 100)).rejects.toThrow(
      `Prometheus has not answered within 0.1 s on ${url}`,
    )
  })
})

describe('readService', () => {
  it.each([
    ['Prometheus', 404, 'text/plain', '404 page not found'],
    ['a page', 200, 'text/html', '<html>'],
  ])('says that %s is not a Prometric, and where one is by default', async (_, status, type, body) => {
    const url = await saying(status, type, body)
    await expect(readService(url)).rejects.toThrow(
      `${url} is not a Prometric: it answers with ${status}; give its address by --service <URL>, by default http://localhost:7080`,
    )
  })
})

describe('startIncident', () => {
  const TOKEN = 'right'
  const guarded = () =>
    listen(({ method, headers }, response) => {
      if (headers.authorization !== `Bearer ${TOKEN}`) {
        response.writeHead(401, { 'Content-Type': PROBLEM }).end('{"status":401,"detail":"No token."}')
      } else if (method === 'DELETE') response.writeHead(204).end()
      else response.writeHead(201, { 'Content-Type': JSON_TYPE }).end('{"incident":"error-burst"}')
    })

  it.each([
    [
      undefined,
      'the service needs its control token: run this again with PROMETRIC_CONTROL_TOKEN=<token> in front of it',
    ],
    ['wrong', 'the token in PROMETRIC_CONTROL_TOKEN is not the control token that the service was started with'],
  ])('says with the token %s what to do', async (token, words) => {
    await expect(startIncident(await guarded(), {}, token)).rejects.toThrow(new Error(words))
  })

  it('brings the token', async () => {
    expect(await startIncident(await guarded(), {}, TOKEN)).toEqual({ incident: 'error-burst' })
  })

  it('tells what else is refused in the words of the service', async () => {
    const url = await saying(409, PROBLEM, '{"status":409,"detail":"It is active already."}')
    await expect(startIncident(url, {}, undefined)).rejects.toThrow(
      new Error('the service answers with 409: It is active already.'),
    )
  })
})
