import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBacklog } from '../../src/http/backlog.ts'
import { serve } from '../../src/http/connection.ts'
import { stateOf } from '../../src/http/connection-state.ts'

/** Less than three connections make wait with what the service reads of each at once, 64 KB. */
const BACKLOG_BYTES = 12 * 2 ** 20

// An idle connection stays open for longer than any test waits.
const server = createServer({ requireHostHeader: false, connectionsCheckingInterval: 50, keepAliveTimeout: 120_000 })
const started: ServerResponse[] = []
const refused: string[] = []

beforeAll(async () => {
  serve(server, {
    listener: (_request, response) => {
      started.push(response)
      server.emit('started')
    },
    backlog: createBacklog(BACKLOG_BYTES),
    toResponse: ({ message }) => ({ status: 400, headers: {}, body: message }),
    onRefused: (reason) => void refused.push(reason),
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => server.close())

/** Sends text on a connection of its own and resolves to the server's side of it, once the first request has started. */
async function send(text: string): Promise<{ client: Socket; socket: Socket }> {
  started.length = 0
  refused.length = 0
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [socket] = (await once(server, 'connection')) as [Socket]
  client.on('error', () => {})
  client.write(text)
  while (started.length < 1) await once(server, 'started')
  return { client, socket }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const ANSWER = 'HTTP/1.1 200'
const GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

/** Answers requests as they start, up to a number. */
async function answerAll(count: number, first = 0): Promise<void> {
  for (let index = first; index < count; index++) {
    while (started.length <= index) await once(server, 'started')
    started[index]?.end('ok')
  }
}

/** The number of responses that a client gets until it has `count` of them or its connection ends. */
async function answersOf(client: Socket, count: number): Promise<number> {
  let [answers, rest] = [0, '']
  for await (const chunk of client) {
    // Each byte is looked at once: thousands of responses come in chunks of one response each.
    const parts = (rest + chunk).split(ANSWER)
    answers += parts.length - 1
    rest = parts.at(-1)?.slice(1 - ANSWER.length) ?? ''
    if (answers >= count) break
  }
  return answers
}

describe('a connection', () => {
  it('keeps nothing of its requests while it waits for the next one', async () => {
    const { client, socket } = await send(GET + GET)
    await answerAll(2)
    const responses = started.splice(0).map((response) => new WeakRef(response))
    const areCollected = () => {
      collectGarbage()
      return responses.map((each) => each.deref() === undefined)
    }
    await expect.poll(areCollected, { timeout: 10_000 }).toEqual([true, true])
    expect(socket.readyState).toBe('open')
    client.destroy()
  })

  it('gives no second response when the rest of an answered request is malformed', async () => {
    const { client, socket } = await send(
      'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n',
    )
    const [response] = started as [ServerResponse]
    response.end('ok')
    await once(response, 'close')
    client.write('no size\r\n')
    await once(socket, 'close')
    expect(await answersOf(client, 1)).toBe(1)
    expect(refused).toEqual([])
  })
})

describe('pipelined requests', () => {
  it('start one after the other, when the kernel has taken the response before', async () => {
    const { client } = await send(GET.repeat(3))
    client.pause()
    const taken = once(started[0] as ServerResponse, 'finish')
    // More than the buffers of both ends hold.
    started[0]?.end(Buffer.alloc(32 * 2 ** 20))
    await sleep(300)
    expect(started).toHaveLength(1)
    client.resume()
    await taken
    await answerAll(3, 1)
    expect(started).toHaveLength(3)
    client.destroy()
  })

  it('are all answered, however many a client sends before it reads', async () => {
    const count = 8000
    const { client } = await send(GET.repeat(count))
    const [answers] = await Promise.all([answersOf(client, count), answerAll(count)])
    expect(answers).toBe(count)
    expect(refused).toEqual([])
  })

  it('are not called late as long as it is the service that does not read', async () => {
    const { headersTimeout } = server
    server.headersTimeout = 300
    const { client } = await send(GET.repeat(20) + GET.slice(0, 9))
    await sleep(1000)
    server.headersTimeout = headersTimeout
    client.write(GET.slice(9))
    const [answers] = await Promise.all([answersOf(client, 21), answerAll(21)])
    expect(answers).toBe(21)
    expect(refused).toEqual([])
  })

  it('never start behind a client that has gone', async () => {
    const { client, socket } = await send(GET.repeat(10))
    client.destroy()
    await once(socket, 'close')
    await sleep(50)
    expect(started).toHaveLength(1)
  })

  it('for which there is no room any more are not served, and the last response before them closes the connection', async () => {
    const greedy = [await send(GET.repeat(2000)), await send(GET.repeat(2000)), await send(GET.repeat(3000))]
    const last = greedy[2] as (typeof greedy)[number]
    const waiting = () => greedy.reduce((sum, { socket }) => sum + stateOf(socket).waiting.length, 0)
    await expect.poll(() => greedy.map(({ socket }) => stateOf(socket).isEnding)).toEqual([false, false, true])
    expect(waiting() * 2560).toBeLessThan(BACKLOG_BYTES)
    for (const { socket } of greedy.slice(0, 2)) socket.destroy()

    const served = stateOf(last.socket).waiting.length + 1
    const [answers] = await Promise.all([answersOf(last.client, 3000), answerAll(served)])
    expect(answers).toBe(served)
    expect(served).toBeLessThan(1000)
  })

  it('have room again when those before them have gone', async () => {
    const { client } = await send(GET.repeat(2000))
    const [answers] = await Promise.all([answersOf(client, 2000), answerAll(2000)])
    expect(answers).toBe(2000)
    client.destroy()
  })
})
