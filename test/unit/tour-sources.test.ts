import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { check } from '../../src/tour/check.ts'
import { readLessons, type Step } from '../../src/tour/lesson.ts'
import { createAsk } from '../../src/tour/prometheus.ts'
import { readService, type ServiceState, startIncident } from '../../src/tour/service.ts'

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

describe('createAsk', () => {
  it.each([
    ['the service', 404, PROBLEM, '{"type":"urn:x","status":404,"title":"Not Found"}'],
    ['a page', 200, 'text/html', '<html>'],
    ['JSON of another kind', 200, JSON_TYPE, 'null'],
  ])('says that %s is not a Prometheus, and where one is by default', async (_, status, type, body) => {
    const url = await saying(status, type, body)
    await expect(createAsk(url)('up', 1)).rejects.toThrow(
      `${url} is not a Prometheus: it answers with ${status}; give its address by --prometheus <URL>, by default http://localhost:9090`,
    )
  })

  it('says of a Prometheus that is about to serve, or no longer does, what it is', async () => {
    const url = await saying(503, 'text/plain', 'Service Unavailable')
    await expect(createAsk(url)('up', 1)).rejects.toThrow(`the Prometheus on ${url} is starting or stopping`)
  })

  it('takes what Prometheus refuses for an answer, and what it cannot do for none', async () => {
    const refused = await saying(400, JSON_TYPE, '{"status":"error","errorType":"bad_data","error":"parse error"}')
    expect(await createAsk(refused)('sum(', 1)).toEqual({
      kind: 'refused',
      verdict: 'not-promql',
      message: 'parse error',
    })
    const busy = await saying(503, JSON_TYPE, '{"status":"error","errorType":"timeout","error":"too slow"}')
    await expect(createAsk(busy)('up', 1)).rejects.toThrow('Prometheus could not answer: timeout: too slow')
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

describe('check', () => {
  const step = readLessons().flatMap(({ steps }) => steps)[0] as Step
  const nowS = 1_800_000_000
  const started = [{ labels: {}, value: nowS - 600 }]
  const state: ServiceState = {
    truth: {
      to: new Date(nowS * 1000).toISOString(),
      complete: true,
      overall: { requests: 600 },
    } as ServiceState['truth'],
    incidents: [],
    exposed: () => started,
  }

  it.each([
    ['string', '[1,"abc"]', 'string', 'The task asks for numbers'],
    ['matrix', '[]', 'range-vector', 'A window in brackets needs a function around it'],
  ])('tells a %s from numbers', async (resultType, result, verdict, words) => {
    const ask = createAsk(
      await saying(200, JSON_TYPE, `{"status":"success","data":{"resultType":"${resultType}","result":${result}}}`),
    )
    const sources = {
      readService: async () => state,
      ask: (query: string, timeS: number) =>
        query === 'asked' ? ask(query, timeS) : Promise.resolve({ kind: 'series' as const, series: started }),
    }
    const outcome = await check(step, 'asked', sources)
    expect(outcome).toMatchObject({ kind: 'wrong', verdict })
    expect(outcome.lines.join()).toContain(words)
  })
})
