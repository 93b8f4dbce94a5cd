import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { type Client, createClient, exchange } from '../support/client.ts'
import { type Answer, contractViolations } from '../support/conformance.ts'
import { faultsOf, runK6 } from '../support/k6.ts'
import { launchMock, launchProxy, type RunningPrism } from '../support/prism.ts'
import { bodyOf, declaring, failures, type Step, successes } from '../support/scenario.ts'
import { launchServer, type RunningServer, startServer } from '../support/server.ts'
import { describeWith } from '../support/tools.ts'

const fields = { first_name: 'Sofia', last_name: 'Kovalevskaya' }
let server: RunningServer
let client: Client
let mock: RunningPrism
let proxy: RunningPrism
beforeAll(async () => {
  server = await launchServer()
  client = createClient(server.url)
  // Requests are not validated on the way in, or Prism would answer the wrong ones itself.
  const args = ['openapi.yaml', server.url, '--errors', '--validate-request', 'false']
  ;[mock, proxy] = await Promise.all([launchMock(), launchProxy(...args)])
})
afterAll(async () => {
  client.close()
  await Promise.all([mock.stop(), proxy.stop()])
  server.signal('SIGKILL')
})

const create = async () => (await client.send({ method: 'POST', path: '/person', json: fields })).json.id

/** Prism demands the token that a service demands only when it was started with one; any will do. */
const TOKEN = { Authorization: 'Bearer token' }

/** A response of the mock, which has to keep to the contract as the service has to; a header names the example, if any. */
async function ask(step: Step, prefer?: string): Promise<Answer> {
  const headers = { ...step.headers, ...TOKEN, Accept: '*/*', ...(prefer && { Prefer: prefer }) }
  const answer = await exchange(mock.url, step.method, { ...step, ...step.polite, headers })
  const place = `${step.method} ${step.path} of the mock`
  expect(contractViolations(step.method, step.path, answer), place).toEqual([])
  return answer
}

describe('the mock and the service', () => {
  it('agree in status, media type and shape when all is well', async () => {
    for (const step of successes(await create())) {
      const [real, mocked] = [await client.send(step), await ask(step, step.status === 304 ? 'code=304' : undefined)]
      expect([step, real.status, mocked.status]).toEqual([step, step.status, step.status])
      expect(mocked.headers['content-type']).toBe(real.headers['content-type'])
      expect(mocked.headers['sl-violations']).toBeUndefined()
    }
  })

  it('agree in every failure that a client can cause', async () => {
    for (const step of failures) {
      const [real, mocked] = [await client.send(step), await ask(step, `code=${step.status}`)]
      expect([step, real.status, mocked.status]).toEqual([step, step.status, step.status])
      expect(mocked.headers['content-type']).toBe(real.headers['content-type'])
      expect(JSON.parse(mocked.body.toString()).type).toMatch(/^urn:prometric:problem:/)
    }
  })

  it('are asked for every failure that is declared; 413 only where there is a body', () => {
    const asked = new Set(failures.map(({ operation, status }) => `${operation} ${status}`))
    for (const status of [400, 404, 406, 409, 415]) {
      for (const { id } of declaring(status)) expect(asked).toContain(`${id} ${status}`)
    }
  })

  it.each(['application/json; charset=utf-8', 'application/json;version=1', 'text/html, application/json;q=0.5'])(
    'agree in a 200 to Accept: %s',
    async (accept) => {
      const call = { path: '/person/list', headers: { Accept: accept } }
      const [real, mocked] = [await client.send(call), await exchange(mock.url, 'GET', call)]
      expect([real.status, mocked.status]).toEqual([200, 200])
      expect(mocked.headers['content-type']).toBe(real.headers['content-type'])
    },
  )

  it.each([
    ['400', { method: 'POST', path: '/person', json: { first_name: ' ' } }],
    ['400', { method: 'POST', path: '/person', json: { ...fields, '→': 1 } }],
    ['400', { method: 'GET', path: '/person/list?limit=0' }],
    ['415', { method: 'POST', path: '/person', body: 'Emmy', headers: { 'Content-Type': 'text/plain' } }],
  ])('agree in a %s that nobody has asked for: %j', async (status, call) => {
    const step = { operation: '', status: Number(status), ...call }
    const [real, mocked] = [await client.send(step), await ask(step)]
    expect([mocked.status, mocked.headers['content-type']]).toEqual([real.status, real.headers['content-type']])
    expect(mocked.status).toBe(step.status)
  })

  it('agree in 507, when the store is full, and in 503, while the service drains', async () => {
    const small = await startServer({ 'max-persons': 1, 'drain-delay': 30 })
    const full = createClient(small.url)
    const post = { operation: 'createPerson', method: 'POST', path: '/person', json: fields }
    const ready = { operation: 'getReadiness', method: 'GET', path: '/ready' }
    await full.send(post)
    const stored = await full.send(post)
    small.signal('SIGTERM')
    await expect.poll(async () => (await full.get('/ready')).status).toBe(503)
    const drained = await full.get('/ready')
    for (const [step, real] of [
      [post, stored],
      [ready, drained],
    ] as const) {
      const mocked = await ask({ ...step, status: real.status }, `code=${real.status}`)
      expect([mocked.status, mocked.headers['content-type']]).toEqual([real.status, real.headers['content-type']])
    }
    expect([stored.status, drained.status]).toEqual([507, 503])
    full.close()
  })
})

describe('Prefer', () => {
  it('gets every response that the contract declares, as it declares it', async () => {
    for (const status of new Set(Object.values(operations).flatMap(({ responses }) => Object.keys(responses)))) {
      for (const { id, method, path } of declaring(Number(status))) {
        const needsBody = operations[id as keyof typeof operations].hasBody
        const step = { operation: id, method, path, status: Number(status), ...(needsBody && { json: bodyOf(path) }) }
        expect((await ask(step, `code=${status}`)).status, `${id} ${status}`).toBe(Number(status))
      }
    }
  })

  it('makes up another person each time with dynamic=true', async () => {
    // Made up by patterns, and one in a thousand texts is a blank; so the shape is not checked here.
    const headers = { Accept: '*/*', Prefer: 'dynamic=true' }
    const call = () => exchange(mock.url, 'GET', { path: '/person/7', headers })
    const [one, other] = await Promise.all([call(), call()])
    expect([one.status, one.headers['content-type']]).toEqual([200, 'application/json'])
    expect(Object.keys(JSON.parse(one.body.toString()))).toContain('created_at')
    expect(one.body.equals(other.body)).toBe(false)
  })
})

describe('the service behind a validating proxy', () => {
  it('breaks no contract, and Prism says so, too', async () => {
    const through = createClient(proxy.url)
    const steps = [...successes(await create()), ...failures]
    for (const step of steps) {
      const { status, headers } = await through.send({ ...step, headers: { ...step.headers, ...TOKEN } })
      expect([step, status]).toEqual([step, step.status])
      expect(headers['sl-violations']).toBeUndefined()
    }
    through.close()
    expect(proxy.log()).not.toMatch(/violation/i)
  })
})

describeWith(['k6'], 'k6 through the proxy', () => {
  it('is green in its smoke test and meets no violation', { timeout: 120_000 }, async () => {
    const run = await runK6('k6/smoke.js', proxy.url)
    expect(faultsOf(run), run.output).toEqual([])
    expect(proxy.log()).not.toMatch(/violation/i)
  })
})
