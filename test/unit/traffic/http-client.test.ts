import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createBrowser } from '../../../src/traffic/http-client.ts'
import type { Ask } from '../../../src/traffic/sessions.ts'

/** A browser, and the service that it talks to. */
async function browse(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = createBrowser(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  onTestFinished(() => {
    browser.close()
    server.closeAllConnections()
    server.close()
  })
  return browser
}

/** A service that closes a connection when the second request comes on it; `seen` is every request that has reached it. */
async function browseStale() {
  const used = new Set<Socket>()
  const seen: string[] = []
  const browser = await browse(({ method, socket }, response) => {
    seen.push(`${method}`)
    if (used.has(socket)) return socket.destroy()
    used.add(socket)
    response.end()
  })
  const ask = async (asked: Ask) => {
    const reply = await browser.ask(asked)
    // The connection is free for the next request a turn after its answer.
    await turn()
    return reply
  }
  return { ask, seen }
}

describe('a browser', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE'] as const)(
    'sends a %s again when the kept connection was closed under it',
    async (method) => {
      const { ask, seen } = await browseStale()
      await ask({ method: 'GET', path: '/person/1' })
      expect(await ask({ method, path: '/person/1' })).toMatchObject({ status: 200 })
      expect(seen).toEqual(['GET', method, method])
    },
  )

  it('does not send a POST again, which may have created somebody', async () => {
    const { ask, seen } = await browseStale()
    await ask({ method: 'GET', path: '/person/1' })
    await expect(ask({ method: 'POST', path: '/person', body: '{}' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    // Whatever was sent again would arrive before this one.
    await ask({ method: 'GET', path: '/person/1' })
    expect(seen).toEqual(['GET', 'POST', 'GET'])
  })

  it('does not send anything again that was answered, by something that makes no sense', async () => {
    let count = 0
    const { ask } = await browse((_, response) => {
      count += 1
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(count === 1 ? '[]' : '[')
    })
    await ask({ method: 'GET', path: '/person/list' })
    await turn()
    await expect(ask({ method: 'GET', path: '/person/list' })).rejects.toThrow(SyntaxError)
    expect(count).toBe(2)
  })

  it('does not send anything again that failed on a connection of its own', async () => {
    let count = 0
    const { ask } = await browse(({ socket }) => {
      count += 1
      socket.destroy()
    })
    await expect(ask({ method: 'GET', path: '/person/1' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(count).toBe(1)
  })

  it.each([
    ['7', 7],
    [undefined, 0],
    // A date is allowed (RFC 9110, section 10.2.3), and this service never sends one.
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ])('reads Retry-After: %s', async (value, retryAfterS) => {
    const { ask } = await browse((_, response) => {
      response.writeHead(503, value === undefined ? {} : { 'Retry-After': value }).end()
    })
    expect(await ask({ method: 'GET', path: '/person/1' })).toEqual({ status: 503, ids: [], retryAfterS })
  })
})
