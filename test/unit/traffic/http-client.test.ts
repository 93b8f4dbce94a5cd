import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createHttpClient } from '../../../src/traffic/http-client.ts'
import type { SessionRequest } from '../../../src/traffic/sessions.ts'

/** A client of a service that answers by `answer`. */
async function connect(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = createHttpClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 0)
  onTestFinished(() => {
    client.close()
    server.closeAllConnections()
    server.close()
  })
  return client
}

/** A service that closes a connection when the second request comes on it; `seen` is every request that has reached it. */
async function connectStale() {
  const used = new Set<Socket>()
  const seen: string[] = []
  const client = await connect(({ method, socket }, response) => {
    seen.push(`${method}`)
    if (used.has(socket)) return socket.destroy()
    used.add(socket)
    response.end()
  })
  const send = async (request: SessionRequest) => {
    const reply = await client.send(request)
    // The connection is free for the next request a turn after its response.
    await turn()
    return reply
  }
  return { send, seen }
}

describe('the HTTP client', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE'] as const)(
    'sends a %s again when the kept connection was closed meanwhile',
    async (method) => {
      const { send, seen } = await connectStale()
      await send({ method: 'GET', path: '/person/1' })
      expect(await send({ method, path: '/person/1' })).toMatchObject({ status: 200 })
      expect(seen).toEqual(['GET', method, method])
    },
  )

  it('does not send a POST again, which may have created a person', async () => {
    const { send, seen } = await connectStale()
    await send({ method: 'GET', path: '/person/1' })
    await expect(send({ method: 'POST', path: '/person', body: '{}' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    // Whatever was sent again would arrive before this one.
    await send({ method: 'GET', path: '/person/1' })
    expect(seen).toEqual(['GET', 'POST', 'GET'])
  })

  it('does not send a request again whose response makes no sense', async () => {
    let count = 0
    const { send } = await connect((_, response) => {
      count += 1
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(count === 1 ? '[]' : '[')
    })
    await send({ method: 'GET', path: '/person/list' })
    await turn()
    await expect(send({ method: 'GET', path: '/person/list' })).rejects.toThrow(SyntaxError)
    expect(count).toBe(2)
  })

  it('does not send a request again that failed on a new connection', async () => {
    let count = 0
    const { send } = await connect(({ socket }) => {
      count += 1
      socket.destroy()
    })
    await expect(send({ method: 'GET', path: '/person/1' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(count).toBe(1)
  })

  it.each([
    ['7', 7],
    [undefined, 0],
    // A date is allowed (RFC 9110, section 10.2.3), and this service never sends one.
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ])('reads Retry-After: %s', async (value, retryAfterS) => {
    const { send } = await connect((_, response) => {
      response.writeHead(503, value === undefined ? {} : { 'Retry-After': value }).end()
    })
    expect(await send({ method: 'GET', path: '/person/1' })).toEqual({ status: 503, ids: [], retryAfterS })
  })
})
