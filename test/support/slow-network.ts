import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** The longest delay of a test, in milliseconds. */
const LONGEST_MS = 1000

/** A network between a client and a server on loopback. */
export type SlowNetwork = {
  readonly port: number
  /** How long bytes take in each direction from now on, in milliseconds; undefined for ever. */
  readonly setDelay: (ms: number | undefined) => void
}

/** Passes bytes on to a port, late, until the test ends. */
export async function startSlowNetwork(port: number): Promise<SlowNetwork> {
  let delayMs: number | undefined = 0
  const sockets = new Set<Socket>()
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.on('error', () => {})
    from.on('close', () => {
      sockets.delete(from)
      // What was sent before still arrives, also when the delay has become shorter since.
      setTimeout(() => to.end(), LONGEST_MS)
    })
    from.on('data', (bytes) => {
      if (delayMs !== undefined) setTimeout(() => to.writable && to.write(bytes), delayMs)
    })
  }
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    pass(near, far)
    pass(far, near)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return {
    port: (server.address() as AddressInfo).port,
    setDelay: (ms) => {
      delayMs = ms
    },
  }
}
