import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

/** How long the listener stays after the closing has begun: what the kernel holds unaccepted is reset when it goes. */
const ACCEPT_MS = 100

/** How long clients get to learn of the end from an answer, before their idle connections are closed. */
const QUIET_MS = 1000
const SWEEP_MS = 100

/** One press of Ctrl-C can arrive twice, from the terminal and from npm. */
const SAME_SIGNAL_MS = 300
const SIGNALS = { SIGTERM: 15, SIGINT: 2 } as const

/** Why a process has to end. */
export type Cause = keyof typeof SIGNALS | 'uncaughtException'

/**
 * Resolves at the first reason to end, and makes the exit code 1 when there is ever an uncaught exception; a second signal ends the process at once, with 128 plus its number. An exception
 * that nothing has caught leaves the process in no known state: it is reported, and a reason to end in order.
 */
export function firstCause(onUncaught: (error: unknown) => void): Promise<Cause> {
  const { promise, resolve } = Promise.withResolvers<Cause>()
  let since: number | undefined
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (since !== undefined && performance.now() - since > SAME_SIGNAL_MS) process.exit(128 + number)
      since ??= performance.now()
      resolve(signal as Cause)
    })
  }
  process.on('uncaughtException', (error) => {
    process.exitCode = 1
    resolve('uncaughtException')
    try {
      onUncaught(error)
    } catch {
      // An exception that cannot be told, as one whose getters throw, must not keep the process from ending in order.
    }
  })
  return promise
}

/**
 * Closes a server without resetting a client: stops listening, lets the connections end by the `Connection: close` that
 * every answer carries by now, closes those that stay idle after a second, and cuts the rest at the deadline.
 * `http.Server.close` closes idle connections at once and so loses the requests that are already on their way.
 * Resolves to the number of connections that had to be cut, 0 when every request was finished in time.
 */
export async function closeServer(server: Server, deadlineMs: number): Promise<number> {
  const deadline = performance.now() + deadlineMs
  await sleep(Math.min(ACCEPT_MS, deadlineMs))
  const closed = new Promise<true>((resolve) => NetServer.prototype.close.call(server, () => resolve(true)))
  const left = () => Math.max(0, deadline - performance.now())

  if (await Promise.race([closed, sleep(Math.min(QUIET_MS, left()))])) return 0
  while (left() > 0) {
    server.closeIdleConnections()
    if (await Promise.race([closed, sleep(Math.min(SWEEP_MS, left()))])) return 0
  }
  server.closeIdleConnections()
  await sleep(SWEEP_MS)
  const cut = await promisify(server.getConnections.bind(server))()
  server.closeAllConnections()
  return cut
}
