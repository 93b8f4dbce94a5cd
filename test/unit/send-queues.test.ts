import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseRows, watchSendQueues } from '../../src/http/drain/send-queues.ts'

const row = (state: string, queue: string) =>
  `   1: 0100007F:1BA8 0100007F:B10A ${state} ${queue}:00000000 01:00000019 00000000  1000  0 4711 1 0000000049b3ec04 20 4 30 10 -1`

describe('the table of the kernel', () => {
  it.each([
    ['01', '00000000', 0],
    ['01', '0000FFFF', 65_535],
    // The FIN behind the data is a byte of the queue: a response that is acknowledged leaves one.
    ['04', '00000001', 0],
    ['04', '00000002', 1],
    ['09', '00000001', 0],
    ['0B', '00000001', 0],
  ])('gives what is unsent in state %s with a queue of %s as %i bytes', (state, queue, unsent) => {
    expect(parseRows(`heading\n${row(state, queue)}\n`)).toEqual([
      { key: '0100007F:1BA8 0100007F:B10A', localPort: 7080, remotePort: 45_322, unsent, inode: '4711' },
    ])
  })

  it('gives no listener', () => {
    expect(parseRows(`heading\n${row('0A', '00000000')}\n`)).toEqual([])
  })
})

describe.skipIf(!existsSync('/proc/self/net/tcp'))('a send queue', () => {
  it.each(['127.0.0.1', '::'])(
    'is watched on %s until its client has everything, also when it is closed here',
    async (host) => {
      const server = createServer({ noDelay: true }).listen(0, host)
      onTestFinished(() => void server.close())
      await once(server, 'listening')
      const { port } = server.address() as AddressInfo
      const client = connect(port, host === '::' ? '::1' : host)
      const [socket] = (await once(server, 'connection')) as [Socket]
      const queues = await watchSendQueues(port, new Set())
      expect([...((await queues?.()) ?? [])]).toEqual([])
      // As much as the kernel takes of what nobody reads.
      while (socket.write(Buffer.alloc(65_536))) await new Promise((resolve) => setImmediate(resolve))
      expect([...((await queues?.()) ?? [])]).toEqual([client.localPort])
      socket.end()
      client.resume()
      await once(client, 'end')
      await expect.poll(async () => (await queues?.())?.length).toBe(0)
      client.destroy()
    },
  )
})
