import { deflateSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { limits } from '../../generated/operations.ts'
import { type Call, type Client, createClient, type Reply } from '../support/client.ts'
import { serveInProcess } from '../support/in-process.ts'

const RUNS = { numRuns: 1000, seed: 11 }
const TYPE = { 'Content-Type': 'application/json' }
const ada = { first_name: 'Ada', last_name: 'Lovelace' }

/** The client of a service in this process, which must report nothing, and have no prototype of it changed. */
async function open(): Promise<{ readonly client: Client; readonly expectSound: () => void }> {
  const { url, reported } = await serveInProcess()
  const client = createClient(url)
  onTestFinished(() => client.close())
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
  const members = () => prototypes.map((prototype) => Reflect.ownKeys(prototype))
  const before = members()
  return {
    client,
    expectSound: () => {
      expect(reported).toEqual([])
      expect(members()).toEqual(before)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  }
}

/** The two operations that take a body, the second on a person that exists. */
async function bodyCalls(client: Client): Promise<readonly Call[]> {
  const { json } = await client.send({ method: 'POST', path: '/person', json: ada })
  return [
    { method: 'POST', path: '/person' },
    { method: 'PUT', path: `/person/${json.id}` },
  ]
}

const post = (client: Client, body: string | Buffer): Promise<Reply> =>
  client.send({ method: 'POST', path: '/person', headers: TYPE, body })

/** JSON around a person: wrong types, odd texts and keys that mean something to an object, one at a time or many. */
const text = fc.oneof(fc.constant('Ada'), fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary' }))
const nearPerson = fc.oneof(
  fc.record({ first_name: text, last_name: text, email: fc.emailAddress(), address: text }, { requiredKeys: [] }),
  fc.record({ first_name: text, last_name: text }),
  fc.record(
    {
      first_name: fc.oneof(text, fc.jsonValue()),
      last_name: fc.oneof(text, fc.jsonValue()),
      address: fc.jsonValue(),
      toString: fc.jsonValue(),
      constructor: fc.constant({ prototype: { polluted: true } }),
    },
    { requiredKeys: ['first_name', 'last_name'] },
  ),
)

describe('a body', () => {
  it('of any JSON value has a declared status, and what it creates is what it said', async () => {
    const { client, expectSound } = await open()
    const calls = await bodyCalls(client)
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), nearPerson), fc.constantFrom(...calls), async (value, call) => {
        const body = JSON.stringify(value)
        const { status, json } = await client.send({ ...call, headers: TYPE, body })
        statuses.add(status)
        expect([200, 201, 400]).toContain(status)
        if (status !== 400) expect(json).toMatchObject(JSON.parse(body))
      }),
      RUNS,
    )
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 400]))
    expectSound()
  })

  it('of any bytes has a declared status', async () => {
    const { client, expectSound } = await open()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await post(client, Buffer.from(bytes))).status).toBe(400)
      }),
      RUNS,
    )
    expectSound()
  })

  it.each([
    ['16,384 brackets', '['.repeat(limits.bodyBytes / 2) + ']'.repeat(limits.bodyBytes / 2), 400],
    ['16,384 brackets, none of them closed', '['.repeat(limits.bodyBytes), 400],
    ['nested objects', `${'{"a":'.repeat(2700)}1${'}'.repeat(2700)}`, 400],
    ['a nest inside an address', JSON.stringify({ ...ada, address: 0 }).replace('0', '['.repeat(16_000)), 400],
    ['100,000 brackets', '['.repeat(100_000), 413],
    ['1,800 keys', JSON.stringify(Object.fromEntries(Array.from({ length: 1800 }, (_, n) => [`${n}`, 0]))), 400],
    ['100,000 keys', JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [n, 0]))), 413],
    ['a number of 16,000 digits', '9'.repeat(16_000), 400],
    ['a number beyond any double', `{"first_name":1e999999,"last_name":-1e999999}`, 400],
    ['a name that is a huge number', `{"first_name":${'9'.repeat(16_000)},"last_name":"x"}`, 400],
    ['16,000 commas', `[${'0,'.repeat(8000)}0]`, 400],
    ['escapes only', `{"first_name":"${'\\u0041'.repeat(2600)}","last_name":"x"}`, 400],
  ])('with %s is refused, and at once', async (_, body, status) => {
    const { client, expectSound } = await open()
    const start = performance.now()
    expect((await post(client, body)).status).toBe(status)
    expect(performance.now() - start).toBeLessThan(5000)
    expectSound()
  })

  it.each([
    ['gzip', gzipSync(JSON.stringify(ada))],
    ['deflate', deflateSync(JSON.stringify(ada))],
    ['a bomb in gzip', gzipSync(Buffer.alloc(10 * 2 ** 20, '['))],
    ['gzip, gzip', gzipSync(gzipSync(JSON.stringify(ada)))],
    ['nothing real', Buffer.from(JSON.stringify(ada))],
  ])('compressed as %s is 415, unread', async (encoding, body) => {
    const { client, expectSound } = await open()
    for (const call of await bodyCalls(client)) {
      const headers = { ...TYPE, 'Content-Encoding': encoding.replace('a bomb in ', '') }
      expect((await client.send({ ...call, headers, body })).status).toBe(415)
    }
    expectSound()
  })

  it.each(['__proto__', 'constructor', 'prototype'])('cannot reach a prototype through %s', async (key) => {
    const { client, expectSound } = await open()
    const poison = key === 'constructor' ? '{"prototype":{"polluted":true}}' : '{"polluted":true}'
    for (const call of await bodyCalls(client)) {
      for (const body of [
        `{"first_name":"A","last_name":"B","${key}":${poison}}`,
        `{"${key}":${poison}}`,
        `{"first_name":{"${key}":${poison}},"last_name":"B"}`,
        `[{"${key}":${poison}}]`,
      ]) {
        expect((await client.send({ ...call, headers: TYPE, body })).status).toBe(400)
        expectSound()
      }
    }
    for (const query of [`${key}[polluted]=true`, `${key}.polluted=true`, `start=${key}`, `${key}=1&${key}=2`]) {
      expect((await client.get(`/person/list?${query}`)).status).toBe(400)
    }
    for (const method of ['GET', 'DELETE']) {
      expect((await client.send({ method, path: `/person/${key}` })).status).toBe(404)
    }
    expectSound()
  })
})

describe('an id', () => {
  it('of any unicode text is 404, or 400 when it is too long, under every operation', async () => {
    const { client, expectSound } = await open()
    const calls: readonly ((id: string) => Call)[] = [
      (id) => ({ path: `/person/${id}` }),
      (id) => ({ path: `/persons/${id}` }),
      (id) => ({ method: 'PUT', path: `/person/${id}`, json: ada }),
      (id) => ({ method: 'DELETE', path: `/person/${id}` }),
    ]
    const odd = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 }),
      fc.constantFrom('..', '.', '/', '%', '?', '#', '__proto__', '\u0000', '\u{10ffff}', '0\u0000', ' 0', '٠'),
    )
    await fc.assert(
      fc.asyncProperty(odd, fc.constantFrom(...calls), async (id, call) => {
        const { status } = await client.send(call(encodeURIComponent(id)))
        // JSON Schema counts characters, not code units.
        expect([id, status]).toEqual([id, [...id].length <= 128 ? 404 : 400])
      }),
      RUNS,
    )
    expectSound()
  })
})
