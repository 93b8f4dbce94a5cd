import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Handlers, Person } from '../../src/contract.ts'
import { AppError } from '../../src/errors.ts'
import { createBacklog } from '../../src/http/backlog.ts'
import { exchange } from '../support/client.ts'
import { violations } from '../support/conformance.ts'

const person: Person = {
  id: '7',
  first_name: 'Ada',
  last_name: 'Lovelace',
  created_at: '2026-03-14T09:26:53.589Z',
  updated_at: '2026-03-14T09:26:53.589Z',
}
const { last_name: _, ...nameless } = person

/** What the handlers of the service under test do instead of their work; a new one for each case. */
let current: Readonly<Record<string, () => unknown>> = {}
const reported: unknown[] = []
const settled: [number, boolean][] = []

const server = createServer()
let url: string
beforeAll(async () => {
  const handler = (id: string) => () => current[id]?.()
  const ids = ['listPersons', 'createPerson', 'getPerson', 'getPersonAlias', 'updatePerson', 'deletePerson']
  const handlers = Object.fromEntries(ids.map((id) => [id, handler(id)])) as unknown as Handlers
  const app = await createApp({
    handlers,
    authorize: () => true,
    isHostServed: () => true,
    onMisdirected: () => {},
    simulate: async () => {},
    onBody: {},
    arrive: () => (status, complete) => void settled.push([status, complete]),
    tracing: { sample: () => undefined, idOf: () => '' },
    isClosing: () => false,
    backlog: createBacklog(2 ** 20),
    maxInFlight: 100,
    report: (error) => void reported.push(error),
  })
  server.on('request', app.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

/** What the conformance check finds wrong with the response of an operation whose handler does this. */
async function found(id: string, method: string, path: string, handler: () => unknown): Promise<string[]> {
  current = { [id]: handler }
  const json = method === 'POST' ? { first_name: 'Ada', last_name: 'Lovelace' } : undefined
  const answer = await exchange(url, method, { path, ...(json && { json }) })
  return violations(method, path, answer)
}

describe('a handler that keeps to the contract', () => {
  it('gives no violation', async () => {
    expect(await found('getPerson', 'GET', '/person/7', () => ({ status: 200, body: person }))).toEqual([])
    expect(await found('deletePerson', 'DELETE', '/person/7', () => ({ status: 204 }))).toEqual([])
    const created = { status: 201, headers: { Location: 'person/7' }, body: person }
    expect(await found('createPerson', 'POST', '/person', () => created)).toEqual([])
    expect(reported).toEqual([])
  })
})

describe('a handler that breaks the contract is caught', () => {
  it.each([
    {
      by: 'an undeclared status',
      request: ['getPerson', 'GET', '/person/7'],
      reply: { status: 203, body: person },
      violation: 'getPerson: status 203 is not declared',
    },
    {
      by: 'a wrong media type',
      request: ['getPerson', 'GET', '/person/7'],
      reply: { status: 200, headers: { 'Content-Type': 'text/html' }, body: person },
      violation: 'getPerson 200: content-type text/html, declared is application/json',
    },
    {
      by: 'a missing header',
      request: ['createPerson', 'POST', '/person'],
      reply: { status: 201, body: person },
      violation: expect.stringMatching(/^createPerson 201: headers: .*location/),
    },
    {
      by: 'a property too many',
      request: ['getPerson', 'GET', '/person/7'],
      reply: { status: 200, body: { ...person, password: 'x' } },
      violation: expect.stringMatching(/^getPerson 200: body: .*password/),
    },
    {
      by: 'a property too few',
      request: ['listPersons', 'GET', '/person/list'],
      reply: { status: 200, body: [person, nameless] },
      violation: expect.stringMatching(/^listPersons 200: body: .*\/1.*last_name/),
    },
    {
      by: 'a body on a 204',
      request: ['deletePerson', 'DELETE', '/person/7'],
      reply: { status: 204, body: person },
      violation: 'deletePerson 204: a body where none is declared',
    },
  ] as const)('by $by', async ({ request: [id, method, path], reply, violation }) => {
    expect(await found(id, method, path, () => reply)).toContainEqual(violation)
  })
})

describe('a handler that fails with a problem', () => {
  it('that is listed for its operation answers it', async () => {
    const fail = () => Promise.reject(new AppError('person-not-found', 'No person has this id.'))
    current = { getPerson: fail }
    expect((await exchange(url, 'GET', { path: '/person/7' })).status).toBe(404)
  })

  it('that is not is at fault itself: 500, which is declared, and a report that says so', async () => {
    reported.length = 0
    const fail = () => Promise.reject(new AppError('person-not-found', 'No person has this id.'))
    expect(await found('listPersons', 'GET', '/person/list', fail)).toEqual([])
    expect(reported).toEqual([
      expect.objectContaining({ message: expect.stringContaining('listPersons fails with person-not-found') }),
    ])
    reported.length = 0
  })
})

describe('a handler that fails', () => {
  const secret = new Error('the password is rosebud')

  it.each([
    [
      'by throwing',
      () => {
        throw secret
      },
    ],
    ['by rejecting', () => Promise.reject(secret)],
  ])('%s is 500 without a word of the reason, and reported once', async (_by, handler) => {
    reported.length = 0
    settled.length = 0
    current = { getPerson: handler }
    const answer = await exchange(url, 'GET', { path: '/person/7' })
    expect(violations('GET', '/person/7', answer)).toEqual([])
    expect(answer.status).toBe(500)
    expect(JSON.parse(answer.body.toString())).toEqual({
      type: 'urn:prometric:problem:internal',
      title: 'Internal error',
      status: 500,
      detail: 'Something went wrong on our side.',
    })
    expect(reported).toEqual([secret])
    expect(settled).toEqual([[500, true]])
  })

  it('leaves none of the headers of the response that it was about to give', async () => {
    const reply = { status: 200, headers: { 'X-Half': 'done', 'X-Wrong': 'a\nb' }, body: person }
    current = { getPerson: () => reply }
    const answer = await exchange(url, 'GET', { path: '/person/7' })
    expect(violations('GET', '/person/7', answer)).toEqual([])
    expect(answer.status).toBe(500)
    expect(answer.headers['x-half']).toBeUndefined()
  })

  it('is followed by requests that succeed', async () => {
    expect(await found('getPerson', 'GET', '/person/7', () => ({ status: 200, body: person }))).toEqual([])
  })
})
