import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from '../../src/api/connection.ts'
import { lineOf } from '../../src/api/line.ts'

const server = createServer({ requireHostHeader: false })
const arrived: ServerResponse[] = []

beforeAll(async () => {
  serve(
    server,
    (_request, response) => void arrived.push(response),
    () => {},
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => server.close())

/** Sends text on a connection of its own and resolves to the server's side of it, once so many requests have arrived. */
async function send(text: string, requests: number): Promise<{ client: Socket; socket: Socket }> {
  arrived.length = 0
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [socket] = (await once(server, 'connection')) as [Socket]
  client.write(text)
  while (arrived.length < requests) await once(server, 'request')
  return { client, socket }
}

const GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

it('keeps nothing of what was asked on a connection that waits for its next request', async () => {
  const { client, socket } = await send(GET + GET, 2)
  expect(lineOf(socket)).toMatchObject({ latest: arrived[1], previous: arrived[0] })
  for (const response of arrived) {
    response.end('ok')
    await once(response, 'close')
  }
  expect(lineOf(socket)).toMatchObject({ latest: undefined, previous: undefined })
  client.destroy()
})

it('keeps an answer that was given before its request was whole, so that the rest is known as its', async () => {
  const { client, socket } = await send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf', 1)
  const [response] = arrived as [ServerResponse]
  response.end('ok')
  await once(response, 'close')
  expect(lineOf(socket).latest).toBe(response)
  client.destroy()
})
