import { once } from 'node:events'
import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Client, createClient } from '../support/client.ts'
import { serveInProcess } from '../support/in-process.ts'
import { readSamples, sumOf } from '../support/series.ts'
import { headOf } from '../support/wire.ts'

const SEED = 20260421
const CONNECTIONS = 10_000
const AT_ONCE = 100
/** No response takes longer than this, so that a kill within it can come before, in and after the response. */
const LATENCY_MS = 6

const ada = JSON.stringify({ first_name: 'Ada', last_name: 'Lovelace', address: '街'.repeat(300) })
const TYPE = { 'Content-Type': 'application/json' }
const CREATE = headOf('POST', '/person', { ...TYPE, 'Content-Length': Buffer.byteLength(ada) }) + ada
const UPLOAD = `${headOf('POST', '/person', { ...TYPE, 'Transfer-Encoding': 'chunked' })}5\r\n{"fir\r\n`
/** A page of 100 persons with long addresses: more than the buffers of a connection that is not read. */
const PAGE = headOf('GET', '/person/list?limit=100')

/** When a connection is killed. */
const MOMENTS = ['head', 'body', 'wait', 'answer'] as const
type Moment = (typeof MOMENTS)[number]

/** How a connection is killed: with a reset, closed with both directions, or half-closed and then dropped. */
const MANNERS = ['reset', 'close', 'half-close'] as const

type Plan = {
  readonly moment: Moment
  readonly manner: (typeof MANNERS)[number]
  readonly bytes: string
  readonly afterMs: number
}

/** The fate of every connection, the same for the same seed. */
function createPlans(seed: number): () => Plan {
  const generator = xoroshiro128plus(seed)
  const below = (bound: number) => uniformInt(generator, 0, bound - 1)
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T
  const whole = () => pick([CREATE, PAGE, headOf('GET', '/person/7'), headOf('DELETE', '/nowhere')])
  const cut = (text: string, from: number, to: number) => text.slice(0, from + below(to - from))
  const ahead = () => (below(4) === 0 ? whole() : '')
  const bytes: Record<Moment, () => string> = {
    head: () => ahead() + cut(CREATE, 1, CREATE.indexOf('\r\n\r\n')),
    body: () => ahead() + (below(2) === 0 ? UPLOAD : cut(CREATE, CREATE.indexOf('{'), CREATE.length - 1)),
    wait: () => whole().repeat(1 + below(3)),
    answer: () => PAGE.repeat(1 + below(20)),
  }
  return () => {
    const moment = pick(MOMENTS)
    return { moment, manner: pick(MANNERS), bytes: bytes[moment](), afterMs: below(LATENCY_MS + 2) }
  }
}

async function kill(port: number, { moment, manner, bytes, afterMs }: Plan): Promise<void> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
  socket.on('error', () => {})
  await once(socket, 'connect')
  if (moment === 'answer') socket.once('data', () => socket.pause())
  else socket.resume()
  socket.write(bytes)
  await sleep(afterMs)
  if (manner === 'reset') socket.resetAndDestroy()
  else if (manner === 'close') socket.destroy()
  else {
    socket.end()
    await sleep(1)
    socket.destroy()
  }
}

/** Waits until nothing is in progress. */
async function idle(client: Client): Promise<ReadonlyMap<string, number>> {
  for (let tries = 0; tries < 300; tries++) {
    const samples = readSamples((await client.get('/metrics')).text)
    if (sumOf(samples, 'http_requests_in_progress') === 0) return samples
    await sleep(50)
  }
  throw new Error('something is still in progress')
}

describe('10,000 connections that are killed at random moments', () => {
  it('leave nothing in progress, and every request counted that has started', async () => {
    let started = 0
    const generator = xoroshiro128plus(SEED)
    const { server, port, url, reported } = await serveInProcess({
      latencyMs: () => uniformInt(generator, 0, LATENCY_MS),
      onStart: (target) => {
        if (target !== '/metrics') started += 1
      },
    })
    const client = createClient(url)
    onTestFinished(() => client.close())
    for (let count = 0; count < 100; count++) {
      await client.send({ method: 'POST', path: '/person', headers: TYPE, body: ada })
    }
    const before = await idle(client)
    started = 0

    const next = createPlans(SEED)
    let left = CONNECTIONS
    const work = async () => {
      while (left-- > 0) await kill(port, next())
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    const connections = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)))
    await expect.poll(connections, { timeout: 20_000 }).toBeLessThanOrEqual(1)

    const after = await idle(client)
    const counted = (labels = '') =>
      sumOf(after, 'http_requests_total', labels) - sumOf(before, 'http_requests_total', labels)
    expect(counted()).toBe(started)
    expect(sumOf(after, 'http_status_code') - sumOf(before, 'http_status_code')).toBe(started)
    // The moments are what they are called: many requests were left before their answer, many had theirs.
    expect(counted('code="499"')).toBeGreaterThan(CONNECTIONS / 5)
    expect(counted('code="200"')).toBeGreaterThan(CONNECTIONS / 20)
    expect(counted('code="500"') + counted('code="503"')).toBe(0)
    expect(after.get('person_store_count')).toBe(after.get('person_created_total'))
    expect(reported).toEqual([])
  })
})
