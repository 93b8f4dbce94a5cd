import { describe, expect, it } from 'vitest'
import { limits } from '../../generated/operations.ts'
import { responses } from '../../generated/responses.js'
import type { Answer } from '../support/conformance.ts'
import { launchServer, sharedServer } from '../support/server.ts'
import { headOf, openWire, sendRaw } from '../support/wire.ts'

const { server, client } = await sharedServer()

const HELLO = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n'
const post = (headers: string, body = '') => `POST /person HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`

const errorsOf = async (reason: string) =>
  (await client.metrics()).get(`http_connection_errors_total{reason="${reason}"}`) ?? Number.NaN

/** Holds a refusal against what the contract says of connections. */
function expectRefusal(answer: Answer, status: number): void {
  expect(answer.status).toBe(status)
  const declared = responses.connection?.[status]
  expect(answer.headers['content-type']).toBe(declared?.mediaTypes[0])
  const problem = JSON.parse(answer.body.toString())
  expect(declared?.body?.(problem)).toBe(true)
  expect(declared?.headers(answer.headers)).toBe(true)
  expect(answer.headers['prometric-problem']).toBe(problem.type)
  expect(answer.headers).toMatchObject({ connection: 'close', 'x-content-type-options': 'nosniff' })
}

describe('http_connection_errors_total', () => {
  it.each([
    ['length and transfer coding together', post('Content-Length: 3\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n')],
    ['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}')],
    ['a length that is not a number', post('Content-Length: +2\r\n', '{}')],
    ['a length in hexadecimal', post('Content-Length: 0x2\r\n', '{}')],
    ['a negative length', post('Content-Length: -1\r\n')],
    ['a transfer coding that is not chunked last', post('Transfer-Encoding: chunked, identity\r\n', '0\r\n\r\n')],
    ['a malformed chunk', post('Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n', 'zz\r\n{}\r\n')],
    ['bare line feeds', 'GET /health HTTP/1.1\nHost: x\n\n'],
    ['a folded header', 'GET /health HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n'],
    ['NUL in a header', 'GET /health HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n'],
    ['a space before the colon', 'GET /health HTTP/1.1\r\nHost : x\r\n\r\n'],
    ['two Hosts', 'GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'],
    ['a bad Host', 'GET /health HTTP/1.1\r\nHost: x y/z\r\n\r\n'],
    ['a transfer coding beside chunked', post('Transfer-Encoding: gzip, chunked\r\n', '0\r\n\r\n')],
    ['no Host', 'GET /health HTTP/1.1\r\n\r\n'],
    ['chunked in HTTP/1.0', 'POST /person HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['the first bytes of TLS', Buffer.from('160301020001000001fc0303', 'hex')],
    ['garbage', 'hello, is anybody there?\r\n\r\n'],
    ['an unknown method', 'FLY /health HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('counts %s, answered with 400', async (_, bytes) => {
    const before = await errorsOf('malformed-request')
    expectRefusal(await sendRaw(server.port, 'GET', '', bytes), 400)
    expect(await errorsOf('malformed-request')).toBe(before + 1)
  })

  it.each(['HTTP/2.0', 'HTTP/0.9'])('counts a request line in %s, answered with 505', async (version) => {
    const before = await errorsOf('http-version-not-supported')
    expectRefusal(await sendRaw(server.port, 'GET', `GET /person/0 ${version}\r\nHost: x\r\n\r\n`), 505)
    expect(await errorsOf('http-version-not-supported')).toBe(before + 1)
  })

  it.each([
    ['headers', `GET /health HTTP/1.1\r\nHost: x\r\nA: ${'b'.repeat(17_000)}\r\n\r\n`],
    ['a URL', `GET /${'b'.repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ])('counts %s of 17 KB, answered with 431', async (_, bytes) => {
    const before = await errorsOf('headers-too-large')
    expectRefusal(await sendRaw(server.port, 'GET', bytes), 431)
    expect(await errorsOf('headers-too-large')).toBe(before + 1)
  })

  const head = (target: string, headers: string) => `GET ${target} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`
  const line = (bytes: number) => `A: ${'b'.repeat(bytes - 5)}\r\n`
  const bare = head('/health', '').length
  it.each([
    ['one header', (bytes: number) => head('/health', line(bytes - bare))],
    ['a target', (bytes: number) => head(`/health?${'b'.repeat(bytes - bare - 1)}`, '')],
    ['many short lines', (bytes: number) => head('/health', line(160).repeat(90) + line(bytes - bare - 14_400))],
  ])('counts a head with %s that is a byte longer than the contract says, and serves none shorter', async (_, of) => {
    const [just, over] = [of(limits.headerBytes), of(limits.headerBytes + 1)]
    expect([just.length, over.length]).toEqual([limits.headerBytes, limits.headerBytes + 1])
    const before = await errorsOf('headers-too-large')
    expect((await sendRaw(server.port, 'GET', just)).body.toString()).toBe('ok')
    expectRefusal(await sendRaw(server.port, 'GET', over), 431)
    expect(await errorsOf('headers-too-large')).toBe(before + 1)
  })

  it('counts a head with a line more than the contract says', async () => {
    const of = (lines: number) => head('/health', 'a: b\r\n'.repeat(lines - 1))
    const before = await errorsOf('headers-too-large')
    expect((await sendRaw(server.port, 'GET', of(limits.headerLines))).body.toString()).toBe('ok')
    expectRefusal(await sendRaw(server.port, 'GET', of(limits.headerLines + 1)), 431)
    expect(await errorsOf('headers-too-large')).toBe(before + 1)
  })

  it('counts chunk extensions of 20 KB, answered with 413', async () => {
    const before = await errorsOf('content-too-large')
    const headers = 'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n'
    expectRefusal(await sendRaw(server.port, 'POST', post(headers, `2;${'a'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`)), 413)
    expect(await errorsOf('content-too-large')).toBe(before + 1)
  })

  it('counts an expectation that nobody can meet, answered with 417', async () => {
    const before = await errorsOf('expectation-failed')
    expectRefusal(await sendRaw(server.port, 'GET', headOf('GET', '/person/list', { Expect: 'x' })), 417)
    expect(await errorsOf('expectation-failed')).toBe(before + 1)
  })

  it('counts CONNECT, answered with 400, and survives whatever follows', async () => {
    const before = await errorsOf('malformed-request')
    expectRefusal(await sendRaw(server.port, 'GET', 'CONNECT other.example:443 HTTP/1.1\r\nHost: x\r\n\r\n'), 400)
    const wire = await openWire(server.port)
    wire.socket.write(`${HELLO}CONNECT other.example:443 HTTP/1.1\r\nHost: x\r\n\r\n\x16\x03`)
    expect((await wire.answer('GET')).body.toString()).toBe('ok')
    expectRefusal(await wire.answer('GET'), 400)
    wire.socket.resetAndDestroy()
    expect(await errorsOf('malformed-request')).toBe(before + 2)
  })

  it('has nothing to say of 100-continue, of Upgrade and of a client that goes', async () => {
    const before = await client.metrics()
    const json = '{"first_name":"Ada","last_name":"Lovelace"}'
    const head = { Expect: '100-continue', 'Content-Type': 'application/json', 'Content-Length': json.length }
    const wire = await openWire(server.port)
    wire.socket.write(headOf('POST', '/person', head))
    expect((await wire.answer('POST')).status).toBe(100)
    wire.socket.write(json)
    expect((await wire.answer('POST')).status).toBe(201)
    wire.socket.resetAndDestroy()
    const upgrade = headOf('GET', '/health', { Connection: 'Upgrade', Upgrade: 'websocket' })
    expect((await sendRaw(server.port, 'GET', upgrade)).body.toString()).toBe('ok')
    const after = await client.metrics()
    for (const [series, value] of after) {
      if (series.startsWith('http_connection_errors_total')) expect(value).toBe(before.get(series))
    }
  })
})

describe('Expect: 100-continue', () => {
  const announce = (path: string, length: number) =>
    headOf('POST', path, { Expect: '100-continue', 'Content-Type': 'application/json', 'Content-Length': length })

  it.each([
    ['/person', 413],
    ['/nowhere', 404],
  ])('is refused at once when the upload to %s would be too large', async (path, status) => {
    const answer = await sendRaw(server.port, 'POST', announce(path, 16_385))
    expect([answer.status, answer.headers.connection]).toEqual([status, 'close'])
  })

  it('gets 100 Continue for one that is not', async () => {
    expect((await sendRaw(server.port, 'POST', announce('/person', 16_384))).status).toBe(100)
  })
})

const JSON_TYPE = 'Content-Type: application/json\r\n'
const LARGE = 'a'.repeat(20_000)

describe('a connection that was refused', () => {
  it.each([
    ['no Host', 'GET /health HTTP/1.1\r\n\r\n'],
    ['two Hosts', 'GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'],
    ['another transfer coding', post('Transfer-Encoding: gzip, chunked\r\n', '0\r\n\r\n')],
    ['an expectation', 'GET /health HTTP/1.1\r\nHost: x\r\nExpect: x\r\n\r\n'],
    ['an announced body that is too long', post(`${JSON_TYPE}Content-Length: 20000\r\n`, LARGE)],
    [
      'a chunked body that is too long',
      post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, `4e20\r\n${LARGE}\r\n0\r\n\r\n`),
    ],
  ])('for %s is served no further', async (_, bytes) => {
    const json = '{"first_name":"Ada","last_name":"Lovelace"}'
    const create = post(`${JSON_TYPE}Content-Length: ${json.length}\r\n`, json)
    const persons = (await client.metrics()).get('person_store_count')
    const wire = await openWire(server.port)
    wire.socket.write(bytes + create.repeat(100))
    const answer = await wire.answer('GET')
    expect(answer.status).toBeGreaterThanOrEqual(400)
    await expect.poll(() => wire.socket.readableEnded || wire.socket.destroyed).toBe(true)
    const metrics = await client.metrics()
    // A chunked body that has arrived as a whole is only too long, and what follows it is served in order.
    if (answer.headers.connection === 'close') expect(metrics.get('person_store_count')).toBe(persons)
    else expect(metrics.get('person_store_count')).toBe((persons ?? 0) + 100)
    wire.socket.destroy()
  })

  it('is counted once and says nothing in the log, however much it is sent', async () => {
    const before = await errorsOf('malformed-request')
    const answer = await sendRaw(server.port, 'GET', 'GET /health HTTP/1.1\r\n\r\n'.repeat(300))
    expectRefusal(answer, 400)
    expect(await errorsOf('malformed-request')).toBe(before + 1)
    expect(server.log().trimEnd().split('\n').slice(1)).toEqual([])
  })
})

describe('a connection', () => {
  it('answers three pipelined requests in order', async () => {
    const wire = await openWire(server.port)
    wire.socket.write(`${headOf('GET', '/health')}${headOf('GET', '/nowhere')}${headOf('GET', '/ready')}`)
    expect((await wire.answer('GET')).body.toString()).toBe('ok')
    expect((await wire.answer('GET')).status).toBe(404)
    expect((await wire.answer('GET')).body.toString()).toBe('ready')
    wire.socket.destroy()
  })

  it('answers a good request before it refuses the garbage that follows', async () => {
    const slow = await launchServer({ latency: 5 })
    const wire = await openWire(slow.port)
    wire.socket.write(`${headOf('GET', '/person/list')}garbage\r\n\r\n`)
    expect((await wire.answer('GET')).status).toBe(200)
    expectRefusal(await wire.answer('GET'), 400)
    slow.signal('SIGKILL')
  })

  it('answers a waiting request before it refuses the broken body behind it', async () => {
    const slow = await launchServer({ latency: 5 })
    const wire = await openWire(slow.port)
    wire.socket.write(headOf('GET', '/person/list') + post(`${JSON_TYPE}Transfer-Encoding: chunked\r\n`, 'zz\r\n'))
    expect((await wire.answer('GET')).status).toBe(200)
    expectRefusal(await wire.answer('POST'), 400)
    slow.signal('SIGKILL')
  })

  it('serves on, whatever others have sent', async () => {
    expect((await sendRaw(server.port, 'GET', HELLO)).status).toBe(200)
    expect(server.log().trimEnd().split('\n').slice(1)).toEqual([])
  })
})
