import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startServer } from '../support/server.ts'

const CLIENTS = 40
/** Slow enough that every round of signals meets requests in flight. */
const FLAGS = { latency: '0.5', 'drain-timeout': 10 }

/** What one client has seen: answers, and requests that were sent and never answered. */
type Tally = { answered: number; failed: number }

/** Asks again and again on one kept connection until it is told to close, or cannot connect any more. */
async function askUntilClosed(url: string): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const tally = { answered: 0, failed: 0 }
  for (;;) {
    const request = get(`${url}/person/list`, { agent })
    try {
      const [response] = await once(request, 'response')
      response.resume()
      await once(response, 'end')
      tally.answered += 1
      if (response.headers.connection === 'close') break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') tally.failed += 1
      break
    }
  }
  agent.destroy()
  return tally
}

describe('SIGTERM', () => {
  it.each([1, 2, 3, 4, 5])('loses no request of 40 busy keep-alive clients (round %i)', async () => {
    const server = await startServer(FLAGS)
    const clients = Array.from({ length: CLIENTS }, () => askUntilClosed(server.url))
    await sleep(400)
    const code = await server.stop()
    const tallies = await Promise.all(clients)
    expect(tallies.reduce((sum, { failed }) => sum + failed, 0)).toBe(0)
    expect(Math.min(...tallies.map(({ answered }) => answered))).toBeGreaterThan(0)
    expect(code).toBe(0)
    expect(server.log()).toContain('"cause":"SIGTERM","cut":0')
  })

  it('ends at once when nobody is connected', async () => {
    const server = await startServer()
    expect(await server.stop()).toBe(0)
  })

  it('closes a connection that stays idle, and does not reset it', async () => {
    const server = await startServer()
    const socket = connect(server.port, '127.0.0.1')
    socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    const end = once(socket, 'end')
    expect(await server.stop()).toBe(0)
    await end
  })

  it('says 503 on /ready and serves everything else during the drain delay', async () => {
    const server = await startServer({ 'drain-delay': 3 })
    server.signal('SIGTERM')
    await expect.poll(async () => (await fetch(`${server.url}/ready`)).status, { timeout: 2500 }).toBe(503)
    const response = await fetch(`${server.url}/person/list`)
    expect(response.status).toBe(200)
    expect(response.headers.get('connection')).toBe('keep-alive')
    expect(await server.exit).toBe(0)
  })

  it('cuts off what is not finished at the deadline, and says so by exit code 1', async () => {
    const server = await startServer({ latency: 1000, 'drain-timeout': 1.5 })
    const stuck = fetch(`${server.url}/person/list`).then(
      () => 'answered',
      () => 'cut off',
    )
    await sleep(300)
    expect(await server.stop()).toBe(1)
    expect(await stuck).toBe('cut off')
    expect(server.log()).toContain('"cut":1')
  })

  it('ends at once at the second signal', async () => {
    const server = await startServer({ latency: 1000, 'drain-timeout': 60 })
    void fetch(`${server.url}/person/list`).catch(() => {})
    await sleep(300)
    server.signal('SIGTERM')
    await sleep(600)
    server.signal('SIGTERM')
    expect(await server.exit).toBe(143)
  })
})
