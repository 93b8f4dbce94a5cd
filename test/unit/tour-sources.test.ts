import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { check } from '../../scripts/tour/check.ts'
import { readLessons, type Step } from '../../scripts/tour/lesson.ts'
import { createAsk } from '../../scripts/tour/prometheus.ts'
import type { World } from '../../scripts/tour/service.ts'

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
  ])('says that %s is no Prometheus, and where one is by default', async (_, status, type, body) => {
    const url = await saying(status, type, body)
    await expect(createAsk(url)('up', 1)).rejects.toThrow(
      `no Prometheus answers on ${url}, but something else that says ${status}: --prometheus <URL> says where it is, by default http://localhost:9090`,
    )
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

describe('check', () => {
  const step = readLessons().flatMap(({ steps }) => steps)[0] as Step
  const nowS = 1_800_000_000
  const started = [{ labels: {}, value: nowS - 600 }]
  const world: World = {
    truth: { to: new Date(nowS * 1000).toISOString(), complete: true, overall: { requests: 600 } } as World['truth'],
    incidents: [],
    exposed: () => started,
  }

  it.each([
    ['string', '[1,"abc"]', 'string', 'asked for is the number of a vector'],
    ['matrix', '[]', 'range-vector', 'A window in brackets needs a function around it'],
  ])('tells a %s from numbers', async (resultType, result, verdict, words) => {
    const ask = createAsk(
      await saying(200, JSON_TYPE, `{"status":"success","data":{"resultType":"${resultType}","result":${result}}}`),
    )
    const sources = {
      look: async () => world,
      ask: (query: string, timeS: number) =>
        query === 'asked' ? ask(query, timeS) : Promise.resolve({ kind: 'series' as const, series: started }),
    }
    const outcome = await check(step, 'asked', sources)
    expect(outcome).toMatchObject({ kind: 'wrong', verdict })
    expect(outcome.lines.join()).toContain(words)
  })
})
