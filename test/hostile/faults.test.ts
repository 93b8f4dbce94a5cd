import { describe, expect, it, onTestFinished } from 'vitest'
import { cleanEnv } from '../../scripts/start-command.ts'
import { createClient } from '../support/client.ts'
import { serveInProcess } from '../support/in-process.ts'
import { launchServer } from '../support/server.ts'

const json = { first_name: 'Ada', last_name: 'Lovelace' }

describe('a store that fails', () => {
  it('is 500 without a word of the reason, reported once, and the service stays up', async () => {
    const failure = new Error('the disk of the database is on fire')
    const { url, reported } = await serveInProcess({
      store: { create: () => Promise.reject(failure), get: () => Promise.reject(failure) },
    })
    const client = createClient(url)
    for (const call of [{ method: 'POST', path: '/person', json }, { path: '/person/0' }, { path: '/persons/0' }]) {
      reported.length = 0
      const { status, text } = await client.send(call)
      expect(status).toBe(500)
      expect(text).not.toContain('fire')
      expect(reported).toEqual([failure])
    }
    expect((await client.get('/person/list')).status).toBe(200)
    const metrics = await client.metrics()
    expect(metrics.get('person_created_total')).toBe(0)
    expect(metrics.get('http_status_code{code="500"}')).toBe(3)
    client.close()
  })

  it('does not take the other metrics with it', async () => {
    const failure = new Error('no count today')
    const { url, reported } = await serveInProcess({ store: { count: () => Promise.reject(failure) } })
    const client = createClient(url)
    const metrics = await client.metrics()
    expect(metrics.size).toBeGreaterThan(400)
    expect(metrics.get('person_store_count')).toBeNaN()
    expect(reported).toEqual([failure])
    client.close()
  })

  it('is 500 when what it gives cannot be written as JSON', async () => {
    const loop: Record<string, unknown> = {}
    loop.loop = loop
    const { url, reported } = await serveInProcess({ store: { list: async () => [loop as never] } })
    const client = createClient(url)
    expect((await client.get('/person/list')).status).toBe(500)
    expect(reported).toHaveLength(1)
    client.close()
  })
})

describe('an exception during the shutdown', () => {
  it('is exit code 1 too', async () => {
    const bomb = `data:text/javascript,process.on('SIGUSR2', () => { throw new Error('nobody caught this') })`
    const server = await launchServer(
      { latency: 200, 'drain-timeout': 60 },
      { ...cleanEnv, NODE_OPTIONS: `--import="${bomb}"` },
    )
    onTestFinished(() => server.signal('SIGKILL'))
    const client = createClient(server.url)
    const running = client.send({ method: 'POST', path: '/person', json })
    await expect.poll(async () => (await client.metrics()).get('person_payload_size_bytes_count')).toBe(1)
    server.signal('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 200))
    server.signal('SIGUSR2')
    expect((await running).status).toBe(201)
    expect(await server.exit).toBe(1)
    client.close()
  })
})

describe('an exception that nothing has caught', () => {
  it('is logged with its stack, drains the service, and is exit code 1', async () => {
    const bomb = `data:text/javascript,process.on('SIGUSR2', () => { throw new Error('nobody caught this') })`
    const server = await launchServer({ latency: 2 }, { ...cleanEnv, NODE_OPTIONS: `--import="${bomb}"` })
    onTestFinished(() => server.signal('SIGKILL'))
    const client = createClient(server.url)
    const running = client.send({ method: 'POST', path: '/person', json })
    await expect.poll(async () => (await client.metrics()).get('person_payload_size_bytes_count')).toBe(1)
    server.signal('SIGUSR2')
    expect((await running).status).toBe(201)
    expect(await server.exit).toBe(1)
    expect(server.log()).toMatch(/"level":60.*nobody caught this.*"stack":/)
    expect(server.log()).toContain('"cause":"uncaughtException","cut":0')
    client.close()
  })
})
