import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import { readSamples, settledSamples, sumOf } from '../support/series.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { headOf, openWire } from '../support/wire.ts'

const ada = JSON.stringify({ first_name: 'Ada', last_name: 'Lovelace' })
const CREATE = headOf('POST', '/person', { 'Content-Type': 'application/json', 'Content-Length': ada.length }) + ada
const LIST = headOf('GET', '/person/list')

/** The two ways in which a client hangs up: with a reset, and by closing while there is nothing to read. */
const hangUps: readonly [string, (socket: Socket) => void][] = [
  ['resets the connection', (socket) => void socket.resetAndDestroy()],
  ['closes the connection', (socket) => void socket.destroy()],
]

/**
 * A fresh service with a factor on its latency. With 60 and this seed, the first lists and creations take 2.3 to 2.6 s:
 * time enough to hang up on a busy machine, and not long to wait for their end.
 */
async function startSlow(latency = 60): Promise<RunningServer & { readonly client: Client }> {
  const server = await startServer({ latency, seed: 329, 'max-in-flight': 2000 })
  const client = createClient(server.url)
  onTestFinished(() => client.close())
  return { ...server, client }
}

/** Waits until a metric, all its series added up, has reached a value, or has come down to 0. */
async function reached(client: Client, metric: string, value: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const samples = readSamples((await client.get('/metrics')).text)
    const found = samples.get(metric) ?? sumOf(samples, metric)
    if (value === 0 ? found === 0 : found >= value) return
    await sleep(10)
  }
  throw new Error(`${metric} has not reached ${value}`)
}

/** Expects that nothing is in progress and that as many requests are counted as were started, by code. */
async function expectCounted({ client, log }: { client: Client; log: () => string }, codes: Record<string, number>) {
  const started = Object.values(codes).reduce((sum, count) => sum + count, 0)
  const samples = await settledSamples(client, started)
  const found = [...samples].filter(([series, count]) => series.startsWith('http_status_code') && count > 0)
  const expected = Object.entries(codes).map(([code, count]) => [`http_status_code{code="${code}"}`, count])
  expect(found.sort()).toEqual(expected.sort())
  for (const [code, count] of Object.entries(codes)) {
    expect(sumOf(samples, 'http_requests_total', `code="${code}"`)).toBe(count)
  }
  expect(sumOf(samples, 'http_requests_total')).toBe(started)
  expect(sumOf(samples, 'http_request_duration_seconds_count')).toBe(started)
  expect(sumOf(samples, 'http_requests_in_progress')).toBe(0)
  expect(log()).not.toContain('"level":50')
  return samples
}

describe.each(hangUps)('a client that %s', (_, hangUp) => {
  it('before its body is complete is 499 and has sent no payload', async () => {
    const server = await startSlow(600)
    const declared = await openWire(server.port)
    declared.socket.write(CREATE.slice(0, -10))
    const chunked = await openWire(server.port)
    chunked.socket.write(
      headOf('POST', '/person', { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }),
    )
    chunked.socket.write('5\r\n{"fir')
    const ignored = await openWire(server.port)
    ignored.socket.write(headOf('GET', '/person/7', { 'Content-Length': 5 }))
    await reached(server.client, 'http_requests_in_progress', 3)
    for (const { socket } of [declared, chunked, ignored]) hangUp(socket)
    const samples = await expectCounted(server, { 499: 3 })
    expect(samples.get('person_payload_size_bytes_count')).toBe(0)
    expect(samples.get('person_store_count')).toBe(0)
    expect(samples.get('person_not_found_total')).toBe(0)
  })

  it('while it waits for the response is 499 and creates nobody', async () => {
    const server = await startSlow()
    const wires = await Promise.all(Array.from({ length: 3 }, () => openWire(server.port)))
    for (const { socket } of wires) socket.write(CREATE)
    await reached(server.client, 'person_payload_size_bytes_count', 3)
    for (const { socket } of wires) hangUp(socket)
    await expectCounted(server, { 499: 3 })
    await sleep(3000) // Longer than any of the waits that were cancelled.
    const samples = await expectCounted(server, { 499: 3 })
    expect(samples.get('person_store_count')).toBe(0)
    expect(samples.get('person_created_total')).toBe(0)
  })

  it('after the response has what it was answered', async () => {
    const server = await startSlow(5)
    const wire = await openWire(server.port)
    wire.socket.write(CREATE)
    expect((await wire.answer('POST')).status).toBe(201)
    hangUp(wire.socket)
    await expectCounted(server, { 201: 1 })
  })

  it('after one of two pipelined responses is 499 for the other', async () => {
    const server = await startSlow(600)
    const wire = await openWire(server.port)
    wire.socket.write(headOf('GET', '/nowhere') + CREATE)
    expect((await wire.answer('GET')).status).toBe(404)
    await reached(server.client, 'http_requests_in_progress', 1)
    hangUp(wire.socket)
    await expectCounted(server, { 404: 1, 499: 1 })
  })

  it('after five pipelined requests is 499 for the first, and the others never start', async () => {
    const server = await startSlow()
    const wire = await openWire(server.port)
    wire.socket.write(LIST + CREATE + headOf('GET', '/person/0') + headOf('DELETE', '/person/0') + LIST)
    await reached(server.client, 'http_requests_in_progress', 1)
    hangUp(wire.socket)
    await expectCounted(server, { 499: 1 })
    await sleep(3000) // Longer than any of them would wait.
    const samples = await expectCounted(server, { 499: 1 })
    expect(sumOf(samples, 'http_requests_total', 'operation="listPersons"')).toBe(1)
    expect(samples.get('person_created_total')).toBe(0)
  })
})

describe('http_requests_in_progress', () => {
  it('does not leak when a client has stopped reading and goes', async () => {
    const server = await startSlow(5)
    const person = { first_name: 'Ada', last_name: 'L', address: '街'.repeat(500) }
    const create = () => server.client.send({ method: 'POST', path: '/person', json: person })
    await Promise.all(Array.from({ length: 100 }, create))
    const wire = await openWire(server.port)
    wire.socket.pause()
    wire.socket.write(headOf('GET', '/person/list?limit=100').repeat(200))
    await reached(server.client, 'http_status_code{code="200"}', 1)
    wire.socket.resetAndDestroy()
    await reached(server.client, 'http_requests_in_progress', 0)
    const samples = await settledSamples(server.client, 102)
    expect(sumOf(samples, 'http_requests_total', 'code="499"')).toBeGreaterThan(0)
    expect(sumOf(samples, 'http_requests_total')).toBe(sumOf(samples, 'http_request_duration_seconds_count'))
  })

  it('does not leak when 300 clients reset their connections at any moment', async () => {
    const server = await startSlow(5)
    await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const { socket } = await openWire(server.port)
        socket.write(CREATE.repeat(3).slice(0, CREATE.length + ((index * 7) % (2 * CREATE.length))))
        await sleep(index % 50)
        socket.resetAndDestroy()
      }),
    )
    await reached(server.client, 'http_requests_in_progress', 0)
    const samples = readSamples((await server.client.get('/metrics')).text)
    const aborted = sumOf(samples, 'http_requests_total', 'code="499"')
    expect(aborted).toBeGreaterThan(100)
    const answered = sumOf(samples, 'http_requests_total', 'code="201"')
    expect(sumOf(samples, 'http_requests_total')).toBe(aborted + answered)
    // One may have been created whose answer waited for the one before it.
    expect(samples.get('person_created_total')).toBeGreaterThanOrEqual(answered)
    expect(server.log()).not.toContain('"level":50')
  })
})
