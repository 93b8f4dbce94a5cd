import { METHODS } from 'node:http'
import { describe, expect, it } from 'vitest'
import { limits, operations, paths } from '../../generated/operations.ts'
import type { Call } from '../support/client.ts'
import { type Answer, violations } from '../support/conformance.ts'
import { sharedServer } from '../support/server.ts'
import { headOf, openWire, sendRaw } from '../support/wire.ts'

const { server, client } = await sharedServer()

const JSON_TYPE = { 'Content-Type': 'application/json' }
const all = Object.entries(operations).map(([id, operation]) => ({ id, ...operation }))
type Operation = (typeof all)[number]

const ada = { first_name: 'Ada', last_name: 'Lovelace' }
const idOfPerson = async (): Promise<string> =>
  (await client.send({ method: 'POST', path: '/person', json: ada })).json.id

/** An incident that affects nothing here, where there is no latency. */
const incident = { incident: 'cache-cold', duration: '1h' }

/** A concrete path of a template, to a person and a file that exist and an incident that is active. */
const concrete = async (template: string) => {
  if (template.includes('{incident}')) await client.send({ method: 'POST', path: '/incidents/active', json: incident })
  const file = template.startsWith('/styles') ? 'theme.css' : 'main.js'
  return template
    .replace('{id}', await idOfPerson())
    .replace('{incident}', incident.incident)
    .replace('{file}', file)
}

/** The body of a sound request. */
const bodyOf = ({ path }: Operation) => JSON.stringify(path.startsWith('/incidents') ? incident : ada)

/** A request that an operation answers with its first declared status. */
const healthy = async (operation: Operation): Promise<Call> => {
  const { id, method, path, hasBody } = operation
  if (id === 'startIncident') await client.send({ method: 'DELETE', path })
  return { method, path: await concrete(path), ...(hasBody && { headers: JSON_TYPE, body: bodyOf(operation) }) }
}
const successOf = ({ responses }: Operation) => Number(Object.keys(responses)[0])
/** The media type of its first response, without parameters. */
const essenceOf = ({ responses }: Operation) =>
  (Object.values(responses)[0]?.mediaTypes[0] ?? 'text/plain').split(';')[0] ?? ''
const declares = ({ responses }: Operation, status: number) => status in responses

/** Sends bytes as they are and holds the answer to the contract. */
const raw = async (method: string, target: string, headers: Record<string, string | number> = {}, body = '') => {
  const answer = await sendRaw(server.port, method, headOf(method, target, headers), body)
  expect(violations(method, target, answer)).toEqual([])
  return answer
}

describe.each(paths)('the path $template', ({ template }) => {
  const methods: string[] = all.filter(({ path }) => path === template).flatMap((operation) => [...operation.methods])
  const allow = [...methods, 'OPTIONS'].sort().join(', ')
  // CONNECT asks for a tunnel and has no path (RFC 9110, section 9.3.6); see test/hostile/transport.test.ts.
  const undeclared = METHODS.filter((method) => ![...methods, 'OPTIONS', 'CONNECT'].includes(method))

  it('answers 405 with the methods of the contract to every other method', async () => {
    expect(undeclared.length).toBeGreaterThan(20)
    for (const method of undeclared) {
      const { status, headers } = await client.send({ method, path: await concrete(template) })
      expect([method, status, headers.allow]).toEqual([method, 405, allow])
    }
  })

  it('answers OPTIONS with 204 and the methods of the contract', async () => {
    const { status, headers } = await client.send({ method: 'OPTIONS', path: await concrete(template) })
    expect([status, headers.allow]).toEqual([204, allow])
  })

  it('is unknown with a slash at its end, in front of it or in other case', async () => {
    const path = await concrete(template)
    const targets = [`${path}/`, `/${path}`, path.toUpperCase()]
    for (const target of targets.filter((other) => other !== path)) {
      const { status, json } = await client.get(target)
      expect([target, status, json.type]).toEqual([target, 404, 'urn:prometric:problem:route-not-found'])
    }
  })

  it.each(['%', '%zz', '%ff', '%c0%af', '%ed%a0%80'])('answers 400 when %j follows', async (broken) => {
    const { status, json } = await client.get((await concrete(template)) + broken)
    expect([status, json.errors[0].parameter]).toEqual([400, 'path'])
  })

  it('answers 400 to bytes outside ASCII, as the HTTP parser does', async () => {
    const head = headOf('GET', `${await concrete(template)}é`)
    expect((await sendRaw(server.port, 'GET', head)).status).toBe(400)
  })
})

describe('a path that the contract does not have', () => {
  it.each([
    '//',
    '/nowhere',
    '/docs/',
    '/person/0/1',
    '/persons',
    '/person//',
    '/person/./0',
    '/openapi',
    '/metrics;x',
    '/*',
  ])('is 404: %s', async (target) => {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
      expect((await raw(method, target)).status).toBe(404)
    }
  })

  it('is 404 as * too, but OPTIONS * gets what the server can do', async () => {
    expect((await raw('GET', '*')).status).toBe(404)
    const { status, headers } = await raw('OPTIONS', '*')
    expect([status, headers.allow]).toEqual([204, 'DELETE, GET, HEAD, OPTIONS, POST, PUT'])
  })

  it.each([
    ['POST', '/nowhere', 404],
    ['PATCH', '/person', 405],
    ['OPTIONS', '/person', 204],
  ])(
    'is answered at once with an upload over the limit, and the connection closed: %s %s',
    async (verb, path, code) => {
      const tooLong = limits.bodyBytes + 1
      const bodies = [{ 'Content-Length': tooLong }, { 'Content-Length': 10 ** 12 }, { 'Transfer-Encoding': 'chunked' }]
      for (const headers of bodies) {
        const answer = await raw(verb, path, headers as never)
        expect([answer.status, answer.headers.connection]).toEqual([code, 'close'])
      }
    },
  )

  it.each(['/nowhere/%', '/%zz', '/%ff'])('is 400 when it cannot be decoded: %s', async (target) => {
    const { status, json } = await client.send({ method: 'PUT', path: target })
    expect([status, json.errors[0].parameter]).toEqual([400, 'path'])
  })

  it('is 404 in any form of target, which may be absolute for paths that exist', async () => {
    for (const target of ['http://localhost/nowhere', 'a://b', 'http://a:99999999/nowhere']) {
      expect((await raw('GET', target)).status).toBe(404)
    }
    const answer = await sendRaw(server.port, 'GET', headOf('GET', 'HTTP://localhost:1/ready?x'))
    expect(answer.body.toString()).toBe('ready')
  })
})

describe.each(all)('$id', (operation) => {
  const { method, hasBody } = operation

  it('answers a sound request with its first status', async () => {
    expect((await client.send(await healthy(operation))).status).toBe(successOf(operation))
  })

  it(declares(operation, 406) ? 'answers 406 to what it does not speak' : 'answers whatever is accepted', async () => {
    const own = essenceOf(operation)
    for (const accept of [
      'image/png',
      'text/csv;q=1, image/*',
      `${own};q=0`,
      `${own};q=0.0, */*`,
      `*/*;q=0, a/b;c="${own}"`,
    ]) {
      const call = await healthy(operation)
      const { status } = await client.send({ ...call, headers: { ...call.headers, Accept: accept } })
      expect(status).toBe(declares(operation, 406) ? 406 : successOf(operation))
    }
  })

  it('answers to */*, to its own type and to none', async () => {
    const type = Object.values(operation.responses)[0]?.mediaTypes[0] ?? 'text/plain'
    const own = essenceOf(operation)
    const ranges = [
      '*/*',
      type,
      `text/none, ${type};q=0.1`,
      `${own}; version=1`,
      `${own.toUpperCase()};profile="a,b;q=0"`,
    ]
    const late = [`text/none;q=1, ${own}; charset=utf-8; q=0.3, text/*;q=0`, `*/*;q=0, ${own};x=y`, `*/*;x=y;q=0.1`]
    for (const accept of [...ranges, ...late, `${own};odata=verbose;q=0, ${own}`, '', ', ,']) {
      const call = await healthy(operation)
      const { status } = await client.send({ ...call, headers: { ...call.headers, Accept: accept } })
      expect(status).toBe(successOf(operation))
    }
  })

  const broken = ['nonsense=1', '__proto__=1', 'start%zz=1', 'nonsense=%', '%ff']
  it(declares(operation, 400) ? 'refuses query parameters that it does not declare' : 'ignores the query', async () => {
    for (const query of broken) {
      const call = await healthy(operation)
      const { status, json } = await client.send({ ...call, path: `${call.path}?${query}` })
      expect(status).toBe(declares(operation, 400) ? 400 : successOf(operation))
      if (declares(operation, 400)) expect(json.errors[0].parameter).toBe(query.split('=')[0])
    }
  })

  it('answers 413 to a length over the limit, before any of the body is there', async () => {
    const { path, headers } = await healthy(operation)
    const start = performance.now()
    const answer = await raw(method, path, { ...headers, 'Content-Length': limits.bodyBytes + 1 } as never)
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('answers 413 to a chunked body over the limit, before its end, and can be read by who goes on sending', async () => {
    const { path, headers } = await healthy(operation)
    const wire = await openWire(server.port)
    const start = performance.now()
    wire.socket.write(headOf(method, path, { ...headers, 'Transfer-Encoding': 'chunked' } as never))
    wire.socket.write(`4000\r\n${' '.repeat(0x4000)}\r\n1\r\n \r\n`)
    for (let sent = 0; sent < 64; sent++) wire.socket.write(`4000\r\n${' '.repeat(0x4000)}\r\n`)
    const answer = await wire.answer(method)
    wire.socket.destroy()
    expect(violations(method, path, answer)).toEqual([])
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('reads a body of exactly the limit, declared or chunked', async () => {
    const body = (hasBody ? bodyOf(operation) : '').padEnd(limits.bodyBytes)
    const { path, headers = {} } = await healthy(operation)
    expect((await client.send({ method, path, headers, body })).status).toBe(successOf(operation))
    const chunked = { ...(await healthy(operation)), headers: { ...headers, 'Transfer-Encoding': 'chunked' } }
    const answer = await raw(method, chunked.path, chunked.headers as never, `4000\r\n${body}\r\n0\r\n\r\n`)
    expect(answer.status).toBe(successOf(operation))
  })
})

describe.each(all.filter(({ method }) => method === 'GET'))('$id', ({ path }) => {
  it('answers HEAD like GET, without a body', async () => {
    const target = await concrete(path)
    const wire = await openWire(server.port)
    wire.socket.write(headOf('GET', target) + headOf('HEAD', target) + headOf('OPTIONS', target))
    const [get, head] = [await wire.answer('GET'), await wire.answer('HEAD')]
    expect(violations('HEAD', target, head)).toEqual([])
    expect(head.status).toBe(get.status)
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0)
    const steady = ({ headers }: Answer) => ({ ...headers, date: '', 'content-length': '' })
    expect(steady(head)).toEqual(steady(get))
    expect((await wire.answer('OPTIONS')).status).toBe(204)
  })
})

describe.each(all.filter(({ hasBody }) => hasBody))('$id', (operation) => {
  it.each([
    {},
    { 'Content-Type': '' },
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/jsonx' },
    { 'Content-Type': 'application/problem+json' },
    { 'Content-Type': 'application/json; charset=latin1' },
    { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
  ])('answers 415 to a body with %j', async (headers) => {
    expect((await client.send({ ...(await healthy(operation)), headers })).status).toBe(415)
  })

  it.each([
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json;version=1;charset=utf8',
  ])('reads a body of type %s', async (type) => {
    const call = { ...(await healthy(operation)), headers: { 'Content-Type': type, 'Content-Encoding': 'identity' } }
    expect((await client.send(call)).status).toBe(successOf(operation))
  })
})

it('logs none of this as an error', () => {
  expect(
    server
      .log()
      .split('\n')
      .filter((line) => line.includes('"level":50')),
  ).toEqual([])
})
